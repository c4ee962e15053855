import type { ComplaintView } from '../dialogs/complaint/view.ts';
import { type Complaint, currentStage, standingOf } from '../services/complaints/complaint.ts';
import { type Claim, mayTell } from '../services/identity/proof.ts';

/** A complaint as a dialog may see it: what is personal only with a proof that matches it. */
export function complaintView(complaint: Complaint, claim: Claim): ComplaintView {
  const { reference, service, adjustments, ombudsmen } = complaint;
  const view: ComplaintView = {
    ...standingOf(complaint),
    reference,
    service,
    receivedOn: complaint.stages[0]?.receivedOn ?? complaint.receivedAt.slice(0, 10),
    adjustments,
    ombudsmen,
  };
  return mayTell('complaint-details', complaint, claim) ? { ...view, personal: personal(complaint) } : view;
}

function personal(complaint: Complaint): NonNullable<ComplaintView['personal']> {
  const { handler, decision, extensionReason } = currentStage(complaint);
  const { story, outcomeWanted, refusal } = complaint;
  const more = { outcomeWanted, handler, decision, refusal, extensionReason };
  return { story, ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)) };
}
