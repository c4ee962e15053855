import { z } from 'zod';
import { complaintNews } from '../dialogs/notices/complaint-news.ts';
import type { Complaints } from '../services/complaints/complaints.ts';
import { COMPLAINT_NEWS } from '../services/complaints/watched-complaints.ts';
import type { ContactMessages } from '../services/contact/contact-messages.ts';
import type { Council } from '../services/council/council.ts';
import type { JobHandler } from '../services/jobs/jobs.ts';
import type { Notices } from '../services/notices/notices.ts';
import { quietUntil } from '../services/notices/quiet-hours.ts';

/** What telling of complaints needs of the rest. */
export interface ComplaintNewsParts {
  complaints: Complaints;
  notices: Notices;
  contact: ContactMessages;
  council: Council;
}

const told = z.object({ id: z.string(), stage: z.int(), news: z.enum(COMPLAINT_NEWS) });

/**
 * Tells who complained of the step that was taken: in the conversation they complained in, and by the e-mail they gave
 * to be answered. Once; never in the quiet hours.
 */
export function complaintNewsJob({ complaints, notices, contact, council }: ComplaintNewsParts): JobHandler {
  return async (job, now) => {
    const { id, stage: number, news } = told.parse(job.payload);
    const again = quietUntil(now, council.notices.quiet_hours);
    if (again) return { writes: [], again };
    const complaint = await complaints.byId(id);
    const stage = complaint?.stages.find((each) => each.stage === number);
    if (!complaint || !stage) return { writes: [] };
    const { conversationId, contact: to, language } = complaint;
    const message = complaintNews(complaint, stage, news, council);
    const email = to?.email;
    return {
      writes: [
        ...(conversationId ? notices.tell({ key: job.key, conversationId, message, at: now }) : []),
        ...(email ? contact.write({ key: job.key, to: { kind: 'email', email }, message, language, at: now }) : []),
      ],
    };
  };
}
