import { randomUUID } from 'node:crypto';
import type {
  JourneyContext,
  JourneyState,
  Lookups,
  NearbyReport,
  Place,
  ServiceRequestView,
} from '../dialogs/journey.ts';
import type { Appointments } from '../services/appointments/appointments.ts';
import type { Cases, ServiceRequest } from '../services/cases/cases.ts';
import { statusNames } from '../services/cases/status.ts';
import type { Complaints } from '../services/complaints/complaints.ts';
import type { Council } from '../services/council/council.ts';
import { locate } from '../services/district/district.ts';
import type { Drafts } from '../services/drafts/drafts.ts';
import type { Enquiries } from '../services/enquiries/enquiries.ts';
import type { Handoffs } from '../services/handoffs/handoffs.ts';
import type { Payment, Payments, PublicPayment } from '../services/payments/payments.ts';
import { newReference } from '../services/reference.ts';
import { londonDate } from '../services/time/london.ts';
import { appointmentView } from './appointment-view.ts';
import { complaintView } from './complaint-view.ts';
import { deskView, handoffView } from './handoff/handoff-view.ts';
import { choiceWords, matchChoices } from './understanding/choices.ts';
import type { Words } from './words.ts';

const DAY = 24 * 60 * 60_000;

/** What the context of a journey is made of. */
export interface JourneyContextParts {
  council: Council;
  words: Words;
  cases: Cases;
  payments: Payments;
  /** Absent where no payments are taken. */
  payDoor?: JourneyContext['payDoor'];
  complaints: Complaints;
  enquiries: Enquiries;
  appointments: Appointments;
  drafts: Drafts;
  handoffs: Handoffs;
  /** Where residents reach the service. */
  baseUrl: string;
  /** A new opaque id; tests hand in seeded ones. */
  newId?: (() => string) | undefined;
  newReference?: (() => string) | undefined;
}

/** What a journey may ask of the world in one turn: reading only, in the resident's language. */
export function journeyContext(
  parts: JourneyContextParts,
  turn: { conversationId: string; now: Date; language: string },
): JourneyContext {
  const { council, words } = parts;
  return {
    now: turn.now,
    council,
    lookups: lookups(parts, turn),
    match: (text, choices) =>
      matchChoices(
        text,
        choices.map((choice) => ({ value: choice.value, words: words.wordsFor(choice, turn.language) })),
        choiceWords(turn.language),
      ),
    passesOn: (body) => parts.cases.passesOn(body),
    ...(parts.payDoor ? { payDoor: parts.payDoor } : {}),
    link: (path) => new URL(path, parts.baseUrl).href,
    newReference: parts.newReference ?? (() => newReference(council.reference_prefix)),
    newId: parts.newId ?? randomUUID,
  };
}

function lookups(parts: JourneyContextParts, turn: { conversationId: string; now: Date }): Lookups {
  const { council, appointments, cases, complaints, enquiries, payments, drafts } = parts;
  return {
    nearby: async (category, place) => nearby(parts, turn.now, category, place),
    locate: async (said) => locate(said, council),
    serviceRequest: async (reference, proof) => {
      const found = await cases.byReference(reference);
      return found && view(found, proof !== undefined && proves(found, proof));
    },
    ownServiceRequests: async () => {
      const own = await cases.byConversation(turn.conversationId);
      // Whoever holds the conversation made these reports in it, but may share the device: details need a proof too.
      return own.map((request) => view(request, false));
    },
    ownPayments: async () => payments.byConversation(turn.conversationId),
    payment: async (reference) => {
      const found = await payments.byReference(reference);
      return found && publicFacts(found);
    },
    complaint: async (reference, proof) => {
      const found = await complaints.byReference(reference);
      return found && complaintView(found, proof);
    },
    ownComplaints: async () => {
      const own = await complaints.byConversation(turn.conversationId);
      return own.map((complaint) => complaintView(complaint));
    },
    enquiry: async (reference) => {
      const found = await enquiries.byReference(reference);
      if (!found) return undefined;
      const { team, dueOn, status, answeredAt } = found;
      return { reference, team, dueOn, status, ...(answeredAt ? { answeredAt } : {}) };
    },
    ownEnquiries: async () => {
      const own = await enquiries.byConversation(turn.conversationId);
      return own.map(({ reference, subject }) => ({ reference, subject }));
    },
    freeTimes: (wanted) => appointments.free(wanted, turn.now),
    appointment: async (reference, proof) => {
      const found = await appointments.byReference(reference);
      return found && appointmentView(found, proof);
    },
    ownAppointments: async () => {
      const own = await appointments.byConversation(turn.conversationId);
      return own
        .filter(({ status }) => status === 'booked')
        .map(({ reference, time: { service } }) => ({ reference, service }));
    },
    handoff: async () => {
      const open = await parts.handoffs.openIn(turn.conversationId);
      return open && handoffView(open);
    },
    desk: () => deskView(parts, turn),
    draft: async (code) => {
      const draft = await drafts.find(code, turn.now);
      return draft && { journey: draft.journey, state: draft.state as JourneyState };
    },
  };
}

/** What anybody who names a payment's reference may know: whether it was paid, and when. Neither what for, nor how much. */
function publicFacts({ reference, status, expiresAt, paidAt }: Payment): PublicPayment {
  return { reference, status, expiresAt, ...(paidAt ? { paidAt } : {}) };
}

async function nearby(parts: JourneyContextParts, now: Date, category: string, place: Place): Promise<NearbyReport[]> {
  const { metres, days } = parts.council.duplicates;
  const found = await parts.cases.near({
    category,
    address: place.address,
    ...(place.postcode ? { postcode: place.postcode } : {}),
    ...(place.position ? { position: place.position } : {}),
    metres,
    since: new Date(now.getTime() - days * DAY).toISOString(),
  });
  return found
    .filter((request) => !request.private && statusNames(request.status).open311 === 'open')
    .map(({ id, reference, address, requestedAt, status }) => ({
      id,
      reference,
      category,
      address,
      reported: requestedAt.slice(0, 10),
      status,
    }));
}

function view(request: ServiceRequest, proven: boolean): ServiceRequestView {
  const { id, reference, category, status, statusNote, requestedAt, updatedAt, expectedAt, delayedFrom, body } =
    request;
  return {
    id,
    reference,
    category,
    status,
    ...(statusNote === undefined ? {} : { statusNote }),
    requestedAt,
    updatedAt,
    ...(expectedAt === undefined ? {} : { expectedAt: expectedAt.slice(0, 10) }),
    ...(delayedFrom === undefined ? {} : { delayedFrom: londonDate(new Date(delayedFrom)) }),
    body,
    ...(proven ? { personal: personal(request) } : {}),
  };
}

function personal({ address, description, contact }: ServiceRequest): NonNullable<ServiceRequestView['personal']> {
  return { address, description, ...(contact?.name ? { contactName: contact.name } : {}) };
}

/** One matching fact beside the reference: a postcode, phone or e-mail of the report. */
function proves({ postcode, contact }: ServiceRequest, proof: string): boolean {
  const same = (fact: string | undefined): boolean => fact !== undefined && fact.toLowerCase() === proof.toLowerCase();
  return same(postcode) || same(contact?.phone) || same(contact?.email);
}
