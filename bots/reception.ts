import type { Activity } from 'botbuilder';
import type { Statement, StatementResult } from '../services/storage/database.ts';
import type { HandoffStatus } from './handoff/handoff-status.ts';

/** A photo that was checked and re-encoded at the edge, to be stored with the message it came with. */
export interface NewPhoto {
  /** Opaque id, 128 random bits or more. */
  id: string;
  type: 'image/jpeg';
  bytes: Uint8Array;
}

/** A word that networks give a meaning of its own: no more messages, messages again, who is this. */
export type CarrierWord = 'stop' | 'start' | 'help';

/** A new conversation. */
export interface NewConversation {
  channel: string;
  userId: string;
  language: string;
  /** Nothing is said first: whoever opened it has written already, and their message is about to come. */
  silently?: boolean;
}

/** One thing a resident did, as a channel hands it over: parsed, its sender known. */
export interface IncomingMessage {
  channel: string;
  conversationId: string;
  /** The sender's id for the message; absent when the channel has none. Repeats are recognised by it. */
  messageKey?: string;
  /** Type `message` or `event`; text, value, attachments, channelData as the resident's client sent them. `from.id` set by the channel. */
  activity: Partial<Activity>;
  photos?: NewPhoto[];
  /** Message id suffixes saying why a photo could not be taken. */
  refusedPhotos?: string[];
  /** A page that takes photos for this conversation, where the channel takes none. */
  photoLink?: string;
  /** The whole message is such a word. It answers no question. */
  carrierWord?: CarrierWord;
  /** Said by the desk, not by the resident: how a handoff ended. A client's own word for it never gets this far. */
  handoff?: HandoffStatus;
}

/** What is written together with the taking of a message. */
export interface AlsoWritten {
  writes: readonly Statement[];
  /** Commits it all. */
  commit(statements: readonly Statement[]): Promise<StatementResult[]>;
}

/** What became of a message at the door. */
export interface Accepted {
  /** The activity's id: `<conversation>|<seq, 7 digits>`, as Direct Line writes them. */
  id: string;
  seq: number;
  /** The same message had come before: this is the answer it got then. */
  repeated: boolean;
  /** Resolves when the turn it began is over (for channels that must answer in the same breath). Never rejects. */
  done: Promise<void>;
}

/** The conversation does not exist, or belongs to another channel. */
export class UnknownConversationError extends Error {
  override name = 'UnknownConversationError';
}

/** The conversation has ended; a new one can be opened. */
export class ConversationEndedError extends Error {
  override name = 'ConversationEndedError';
}

/** More messages wait in this conversation than are taken at once. */
export class TooManyMessagesError extends Error {
  override name = 'TooManyMessagesError';
}

/** The one way in, for every channel. */
export interface Reception {
  /**
   * Opens a conversation; the assistant's greeting is its first activity. Returns its id (opaque, 128 random bits).
   *
   * @param also what is written in the same commit, once the id is known
   * @throws ConflictError when something else stands where that should be written
   */
  open(conversation: NewConversation, also?: (conversationId: string) => Statement[]): Promise<string>;
  /**
   * Takes a message, once, and begins its turn. When it resolves the message is on disk and will be answered,
   * whatever dies.
   *
   * @param also written in the same commit; when one of these cannot be, the message is not taken. They are written also
   * where the conversation has ended
   * @throws UnknownConversationError, ConversationEndedError, TooManyMessagesError, StorageUnavailableError, ConflictError
   */
  accept(message: IncomingMessage, also?: AlsoWritten): Promise<Accepted>;
  /** Ends a conversation: nothing more is taken, its transcript stays until its time is over. */
  end(conversationId: string): Promise<void>;
}
