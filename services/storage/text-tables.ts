import type { Generated } from 'kysely';

/** The tables of texts, as Kysely types; see `schema.ts` for the types both databases share. */

/** Somebody's number on a channel. The only table beside the records of contact in which it stands. */
export interface AddressTable {
  channel: string;
  /** E.164. Personal. */
  address: string;
  /** Opaque: all that conversations, keys and logs know of the number. */
  user_id: string;
  /** The conversation that a message from there goes on with. */
  conversation_id: string;
  /** Opaque: names the conversation in a link that a text can hold. */
  photo_code: string;
  /** UTC ISO instant since which nothing unasked is sent there; null when it may be. */
  stopped_at: Generated<string | null>;
  /** UTC ISO instant of the last message from there. */
  last_at: string;
}

/** Which conversation a text went to: a repeat goes to the same, however late it comes. */
export interface ReceivedTextTable {
  /** The network's id for it. */
  sid: string;
  conversation_id: string;
  at: string;
}

/** One text of a reply, on its way. */
export interface SentTextTable {
  /** Opaque: names it in the address at which the network tells what became of it. */
  key: string;
  conversation_id: string;
  seq: number;
  /** A long reply is several texts. */
  part: number;
  /** The network's id for it, once that is known. */
  sid: string | null;
  status: string;
  /** A code, no personal data. */
  error: Generated<string | null>;
  segments: number;
  /** The last line of the conversation that it takes along. */
  last_seq: number;
  /** Milliseconds since 1970 by the machine's time: when it was last given to the network. */
  tried_at: number;
}

/** What texts cost on a day (London's), in all, by prefix and by person. */
export interface TextSpendTable {
  day: string;
  /** `all`, `prefix/+44`, `user/<opaque id>`. */
  scope: string;
  segments: number;
  /** Hundredths of a penny. */
  cost: number;
}

/** Which conversation of a bot service is which of ours. */
export interface BotConversationTable {
  /** Hash of its name there. */
  key: string;
  conversation_id: string;
  /** JSON: how to answer there. */
  reference: string;
}

/** A text on the phone in the browser. */
export interface SimulatedTextTable {
  /** Sorts by time. */
  id: string;
  /** A number of the range that belongs to nobody. */
  address: string;
  /** `in` from the phone, `out` to it. */
  direction: 'in' | 'out';
  words: string;
  at: string;
}
