import type { Contact } from '../cases/cases.ts';
import type { EnquiryKind, EnquiryRules } from '../council/enquiries-schema.ts';
import { addMonths } from '../time/months.ts';
import { addWorkingDays, type WorkingCalendar } from '../time/working-days.ts';

/** Something a resident said that a team reads and answers: feedback, a change of details, a wish about their data. */
export interface NewEnquiry {
  /** The form instance: repeating is harmless. */
  id: string;
  reference: string;
  kind: EnquiryKind;
  /** Code of the subject in the council's content. */
  subject: string;
  /** In the resident's own words. */
  text: string;
  /** Who praise is about, as they were named. */
  person?: string;
  contact?: Contact;
  /** Key of the team that answers. */
  team: string;
  /** London calendar date by which it is answered, "2026-12-07". */
  dueOn: string;
  conversationId: string;
  /** Channel it came by. */
  source: string;
  language: string;
  /** UTC instant, ISO. */
  receivedAt: string;
}

export type EnquiryStatus = 'received' | 'answered';

/** An enquiry as it is stored. */
export interface Enquiry extends NewEnquiry {
  status: EnquiryStatus;
  /** UTC instant of the answer, ISO. */
  answeredAt?: string;
}

/** By when an enquiry is answered that comes in on a day. */
export function enquiryDueOn(rules: EnquiryRules[EnquiryKind], on: string, calendar: WorkingCalendar): string {
  const { answer_in: answerIn } = rules;
  return 'months' in answerIn
    ? addMonths(on, answerIn.months)
    : addWorkingDays(on, answerIn.working_days, calendar).date;
}
