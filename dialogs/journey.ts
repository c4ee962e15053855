import type { FreeTime, WantedTime } from '../services/appointments/appointments.ts';
import type { EarlierOffer } from '../services/appointments/earlier-times.ts';
import type { Contact } from '../services/cases/cases.ts';
import type { Council } from '../services/council/council.ts';
import type { Enquiry } from '../services/enquiries/enquiry.ts';
import type { CallBack, HandoffMode, HandoffReason } from '../services/handoffs/handoff.ts';
import type { CodeTried } from '../services/identity/contact-codes.ts';
import type { CodeAddress, ProvenResident } from '../services/identity/proof.ts';
import type { ResidentRecord } from '../services/identity/resident-records.ts';
import type { NewProof } from '../services/identity/residents.ts';
import type { Payment, PublicPayment } from '../services/payments/payments.ts';
import type { AppointmentView } from './appointment/view.ts';
import type { ComplaintView } from './complaint/view.ts';
import type { Effect } from './effect.ts';
import type { Intent, Position, TurnInput } from './input.ts';
import type { Choice, Message } from './message.ts';

/** A place that was recognised well enough to send somebody there. */
export interface Place {
  /** As it is read back: "12 Alder Road, NR3 1AB". */
  address: string;
  postcode?: string;
  position?: Position;
  /** Whether it lies in the council's district; `unsure` where the data at hand can't tell. */
  district: 'inside' | 'outside' | 'unsure';
  /** When outside: key of the body in `bodies.yaml` that serves it, where known. */
  body?: string;
}

/** A report near by that may be about the same thing. Public fields only. */
export interface NearbyReport {
  id: string;
  reference: string;
  category: string;
  address: string;
  /** ISO date it was reported. */
  reported: string;
  status: string;
}

/** What anybody who names a reference may know, and what a second proof adds. */
export interface ServiceRequestView {
  id: string;
  reference: string;
  category: string;
  /** Internal status (see `services/cases/status.ts`). */
  status: string;
  statusNote?: string;
  requestedAt: string;
  updatedAt: string;
  /** ISO date by which the next thing happens, when one was promised. */
  expectedAt?: string;
  /** Date that was promised before, "2026-12-07", when it was put off. */
  delayedFrom?: string;
  body: string;
  /** Only after a second proof. */
  personal?: { address: string; description: string; contactName?: string };
}

/** What came of trying a code. */
export type TriedCode =
  | { came: Exclude<CodeTried, 'right'> }
  /** With what is remembered of them, to be said. */
  | { came: 'right'; recognised: Pick<NewProof, 'resident' | 'merges' | 'easyRead'>; remembered: Message[] };

/** Where an enquiry stands. */
export type EnquiryView = Pick<Enquiry, 'reference' | 'team' | 'dueOn' | 'status' | 'answeredAt'>;
/** The person who is wanted, or there. */
export interface HandoffView {
  id: string;
  conversationId: string;
  reference: string;
  mode: HandoffMode;
  isHeld: boolean;
  flags: readonly string[];
  urgency: number;
  callBack?: CallBack;
}

/** How things stand at the desk. */
export interface DeskView {
  /** Whether somebody can be put into the queue now. */
  isOpen: boolean;
  /** When it opens next, or opened: a London date and a time of day. */
  opens?: { date: string; time: string };
  /** The place in the queue: of the conversation's own, or of the next one. */
  place: number;
  /** Likely wait in minutes, where enough is known to say. */
  wait?: { from: number; to: number };
  /** Within which time somebody would call back: UTC ISO instants. */
  callBack?: { from: string; to: string };
}

/** Why a person is called in, and what was open then. */
export interface Occasion {
  reason: HandoffReason;
  /** What it is about: a category, a thing to pay, a journey. */
  topic: string | null;
  /** What staff must know at once: codes. */
  flags: readonly string[];
  /** Something stands open beneath, and goes on afterwards. */
  interrupts: boolean;
}

/** What a dialog may ask of the world while it decides. Reading only: whatever changes something is an `Effect`. */
export interface Lookups {
  /** Open reports of the same category near a place, newest first (metres and days are the council's content). */
  nearby(category: string, place: Place): Promise<NearbyReport[]>;
  /** Whether a place lies in the district. */
  locate(said: { location?: string; postcode?: string; position?: Position }): Promise<Place>;
  /**
   * A report by reference. Without a proof, or with a wrong one, `personal` is absent: unknown and wrong look alike.
   * Whoever was proven to be here needs no other proof for what bears their contact, here and below.
   * `proof` is a postcode, phone (E.164) or e-mail that must match the report's.
   */
  serviceRequest(reference: string, proof?: string): Promise<ServiceRequestView | undefined>;
  /** Reports made in this very conversation, newest first. */
  ownServiceRequests(): Promise<ServiceRequestView[]>;
  /** Payments asked for in this very conversation, newest first. */
  ownPayments(): Promise<Payment[]>;
  /** A payment by our reference: only what anybody who names it may know. */
  payment(reference: string): Promise<PublicPayment | undefined>;
  /**
   * A complaint by reference. Without a proof, or with a wrong one, `personal` is absent: unknown and wrong look alike.
   * `proof` is a phone (E.164) or e-mail that must match the complaint's.
   */
  complaint(reference: string, proof?: string): Promise<ComplaintView | undefined>;
  /** Complaints made in this very conversation, newest first. */
  ownComplaints(): Promise<ComplaintView[]>;
  /** Feedback, a change of details or a wish about data, by reference: where it stands, and nothing that was said. */
  enquiry(reference: string): Promise<EnquiryView | undefined>;
  /** Enquiries made in this very conversation, newest first. */
  ownEnquiries(): Promise<{ reference: string; subject: string }[]>;
  /** How somebody is reached who proved it, or said it with something they sent, a short while ago in this very conversation. */
  contactHere(): Promise<Contact | undefined>;
  /** Who was proven to be here, a short while ago, with what is to be done differently for them. */
  resident(): Promise<(ProvenResident & { adjustments: string[] }) | undefined>;
  /** Whether a code sent to such an address would reach anybody. */
  sendsCodesTo(kind: CodeAddress['kind']): boolean;
  /** Whether one more code may be sent somewhere. It never depends on whether anybody there is known. */
  mayAskCode(to: CodeAddress): Promise<boolean>;
  /** What comes of trying a code that was sent in this conversation; of a right one, whom it shows. */
  tryCode(id: string, digits: string, name?: string): Promise<TriedCode>;
  /** What a resident has with the council, on any channel, newest first. */
  recordsOf(resident: ProvenResident): Promise<ResidentRecord[]>;
  /** Times that can be booked, the earliest first. */
  freeTimes(wanted: WantedTime): Promise<FreeTime[]>;
  /** An appointment by reference; with a matching postcode, phone (E.164) or e-mail also when and what for. */
  appointment(reference: string, proof?: string): Promise<AppointmentView | undefined>;
  /** Appointments booked in this very conversation, newest first. */
  ownAppointments(): Promise<{ reference: string; service: string }[]>;
  /** The newest earlier time that is kept, or was, for whoever booked in this very conversation, or for an appointment. */
  earlierOffer(appointmentId?: string): Promise<EarlierOffer | undefined>;
  /** The person who is wanted, or there, in this very conversation. */
  handoff(): Promise<HandoffView | undefined>;
  /** How things stand at the desk. */
  desk(): Promise<DeskView>;
  /** A form saved under a code, to go on with. */
  draft(code: string): Promise<{ journey: string; state: JourneyState } | undefined>;
}

/** What a journey is given beside the message. */
export interface JourneyContext {
  now: Date;
  council: Council;
  lookups: Lookups;
  /** Values of the choices that the text names, best first; [] when none. Knows labels, other words, numbers, "the second one". */
  match(text: string, choices: readonly Choice[]): string[];
  /** The language that a text names, other than English: its code, and its name in the resident's words. */
  languageIn(text: string): { code: string; name: string } | undefined;
  /** Why a person is called in, for the journey that does. */
  occasion?: Occasion;
  /** Whether a report can really be handed to another body's own system. */
  passesOn(body: string): boolean;
  /** How a payment is asked for: its link, and whether money moves by it. Absent where no payments are taken. */
  payDoor?: { link(code: string): string; isSandbox: boolean };
  /** A new reference for a service request, random, with check character. */
  newReference(): string;
  /** A path of this service as a whole web address, for residents to open. */
  link(path: string): string;
  /** A new opaque id (128 random bits), for instances and records. */
  newId(): string;
}

/** A journey's place in one conversation. Plain JSON: it is stored between any two messages. */
export type JourneyState = { [key: string]: JsonValue };
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** What one message did to a journey. */
export interface JourneyStep {
  /** The new state, or null when the journey has ended. */
  state: JourneyState | null;
  /**
   * False when the message was not for this journey (a digression, a new wish): the state is unchanged, nothing was
   * said, and the assistant answers it elsewhere and then repeats the question.
   */
  handled: boolean;
  /** What the message asks for, where the journey knows and does not do it. */
  wants?: Intent;
  messages: Message[];
  effects: Effect[];
  /** How it ended: `done`, `stopped`, `not-ours`, `joined`, `handed-over`, `saved`. Counted by `/metrics`. */
  outcome?: string;
  /** A second wish named on the way, to go on with when this one has ended. */
  next?: {
    intent: Intent;
    text: string;
    /** The journey has said itself what comes next. */
    announced?: true;
  };
}

/**
 * A journey: pure functions over plain data. It sends nothing and stores nothing; it says what to say and what to do.
 * One `JourneyDialog` runs them all under Bot Framework.
 */
export interface Journey {
  id: string;
  /** The wishes that begin it. */
  intents: readonly Intent[];
  begin(input: TurnInput, context: JourneyContext): Promise<JourneyStep>;
  continue(state: JourneyState, input: TurnInput, context: JourneyContext): Promise<JourneyStep>;
  /** Goes on with a state that was saved under a code, here or on another channel. */
  resume?(state: JourneyState, code: string, context: JourneyContext): Promise<JourneyStep>;
  /** What is known so far, for whoever takes over: undefined when nothing is. */
  soFar?(state: JourneyState, context: JourneyContext): Message[] | undefined;
  /** The question asked again where it stood, after a digression, a restart, or a pause. */
  reprompt(state: JourneyState, context: JourneyContext): Message[];
}
