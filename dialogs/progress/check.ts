import type { ResidentRecord } from '../../services/identity/resident-records.ts';
import { londonDate } from '../../services/time/london.ts';
import { complaintStatus } from '../complaint/status.ts';
import type { ComplaintView } from '../complaint/view.ts';
import type { ContactValue } from '../form/contact.ts';
import { councilPhone } from '../form/council-phone.ts';
import { known } from '../form/facts.ts';
import type { Ending, Facts, Remark, Verdict } from '../form/form.ts';
import { checkIdentity } from '../identity/check.ts';
import { IDENTITY, provenHere } from '../identity/fields.ts';
import type { JourneyContext, JsonValue, ServiceRequestView } from '../journey.ts';
import { namedStatus, ownStatus } from '../payment/status.ts';
import { type Own, PROGRESS, wantsList } from './fields.ts';
import { statusMessages } from './status.ts';

/** Looks a report up: by its reference, with the proof when there is one. Not there and not proved look alike. */
export async function checkProgress(facts: Facts, context: JourneyContext): Promise<Verdict> {
  const reference = known<string>(facts, PROGRESS.reference);
  if (!reference) return wantsList(facts) ? listOwn(facts, context) : findOwn(facts, context);
  const complaint = known<ComplaintView>(facts, PROGRESS.complaint);
  const view = known<ServiceRequestView>(facts, PROGRESS.view);
  const proof = known<string>(facts, PROGRESS.proof);
  const payment = view?.reference === reference ? undefined : await namedStatus(reference, context);
  if (payment) return { end: payment };
  if (complaint?.reference === reference) return proveComplaint(complaint, proof, context);
  if (view?.reference !== reference) return lookUp(reference, context);
  if (!proof || view.personal) return {};
  const proved = await context.lookups.serviceRequest(reference, proof);
  if (!proved?.personal) return { refuse: { field: PROGRESS.proof, message: { id: 'progress-not-found' } } };
  return { know: { [PROGRESS.view]: proved as unknown as JsonValue } };
}

/** What they have with the council, on any channel, once it is proven who they are. */
async function listOwn(facts: Facts, context: JourneyContext): Promise<Verdict> {
  const resident = provenHere(facts) ?? (await context.lookups.resident());
  if (!resident && facts[IDENTITY.contact]?.how === 'skipped') {
    return { know: { [PROGRESS.listed]: 'skipped' }, drop: [PROGRESS.mine, PROGRESS.reference] };
  }
  if (!resident) return checkIdentity(facts, context, known<ContactValue>(facts, IDENTITY.contact), false);
  const records = await context.lookups.recordsOf(resident);
  if (records.length === 0) {
    const values = { phone: councilPhone(context) };
    return { end: { messages: [{ id: 'identity-nothing', values }], effects: [], outcome: 'done' } };
  }
  const own: Own[] = records.map(({ kind, reference, what }) => ({ reference, label: LABELS[kind](what) }));
  const know = { [PROGRESS.own]: own as unknown as JsonValue, [PROGRESS.listed]: 'yes' };
  return { know, drop: [PROGRESS.mine, PROGRESS.reference] };
}

const LABELS: Record<ResidentRecord['kind'], (what: string) => string> = {
  report: (what) => `category-${what}`,
  complaint: (what) => `complaint-service-${what}`,
  appointment: (what) => `appointment-service-${what}`,
  enquiry: (what) => `enquiry-subject-${what}`,
  payment: (what) => `pay-type-${what}`,
};

/** A report that nobody finds is not asked for without end. */
export function giveUp(facts: Facts, context: JourneyContext): Ending {
  const phone = councilPhone(context);
  return {
    messages: [{ id: wantsList(facts) ? 'identity-no-more' : 'progress-give-up', values: { phone } }],
    effects: [],
    outcome: 'handed-over',
  };
}

/** The status, said as soon as it is known; again only for another report. */
export function statusRemarks(facts: Facts, context: JourneyContext): Remark[] {
  const complaint = known<ComplaintView>(facts, PROGRESS.complaint);
  if (complaint) return [{ key: complaint.reference, messages: complaintStatus(complaint, context) }];
  const view = known<ServiceRequestView>(facts, PROGRESS.view);
  return view ? [{ key: view.reference, messages: statusMessages(view, context) }] : [];
}

async function proveComplaint(
  complaint: ComplaintView,
  proof: string | undefined,
  context: JourneyContext,
): Promise<Verdict> {
  if (!proof || complaint.personal) return {};
  const proved = await context.lookups.complaint(complaint.reference, proof);
  if (!proved?.personal) return { refuse: { field: PROGRESS.proof, message: { id: 'complaint-not-found' } } };
  return { know: { [PROGRESS.complaint]: proved as unknown as JsonValue } };
}

/** Where an enquiry stands, by when it is answered, and sorry where that has passed. */
async function enquiryStatus(reference: string, context: JourneyContext): Promise<Verdict | undefined> {
  const enquiry = await context.lookups.enquiry(reference);
  if (!enquiry) return undefined;
  const { team, dueOn, status, answeredAt } = enquiry;
  const isLate = status === 'received' && dueOn < londonDate(context.now);
  const date = { date: answeredAt ? londonDate(new Date(answeredAt)) : dueOn };
  const values = { reference, team: { message: `enquiry-team-${team}` }, date, phone: councilPhone(context) };
  const messages = [{ id: `enquiry-status-${isLate ? 'late' : status}`, values }];
  return { end: { messages, effects: [], outcome: 'status' } };
}

/** An appointment has a journey of its own, which asks for a proof before it says anything. */
async function appointmentOrNothing(reference: string, context: JourneyContext): Promise<Verdict> {
  if (!(await context.lookups.appointment(reference))) {
    return { refuse: { field: PROGRESS.reference, message: { id: 'progress-not-found' } } };
  }
  const next = { intent: 'CheckAppointment', text: reference, announced: true } as const;
  return { end: { messages: [], effects: [], outcome: 'handed-over', next } };
}

async function lookUp(reference: string, context: JourneyContext): Promise<Verdict> {
  const view = await context.lookups.serviceRequest(reference);
  if (view)
    return { know: { [PROGRESS.view]: view as unknown as JsonValue }, drop: [PROGRESS.proof, PROGRESS.complaint] };
  const complaint = await context.lookups.complaint(reference);
  if (!complaint) return (await enquiryStatus(reference, context)) ?? appointmentOrNothing(reference, context);
  return { know: { [PROGRESS.complaint]: complaint as unknown as JsonValue }, drop: [PROGRESS.proof, PROGRESS.view] };
}

/** One report made in this conversation is the one meant; of several the resident chooses. */
async function findOwn(facts: Facts, context: JourneyContext): Promise<Verdict> {
  if (facts[PROGRESS.own]) return {};
  const reports = await context.lookups.ownServiceRequests();
  const payments = await context.lookups.ownPayments();
  const complaints = await context.lookups.ownComplaints();
  const enquiries = await context.lookups.ownEnquiries();
  // Whoever names a payment means one; so does whoever has nothing else here.
  if (
    payments.length > 0 &&
    (reports.length + complaints.length + enquiries.length === 0 || known(facts, PROGRESS.payment))
  ) {
    return { end: ownStatus(payments, context) };
  }
  const own: Own[] = [
    ...reports.map(({ reference, category }) => ({ reference, label: `category-${category}` })),
    ...complaints.map(({ reference, service }) => ({ reference, label: `complaint-service-${service}` })),
    ...enquiries.map(({ reference, subject }) => ({ reference, label: `enquiry-subject-${subject}` })),
  ];
  const [only, ...others] = own;
  const know: Record<string, JsonValue> = { [PROGRESS.own]: own as unknown as JsonValue };
  if (only && others.length === 0) know[PROGRESS.reference] = only.reference;
  return { know };
}
