import type { ComplaintStanding } from '../../services/complaints/complaint.ts';
import type { Message } from '../message.ts';

/**
 * A date of a complaint that will not be kept: what was said, sorry, and how to take it further.
 *
 * @param phone the council's number
 */
export function complaintDateNews(
  { reference, what, date }: { reference: string } & NonNullable<ComplaintStanding['due']>,
  phone: string,
): Message {
  return { id: `complaint-date-${what}`, values: { reference, date: { date }, phone: { phone } } };
}
