import { type CompiledQuery, type Kysely, sql } from 'kysely';
import type { Statement, StatementResult } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import { conversationQueries, PENDING } from './conversation-queries.ts';

export { MOST_WAITING } from './conversation-queries.ts';

/** A conversation as a turn needs it. */
export interface ConversationRecord {
  id: string;
  channel: string;
  userId: string;
  language: string;
  /** JSON. */
  state: string;
  version: number;
  leaseOwner: string | null;
  /** A person has it, or is waited for. */
  person: 'waiting' | 'held' | null;
}

/** A message waiting for its turn. */
export interface PendingMessage {
  seq: number;
  attempts: number;
  /** The resident's activity. */
  activity: Record<string, unknown>;
}

/** A message to be stored at the door. */
export interface MessageToAccept {
  channel: string;
  conversationId: string;
  messageKey: string;
  /** The sender gave no id: the same words, still unanswered and seconds old, are the same message. */
  madeKey: boolean;
  bodyHash: string;
  /** JSON of the activity. */
  activity: string;
  photos: { id: string; type: string; bytes: Uint8Array }[];
  at: Date;
  lease: Lease;
}

type StoredMessage = Omit<PendingMessage, 'activity'> & { activity: string };

function asPending(row: StoredMessage): PendingMessage {
  return { ...row, activity: JSON.parse(row.activity) };
}

/** What became of a message at the door. */
export interface AcceptedMessage {
  /** Its number, if it was stored. */
  seq: number;
  /** It was stored: no copy of it had come before, and there was room. */
  isNew: boolean;
  /** The conversation as it stood then, with the lease that holds it. */
  conversation: ConversationRecord;
  /** The message whose turn it is. */
  next: PendingMessage | undefined;
}

/** A claim on a conversation: who may handle its messages, and until when. */
export interface Lease {
  /** New for each claim, so that a claim is never mistaken for an older one of the same process. */
  token: string;
  /** Milliseconds since 1970. */
  until: number;
  now: number;
}

/** A reply of a turn, to be stored and sent. */
export interface ReplyToStore {
  /** JSON of the activity as the resident gets it. */
  activity: string;
  /** JSON of what was meant, or null. */
  meaning: string | null;
}

/** Where replies go, and who sends them first. */
export interface SendClaim {
  owner: string;
  /** Milliseconds since 1970 from which another process may send them. */
  nextAt: number;
}

/** Milliseconds in which the same words without an id of the sender's are taken for a repeat. */
const REPEAT_WINDOW = 4_000;

/** The statements that accept, claim, commit and release, for the caller to put into one commit. */
export class ConversationStore {
  readonly #kysely: Kysely<Schema>;
  readonly #queries: ReturnType<typeof conversationQueries>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
    this.#queries = conversationQueries(kysely);
  }

  /** A new conversation and the first things said in it. */
  open(conversation: {
    id: string;
    channel: string;
    userId: string;
    language: string;
    state: string;
    at: Date;
  }): Statement {
    return { expect: 1, query: this.#queries.open({ ...conversation, at: conversation.at.toISOString() }) };
  }

  /** Ends a conversation that is open. */
  end(conversationId: string): Statement {
    return { expect: 1, query: this.#queries.end({ conversationId }) };
  }

  /**
   * Accepts a message: numbers it, claims the conversation if nobody has it, stores it once, and looks which message is
   * next. The first statement locks the conversation's row, so that the rest meets no neighbour. What they come to is
   * told by `accepted`.
   */
  accept(message: MessageToAccept): Statement[] {
    const { channel, conversationId, messageKey, bodyHash, activity, lease } = message;
    const at = message.at.toISOString();
    const atMs = message.at.getTime();
    const row = { channel, conversationId, messageKey, bodyHash, atMs, repeatSince: atMs - REPEAT_WINDOW };
    const insertInbox = message.madeKey ? this.#queries.insertUnlessTwin : this.#queries.insertInbox;
    return [
      { query: this.#queries.numberAndClaim({ channel, conversationId, at, ...lease }) },
      { query: insertInbox(row) },
      { query: this.#queries.insertActivity({ channel, conversationId, messageKey, activity, at }) },
      ...message.photos.map((photo) => ({
        query: this.#queries.insertPhoto({ channel, conversationId, messageKey, at, ...photo }),
      })),
      { query: this.#queries.nextPending({ conversationId }) },
    ];
  }

  /** What the statements of `accept` came to. Undefined when there is no such conversation, or it has ended. */
  accepted(results: StatementResult[]): AcceptedMessage | undefined {
    const [numbered, stored] = results;
    const row = numbered?.rows[0] as (ConversationRecord & { lastSeq: number }) | undefined;
    if (!row) return undefined;
    const { lastSeq: seq, ...conversation } = row;
    const next = results.at(-1)?.rows[0] as StoredMessage | undefined;
    return { seq, isNew: stored?.affected === 1, conversation, next: next && asPending(next) };
  }

  /** The number an earlier copy of this message got, or undefined when there was none. */
  async earlierCopy(message: MessageToAccept): Promise<number | undefined> {
    const { channel, conversationId, messageKey, bodyHash } = message;
    const byKey = await this.#first(this.#queries.byKey({ channel, conversationId, messageKey }));
    if (byKey || !message.madeKey) return byKey?.seq;
    const repeatSince = message.at.getTime() - REPEAT_WINDOW;
    return (await this.#first(this.#queries.lastTwin({ conversationId, bodyHash, repeatSince })))?.seq;
  }

  /** Takes a conversation nobody holds. Affects 0 rows when somebody does. */
  claim(conversationId: string, lease: Lease): Statement {
    return { query: this.#queries.claim({ conversationId, ...lease }) };
  }

  /** Keeps a conversation that is held, for longer. */
  hold(conversationId: string, token: string, until: number): Statement {
    return { query: this.#queries.hold({ conversationId, token, until }) };
  }

  /** Lets a conversation go unless a message waits in it: then it affects 0 rows, and the holder goes on. */
  release(conversationId: string, token: string): Statement {
    return { query: this.#queries.release({ conversationId, token }) };
  }

  /**
   * Moves a conversation on by one turn. Expects to find it as it was read, still held: a holder that slept too long
   * affects 0 rows, and its whole commit is undone. Returns `last_seq`, and `has_unsent`: whether replies of earlier
   * turns are still to be sent.
   */
  advance(turn: {
    conversation: ConversationRecord;
    token: string;
    leaseUntil: number;
    language: string;
    state: string;
    replies: number;
  }): Statement {
    const { conversation, ...values } = turn;
    const { id: conversationId, version } = conversation;
    return { expect: 1, query: this.#queries.advance({ conversationId, version, ...values }) };
  }

  /** Stores replies under the last numbers of the conversation, which `advance` or `open` has made room for. */
  replies(conversationId: string, replies: ReplyToStore[], at: Date, claim: SendClaim): Statement[] {
    if (replies.length === 0) return [];
    const count = replies.length;
    const { nextAt, owner } = claim;
    return [
      ...this.notes(conversationId, replies, at),
      { query: this.#queries.insertOutbox({ conversationId, count, nextAt, owner }), expect: count },
    ];
  }

  /** Puts lines of the assistant into the transcript of a conversation, under its last numbers, and sends none of them. */
  notes(conversationId: string, lines: ReplyToStore[], at: Date): Statement[] {
    return lines.map((line, i) => ({
      query: this.#queries.insertReply({
        conversationId,
        back: lines.length - 1 - i,
        ...line,
        at: at.toISOString(),
      }),
      expect: 1,
    }));
  }

  /**
   * Makes room for replies that belong to no turn: the first of a conversation that is opened in the same commit, and
   * the last of one that ends. Returns `last_seq`, `channel` and `user_id`.
   */
  number(conversationId: string, replies: number): Statement {
    return { expect: 1, query: this.#queries.number({ conversationId, replies }) };
  }

  /** Expects that no person has the conversation. */
  notHeld(conversationId: string): Statement {
    return { expect: 1, query: this.#queries.notHeld({ conversationId }) };
  }

  /** Marks a message as done (or parked: given up, and said so). */
  finish(
    conversationId: string,
    seq: number,
    finished: { status: 'done' | 'parked'; outcome: string; at: number },
  ): Statement {
    return { expect: 1, query: this.#queries.finish({ conversationId, seq, ...finished }) };
  }

  /** Counts a try, so that a message that breaks its turn each time is put aside in the end. */
  countAttempt(conversationId: string, seq: number): Statement {
    return { query: this.#queries.countAttempt({ conversationId, seq }) };
  }

  conversation(id: string): Promise<ConversationRecord | undefined> {
    return this.#first(this.#queries.conversation({ id }));
  }

  /** The next message that waits in a conversation. */
  async nextPending(conversationId: string): Promise<PendingMessage | undefined> {
    const row = await this.#first(this.#queries.nextPending({ conversationId }));
    return row && asPending(row);
  }

  /** The messages that wait in a conversation, the first ones, in order. */
  async pending(conversationId: string): Promise<PendingMessage[]> {
    const { rows } = await this.#kysely.executeQuery(this.#queries.pending({ conversationId }));
    return rows.map(asPending);
  }

  /**
   * Conversations of these channels with messages that wait and nobody who handles them; `attempts` is how often the
   * most tried message of each was taken up in vain. The least tried come first.
   */
  async abandoned(channels: string[], now: number, limit: number): Promise<{ id: string; attempts: number }[]> {
    if (channels.length === 0) return [];
    return (
      this.#kysely
        .selectFrom('inbox')
        .innerJoin('conversations', 'conversations.id', 'inbox.conversation_id')
        .select(({ fn }) => ['inbox.conversation_id as id', fn.max('inbox.attempts').as('attempts')])
        .where('inbox.status', '=', PENDING)
        // Asked of the conversation: asked of the message, SQLite would look at every message of the channel there ever was.
        .where('conversations.channel', 'in', channels)
        .where(sql<boolean>`(lease_owner is null or lease_until < ${now})`)
        .groupBy('inbox.conversation_id')
        .orderBy('attempts')
        .limit(limit)
        .execute()
    );
  }

  async #first<R>(query: CompiledQuery<R>): Promise<R | undefined> {
    return (await this.#kysely.executeQuery(query)).rows[0];
  }
}
