import type { Enquiry } from '../../services/enquiries/enquiry.ts';
import { joinLines } from '../form/read-back.ts';
import type { Message, MessageValue } from '../message.ts';

/** The answer of a team, in its own words. */
export function enquiryAnswer({ reference, words = '' }: Enquiry): Message {
  return { id: 'enquiry-answer', values: { reference, words } };
}

/** It was closed without an answer, and why. */
export function enquiryClosed({ reference, words = '' }: Enquiry): Message {
  const reason: MessageValue = { message: 'notice-reason', values: { reason: words } };
  return { id: 'enquiry-closed', values: { reference, details: joinLines([reason]) ?? '' } };
}

/**
 * A date that is not kept: what was said, sorry, and the reason with the new date; or that there is none, and who to
 * ask.
 *
 * @param phone the council's number
 */
export function enquiryLate({ reference, dueOn, putOffReason }: Enquiry, phone: string, was: string = dueOn): Message {
  const [number, isPutOff] = [{ phone }, was !== dueOn];
  const reason: MessageValue[] =
    isPutOff && putOffReason ? [{ message: 'notice-reason', values: { reason: putOffReason } }] : [];
  const next: MessageValue = isPutOff
    ? { message: 'notice-new-date', values: { date: { date: dueOn }, phone: number } }
    : { message: 'notice-no-date', values: { phone: number } };
  const values: Message['values'] = { reference, was: { date: was }, details: joinLines([...reason, next]) ?? '' };
  // Beside what is said: what came of it, by name.
  return { id: 'enquiry-late', values: isPutOff ? { ...values, date: { date: dueOn } } : values };
}
