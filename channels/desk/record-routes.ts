import type { Server } from 'restify';
import type { z } from 'zod';
import type { Appointment } from '../../services/appointments/appointments.ts';
import type { ServiceRequest } from '../../services/cases/cases.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import type { Enquiry } from '../../services/enquiries/enquiry.ts';
import type { Payment } from '../../services/payments/payments.ts';
import { RECORD_KINDS, type RecordKind } from '../../services/records/records.ts';
import type { Permission } from '../../services/staff/permissions.ts';
import type { StaffMember } from '../../services/staff/staff-member.ts';
import { httpError } from '../http/http-error.ts';
import type { Reply } from '../http/reply.ts';
import { appointmentPage } from './appointment-page.ts';
import { complaintActionOf, complaintFieldOf, complaintPage } from './complaint-page.ts';
import { apiRoute, type DeskRequest, deskRoute, wrongInput } from './desk-route.ts';
import { enquiryActionOf, enquiryFieldOf, enquiryPage } from './enquiry-page.ts';
import { fieldsOf, type Problems, readDeskForm, take } from './form.ts';
import type { Guard } from './guard.ts';
import { seeOther } from './layout.ts';
import { RECORD_PATHS } from './names.ts';
import type { DeskParts } from './parts.ts';
import { Refunded, refund, Withdrawn, withdrawLink } from './payment-actions.ts';
import { paymentPage } from './payment-page.ts';
import {
  type Acted,
  actOnComplaint,
  actOnEnquiry,
  assign,
  ComplaintAction,
  Concluded,
  conclude,
  EnquiryAction,
  Given,
  noteOpened,
  ReportUpdate,
  SentAgain,
  sendAgain,
  updateReport,
} from './record-actions.ts';
import type { Refused } from './record-page.ts';
import { recordPath } from './records-routes.ts';
import { reportPage } from './report-page.ts';

type AnyRecord =
  | { kind: 'report'; record: ServiceRequest }
  | { kind: 'complaint'; record: Complaint }
  | { kind: 'appointment'; record: Appointment }
  | { kind: 'payment'; record: Payment }
  | { kind: 'enquiry'; record: Enquiry };

/** An action on a record: on its page as a form, in the API as JSON. */
interface Action<S extends z.ZodType> {
  kind: RecordKind;
  /** Last part of its path. */
  name: string;
  summary: string;
  schema: S;
  /** `work` where nothing is said. */
  needs?: Permission;
  /** A form as the API would have it. */
  read?: (form: URLSearchParams) => Record<string, unknown>;
  /** A field of the API's shape as the form calls it. */
  fieldOf?: (path: string, form: URLSearchParams) => string;
  act(staff: StaffMember, reference: string, input: z.output<S>): Promise<Acted>;
}

/** Adds the pages of records, and what can be done with them. */
export function mountRecord(server: Server, parts: DeskParts, guard: Guard): void {
  for (const kind of RECORD_KINDS) {
    deskRoute(server, guard, {
      ...{ method: 'GET', path: `/desk/records/${RECORD_PATHS[kind]}/:reference`, needs: 'work' },
      handle: async (request) => {
        const found = await needed(parts, kind, request);
        await noteOpened(parts, request.staff, kind, found.record.reference);
        return pageOf(parts, request, found);
      },
    });
    apiRoute(server, guard, {
      ...{
        method: 'GET',
        path: `/desk/api/${RECORD_PATHS[kind]}/:reference`,
        needs: 'work',
        summary: `One ${kind}, whole`,
      },
      handle: async ({ staff, params }) => {
        const found = await findRecord(parts, kind, params.reference ?? '');
        if (!found) return undefined;
        await noteOpened(parts, staff, kind, found.record.reference);
        const { id } = found.record;
        const [history, assignment] = [await parts.records.history(kind, id), await parts.assignments.of(kind, id)];
        const additions = kind === 'report' ? { additions: await parts.cases.additions(id) } : {};
        return { ...shown(found), ...additions, history, ...(assignment ? { assignment } : {}) };
      },
    });
    mountAction(server, parts, guard, {
      ...{ kind, name: 'assign', summary: `Gives a ${kind} to a department or a person`, schema: Given },
      act: async (staff, reference, given) => {
        const found = await findRecord(parts, kind, reference);
        if (!found) return 'not-found';
        return assign(parts, staff, { kind, id: found.record.id, reference }, given);
      },
    });
  }
  mountAction(server, parts, guard, {
    ...{ kind: 'report', name: 'status', summary: 'Gives a report another status; the resident is told' },
    schema: ReportUpdate,
    act: (staff, reference, input) => updateReport(parts, staff, reference, input),
  });
  mountAction(server, parts, guard, {
    ...{ kind: 'report', name: 'send', summary: 'Sends a report to the other system again', schema: SentAgain },
    act: (staff, reference) => sendAgain(parts, staff, reference),
  });
  mountAction(server, parts, guard, {
    ...{ kind: 'appointment', name: 'status', summary: 'Says what came of an appointment', schema: Concluded },
    act: (staff, reference, input) => conclude(parts, staff, reference, input),
  });
  mountAction(server, parts, guard, {
    ...{ kind: 'payment', name: 'withdraw', summary: 'Takes a pay link back', schema: Withdrawn },
    act: (staff, reference) => withdrawLink(parts, staff, reference),
  });
  mountAction(server, parts, guard, {
    ...{ kind: 'payment', name: 'refund', summary: 'Gives money back to the card it came from', schema: Refunded },
    needs: 'supervise',
    act: (staff, reference, input) => refund(parts, staff, reference, input),
  });
  mountAction(server, parts, guard, {
    ...{ kind: 'complaint', name: 'act', summary: 'Takes a complaint a step on', schema: ComplaintAction },
    ...{ read: complaintActionOf, fieldOf: complaintFieldOf },
    act: (staff, reference, input) => actOnComplaint(parts, staff, reference, input),
  });
  mountAction(server, parts, guard, {
    ...{ kind: 'enquiry', name: 'act', summary: 'Answers an enquiry, puts it off or closes it', schema: EnquiryAction },
    ...{ read: enquiryActionOf, fieldOf: enquiryFieldOf },
    act: (staff, reference, input) => actOnEnquiry(parts, staff, reference, input),
  });
}

function mountAction<S extends z.ZodType>(server: Server, parts: DeskParts, guard: Guard, action: Action<S>): void {
  const { kind, name, summary, schema, needs = 'work', read = fieldsOf, fieldOf = (path) => path, act } = action;
  deskRoute(server, guard, {
    ...{ method: 'POST', path: `/desk/records/${RECORD_PATHS[kind]}/:reference/${name}`, needs },
    handle: async (request) => {
      const reference = request.params.reference ?? '';
      const given = await readDeskForm(request);
      const taken = take(schema, read(given));
      const acted = 'value' in taken ? await act(request.staff, reference, taken.value) : taken.problems;
      if (acted === 'done') return seeOther(`${recordPath(kind, reference)}?done=1`);
      if (acted === 'not-found') throw httpError(404);
      const problems: Problems = {};
      for (const [path, problem] of Object.entries(acted)) problems[fieldOf(path, given)] = problem;
      return pageOf(parts, request, await needed(parts, kind, request), { given, problems });
    },
  });
  apiRoute(server, guard, {
    ...{ method: 'POST', path: `/desk/api/${RECORD_PATHS[kind]}/:reference/${name}`, needs, summary, body: schema },
    handle: async ({ staff, params, body }) => {
      const reference = params.reference ?? '';
      const acted = await act(staff, reference, body);
      if (acted === 'not-found') return undefined;
      if (acted !== 'done') throw wrongInput(acted);
      const found = await findRecord(parts, kind, reference);
      return found && shown(found);
    },
  });
}

async function findRecord(parts: DeskParts, kind: RecordKind, reference: string): Promise<AnyRecord | undefined> {
  switch (kind) {
    case 'report': {
      const record = await parts.cases.byReference(reference);
      return record && { kind, record };
    }
    case 'complaint': {
      const record = await parts.complaints.byReference(reference);
      return record && { kind, record };
    }
    case 'appointment': {
      const record = await parts.appointments.byReference(reference);
      return record && { kind, record };
    }
    case 'payment': {
      const record = await parts.payments.byReference(reference);
      return record && { kind, record };
    }
    case 'enquiry': {
      const record = await parts.enquiries.byReference(reference);
      return record && { kind, record };
    }
  }
}

async function needed(parts: DeskParts, kind: RecordKind, { params }: DeskRequest): Promise<AnyRecord> {
  const found = await findRecord(parts, kind, params.reference ?? '');
  if (!found) throw httpError(404);
  return found;
}

function pageOf(parts: DeskParts, request: DeskRequest, found: AnyRecord, refused?: Refused): Promise<Reply> {
  switch (found.kind) {
    case 'report':
      return reportPage(parts, request, found.record, refused);
    case 'complaint':
      return complaintPage(parts, request, found.record, refused);
    case 'appointment':
      return appointmentPage(parts, request, found.record, refused);
    case 'payment':
      return paymentPage(parts, request, found.record, refused);
    case 'enquiry':
      return enquiryPage(parts, request, found.record, refused);
  }
}

/** A record as the API gives it: without the code of a pay link, which is for the resident alone. */
function shown(found: AnyRecord): object {
  if (found.kind !== 'payment') return found.record;
  const { code: _, ...rest } = found.record;
  return rest;
}
