import type { Generated } from 'kysely';

/** A one-time code that was sent somewhere. The code itself stands nowhere: it is made of the id and a secret. */
export interface ContactCodeTable {
  id: string;
  conversation_id: string;
  user_id: string;
  kind: string;
  /** E.164, or an e-mail address in lower case. */
  address: string;
  /** Milliseconds since 1970, by the service's clock. */
  sent_at: number;
  expires_at: number;
  /** Wrong guesses. */
  wrong: Generated<number>;
  used_at: number | null;
}

/** Somebody who proved a phone number or e-mail address. */
export interface ResidentTable {
  id: string;
  name: string | null;
  /** The name as it is compared. Empty: nobody knows whether it is the same person, so nothing is joined to it. */
  name_key: string;
  /** What was spoken when something was last proven. */
  language: string;
  /** 1 where easy read was asked for, and not taken back. */
  easy_read: Generated<number>;
  proven_at: string;
}

/** A phone number or e-mail address that a resident proved. */
export interface ResidentContactTable {
  resident_id: string;
  kind: string;
  address: string;
  proven_at: string;
}

/** A conversation in which a resident proved who they are. */
export interface ResidentConversationTable {
  conversation_id: string;
  resident_id: string;
  /** `phone` or `email`: where the code went. */
  proven_by: string;
  proven_at: string;
}
