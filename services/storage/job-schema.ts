import type { Generated } from 'kysely';

/** Something to be done later, once, by whichever process takes it. */
export interface JobTable {
  /** Unique for the thing it is about, so that scheduling twice is harmless. */
  key: string;
  kind: string;
  /** Only processes that serve this channel take it; null for any. */
  channel: string | null;
  /** Milliseconds since 1970 by the service's clock. */
  due_at: number;
  /** JSON: ids and instants, nothing personal. */
  payload: string;
  status: Generated<'waiting' | 'done' | 'cancelled' | 'dead'>;
  attempts: Generated<number>;
  lease_token: string | null;
  /** Milliseconds since 1970 by the machine's time: nobody takes it before; a lease, or a wait for another try. */
  held_until: Generated<number>;
  /** Why the last try failed: a code, no personal data. */
  error: string | null;
  /** Milliseconds since 1970 by the machine's time. */
  done_at: number | null;
}

/** Something a resident is told without having asked. */
export interface NoticeTable {
  /** Unique for what is told to whom: it is told once. */
  key: string;
  conversation_id: string;
  /** JSON: message id and values. */
  message: string;
  /** 1: told also in quiet hours. */
  urgent: number;
  status: Generated<'waiting' | 'told' | 'not_reached'>;
  /** Why it did not reach anybody: a code. */
  why: string | null;
  /** Its number in the transcript, once it stands there. */
  seq: number | null;
  /** UTC ISO instants: wanted, put into the transcript, shown to somebody. */
  at: string;
  told_at: string | null;
  seen_at: string | null;
}

/** A message to a phone, an e-mail address or a house: what is to be sent, and what became of it. */
export interface ContactMessageTable {
  /** Opaque: the only thing of it that a provider gets as a reference. */
  id: string;
  key: string;
  kind: 'sms' | 'email' | 'letter';
  /** E.164, e-mail, or the lines of a postal address. Personal. */
  address: string;
  /** JSON: message id and values. */
  message: string;
  language: string;
  /** The words as they were sent, or would have been. */
  subject: string | null;
  words: string | null;
  status: Generated<string>;
  provider_id: string | null;
  /** A code, no personal data. */
  error: string | null;
  at: string;
  updated_at: string;
}
