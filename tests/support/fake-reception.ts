import { randomBytes } from 'node:crypto';
import { type SqlBool, sql } from 'kysely';
import {
  type Accepted,
  ConversationEndedError,
  type IncomingMessage,
  type Reception,
  UnknownConversationError,
} from '../../bots/reception.ts';
import type { Signals } from '../../services/signals.ts';
import type { Database, Statement } from '../../services/storage/database.ts';

/**
 * A reception that stores as the real one does and answers every message with `You said: …`, for tests of channels.
 * What it was handed stands in `taken`; an error put into `refuseWith` is thrown at the next message.
 */
export class FakeReception implements Reception {
  readonly taken: IncomingMessage[] = [];
  refuseWith: Error | undefined;
  readonly #database: Database;
  readonly #signals: Signals;
  readonly #ids = new Map<string, Accepted>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(database: Database, signals: Signals) {
    this.#database = database;
    this.#signals = signals;
  }

  async open({ channel, userId, language }: { channel: string; userId: string; language: string }): Promise<string> {
    const id = randomBytes(16).toString('base64url');
    const at = new Date().toISOString();
    const conversation = {
      id,
      channel,
      user_id: userId,
      language,
      state: '{}',
      lease_owner: null,
      started_at: at,
      last_at: at,
    };
    await this.#database.commit([
      { query: this.#database.kysely.insertInto('conversations').values(conversation).compile() },
      ...this.#add(id, 'out', { type: 'message', text: 'Hello' }),
    ]);
    return id;
  }

  accept(message: IncomingMessage): Promise<Accepted> {
    const accepted = this.#last.then(() => this.#accept(message));
    this.#last = accepted.catch(() => undefined);
    return accepted;
  }

  async end(conversationId: string): Promise<void> {
    const { kysely } = this.#database;
    await this.#database.commit([
      ...this.#add(conversationId, 'out', { type: 'endOfConversation' }),
      {
        query: kysely.updateTable('conversations').set({ status: 'ended' }).where('id', '=', conversationId).compile(),
      },
    ]);
    this.#signals.activities(conversationId);
  }

  /** Something the assistant says unasked; `quietly` as if the signal were lost. */
  async say(conversationId: string, activity: Record<string, unknown>, { quietly = false } = {}): Promise<void> {
    await this.#database.commit(this.#add(conversationId, 'out', { type: 'message', ...activity }));
    if (!quietly) this.#signals.activities(conversationId);
  }

  async #accept(message: IncomingMessage): Promise<Accepted> {
    if (this.refuseWith) throw this.refuseWith;
    const { kysely } = this.#database;
    const id = message.conversationId;
    const row = await kysely.selectFrom('conversations').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) throw new UnknownConversationError();
    if (row.status === 'ended') throw new ConversationEndedError();
    // A key is the sender's own, within their conversation.
    const key = message.messageKey === undefined ? undefined : `${id}/${message.messageKey}`;
    const earlier = key === undefined ? undefined : this.#ids.get(key);
    if (earlier) return { ...earlier, repeated: true };
    this.taken.push(message);
    const at = new Date().toISOString();
    const photos = (message.photos ?? []).map((photo) => ({ ...photo, conversation_id: id, at }));
    await this.#database.commit([
      ...this.#add(id, 'in', { ...message.activity }),
      ...photos.map((values) => ({ query: kysely.insertInto('photos').values(values).compile() })),
      ...this.#add(id, 'out', {
        type: 'message',
        text: `You said: ${message.activity.text ?? ''}`,
        replyToId: 'unseen',
      }),
    ]);
    this.#signals.activities(id);
    const seq = row.last_seq + 1;
    const accepted = { id: `${id}|${String(seq).padStart(7, '0')}`, seq, repeated: false, done: Promise.resolve() };
    if (key !== undefined) this.#ids.set(key, accepted);
    return accepted;
  }

  #add(id: string, direction: 'in' | 'out', activity: Record<string, unknown>): Statement[] {
    const { kysely } = this.#database;
    const next = sql<number>`(select last_seq from conversations where id = ${id})`;
    const values = {
      conversation_id: id,
      seq: next,
      direction,
      activity: JSON.stringify(activity),
      at: new Date().toISOString(),
    };
    return [
      {
        expect: 1,
        query: kysely
          .updateTable('conversations')
          .set({ last_seq: sql`last_seq + 1` })
          .where(sql<SqlBool>`id = ${id}`)
          .compile(),
      },
      { query: kysely.insertInto('activities').values(values).compile() },
    ];
  }
}
