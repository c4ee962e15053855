import type { Activity } from 'botbuilder';

/** A stored reply on its way out. */
export interface OutgoingActivity {
  conversationId: string;
  userId: string;
  /** Number in the conversation's transcript. */
  seq: number;
  /** With id, conversation, from, recipient and timestamp, in the resident's words. */
  activity: Partial<Activity>;
  /** How often it was tried before. */
  attempts: number;
}

/** What became of a delivery. */
export type Delivery =
  /** The network has it. `providerId` is the network's id for it, where it gives one. */
  | { status: 'sent'; providerId?: string }
  /** It is not known whether the network has it: ask before sending again. */
  | { status: 'uncertain'; error: string };

/** A delivery that failed: whether to try again, and whether the fault is ours. */
export class DeliveryError extends Error {
  override name = 'DeliveryError';
  readonly retryable: boolean;
  /** A fault of ours (wrong key, bad request) is logged as an error; the network's is a warning. */
  readonly ourFault: boolean;
  /** Short code for records and measures; never personal. */
  readonly code: string;

  constructor(code: string, options: { retryable: boolean; ourFault: boolean; cause?: unknown }) {
    super(code, { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable;
    this.ourFault = options.ourFault;
  }
}

/** Whatever delivers replies: a channel. */
export interface Deliverer {
  /**
   * Delivers one reply. Called again with the same activity id after a crash: it must be harmless, or say `uncertain`.
   *
   * @throws DeliveryError
   */
  send(activity: OutgoingActivity): Promise<Delivery>;
}
