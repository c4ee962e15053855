import { type Kysely, sql } from 'kysely';
import { prepareQuery } from '../storage/prepared-query.ts';
import type { Schema } from '../storage/schema.ts';
import { activityId } from './activity-id.ts';

/** One line of a transcript. */
export interface TranscriptEntry {
  seq: number;
  direction: 'in' | 'out';
  /** The Bot Framework activity as the channel shows it, with its id and timestamp. */
  activity: Record<string, unknown>;
  at: string;
}

/** The conversation as a channel knows it. */
export interface ConversationSummary {
  id: string;
  channel: string;
  userId: string;
  language: string;
  status: 'active' | 'ended';
  /** Number of the last activity. */
  lastSeq: number;
}

/** Conversations that are looked up by one query. */
const AT_ONCE = 100;

/** Reads what was said. The Direct Line log and watermark are this table: an activity's number is its watermark. */
export class Transcript {
  readonly #kysely: Kysely<Schema>;
  readonly #queries: ReturnType<typeof queries>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
    this.#queries = queries(kysely);
  }

  /** Activities after `watermark` in order, at most `limit`. */
  async since(conversationId: string, watermark: number, limit = 200): Promise<TranscriptEntry[]> {
    const { rows } = await this.#kysely.executeQuery(this.#queries.since(limit)({ conversationId, watermark }));
    return rows.map((row) => ({
      ...row,
      activity: { ...JSON.parse(row.activity), id: activityId(conversationId, row.seq), timestamp: row.at },
    }));
  }

  /** What was meant by the lines of the assistant after a number, up to another: JSON values, by their numbers. */
  async meanings(conversationId: string, after: number, upTo?: number): Promise<Map<number, unknown>> {
    const rows = await this.#kysely
      .selectFrom('activities')
      .select(['seq', 'meaning'])
      .where('conversation_id', '=', conversationId)
      .where('seq', '>', after)
      .$if(upTo !== undefined, (query) => query.where('seq', '<=', upTo ?? 0))
      .where('meaning', 'is not', null)
      .execute();
    return new Map(rows.map(({ seq, meaning }) => [seq, JSON.parse(meaning ?? 'null')]));
  }

  /** The last numbers of many conversations, by id. Costs little more than one of them would. */
  async lastNumbers(ids: readonly string[]): Promise<Map<string, number>> {
    const numbers = new Map<string, number>();
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE);
      // Always the same number of places, so that it is one query whose text is made once.
      const places = Array.from({ length: AT_ONCE }, (_, i) => some[i] ?? null);
      const { rows } = await this.#kysely.executeQuery(this.#queries.lastNumbers({ ...places }));
      for (const { id, last_seq } of rows) numbers.set(id, last_seq);
    }
    return numbers;
  }

  async conversation(id: string): Promise<ConversationSummary | undefined> {
    const { rows } = await this.#kysely.executeQuery(this.#queries.conversation({ id }));
    const [row] = rows;
    if (!row) return undefined;
    const { user_id: userId, last_seq: lastSeq, ...rest } = row;
    return { ...rest, userId, lastSeq };
  }

  async photo(id: string): Promise<{ conversationId: string; type: string; bytes: Uint8Array } | undefined> {
    const row = await this.#kysely
      .selectFrom('photos')
      .select(['conversation_id', 'type', 'bytes'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && { conversationId: row.conversation_id, type: row.type, bytes: row.bytes };
  }
}

/** The two that each look at a conversation needs, their text made once. */
function queries(kysely: Kysely<Schema>) {
  return {
    since: forEach((limit: number) =>
      prepareQuery((wanted: { conversationId: string; watermark: number }) =>
        kysely
          .selectFrom('activities')
          .select(['seq', 'direction', 'activity', 'at'])
          .where('conversation_id', '=', wanted.conversationId)
          .where('seq', '>', wanted.watermark)
          .orderBy('seq')
          // Written out: a bound limit has SQLite plan the query anew each time.
          .limit(sql.lit(limit)),
      ),
    ),
    lastNumbers: prepareQuery((ids: Record<number, string | null>) =>
      kysely
        .selectFrom('conversations')
        .select(['id', 'last_seq'])
        .where(
          'id',
          'in',
          Array.from({ length: AT_ONCE }, (_, i) => ids[i] as string),
        ),
    ),
    conversation: prepareQuery((wanted: { id: string }) =>
      kysely
        .selectFrom('conversations')
        .select(['id', 'channel', 'user_id', 'language', 'status', 'last_seq'])
        .where('id', '=', wanted.id),
    ),
  };
}

/** Makes a thing once for each number; the numbers are few. */
function forEach<T>(make: (number: number) => T): (number: number) => T {
  const made = new Map<number, T>();
  return (number) => {
    const known = made.get(number) ?? make(number);
    made.set(number, known);
    return known;
  };
}
