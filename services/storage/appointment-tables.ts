/** The tables of appointments, as Kysely types; see `schema.ts` for the types both databases share. */

export interface AppointmentTable {
  /** Id of the form instance that made it. */
  id: string;
  reference: string;
  conversation_id: string | null;
  source: string;
  language: string;
  service: string;
  way: string;
  /** London calendar date, and times of day. */
  date: string;
  time_from: string;
  time_to: string;
  part: string | null;
  /** JSON: keys of the slots it takes. */
  slots: string;
  seat: number;
  /** UTC, ISO. */
  starts_at: string;
  ends_at: string;
  status: string;
  about: string | null;
  /** JSON: answers that only this service asks for. */
  details: string;
  /** JSON, or null. */
  interpreter: string | null;
  contact_name: string | null;
  contact_phone: string | null;
  contact_email: string | null;
  contact_postcode: string | null;
  price_pence: number | null;
  /** Goes up with each change, for calendars. */
  sequence: number;
  created_at: string;
  updated_at: string;
  version: number;
}

/** A seat that is taken: for good, or while it is confirmed. There is no row for a free one. */
export interface AppointmentSeatTable {
  slot: string;
  seat: number;
  /** Id of the appointment, or of the form that holds it. */
  holder: string;
  /** Milliseconds since 1970 after which a hold holds nothing; null when it is booked. */
  expires_at: number | null;
}

/** Somebody who would come earlier. */
export interface AppointmentWaitingTable {
  appointment_id: string;
  service: string;
  way: string;
  /** UTC, ISO: who waits longest is asked first. */
  since: string;
  /** Where they asked to hear of it, and in which language; null: where and as they booked. */
  conversation_id: string | null;
  language: string | null;
}

/** An earlier time that was offered to somebody who waits. None is offered to the same one twice. */
export interface AppointmentOfferTable {
  appointment_id: string;
  /** The first slot of the time. */
  slot: string;
  /** JSON of the time. */
  time: string;
  /** Milliseconds since 1970 until which it is kept for them. */
  until_ms: number;
  state: 'open' | 'taken' | 'declined' | 'lapsed';
  /** UTC, ISO. */
  at: string;
}
