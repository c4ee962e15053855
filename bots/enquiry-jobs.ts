import { z } from 'zod';
import type { Message } from '../dialogs/message.ts';
import { enquiryAnswer, enquiryClosed, enquiryLate } from '../dialogs/notices/enquiry-news.ts';
import type { ContactAddress } from '../services/contact/contact.ts';
import type { ContactMessages } from '../services/contact/contact-messages.ts';
import type { Council } from '../services/council/council.ts';
import { organisationOn } from '../services/council/facts.ts';
import { ENQUIRY_NEWS, type Enquiries } from '../services/enquiries/enquiries.ts';
import type { Enquiry } from '../services/enquiries/enquiry.ts';
import type { JobHandler, JobResult } from '../services/jobs/jobs.ts';
import type { Notices } from '../services/notices/notices.ts';
import { quietUntil } from '../services/notices/quiet-hours.ts';
import { londonDate } from '../services/time/london.ts';

/** What telling of enquiries needs of the rest. */
export interface EnquiryJobParts {
  enquiries: Enquiries;
  notices: Notices;
  contact: ContactMessages;
  council: Council;
}

const told = z.object({ id: z.string(), news: z.enum(ENQUIRY_NEWS), was: z.string().optional() });
const looked = z.object({ id: z.string(), dueOn: z.string() });

/** Tells who asked what came of it. Once; never in the quiet hours. */
export function enquiryNewsJob(parts: EnquiryJobParts): JobHandler {
  return async (job, now) => {
    const { id, news, was } = told.parse(job.payload);
    const enquiry = await parts.enquiries.byId(id);
    return tell(parts, enquiry, job.key, now, (found, phone) => {
      if (news === 'answered') return enquiryAnswer(found);
      return news === 'closed' ? enquiryClosed(found) : enquiryLate(found, phone, was);
    });
  };
}

/** Looks, on the day by which an enquiry is to be answered, whether it was. Where not, who asked hears it that day. */
export function enquiryDateJob(parts: EnquiryJobParts): JobHandler {
  return async (job, now) => {
    const { id, dueOn } = looked.parse(job.payload);
    const enquiry = await parts.enquiries.byId(id);
    if (enquiry?.status !== 'received' || enquiry.dueOn !== dueOn) return { writes: [] };
    return tell(parts, enquiry, job.key, now, enquiryLate);
  };
}

/** In the conversation it came from, and where they asked to be reached. Who gave no contact was told that nobody writes. */
function tell(
  { notices, contact, council }: EnquiryJobParts,
  enquiry: Enquiry | undefined,
  key: string,
  now: Date,
  messageOf: (enquiry: Enquiry, phone: string) => Message,
): JobResult {
  const to = enquiry && addressOf(enquiry);
  if (!to) return { writes: [] };
  const again = quietUntil(now, council.notices.quiet_hours);
  if (again) return { writes: [], again };
  const { conversationId, language } = enquiry;
  const message = messageOf(enquiry, organisationOn(council, londonDate(now)).main_phone);
  return {
    writes: [
      ...notices.tell({ key, conversationId, message, at: now }),
      ...contact.write({ key, to, message, language, at: now }),
    ],
  };
}

/** Where they proved to be reached, if they did; else by e-mail before by text. */
function addressOf({ contact = {}, provenBy }: Enquiry): ContactAddress | undefined {
  const { email, phone } = contact;
  if (email && !(phone && provenBy === 'phone')) return { kind: 'email', email };
  return phone ? { kind: 'sms', phone } : undefined;
}
