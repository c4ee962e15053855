import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Effect } from '../dialogs/effect.ts';
import { turnId } from '../services/conversations/conversation-id.ts';
import type {
  ConversationRecord,
  ConversationStore,
  Lease,
  PendingMessage,
} from '../services/conversations/conversation-store.ts';
import { failpoint } from '../services/failpoints.ts';
import { ConflictError, type Database, type Statement, StorageUnavailableError } from '../services/storage/database.ts';
import type { Clock } from '../services/time/clock.ts';
import type { Heard } from '../services/translation/translate-later.ts';
import type { Assistant, TurnRequest } from './assistant.ts';
import type { ChannelCapabilities } from './channel-capabilities.ts';
import { readConversationState } from './conversation-state.ts';
import type { EffectTurn } from './effects.ts';
import type { Outbox } from './outbox.ts';
import { type Thought, trainOfThought } from './train-of-thought.ts';
import type { TurnResult } from './turn.ts';
import type { TurnMeasures } from './turn-measures.ts';

/** What the runner needs of the rest. */
export interface TurnRunnerParts {
  database: Database;
  conversations: ConversationStore;
  assistant: Assistant;
  outbox: Outbox;
  clock: Clock;
  log: Logger;
  measures: TurnMeasures;
  capabilities(channel: string): ChannelCapabilities;
  /** Channels this process serves. */
  channels(): string[];
  /** What is written of a message in another language than English, in the turn's own commit. */
  heard(conversationId: string, seq: number, heard: Heard, at: Date): Statement[];
  /** The writes of an effect, for the turn's own commit. */
  effect(effect: Effect, turn: EffectTurn): Statement[];
}

/** A conversation as it was read in the commit that claimed it. What is stale of it fails at the turn's own commit. */
export interface Found {
  conversation: ConversationRecord;
  /** The message whose turn it is. */
  message: PendingMessage | undefined;
  /** Number of the message that came with the claim, if one did: it has not been tried before. */
  accepted: number | undefined;
}

/** How the runner works. Times in ms. */
export interface TurnRunnerOptions {
  /** How long a process may hold a conversation without committing a turn. Then another takes over. */
  leaseMs: number;
  /** How often it looks for messages that a dead process left. */
  recoverEveryMs: number;
  /** How it waits whether a message is followed by another; tests set the pace themselves. */
  pause?: (ms: number, stopped: AbortSignal) => Promise<unknown>;
}

/** Tries before a message that breaks its turn each time is put aside, and the resident told. */
const MOST_ATTEMPTS = 3;
/** Tries of one turn whose commit met somebody else's row: another reference, another moment. */
const MOST_CONFLICTS = 5;
const STORAGE_RETRY_MS = 500;
/** Times it is waited for one more message of the same thought. */
const MOST_PAUSES = 4;
/** Conversations looked for at once, and of these how many are taken up side by side. */
const MOST_ABANDONED = 100;
const SIDE_BY_SIDE = 10;

/**
 * Handles messages: one at a time in each conversation, in order, each exactly once, across all processes that share
 * the database. A turn commits once: new state, effects, transcript, replies, and 'this message is done'.
 */
export class TurnRunner {
  readonly #parts: TurnRunnerParts;
  readonly #options: TurnRunnerOptions;
  readonly #process = randomUUID();
  readonly #running = new Set<Promise<void>>();
  #recovering: NodeJS.Timeout | undefined;
  readonly #stopping = new AbortController();

  constructor(parts: TurnRunnerParts, options: TurnRunnerOptions) {
    this.#parts = parts;
    this.#options = options;
  }

  /** A claim to propose: its token is new, so whoever reads it back knows whether the claim is his. */
  newLease(): Lease {
    const now = Date.now();
    return { token: `${this.#process}/${randomUUID()}`, now, until: now + this.#options.leaseMs };
  }

  /**
   * Handles whatever waits in a conversation that was just claimed with `token`. Never rejects.
   *
   * @param found what the commit that claimed it has read; without, it is read anew
   */
  drain(conversationId: string, token: string, found?: Found): Promise<void> {
    const running = this.#drain(conversationId, token, found)
      .catch((error: unknown) => this.#parts.log.error({ err: error }, 'a conversation was left to be recovered'))
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
    return running;
  }

  /** Looks, now and again, for messages that were accepted by a process which then died. */
  start(): void {
    const look = async (): Promise<void> => {
      try {
        await this.recover();
      } catch (error) {
        this.#parts.log.warn({ err: error }, 'looking for unfinished messages failed; it is tried again');
      }
      if (!this.#isStopped) this.#recovering = setTimeout(() => void look(), this.#options.recoverEveryMs).unref();
    };
    void look();
  }

  /**
   * Handles what dead processes left. Resolves when all of it that could be claimed is done. A message that was taken
   * up before, and not finished, may be what ends processes: such are taken up one by one, so that no other is blamed.
   */
  async recover(): Promise<number> {
    await failpoint('recover:before-scan');
    const abandoned = await this.#parts.conversations.abandoned(this.#parts.channels(), Date.now(), MOST_ABANDONED);
    await failpoint('recover:after-scan');
    const suspects = abandoned.filter(({ attempts }) => attempts > 0);
    const others = abandoned.filter(({ attempts }) => attempts === 0);
    let handled = 0;
    while (!this.#isStopped && others.length + suspects.length > 0) {
      const next = others.length > 0 ? others.splice(0, SIDE_BY_SIDE) : suspects.splice(0, 1);
      const claimed = await Promise.all(next.map(({ id }) => this.#recoverOne(id)));
      handled += claimed.filter(Boolean).length;
    }
    return handled;
  }

  /** Takes no new work and waits for what is under way. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#recovering);
    await Promise.all(this.#running);
  }

  get #isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #recoverOne(conversationId: string): Promise<boolean> {
    const lease = this.newLease();
    const [claimed] = await this.#parts.database.commit([this.#parts.conversations.claim(conversationId, lease)]);
    if (claimed?.affected !== 1) return false;
    await this.drain(conversationId, lease.token);
    return true;
  }

  async #drain(conversationId: string, token: string, found: Found | undefined): Promise<void> {
    await failpoint('turn:before-claim');
    let known = await this.#gathered(conversationId, token, found);
    for (let first = true; ; first = false) {
      try {
        await failpoint('turn:after-claim');
        const { conversation, message } = known ?? (await this.#load(conversationId));
        known = undefined;
        await failpoint('turn:after-load');
        if (conversation?.leaseOwner !== token) return;
        // Somebody had it before and did not finish. Counted before it is tried: it may end this process too.
        if (first && message && message.seq !== found?.accepted) await this.#countAttempt(conversationId, message.seq);
        const released = message
          ? await this.#runMessage(conversation, token, message)
          : await this.#release(conversationId, token);
        if (released) return;
      } catch (error) {
        if (!(error instanceof StorageUnavailableError) || this.#isStopped) throw error;
        await delay(STORAGE_RETRY_MS);
      }
    }
  }

  async #load(conversationId: string) {
    const { conversations } = this.#parts;
    const message = await conversations.nextPending(conversationId);
    const conversation = await conversations.conversation(conversationId);
    if (!message || !conversation || !this.#gatherMs(conversation)) return { message, conversation };
    return { message: trainOfThought(await conversations.pending(conversationId)), conversation };
  }

  #gatherMs({ channel }: ConversationRecord): number {
    return Math.min(this.#parts.capabilities(channel).gatherMs ?? 0, this.#options.leaseMs / 3);
  }

  /** Waits until nothing more follows, where messages come in pieces. Then what was found is to be read anew. */
  async #gathered(conversationId: string, token: string, found: Found | undefined): Promise<Found | undefined> {
    const ms = found && this.#gatherMs(found.conversation);
    if (!ms) return found;
    const { conversations, database } = this.#parts;
    const pause = this.#options.pause ?? sleep;
    for (let pauses = 0, waiting = 0; pauses < MOST_PAUSES && !this.#isStopped; pauses += 1) {
      await pause(ms, this.#stopping.signal);
      const now = (await conversations.pending(conversationId)).length;
      if (pauses > 0 ? now === waiting : now <= 1) break;
      waiting = now;
      await database.commit([conversations.hold(conversationId, token, this.newLease().until)]);
    }
    return undefined;
  }

  async #release(conversationId: string, token: string): Promise<boolean> {
    const { conversations, database } = this.#parts;
    const { until } = this.newLease();
    // Taking the row first makes the look for waiting messages see all that was accepted before.
    const results = await database.commit([
      conversations.hold(conversationId, token, until),
      conversations.release(conversationId, token),
    ]);
    return results.at(-1)?.affected === 1;
  }

  /** Runs and commits one turn. Returns whether the conversation was let go with it. */
  async #runMessage(
    conversation: ConversationRecord,
    token: string,
    message: PendingMessage | Thought,
  ): Promise<boolean> {
    const began = performance.now();
    let attempts = message.attempts;
    for (let conflicts = 0; ; conflicts += 1) {
      try {
        const isPersons = conversation.person === 'held' && attempts === MOST_ATTEMPTS;
        if (attempts > MOST_ATTEMPTS || isPersons) return await this.#park(conversation, token, message);
        const givenUp = attempts === MOST_ATTEMPTS;
        const request = this.#turnRequest(conversation, message);
        const { assistant } = this.#parts;
        const result = await (givenUp ? assistant.apologise(request) : assistant.runTurn(request));
        const released = await this.#commit(conversation, token, message, result, givenUp);
        const seconds = (performance.now() - began) / 1000;
        this.#parts.measures.turn(conversation.channel, result.outcome, seconds);
        this.#parts.log.info({ turn: turnId(conversation.id, message.seq), outcome: result.outcome, seconds }, 'turn');
        return released;
      } catch (error) {
        if (error instanceof StorageUnavailableError) throw error;
        if (error instanceof ConflictError) {
          const now = await this.#parts.conversations.conversation(conversation.id);
          // Somebody else has it: this turn never happened.
          if (now?.leaseOwner !== token) return true;
          // Still ours, but moved on: a person has taken it or let it go. The turn is run anew, as it stands now.
          if (now.version !== conversation.version) return false;
          if (conflicts < MOST_CONFLICTS) continue;
        }
        attempts += 1;
        if (attempts > MOST_ATTEMPTS + 1) throw error;
        this.#parts.log.error({ err: error, turn: turnId(conversation.id, message.seq), attempts }, 'a turn failed');
        await this.#countAttempt(conversation.id, message.seq);
      }
    }
  }

  /** Puts a message aside for which not even an apology could be said, so that the next ones are handled. */
  async #park(conversation: ConversationRecord, token: string, message: PendingMessage): Promise<boolean> {
    const state = readConversationState(conversation.state);
    const result = { state, language: conversation.language, replies: [], effects: [], outcome: 'parked' };
    return this.#commit(conversation, token, message, result, true);
  }

  async #countAttempt(conversationId: string, seq: number): Promise<void> {
    await this.#parts.database.commit([this.#parts.conversations.countAttempt(conversationId, seq)]);
  }

  #turnRequest(conversation: ConversationRecord, message: PendingMessage): TurnRequest {
    return {
      conversationId: conversation.id,
      userId: conversation.userId,
      channel: conversation.channel,
      capabilities: this.#parts.capabilities(conversation.channel),
      language: conversation.language,
      state: readConversationState(conversation.state),
      person: conversation.person,
      now: this.#parts.clock.now(),
      activity: message.activity,
    };
  }

  async #commit(
    conversation: ConversationRecord,
    token: string,
    message: PendingMessage | Thought,
    result: TurnResult,
    parked: boolean,
  ): Promise<boolean> {
    const { conversations, database, outbox } = this.#parts;
    const at = this.#parts.clock.now();
    const replies = result.replies.map((reply) => ({
      activity: JSON.stringify(reply.activity),
      meaning: reply.meaning && JSON.stringify(reply.meaning),
    }));
    const about: EffectTurn = {
      conversationId: conversation.id,
      channel: conversation.channel,
      language: result.language,
      easyRead: result.state.easy,
      at,
    };
    const statements = [
      conversations.advance({
        conversation,
        token,
        leaseUntil: Date.now() + this.#options.leaseMs,
        language: result.language,
        state: JSON.stringify(result.state),
        replies: replies.length,
      }),
      ...[message.seq, ...('also' in message ? message.also : [])].map((seq) =>
        conversations.finish(conversation.id, seq, {
          status: parked ? 'parked' : 'done',
          outcome: result.outcome,
          at: Date.now(),
        }),
      ),
      ...conversations.replies(conversation.id, replies, at, outbox.claim()),
      ...(result.heard ? this.#parts.heard(conversation.id, message.seq, result.heard, at) : []),
      ...result.effects.flatMap((effect) => this.#parts.effect(effect, about)),
      conversations.release(conversation.id, token),
    ];
    await failpoint('turn:before-commit');
    const results = await database.commit(statements);
    await failpoint('turn:after-commit');
    const { last_seq, has_unsent } = results[0]?.rows[0] ?? {};
    const lastSeq = Number(last_seq);
    outbox.deliver(
      result.replies.map((reply, i) => ({
        conversationId: conversation.id,
        userId: conversation.userId,
        channel: conversation.channel,
        seq: lastSeq - (replies.length - 1 - i),
        attempts: 0,
        at: at.toISOString(),
        activity: reply.activity as Record<string, unknown>,
      })),
      Boolean(has_unsent),
    );
    return results.at(-1)?.affected === 1;
  }
}

/** Sleeps, until the time is over or the runner is stopped. */
async function sleep(ms: number, stopped: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal: stopped }).catch(() => undefined);
}
