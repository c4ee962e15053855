import { randomUUID } from 'node:crypto';
import { setTimeout as delay, setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import { activityId } from '../services/conversations/activity-id.ts';
import { turnId } from '../services/conversations/conversation-id.ts';
import type { SendClaim } from '../services/conversations/conversation-store.ts';
import type { OutboxEntry, OutboxStore } from '../services/conversations/outbox-store.ts';
import { failpoint } from '../services/failpoints.ts';
import type { Database, Statement } from '../services/storage/database.ts';
import { type Deliverer, DeliveryError, type OutgoingActivity } from './outgoing.ts';
import type { TurnMeasures } from './turn-measures.ts';

/** What the outbox needs of the rest. */
export interface OutboxParts {
  database: Database;
  store: OutboxStore;
  log: Logger;
  measures: TurnMeasures;
  /** The channel that delivers, or undefined when this process does not serve it. */
  deliverer(channel: string): Deliverer | undefined;
  /** Channels this process serves. */
  channels(): string[];
}

/** How the outbox works. Times in ms. */
export interface OutboxOptions {
  /** How long a reply is left to the process that made it, before any other may send it. */
  leaseMs: number;
  /** How often replies that are due are looked for. */
  recoverEveryMs: number;
}

/** What a try came to, and whether the reply needs no other. */
interface Outcome {
  statement: Statement;
  isOver: boolean;
}

/** First and longest wait before another try, in ms, and when trying ends. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 5 * 60_000;
const GIVE_UP_AFTER = 4 * 60 * 60_000;
/** First and longest wait before another look whether the reply before has left, in ms. */
const FIRST_LOOK = 20;
const LONGEST_LOOK = 500;

/**
 * Sends what turns have committed: at once by the process that ran the turn, and by any process if that one dies or
 * the network is down. In order within a conversation. A reply reaches its channel at least once; what the channel
 * cannot tell is `uncertain` and never sent again blindly.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #options: OutboxOptions;
  readonly #owner = randomUUID();
  /** The last delivery under way of each conversation: the next one waits for it. */
  readonly #tails = new Map<string, Promise<void>>();
  /** Deliveries of this moment, to be written down together. */
  #marks: { statements: Statement[]; written: Promise<unknown> } | undefined;
  #looking: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(parts: OutboxParts, options: OutboxOptions) {
    this.#parts = parts;
    this.#options = options;
  }

  /** The claim under which a turn's replies are stored: this process sends them; later any may. */
  claim(): SendClaim {
    return { owner: this.#owner, nextAt: Date.now() + this.#options.leaseMs };
  }

  /**
   * Sends replies of one conversation that were just committed under `claim`, in order. Returns at once; `settled`
   * waits.
   *
   * @param mayBeBehind false when no earlier reply of the conversation was to be sent when these were committed
   */
  deliver(entries: OutboxEntry[], mayBeBehind = true): void {
    const [first] = entries;
    if (!first) return;
    const { conversationId } = first;
    const tail = (this.#tails.get(conversationId) ?? Promise.resolve()).then(() => this.#send(entries, mayBeBehind));
    this.#tails.set(conversationId, tail);
    void tail.then(() => {
      if (this.#tails.get(conversationId) === tail) this.#tails.delete(conversationId);
    });
  }

  /** Looks, now and again, for replies that are due: left by a dead process, or waiting for another try. */
  start(): void {
    const look = async (): Promise<void> => {
      try {
        await this.recover();
      } catch (error) {
        this.#parts.log.warn({ err: error }, 'looking for unsent replies failed; it is tried again');
      }
      if (!this.#stopped) this.#looking = setTimeout(() => void look(), this.#options.recoverEveryMs).unref();
    };
    void look();
  }

  /** Sends every reply that is due. Resolves with how many there were, when they were tried. */
  async recover(): Promise<number> {
    const channels = this.#parts.channels();
    if (channels.length === 0) return 0;
    const now = Date.now();
    await failpoint('send:before-claim');
    const [claimed] = await this.#parts.database.commit([
      this.#parts.store.claimDue({ channels, owner: this.#owner, now, until: now + this.#options.leaseMs, limit: 100 }),
    ]);
    await failpoint('send:after-claim');
    const keys = (claimed?.rows ?? []) as { conversation_id: string; seq: number }[];
    keys.sort((a, b) => a.conversation_id.localeCompare(b.conversation_id) || a.seq - b.seq);
    for (const key of keys) {
      const entry = await this.#parts.store.entry(key.conversation_id, key.seq);
      if (entry) this.deliver([entry]);
    }
    // For these alone: while residents talk, something is always being sent.
    await Promise.all(keys.map((key) => this.#tails.get(key.conversation_id)));
    return keys.length;
  }

  /** Resolves when nothing is being sent. */
  async settled(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values());
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#looking);
    await this.settled();
  }

  async #send(entries: OutboxEntry[], mayBeBehind: boolean): Promise<void> {
    // The next is sent as soon as the one before it is; that both were is written down at the same time.
    const marks: Promise<void>[] = [];
    for (const [i, entry] of entries.entries()) {
      // What went before in this very call is known to be over.
      const isOver = await this.#sendOne(entry, mayBeBehind && i === 0, marks);
      if (!isOver) break;
    }
    await Promise.all(marks);
  }

  /** Whether the entry is over, and the next may follow. */
  async #sendOne(entry: OutboxEntry, mayBeBehind: boolean, marks: Promise<void>[]): Promise<boolean> {
    const deliverer = this.#parts.deliverer(entry.channel);
    if (!deliverer) return false;
    try {
      await failpoint('send:before-send');
      if (mayBeBehind && !(await this.#isNext(entry))) return false;
      const { statement, isOver } = await this.#tryOnce(deliverer, entry);
      marks.push(this.#mark(entry, statement));
      return isOver;
    } catch (error) {
      this.#warn(entry, error);
      return false;
    }
  }

  /**
   * Whether all earlier replies of the conversation are over. One that another process is sending right now is waited
   * for. One that must wait for another try is not: this reply is due again when its claim lapses, and follows it then.
   */
  async #isNext({ conversationId, seq }: OutboxEntry): Promise<boolean> {
    const until = Date.now() + this.#options.leaseMs / 2;
    for (let look = FIRST_LOOK; ; look = Math.min(look * 2, LONGEST_LOOK)) {
      const earlier = await this.#parts.store.earlier(conversationId, seq);
      if (earlier === 'over') return true;
      if (earlier === 'waiting' || this.#stopped || Date.now() + look > until) return false;
      await delay(look);
    }
  }

  /** Writes down what became of a delivery, with whatever else was delivered in the same moment. */
  async #mark(entry: OutboxEntry, statement: Statement): Promise<void> {
    try {
      await failpoint('send:before-mark');
      await this.#written(statement);
      await failpoint('send:after-mark');
    } catch (error) {
      this.#warn(entry, error);
    }
  }

  /** None of these statements can fail for what it finds, so that none undoes another's. */
  #written(statement: Statement): Promise<unknown> {
    this.#marks ??= { statements: [], written: setImmediate().then(() => this.#writeMarks()) };
    this.#marks.statements.push(statement);
    return this.#marks.written;
  }

  #writeMarks(): Promise<unknown> {
    const statements = this.#marks?.statements ?? [];
    this.#marks = undefined;
    return this.#parts.database.commit(statements, { canWait: true });
  }

  /** Not marked: it is due again when the claim lapses, and the channel knows a repeat by the activity's id. */
  #warn(entry: OutboxEntry, error: unknown): void {
    this.#parts.log.warn(
      { err: error, turn: turnId(entry.conversationId, entry.seq), channel: entry.channel },
      'a delivery could not be recorded; it is repeated',
    );
  }

  async #tryOnce(deliverer: Deliverer, entry: OutboxEntry): Promise<Outcome> {
    const { store, measures, log } = this.#parts;
    try {
      const delivery = await deliverer.send(outgoing(entry));
      await failpoint('send:after-send');
      if (delivery.status === 'sent') {
        measures.delivery(entry.channel, 'sent');
        const statement = store.sent(entry.conversationId, entry.seq, Date.now(), delivery.providerId ?? null);
        return { statement, isOver: true };
      }
      return this.#later(entry, 'uncertain', delivery.error);
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      const { channel } = entry;
      log[error.ourFault ? 'error' : 'warn'](
        { channel, code: error.code, again: error.retryable },
        'a delivery failed',
      );
      return error.retryable ? this.#later(entry, 'pending', error.code) : this.#dead(entry, error.code);
    }
  }

  /** Another try, unless trying has gone on for too long. */
  #later(entry: OutboxEntry, status: 'pending' | 'uncertain', error: string): Outcome {
    if (Date.now() - Date.parse(entry.at) > GIVE_UP_AFTER) return this.#dead(entry, error);
    const { store, measures } = this.#parts;
    measures.delivery(entry.channel, status === 'uncertain' ? 'uncertain' : 'retried');
    const statement = store.later(entry.conversationId, entry.seq, Date.now() + wait(entry), status, error);
    return { statement, isOver: false };
  }

  #dead(entry: OutboxEntry, error: string): Outcome {
    this.#parts.measures.delivery(entry.channel, 'dead');
    return { statement: this.#parts.store.dead(entry.conversationId, entry.seq, error), isOver: true };
  }
}

function outgoing(entry: OutboxEntry): OutgoingActivity {
  const { conversationId, userId, seq, attempts, at } = entry;
  return {
    conversationId,
    userId,
    seq,
    attempts,
    activity: { ...entry.activity, id: activityId(conversationId, seq), timestamp: new Date(at) },
  };
}

/** Whole ms; longer each time, with chance in it so that many do not come back together. */
function wait(entry: OutboxEntry): number {
  return Math.round(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** entry.attempts) * (0.75 + Math.random() / 2));
}
