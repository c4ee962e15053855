import { isOverdue } from '../../services/complaints/rules.ts';
import { councilPhone } from '../form/council-phone.ts';
import type { JourneyContext } from '../journey.ts';
import type { Message } from '../message.ts';
import { ombudsmenValue } from './ombudsmen.ts';
import type { ComplaintView } from './view.ts';

/** Where a complaint stands, what comes next and by when; with an apology for a date that was missed. Nothing personal. */
export function complaintStatus(view: ComplaintView, context: JourneyContext): Message[] {
  const { reference, stage, status, due } = view;
  const messages: Message[] = [
    { id: 'complaint-status', values: { reference, stage, status: { message: `complaint-status-${status}` } } },
  ];
  if (due) {
    const isLate = isOverdue(view, context.now);
    const values = { date: { date: due.date }, phone: councilPhone(context) };
    messages.push({ id: isLate ? `complaint-late-${due.what}` : `complaint-due-${due.what}`, values });
  } else if (status === 'answered' || status === 'closed') {
    const ombudsmen = ombudsmenValue(view.ombudsmen, context);
    messages.push({ id: stage === 1 ? 'complaint-next-stage' : 'complaint-next-ombudsman', values: { ombudsmen } });
  }
  return messages;
}

/** What a second proof opens: who has it, what was said, what was decided and why. */
export function complaintDetails({ personal }: ComplaintView): Message[] {
  if (!personal) return [];
  const { story, handler, decision, extensionReason, refusal } = personal;
  return [
    { id: 'complaint-details', values: { story } },
    ...(handler ? [{ id: 'complaint-details-handler', values: { ...handler } }] : []),
    ...(extensionReason ? [{ id: 'complaint-details-extended', values: { reason: extensionReason } }] : []),
    ...(decision ? [{ id: `complaint-decision-${decision}` }] : []),
    ...(refusal ? [{ id: 'complaint-details-refused', values: { reason: refusal } }] : []),
  ];
}
