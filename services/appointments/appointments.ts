import type { Contact } from '../cases/cases.ts';
import type { Way } from '../council/appointments-schema.ts';
import type { Statement } from '../storage/database.ts';
import type { InterpreterKind, Slot } from './slots.ts';

/** `booked`, taken back by the resident or the council, or over: with the resident there, or not. */
export const APPOINTMENT_STATUSES = ['booked', 'cancelled', 'attended', 'missed'] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

/** An interpreter who comes along. Never a child, and never paid by the resident. */
export interface Interpreter {
  kind: InterpreterKind;
  /** Language and dialect, in the resident's words. */
  language: string;
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
  /** Whole pence. */
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
  /** Keeps a time for a form while it is confirmed; its other holds are let go. Fails when somebody else has it. */
  hold(time: FreeTime, holder: string, now: Date): Statement[];
  /** Lets go what a form holds. */
  release(holder: string): Statement[];
  /** Books the time; it must be free, or held by the form that books. */
  book(appointment: NewAppointment): Statement[];
  /**
   * Moves an appointment. The old time is let go only together with the taking of the new one.
   *
   * @param by.holder the form that holds the new time
   */
  rearrange(appointment: Appointment, by: { time: FreeTime; holder: string; at: Date }): Statement[];
  /** Takes an appointment back; its time is free at once. */
  cancel(appointment: Appointment, at: Date): Statement[];
  /** Says whether somebody came. */
  conclude(appointment: Appointment, status: 'attended' | 'missed', at: Date): Statement[];
  /** The resident would come earlier; their own time stays theirs. */
  waitForEarlier(appointment: Appointment, at: Date): Statement[];
  /**
   * For a time that has become free: keeps it for whoever waits longest and would come earlier by it, and says who.
   * Nobody: undefined.
   */
  offerEarlier(time: FreeTime, now: Date): Promise<{ appointment: Appointment; statements: Statement[] } | undefined>;

  byReference(reference: string): Promise<Appointment | undefined>;
  byId(id: string): Promise<Appointment | undefined>;
  /** Newest first. */
  byConversation(conversationId: string): Promise<Appointment[]>;
  /** Appointments still to come of whoever has this phone (E.164) or email, for one service. */
  coming(contact: Contact, service: string, now: Date): Promise<Appointment[]>;
}
