import { z } from 'zod';
import { appointmentCancelled } from '../../dialogs/notices/appointment-news.ts';
import type { Appointment } from '../../services/appointments/appointments.ts';
import { STATUSES } from '../../services/cases/cases.ts';
import { statusNames } from '../../services/cases/status.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { DECISIONS, REMEDIES, ROOT_CAUSES } from '../../services/complaints/complaint.ts';
import { ComplaintRuleError } from '../../services/complaints/complaints.ts';
import { organisationOn } from '../../services/council/facts.ts';
import { latestDate } from '../../services/enquiries/enquiry.ts';
import type { RecordKind } from '../../services/records/records.ts';
import type { StaffMember } from '../../services/staff/staff-member.ts';
import { ConflictError, type Statement } from '../../services/storage/database.ts';
import { endOfLondonDay, londonDate } from '../../services/time/london.ts';
import { day } from './components.ts';
import { DateField, NeededLine, NeededText, type Problems, Text } from './form.ts';
import type { DeskParts } from './parts.ts';

/** What came of an action: done, no such record, or what stands in its way. */
export type Acted = 'done' | 'not-found' | Problems;

/** What may be done with a report. */
export const ReportUpdate = z.strictObject({
  status: z.enum(STATUSES),
  /** Words for the resident. */
  note: Text.optional(),
  /** By when the next thing is done. */
  date: DateField.optional(),
  /** `updatedAt` as it was read. */
  was: z.string().max(40),
});

/** Sending a report again needs nothing more. */
export const SentAgain = z.strictObject({});

/** Who a record is given to. */
export const Given = z.strictObject({ department: NeededLine, person: NeededLine.optional() });

/** Whether somebody came. */
export const Concluded = z.strictObject({
  status: z.enum(['attended', 'missed', 'cancelled']),
  /** Why it is cancelled, in words for the resident. */
  note: Text.optional(),
  version: z.coerce.number(),
});

const version = z.coerce.number().int();
const PointText = z.strictObject({ text: NeededText, decision: z.enum(DECISIONS), reasons: NeededText });
const ActionText = z.strictObject({ what: NeededText, owner: NeededLine, dueOn: DateField });

/** What may be done with a complaint. */
export const ComplaintAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('acknowledge'), version, points: z.array(NeededText).min(1, 'Fill this in.') }),
  z.strictObject({
    ...{ action: z.literal('extend'), version, to: DateField, reason: NeededText },
    special: NeededText.optional(),
  }),
  z.strictObject({
    ...{ action: z.literal('answer'), version, points: z.array(PointText).min(1) },
    remedies: z.array(z.enum(REMEDIES)).default([]),
    actions: z.array(ActionText).default([]),
  }),
  z.strictObject({
    ...{ action: z.literal('learn'), version, rootCause: z.enum(ROOT_CAUSES) },
    ...{ change: NeededText, owner: NeededLine, dueOn: DateField },
  }),
  z.strictObject({ action: z.literal('close'), version }),
  z.strictObject({ action: z.literal('refuse'), version, reason: NeededText }),
  z.strictObject({ action: z.literal('withdraw'), version }),
]);

/** What may be done with an enquiry. */
export const EnquiryAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('answer'), was: DateField, words: NeededText }),
  z.strictObject({ action: z.literal('put-off'), was: DateField, to: DateField, reason: NeededText }),
  z.strictObject({ action: z.literal('close'), was: DateField, reason: NeededText }),
]);

const CHANGED = 'Somebody changed this in the meantime. Read it again, then decide.';

/** Gives a report another status; whoever follows it is told. */
export async function updateReport(
  parts: DeskParts,
  staff: StaffMember,
  reference: string,
  { status, note, date, was }: z.output<typeof ReportUpdate>,
): Promise<Acted> {
  const report = await parts.cases.byReference(reference);
  if (!report) return 'not-found';
  const now = parts.now();
  const isClosing = statusNames(status).open311 === 'closed';
  if (isClosing && !note) return { note: 'Say why, in words for the resident.' };
  if (date !== undefined && date < londonDate(now)) return { date: 'Give a date that is still to come.' };
  if (report.updatedAt !== was) return { '': CHANGED };
  const expectedAt = date === undefined || isClosing ? undefined : endOfLondonDay(date).toISOString();
  const change = {
    ...{ id: report.id, status, was, at: now.toISOString() },
    ...(note ? { note } : {}),
    ...(expectedAt ? { expectedAt } : {}),
  };
  return act(parts, {
    ...{ staff, action: 'report.status', subject: `report ${reference}`, statements: parts.cases.changeStatus(change) },
    before: { status: report.status, note: report.statusNote, expectedAt: report.expectedAt },
    after: { status, note, expectedAt: expectedAt ?? report.expectedAt },
  });
}

/** Sends a report to the other system again, that could not be sent before. */
export async function sendAgain(parts: DeskParts, staff: StaffMember, reference: string): Promise<Acted> {
  const report = await parts.cases.byReference(reference);
  if (!report) return 'not-found';
  const sent = await parts.sentReports.find(report.id);
  if (sent?.status !== 'failed') return { '': CHANGED };
  const statements = parts.sentReports.sendAgain(report.id, parts.now());
  return act(parts, { staff, action: 'report.send', subject: `report ${reference}`, statements });
}

/** Gives a record to a department, or to somebody of it. */
export async function assign(
  parts: DeskParts,
  staff: StaffMember,
  record: { kind: RecordKind; id: string; reference: string },
  given: z.output<typeof Given>,
): Promise<Acted> {
  const { kind, id, reference } = record;
  const to = { department: given.department, ...(given.person ? { person: given.person } : {}) };
  const before = await parts.assignments.of(kind, id);
  return act(parts, {
    ...{ staff, action: `${kind}.assign`, subject: `${kind} ${reference}` },
    statements: [parts.assignments.assign(kind, id, to, parts.now())],
    ...(before ? { before: { ...before } } : {}),
    after: to,
  });
}

/** Says whether somebody came to an appointment, or takes it back. */
export async function conclude(
  parts: DeskParts,
  staff: StaffMember,
  reference: string,
  { status, note, version }: z.output<typeof Concluded>,
): Promise<Acted> {
  const appointment = await parts.appointments.byReference(reference);
  if (!appointment) return 'not-found';
  const isOpen = appointment.status === 'booked' || appointment.status === 'refund_due';
  if (appointment.version !== version || !isOpen) return { '': CHANGED };
  const now = parts.now();
  if (appointment.status === 'refund_due') return refundSent(parts, staff, appointment, status);
  if (status !== 'cancelled' && appointment.startsAt > now.toISOString())
    return { status: 'The appointment is still to come.' };
  if (status === 'cancelled' && !note) return { note: 'Say why, in words for the resident.' };
  const statements =
    status === 'cancelled'
      ? [...cancelByCouncil(parts, appointment, now), ...tellCancelled(parts, appointment, note ?? '')]
      : parts.appointments.conclude(appointment, status, now);
  return act(parts, {
    ...{ staff, action: 'appointment.status', subject: `appointment ${reference}`, statements },
    ...{ before: { status: appointment.status }, after: { status, note } },
  });
}

/** What the council cancels itself is paid back in full. */
function cancelByCouncil({ appointments }: DeskParts, appointment: Appointment, now: Date): Statement[] {
  return appointments.cancel(appointment, now, appointment.pricePence === undefined ? 'cancelled' : 'refund_due');
}

/** The money of an appointment that was cancelled has been sent back. */
async function refundSent(
  parts: DeskParts,
  staff: StaffMember,
  appointment: Appointment,
  status: z.output<typeof Concluded>['status'],
): Promise<Acted> {
  if (status !== 'cancelled') return { '': CHANGED };
  return act(parts, {
    ...{ staff, action: 'appointment.refunded', subject: `appointment ${appointment.reference}` },
    statements: parts.appointments.conclude(appointment, 'cancelled', parts.now()),
    ...{ before: { status: appointment.status }, after: { status } },
  });
}

/** Where they booked, and by the address they gave for it. */
function tellCancelled(parts: DeskParts, appointment: Appointment, reason: string): Statement[] {
  const { notices, contact, council, now } = parts;
  const { id, conversationId, language } = appointment;
  const { email, phone } = appointment.contact;
  const at = now();
  const message = appointmentCancelled(appointment, reason, organisationOn(council, londonDate(at)).main_phone);
  const key = `appointment-cancelled/${id}`;
  const to = email ? ({ kind: 'email', email } as const) : phone ? ({ kind: 'sms', phone } as const) : undefined;
  return [
    ...(conversationId ? notices.tell({ key, conversationId, message, at }) : []),
    ...(to ? contact.write({ key, to, message, language, at }) : []),
  ];
}

/** Takes a complaint a step on. What the policy does not allow is said in words. */
export async function actOnComplaint(
  parts: DeskParts,
  staff: StaffMember,
  reference: string,
  input: z.output<typeof ComplaintAction>,
): Promise<Acted> {
  const complaint = await parts.complaints.byReference(reference);
  if (!complaint) return 'not-found';
  if (complaint.version !== input.version) return { '': CHANGED };
  let statements: Statement[];
  try {
    statements = complaintStep(parts, staff, complaint, input);
  } catch (error) {
    if (error instanceof ComplaintRuleError) return { '': sentence(error.message) };
    throw error;
  }
  const { action, version: _, ...after } = input;
  return act(parts, {
    ...{ staff, action: `complaint.${action}`, subject: `complaint ${reference}`, statements },
    ...{ before: { status: complaint.status, stage: complaint.stage }, after },
  });
}

function complaintStep(
  { complaints, now }: DeskParts,
  { name, department }: StaffMember,
  complaint: Complaint,
  input: z.output<typeof ComplaintAction>,
): Statement[] {
  const at = now();
  switch (input.action) {
    case 'acknowledge':
      return complaints.acknowledge(complaint, {
        handler: { name, department },
        points: input.points.map((text) => ({ text })),
        at,
      });
    case 'extend':
      return complaints.extend(complaint, {
        ...{ to: input.to, reason: input.reason, at },
        ...(input.special ? { special: input.special } : {}),
      });
    case 'answer':
      return complaints.answer(complaint, {
        ...{ points: input.points, remedies: input.remedies, actions: input.actions, at },
      });
    case 'learn': {
      const { rootCause, change, owner, dueOn } = input;
      return complaints.learn(complaint, { rootCause, change, owner, dueOn, at });
    }
    case 'close':
      return complaints.close(complaint, at);
    case 'refuse':
      return complaints.refuse(complaint, { reason: input.reason, at });
    case 'withdraw':
      return complaints.withdraw(complaint, at);
  }
}

/** Answers an enquiry, puts its answer off, or closes it; who gave a way to be reached is told. */
export async function actOnEnquiry(
  parts: DeskParts,
  staff: StaffMember,
  reference: string,
  { was, ...input }: z.output<typeof EnquiryAction>,
): Promise<Acted> {
  const { enquiries, council } = parts;
  const enquiry = await enquiries.byReference(reference);
  if (!enquiry) return 'not-found';
  if (enquiry.status !== 'received' || enquiry.dueOn !== was) return { '': CHANGED };
  const at = parts.now();
  const entry = {
    ...{ staff, action: `enquiry.${input.action}`, subject: `enquiry ${reference}` },
    ...{ before: { status: enquiry.status, dueOn: enquiry.dueOn }, after: input },
  };
  if (input.action === 'answer')
    return act(parts, { ...entry, statements: enquiries.answer(enquiry, input.words, at) });
  if (input.action === 'close') return act(parts, { ...entry, statements: enquiries.close(enquiry, input.reason, at) });
  if (input.to <= enquiry.dueOn || input.to < londonDate(at)) return { to: 'Give a later date than was promised.' };
  const latest = latestDate(council.enquiries[enquiry.kind], enquiry, council.holidays);
  if (latest !== undefined && input.to > latest) return { to: `By law it can take no longer than to ${day(latest)}.` };
  return act(parts, { ...entry, statements: enquiries.putOff(enquiry, input.to, input.reason, at) });
}

/** Something a member of staff does, with what is written for it. */
export interface Act {
  staff: StaffMember;
  action: string;
  subject: string;
  statements: Statement[];
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/** The change and its entry in the audit, in one commit. */
export async function act({ audit, now }: DeskParts, { staff, statements, ...entry }: Act): Promise<Acted> {
  try {
    await audit.commit({ ...entry, by: staff, at: now() }, statements);
    return 'done';
  } catch (error) {
    if (error instanceof ConflictError) return { '': CHANGED };
    throw error;
  }
}

/** A rule's text as a sentence of its own. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? '' : '.'}`;
}

/** Notes that somebody opened a record: reading is an act too. */
export async function noteOpened(
  { audit, now }: DeskParts,
  staff: StaffMember,
  kind: RecordKind,
  reference: string,
): Promise<void> {
  await audit.commit({ by: staff, action: `${kind}.open`, subject: `${kind} ${reference}`, at: now() });
}
