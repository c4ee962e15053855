import { londonDate } from '../../services/time/london.ts';
import { complaintDetails } from '../complaint/status.ts';
import type { ComplaintView } from '../complaint/view.ts';
import { councilPhone } from '../form/council-phone.ts';
import { known } from '../form/facts.ts';
import type { Ending, Facts } from '../form/form.ts';
import { joinLines } from '../form/read-back.ts';
import type { JourneyContext, ServiceRequestView } from '../journey.ts';
import type { Message, MessageValue } from '../message.ts';
import { PROGRESS } from './fields.ts';

/** Statuses after which nothing more is promised. */
const CLOSED: ReadonlySet<string> = new Set(['fixed', 'duplicate', 'not_ours', 'no_action', 'cancelled', 'closed']);

/** Where a report stands, what that means, what comes next and by when; with an apology for a date that was missed. */
export function statusMessages(view: ServiceRequestView, context: JourneyContext): Message[] {
  const values = {
    reference: view.reference,
    category: { message: `category-${view.category}` },
    status: joinLines(statusLines(view)) ?? '',
  };
  return [{ id: 'progress-status', values }, ...byWhen(view, context)];
}

/** What a status is called and means, why, and what comes next: a line each. */
export function statusLines(view: Pick<ServiceRequestView, 'status' | 'statusNote' | 'body'>): MessageValue[] {
  const status = `status-${view.status}`;
  const body = { message: `body-${view.body}` };
  const stage = {
    message: 'progress-stage',
    values: { status: { message: status, values: { body } }, meaning: { message: `${status}.meaning` } },
  };
  const note = view.statusNote ? [view.statusNote] : [];
  return [stage, ...note, { message: `${status}.next` }];
}

function byWhen({ expectedAt, delayedFrom, status }: ServiceRequestView, context: JourneyContext): Message[] {
  if (!expectedAt || CLOSED.has(status)) return [];
  const date = londonDate(new Date(expectedAt));
  // A bare date is kept until its day is over; an instant is late the moment it has passed.
  const isLate = expectedAt.length > 10 ? new Date(expectedAt) < context.now : date < londonDate(context.now);
  const was = delayedFrom ? { date: delayedFrom } : undefined;
  if (!isLate && was) return [{ id: 'progress-put-off', values: { was, date: { date } } }];
  if (!isLate) return [{ id: 'progress-by', values: { date: { date } } }];
  return [{ id: 'progress-late', values: { date: { date }, phone: councilPhone(context) } }];
}

/** What a second proof opens: where it is and what was said. */
export function personalDetails(facts: Facts): Ending {
  const complaint = known<ComplaintView>(facts, PROGRESS.complaint);
  if (complaint) {
    return { messages: [...complaintDetails(complaint), { id: 'progress-end' }], effects: [], outcome: 'done' };
  }
  const personal = known<ServiceRequestView>(facts, PROGRESS.view)?.personal;
  const { address, description } = personal ?? {};
  const details: Message[] =
    address === undefined ? [] : [{ id: 'progress-details', values: { address, description: description ?? '' } }];
  return { messages: [...details, { id: 'progress-end' }], effects: [], outcome: 'done' };
}
