import { randomUUID } from 'node:crypto';
import type {
  JourneyContext,
  JourneyState,
  Lookups,
  NearbyReport,
  Place,
  ServiceRequestView,
} from '../dialogs/journey.ts';
import type { Message } from '../dialogs/message.ts';
import type { Appointments } from '../services/appointments/appointments.ts';
import type { EarlierTimes } from '../services/appointments/earlier-times.ts';
import type { Cases, Contact, ServiceRequest } from '../services/cases/cases.ts';
import { statusNames } from '../services/cases/status.ts';
import type { Complaints } from '../services/complaints/complaints.ts';
import type { ContactSender } from '../services/contact/contact.ts';
import type { Council } from '../services/council/council.ts';
import { locate } from '../services/district/district.ts';
import type { Drafts } from '../services/drafts/drafts.ts';
import type { Enquiries } from '../services/enquiries/enquiries.ts';
import type { Handoffs } from '../services/handoffs/handoffs.ts';
import type { HandoffQueue } from '../services/handoffs/queue.ts';
import type { ContactCodes } from '../services/identity/contact-codes.ts';
import { type CodeAddress, mayTell, type ProvenResident } from '../services/identity/proof.ts';
import type { ResidentRecords } from '../services/identity/resident-records.ts';
import type { Residents } from '../services/identity/residents.ts';
import type { Payment, Payments, PublicPayment } from '../services/payments/payments.ts';
import { newReference } from '../services/reference.ts';
import { londonDate } from '../services/time/london.ts';
import { appointmentView } from './appointment-view.ts';
import { complaintView } from './complaint-view.ts';
import type { ConversationState } from './conversation-state.ts';
import { deskView, handoffView } from './handoff/handoff-view.ts';
import type { LanguageNames } from './languages/asked-language.ts';
import { languageName } from './languages/language-name.ts';
import { choiceWords, matchChoices } from './understanding/choices.ts';
import type { Words } from './words.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * 60_000;

/** What the context of a journey is made of. */
export interface JourneyContextParts {
  council: Council;
  words: Words;
  languageNames: LanguageNames;
  cases: Cases;
  payments: Payments;
  /** Absent where no payments are taken. */
  payDoor?: JourneyContext['payDoor'];
  complaints: Complaints;
  enquiries: Enquiries;
  appointments: Appointments;
  earlier: EarlierTimes;
  drafts: Drafts;
  handoffs: Handoffs;
  queue: HandoffQueue;
  contactCodes: ContactCodes;
  contactSender: Pick<ContactSender, 'sends'>;
  residents: Residents;
  residentRecords: ResidentRecords;
  /** Where residents reach the service. */
  baseUrl: string;
  /** A new opaque id; tests hand in seeded ones. */
  newId?: (() => string) | undefined;
  newReference?: (() => string) | undefined;
}

/** What of a turn says what a journey may ask. */
export interface ContextTurn {
  conversationId: string;
  now: Date;
  language: string;
  state?: Pick<ConversationState, 'easy'>;
}

/** What a journey may ask of the world in one turn: reading only, in the resident's language. */
export function journeyContext(parts: JourneyContextParts, turn: ContextTurn): JourneyContext {
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
    languageIn: (text) => {
      const code = parts.languageNames.named(text);
      return code === undefined ? undefined : { code, name: languageName(code, turn.language) };
    },
    passesOn: (body) => parts.cases.passesOn(body),
    ...(parts.payDoor ? { payDoor: parts.payDoor } : {}),
    link: (path) => new URL(path, parts.baseUrl).href,
    newReference: parts.newReference ?? (() => newReference(council.reference_prefix)),
    newId: parts.newId ?? randomUUID,
  };
}

function lookups(parts: JourneyContextParts, turn: ContextTurn): Lookups {
  const { council, appointments, cases, complaints, enquiries, payments, drafts } = parts;
  const { contactCodes, residents, residentRecords } = parts;
  let asked: Promise<ProvenResident | undefined> | undefined;
  // Looked up once a turn, however much is told in it.
  const resident = () => {
    asked ??= residents.provenIn(turn.conversationId, turn.now);
    return asked;
  };
  return {
    nearby: async (category, place) => nearby(parts, turn.now, category, place),
    locate: async (said) => locate(said, council),
    serviceRequest: async (reference, proof) => {
      const found = await cases.byReference(reference);
      const claim = { fact: proof, resident: await resident() };
      return found && view(found, mayTell('report-details', found, claim));
    },
    ownServiceRequests: async () => {
      const own = await cases.byConversation(turn.conversationId);
      // Whoever holds the conversation made these reports in it, but may share the device: details need a proof too.
      return own.map((request) => view(request, false));
    },
    ownPayments: async () => ownPayments(parts, turn.conversationId, await resident()),
    payment: async (reference) => {
      const found = await payments.byReference(reference);
      return found && publicFacts(found);
    },
    complaint: async (reference, proof) => {
      const found = await complaints.byReference(reference);
      return found && complaintView(found, { fact: proof, resident: await resident() });
    },
    ownComplaints: async () => {
      const own = await complaints.byConversation(turn.conversationId);
      return own.map((complaint) => complaintView(complaint, {}));
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
    resident: async () => {
      const here = await resident();
      return here && { ...here, adjustments: await residentRecords.adjustments(here) };
    },
    contactHere: async () => contactHere(parts, turn, await resident()),
    sendsCodesTo: (kind) => parts.contactSender.sends(kind === 'phone' ? 'sms' : kind),
    mayAskCode: (to) => contactCodes.mayAsk(turn.conversationId, to, turn.now),
    tryCode: async (id, digits, name) => {
      const code = await contactCodes.find(id, turn.conversationId);
      const came = contactCodes.tried(code, digits, turn.now);
      if (came !== 'right' || !code) return { came: came === 'right' ? 'expired' : came };
      const { spoke, ...recognised } = await residents.recognise(turn.conversationId, code.to, name, turn.now);
      return {
        came,
        recognised,
        remembered: [
          ...(spoke === undefined ? [] : rememberedLanguage(parts.words, spoke, turn.language)),
          ...(recognised.easyRead && !turn.state?.easy && parts.words.hasEasyRead(turn.language)
            ? [{ id: 'easy-kept' }]
            : []),
        ],
      };
    },
    recordsOf: async (who) =>
      mayTell('list-of-own', {}, { resident: who, isOwn: true }) ? residentRecords.of(who, turn.conversationId) : [],
    freeTimes: (wanted) => appointments.free(wanted, turn.now),
    appointment: async (reference, proof) => {
      const found = await appointments.byReference(reference);
      return found && appointmentView(found, { fact: proof, resident: await resident() });
    },
    ownAppointments: async () => {
      const own = await appointments.byConversation(turn.conversationId);
      return own
        .filter(({ status }) => status === 'booked' || status === 'unpaid')
        .map(({ reference, time: { service } }) => ({ reference, service }));
    },
    earlierOffer: (appointmentId) =>
      parts.earlier.offered(
        appointmentId === undefined ? { conversationId: turn.conversationId } : { appointmentId },
        turn.now,
      ),
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

/** What was said so long ago that a new proof would be asked for is not shown: somebody else may hold the phone by now. */
async function contactHere(
  { council, appointments, cases, complaints, enquiries }: JourneyContextParts,
  { conversationId, now }: { conversationId: string; now: Date },
  resident: ProvenResident | undefined,
): Promise<Contact | undefined> {
  if (resident) return provenContact(resident);
  const since = new Date(now.getTime() - council.identity.proven_minutes * MINUTE).toISOString();
  const made = [
    ...(await cases.byConversation(conversationId)).map(({ contact, requestedAt: at }) => ({ contact, at })),
    ...(await complaints.byConversation(conversationId)).map(({ contact, receivedAt: at }) => ({ contact, at })),
    ...(await enquiries.byConversation(conversationId)).map(({ contact, receivedAt: at }) => ({ contact, at })),
    ...(await appointments.byConversation(conversationId)).map(({ contact, createdAt: at }) => ({ contact, at })),
  ];
  const recent = made.filter(({ contact, at }) => at > since && (contact?.phone || contact?.email));
  const { contact } = recent.sort((a, b) => b.at.localeCompare(a.at))[0] ?? {};
  if (!contact) return undefined;
  const { name, phone, email } = contact;
  return { ...(name ? { name } : {}), ...(phone ? { phone } : {}), ...(email ? { email } : {}) };
}

function provenContact({ name, contacts }: ProvenResident): Contact {
  const of = (kind: CodeAddress['kind']) => contacts.find((each) => each.kind === kind)?.address;
  const [phone, email] = [of('phone'), of('email')];
  return { ...(name ? { name } : {}), ...(phone ? { phone } : {}), ...(email ? { email } : {}) };
}

/** What they spoke the last time is offered, not taken: today they may want another. */
function rememberedLanguage(words: Words, spoke: string, language: string): Message[] {
  if (spoke === language || !words.speaks(spoke)) return [];
  return [{ id: 'identity-language', values: { language: languageName(spoke, language) } }];
}

/** Payments of this conversation, and of the others of whoever was proven to be here. */
async function ownPayments(
  { payments, residents }: JourneyContextParts,
  conversationId: string,
  resident: ProvenResident | undefined,
): Promise<Payment[]> {
  const own = await payments.byConversation(conversationId);
  if (!resident || !mayTell('payment-details', {}, { resident, isOwn: true })) return own;
  const others = (await residents.conversations(resident.id)).filter(({ id }) => id !== conversationId);
  return [own, ...(await Promise.all(others.map(({ id }) => payments.byConversation(id))))].flat();
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
