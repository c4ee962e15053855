import type { Statement } from '../storage/database.ts';

/**
 * Where a payment stands. Only `paid`, and what follows it, says that money was taken; all before it say that none was,
 * or that it is not known yet (`pending`).
 */
export const PAYMENT_STATUSES = [
  /** The link was given and not used yet. */
  'link_given',
  /** The page to pay was opened and not finished. */
  'started',
  /** The card was given; the answer has not come. */
  'pending',
  'paid',
  /** The card was refused. No money was taken; the link can be used again, as after the next three. */
  'declined',
  /** The page was left for too long. */
  'expired',
  /** The payer stopped on the page. */
  'cancelled',
  /** Something broke on the provider's side. */
  'error',
  /** The council took the link back. */
  'withdrawn',
  'part_refunded',
  'refunded',
] as const;

export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

/** Statuses after which the money was taken. */
export const PAID: readonly PaymentStatus[] = ['paid', 'part_refunded', 'refunded'];

/** A payment to be asked for. It holds nothing of a card, ever. */
export interface NewPayment {
  /** Opaque record id, at least 128 random bits. */
  id: string;
  /** Our reference, made by `newReference`. A clash fails the commit, and the turn is run again with another. */
  reference: string;
  /** What follows `/pay/` in its link, made by `payCode`: whoever has it can see the sum and pay it. */
  code: string;
  /** Id of the form instance: one payment for one instance, however often it is repeated. */
  instance: string;
  conversationId: string;
  /** Language of the pages and notices. */
  language: string;
  /** A kind of `payments.yaml`. */
  payType: string;
  /** The bill's own reference, without spaces, in capitals. */
  account: string;
  /** Whether it looks as such references do. */
  accountFits: boolean;
  /** Registration of the vehicle, for a parking fine. */
  vehicle?: string;
  amountPence: number;
  /** UTC instant, ISO. */
  requestedAt: string;
  /** UTC instant after which the link makes no payment any more, ISO. */
  expiresAt: string;
}

/** A stored payment. */
export interface Payment extends NewPayment {
  status: PaymentStatus;
  /** The provider's code for what went wrong last (`P0010`), for staff. */
  outcome?: string;
  /** The provider's id of the payment that was paid: with our reference, the receipt. */
  receipt?: string;
  /** UTC instant, ISO. */
  paidAt?: string;
  refundedPence: number;
  updatedAt: string;
}

/** What anybody may know who names a payment's reference. */
export type PublicPayment = Pick<Payment, 'reference' | 'status' | 'expiresAt' | 'paidAt'>;

/** Something that happened to a payment. */
export interface PaymentEvent {
  status: PaymentStatus;
  /** The provider's code, when there was one. */
  code?: string;
  /** UTC instant, ISO. */
  at: string;
}

/** What came of using a pay link. */
export type Opened =
  /** The provider's page, to be shown once and to nobody else. */
  | { kind: 'pay'; url: string }
  /** There is nothing to be paid by this link (any more), or not at this moment: say where it stands. */
  | { kind: 'stands'; payment: Payment }
  /** The same link is being opened elsewhere at this moment. */
  | { kind: 'busy'; payment: Payment }
  /** The provider does not answer. Nothing was taken, and the link works later. */
  | { kind: 'unavailable'; payment: Payment };

/** A value of a message that says where a payment stands. */
export type NoticeValue = string | number | { pence: number } | { date: string } | { message: string };

/** A message about a payment: id and values, for whoever puts it into words. */
export interface PaymentNotice {
  id: string;
  values: Record<string, NoticeValue>;
}

/**
 * Says something in a conversation outside of a turn.
 *
 * @param key the same for the same news: a repeat is to be harmless
 */
export type Tell = (conversationId: string, message: PaymentNotice, key: string) => Promise<void>;

/**
 * The payments residents are asked for. A link of ours makes a payment at the provider when it is used; what became of
 * it is only ever believed from the provider's own answer to a direct question.
 */
export interface Payments {
  /** Asks for a payment, for the caller's own commit. */
  request(payment: NewPayment): Statement[];
  /** Has the provider asked soon, for the caller's own commit: a resident wants to know. */
  askSoon(reference: string): Statement[];
  /** Resolves when what was begun beside the caller is done: questions to the provider, news to residents. */
  settled(): Promise<void>;
  byReference(reference: string): Promise<Payment | undefined>;
  /** Newest first. */
  byConversation(conversationId: string): Promise<Payment[]>;
  /** Oldest first. */
  history(paymentId: string): Promise<PaymentEvent[]>;
  /** The payment of a link, asked anew of the provider where it is not settled; undefined for a link that is none. */
  look(code: string): Promise<Payment | undefined>;
  /** Uses a link: makes a payment at the provider, or goes on with the one that is open. */
  open(code: string, returnUrl: string): Promise<Opened | undefined>;
  /** A provider says that something happened to one of its payments. Stored before it is looked into. */
  nudge(providerId: string): Promise<void>;
  /** Takes a link back, and ends what is open at the provider. False when it was paid already. */
  withdraw(reference: string): Promise<boolean>;
  /**
   * Gives money back to the card it came from: a member of staff's decision, never the assistant's.
   *
   * @throws PaymentProviderError when the provider refuses, or cannot be asked
   */
  refund(reference: string, amountPence: number, by: string): Promise<Payment>;
}
