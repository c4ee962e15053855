import { z } from 'zod';
import { complaintDateNews } from '../dialogs/notices/complaint-date-news.ts';
import { nextDue } from '../services/complaints/complaint.ts';
import type { Complaints } from '../services/complaints/complaints.ts';
import type { Council } from '../services/council/council.ts';
import { organisationOn } from '../services/council/facts.ts';
import type { JobHandler } from '../services/jobs/jobs.ts';
import type { Notices } from '../services/notices/notices.ts';
import { londonDate } from '../services/time/london.ts';
import { londonInstant } from '../services/time/london-instant.ts';

/** London time on the day itself at which it is looked whether a date is kept. */
const LOOKED_AT = '10:00';

const payload = z.object({ id: z.string() });

/**
 * Looks, on the day by which a complaint is to be acknowledged or answered, whether it was. Where not, who complained
 * hears it that day: sorry, and what they can do. Once for each date.
 */
export function complaintDateJob(parts: { complaints: Complaints; notices: Notices; council: Council }): JobHandler {
  const { complaints, notices, council } = parts;
  return async (job, now) => {
    const complaint = await complaints.byId(payload.parse(job.payload).id);
    const due = complaint && nextDue(complaint);
    if (!due || !complaint.conversationId) return { writes: [] };
    const lookAt = londonInstant(due.date, LOOKED_AT);
    if (now < lookAt) return { writes: [], again: lookAt };
    const { main_phone: phone } = organisationOn(council, londonDate(now));
    const { conversationId, id, reference, stage } = complaint;
    const message = complaintDateNews({ reference, ...due }, phone);
    const key = `complaint-date/${id}/${stage}/${due.what}/${due.date}`;
    return { writes: notices.tell({ key, conversationId, message, at: now }) };
  };
}
