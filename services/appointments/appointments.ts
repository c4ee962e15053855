import type { Contact } from '../cases/cases.ts';
import type { Way } from '../council/appointments-schema.ts';
import type { Statement } from '../storage/database.ts';
import type { InterpreterKind, Slot } from './slots.ts';

/**
 * Kept for somebody who pays for it first, or not paid in time; `booked`; taken back by the resident or the council,
 * without or with money to be sent back; or over: with the resident there, or not.
 */
export const APPOINTMENT_STATUSES = [
  'unpaid',
  'lapsed',
  'booked',
  'cancelled',
  'refund_due',
  'attended',
  'missed',
] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

/** An interpreter who comes along. Never a child, and never paid by the resident. */
export interface Interpreter {
  kind: InterpreterKind;
  /** Language and dialect, in the resident's words. */
  language: string;
  /** Where the resident asked for a woman or a man. */
  gender?: 'woman' | 'man';
}

/** A time with a free seat at it. */
export interface FreeTime extends Slot {
  /** Keys of all slots it takes: with an interpreter more than one. */
  slots: string[];
  /** The free seat, the same in each of them. */
  seat: number;
}

/** An appointment to be made. */
export interface NewAppointment {
  /** Id of the form instance: one appointment for one instance, however often it is repeated. */
  id: string;
  /** Made by `newReference`. */
  reference: string;
  conversationId?: string;
  source: string;
  language: string;
  time: FreeTime;
  /** What it is about, in the resident's words. */
  about?: string;
  /** Answers that only this service asks for, by name. */
  details: Record<string, string | number | string[]>;
  interpreter?: Interpreter;
  contact: Contact & { postcode?: string };
  /** Whole pence; with it goes the reference of its payment. */
  pricePence?: number;
  /** UTC instant, ISO. */
  at: string;
}

/** A stored appointment. */
export interface Appointment extends Omit<NewAppointment, 'at'> {
  status: AppointmentStatus;
  /** UTC instants, ISO. */
  startsAt: string;
  endsAt: string;
  /** Goes up with each change, for calendars. */
  sequence: number;
  createdAt: string;
  updatedAt: string;
  /** What was decided on an older one is not written. */
  version: number;
}

/** What is looked for. */
export interface WantedTime {
  service: string;
  way: Way;
  interpreter?: InterpreterKind;
  /** London calendar dates, both included; without them all that can be booked. */
  from?: string;
  to?: string;
  /** Form or appointment whose own holds count as free. */
  holder?: string;
}

/**
 * The council's appointments. Reads are plain; whatever writes is a list of statements for the caller's own commit. A seat
 * is a row with a unique key, so no time is ever booked twice, whatever process books it: who comes second meets a
 * `ConflictError`, and looks again.
 */
export interface Appointments {
  /** Times that can be booked now, the earliest first. Beyond the rules of notice and holidays, all have a free seat. */
  free(wanted: WantedTime, now: Date): Promise<FreeTime[]>;
  /**
   * Keeps a time for a form while it is confirmed; its other holds are let go. Fails when somebody else has it.
   *
   * @param until absent: as long as a form keeps one
   */
  hold(time: FreeTime, holder: string, now: Date, until?: Date): Statement[];
  /** Lets go what a form holds. */
  release(holder: string): Statement[];
  /** Books the time; it must be free, or held by the form that books. */
  book(appointment: NewAppointment): Statement[];
  /** Keeps the time for whoever pays for it first, until `confirm` or `lapse`; it must be free, or held by the form. */
  reserve(appointment: NewAppointment): Statement[];
  /** It is paid, and so booked. */
  confirm(appointment: Appointment, at: Date): Statement[];
  /** It was not paid in time; its time is free at once. */
  lapse(appointment: Appointment, at: Date): Statement[];
  /**
   * Moves an appointment. The old time is let go only together with the taking of the new one.
   *
   * @param by.holder the form that holds the new time
   */
  rearrange(appointment: Appointment, by: { time: FreeTime; holder: string; at: Date }): Statement[];
  /** Takes an appointment back; its time is free at once. `refund_due`: what was paid is to be sent back. */
  cancel(appointment: Appointment, at: Date, status?: 'cancelled' | 'refund_due'): Statement[];
  /** Says whether somebody came, or that what was due to be sent back was. */
  conclude(appointment: Appointment, status: 'attended' | 'missed' | 'cancelled', at: Date): Statement[];
  byReference(reference: string): Promise<Appointment | undefined>;
  byId(id: string): Promise<Appointment | undefined>;
  /** Newest first. */
  byConversation(conversationId: string): Promise<Appointment[]>;
  /** Appointments still to come of whoever has this phone (E.164) or email, for one service. */
  coming(contact: Contact, service: string, now: Date): Promise<Appointment[]>;
}
