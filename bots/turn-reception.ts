import { createHash, randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { activityId } from '../services/conversations/activity-id.ts';
import { newConversationId } from '../services/conversations/conversation-id.ts';
import type { ConversationStore, MessageToAccept } from '../services/conversations/conversation-store.ts';
import type { Transcript } from '../services/conversations/transcript.ts';
import { failpoint } from '../services/failpoints.ts';
import type { Handoffs } from '../services/handoffs/handoffs.ts';
import type { Signals } from '../services/signals.ts';
import { ConflictError, type Database, type Statement, type StatementResult } from '../services/storage/database.ts';
import type { Clock } from '../services/time/clock.ts';
import type { Assistant } from './assistant.ts';
import type { ChannelCapabilities } from './channel-capabilities.ts';
import { newConversationState } from './conversation-state.ts';
import type { Outbox } from './outbox.ts';
import {
  type Accepted,
  type AlsoWritten,
  ConversationEndedError,
  type IncomingMessage,
  type NewConversation,
  type Reception,
  TooManyMessagesError,
  UnknownConversationError,
} from './reception.ts';
import { maskCards } from './steps/mask-cards.ts';
import type { TurnResult } from './turn.ts';
import type { TurnRunner } from './turn-runner.ts';

/** What the reception needs of the rest. */
export interface TurnReceptionParts {
  database: Database;
  conversations: ConversationStore;
  transcript: Transcript;
  assistant: Assistant;
  runner: TurnRunner;
  outbox: Outbox;
  handoffs: Handoffs;
  signals: Signals;
  clock: Clock;
  capabilities(channel: string): ChannelCapabilities;
}

/** A message that was written, and its turn. */
interface Begun {
  seq: number;
  isNew: boolean;
  done: Promise<void>;
}

/** Accepts messages: masked, numbered and stored once, in one commit; then their turn begins. */
export class TurnReception implements Reception {
  readonly #parts: TurnReceptionParts;

  constructor(parts: TurnReceptionParts) {
    this.#parts = parts;
  }

  async open(opened: NewConversation, also: (conversationId: string) => Statement[] = () => []): Promise<string> {
    const { conversations, database, outbox } = this.#parts;
    const { channel, userId } = opened;
    const at = this.#parts.clock.now();
    const id = newConversationId(at);
    const { state, language, replies } = opened.silently
      ? { state: newConversationState(), language: opened.language, replies: [] }
      : await this.#greet(id, opened, at);
    const stored = replies.map(({ activity, meaning }) => ({
      activity: JSON.stringify(activity),
      meaning: meaning && JSON.stringify(meaning),
    }));
    await failpoint('open:before-commit');
    await database.commit([
      conversations.open({ id, channel, userId, language, state: JSON.stringify(state), at }),
      conversations.number(id, stored.length),
      ...conversations.replies(id, stored, at, outbox.claim()),
      ...also(id),
    ]);
    await failpoint('open:after-commit');
    outbox.deliver(
      replies.map(({ activity }, i) => ({
        conversationId: id,
        userId,
        channel,
        seq: i + 1,
        attempts: 0,
        at: at.toISOString(),
        activity: activity as Record<string, unknown>,
      })),
    );
    return id;
  }

  #greet(conversationId: string, { channel, userId, language }: NewConversation, now: Date): Promise<TurnResult> {
    return this.#parts.assistant.runTurn({
      conversationId,
      userId,
      channel,
      capabilities: this.#parts.capabilities(channel),
      language,
      state: newConversationState(),
      now,
      activity: { type: 'conversationUpdate', membersAdded: [{ id: userId, name: '' }] },
    });
  }

  async accept(incoming: IncomingMessage, also?: AlsoWritten): Promise<Accepted> {
    const message = this.#toStore(incoming);
    await failpoint('accept:before-commit');
    const accepting = this.#parts.conversations.accept(message);
    const [numbering, ...storing] = accepting;
    // The conversation's row is locked first, as everywhere; what is written beside comes before the last look.
    const writes = also?.writes ?? [];
    const all = [numbering as Statement, ...writes, ...storing];
    // The turn is worked out while the message goes to disk. Nobody hears of it before its own commit, which follows this.
    let begun: Begun | undefined;
    const written = (found: StatementResult[]): void => {
      begun = this.#begin(message, found, writes.length);
    };
    const results = await (also ? also.commit(all) : this.#parts.database.commit(all, { written }));
    await failpoint('accept:after-commit');
    begun ??= this.#begin(message, results, writes.length);
    if (!begun) throw await this.#refusal(incoming);
    const { seq, isNew, done } = begun;
    // Told when it is answered, so that a listener looks once, and sees the message with its answer.
    if (isNew) void done.then(() => this.#parts.signals.activities(incoming.conversationId));
    if (isNew) return accepted(incoming.conversationId, seq, false, done);
    const earlier = await this.#parts.conversations.earlierCopy(message);
    if (earlier === undefined) throw new TooManyMessagesError('more messages wait here than are taken at once');
    return accepted(incoming.conversationId, earlier, true, done);
  }

  /** Begins the turn of a message that was written, if its conversation is ours. Undefined when there is none. */
  #begin(message: MessageToAccept, results: StatementResult[], beside: number): Begun | undefined {
    const taken = this.#parts.conversations.accepted([...results.slice(0, 1), ...results.slice(1 + beside)]);
    if (!taken) return undefined;
    const { seq, isNew, conversation, next } = taken;
    // The claim is ours when it carries the token we proposed; then we must handle (or at least let go).
    const { token } = message.lease;
    const found = { conversation, message: next, accepted: isNew ? seq : undefined };
    const isOurs = conversation.leaseOwner === token;
    const done = isOurs ? this.#parts.runner.drain(conversation.id, token, found) : Promise.resolve();
    return { seq, isNew, done };
  }

  async end(conversationId: string): Promise<void> {
    const { conversations, database, outbox, signals } = this.#parts;
    const at = this.#parts.clock.now();
    const activity = { type: 'endOfConversation', code: 'completedSuccessfully' };
    const last = { activity: JSON.stringify(activity), meaning: null };
    try {
      const [, numbered] = await database.commit([
        conversations.end(conversationId),
        conversations.number(conversationId, 1),
        ...conversations.replies(conversationId, [last], at, outbox.claim()),
        this.#parts.handoffs.ended(conversationId, at),
      ]);
      const { last_seq, channel, user_id } = numbered?.rows[0] ?? {};
      const entry = { conversationId, userId: String(user_id), channel: String(channel), seq: Number(last_seq) };
      outbox.deliver([{ ...entry, attempts: 0, at: at.toISOString(), activity }]);
    } catch (error) {
      // It has ended already, or never was: there is nothing left to end.
      if (!(error instanceof ConflictError)) throw error;
    }
    signals.activities(conversationId);
  }

  #toStore(incoming: IncomingMessage): MessageToAccept {
    const { activity, found } = tidy(incoming);
    const bodyHash = createHash('sha256').update(bodyOf(incoming)).digest('base64url');
    const messageKey = incoming.messageKey ? `${incoming.conversationId}/${incoming.messageKey}` : randomUUID();
    const photos = incoming.photos ?? [];
    const data: Record<string, unknown> = { ...(activity.channelData ?? {}) };
    delete data.photos;
    delete data.refusedPhotos;
    delete data.cardRemoved;
    delete data.carrierWord;
    delete data.photoLink;
    if (photos.length > 0) data.photos = photos.map(({ id, bytes }) => ({ id, size: bytes.byteLength }));
    if (incoming.refusedPhotos?.length) data.refusedPhotos = incoming.refusedPhotos;
    if (found) data.cardRemoved = true;
    if (incoming.photoLink) data.photoLink = incoming.photoLink;
    if (incoming.carrierWord) data.carrierWord = incoming.carrierWord;
    delete data.handoff;
    if (incoming.handoff) data.handoff = incoming.handoff;
    return {
      channel: incoming.channel,
      conversationId: incoming.conversationId,
      messageKey,
      madeKey: incoming.messageKey === undefined,
      bodyHash,
      activity: JSON.stringify({ ...activity, channelData: data }),
      photos,
      at: this.#parts.clock.now(),
      lease: this.#parts.runner.newLease(),
    };
  }

  async #refusal(incoming: IncomingMessage): Promise<Error> {
    const conversation = await this.#parts.transcript.conversation(incoming.conversationId);
    if (conversation?.channel === incoming.channel && conversation.status === 'ended') {
      return new ConversationEndedError('this conversation has ended');
    }
    return new UnknownConversationError('there is no such conversation here');
  }
}

/** Card numbers are masked before anything is stored, wherever in the activity they stand. */
function tidy(incoming: IncomingMessage): { activity: Partial<Activity>; found: boolean } {
  const { text, value, ...rest } = incoming.activity;
  const masked = typeof text === 'string' ? maskCards(text.toWellFormed()) : { text: undefined, found: false };
  const activity: Partial<Activity> = { ...rest };
  if (masked.text !== undefined) activity.text = masked.text;
  if (value !== undefined) activity.value = typeof value === 'string' ? maskCards(value.toWellFormed()).text : value;
  return { activity, found: masked.found };
}

function bodyOf(incoming: IncomingMessage): string {
  const { text, value, entities } = incoming.activity;
  const photos = (incoming.photos ?? []).map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
  return JSON.stringify([text ?? '', value ?? null, entities ?? [], photos]);
}

function accepted(conversationId: string, seq: number, repeated: boolean, done: Promise<void>): Accepted {
  return { id: activityId(conversationId, seq), seq, repeated, done };
}
