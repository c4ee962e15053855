import type { Interpreter } from '../appointments/appointments.ts';
import type { Contact } from '../cases/cases.ts';
import type { EnquiryKind, EnquiryRules } from '../council/enquiries-schema.ts';
import type { CodeAddress } from '../identity/proof.ts';
import { addMonths } from '../time/months.ts';
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '../time/working-days.ts';

/** Something a resident said that a team reads and answers: feedback, a change of details, a wish about their data or for an
 * interpreter. */
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
  /** Which interpreter is wanted. */
  interpreter?: Interpreter;
  contact?: Contact;
  /** Where the one-time code went by which they proved to be reached there. */
  provenBy?: CodeAddress['kind'];
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

export type EnquiryStatus =
  | 'received'
  | 'answered'
  /** Ended without an answer: it was for nobody to answer, or came twice. */
  | 'closed';

/** An enquiry as it is stored. */
export interface Enquiry extends NewEnquiry {
  status: EnquiryStatus;
  /** UTC instant of the answer, ISO. */
  answeredAt?: string;
  /** What the team wrote: the answer, or why it is closed without one. */
  words?: string;
  /** London calendar date that was promised first, where it was put off. */
  putOffFrom?: string;
  putOffReason?: string;
  /** The text in English, where it was written in another language; and what translated it. */
  translation?: { text: string; by: string };
}

/** The last date to which an enquiry can be put off; undefined where any later one will do. */
export function latestDate(
  rules: EnquiryRules[EnquiryKind],
  enquiry: Enquiry,
  calendar: WorkingCalendar,
): string | undefined {
  const { most_longer: longer } = rules;
  return longer && monthsAfter(enquiry.putOffFrom ?? enquiry.dueOn, longer.months, calendar);
}

/**
 * By when an enquiry is answered that comes in on a day. A month that ends on a weekend or a holiday ends on the next
 * day on which people work, as the Information Commissioner reckons it.
 */
export function enquiryDueOn(rules: EnquiryRules[EnquiryKind], on: string, calendar: WorkingCalendar): string {
  const { answer_in: answerIn } = rules;
  if ('working_days' in answerIn) return addWorkingDays(on, answerIn.working_days, calendar).date;
  return monthsAfter(on, answerIn.months, calendar);
}

function monthsAfter(on: string, months: number, calendar: WorkingCalendar): string {
  const end = addMonths(on, months);
  return isWorkingDay(end, calendar) ? end : addWorkingDays(end, 1, calendar).date;
}
