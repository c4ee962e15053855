/** Where somebody can be reached outside a conversation. */
export type ContactAddress =
  /** E.164. */
  | { kind: 'sms'; phone: string }
  | { kind: 'email'; email: string }
  /** 3 to 7 lines; the last is a UK postcode or a country. */
  | { kind: 'letter'; lines: string[] };

/** A message to somebody outside a conversation. */
export interface NewContactMessage {
  /** Unique for what is told to whom: a second one with the same key is not sent. */
  key: string;
  to: ContactAddress;
  /**
   * A message id of the locales and its values, as dialogs say it. Its `.subject` is an e-mail's subject. `code` is the
   * id of a one-time code, whose digits become `$code` only when the words are handed over.
   */
  message: { id: string; values?: Record<string, unknown>; code?: string };
  language: string;
  /** By the service's clock. */
  at: Date;
}

/** A message in words, to be handed to a network. */
export interface WordsToSend {
  /** Opaque, the same on each try: the network is given it as its reference. */
  id: string;
  to: ContactAddress;
  /** E-mails only. */
  subject: string;
  words: string;
  /** It was tried before, and nobody knows what came of it: ask before sending again. */
  mayHaveBeenSent: boolean;
}

/** What a network said of a message. The words are GOV.UK Notify's. */
export const CONTACT_STATUSES = [
  'created',
  'sending',
  'pending',
  'sent',
  'delivered',
  'permanent-failure',
  'temporary-failure',
  'technical-failure',
  'accepted',
  'received',
  'cancelled',
  'pending-virus-check',
  'virus-scan-failed',
  'validation-failed',
] as const;
export type ContactStatus = (typeof CONTACT_STATUSES)[number];

/** Statuses after which nothing more is heard. */
export const FINAL_STATUSES: ReadonlySet<string> = new Set([
  ...['delivered', 'permanent-failure', 'temporary-failure', 'technical-failure', 'received', 'cancelled'],
  ...['virus-scan-failed', 'validation-failed'],
]);

/** The network will never take this message; trying again is of no use. */
export class ContactRefusedError extends Error {
  override name = 'ContactRefusedError';
  /** Short, never personal. */
  readonly code: string;

  constructor(code: string, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** Whatever hands messages to a network, or keeps them where there is none. */
export interface ContactSender {
  /**
   * Hands a message over.
   *
   * @returns the network's id for it, and what it says; `kept` where nothing is sent
   * @throws ContactRefusedError when it never will be taken; TryLaterError when it is known when to try again; anything
   *   else to be tried again with growing waits
   */
  send(message: WordsToSend): Promise<{ status: ContactStatus; providerId: string } | { status: 'kept' }>;
  /** Whether messages of a kind reach anybody: what would only be kept must not be promised. */
  sends(kind: ContactAddress['kind']): boolean;
  /** What became of a message, asked of the network itself. Undefined when it does not know it (any more). */
  status(providerId: string): Promise<ContactStatus | undefined>;
}

/** Sends nothing: for a council without a contract. What would have been sent stands in `contact_messages`. */
export const keptSender: ContactSender = {
  send: async () => ({ status: 'kept' }),
  sends: () => false,
  status: async () => undefined,
};
