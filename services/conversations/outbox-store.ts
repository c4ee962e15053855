import { type Kysely, sql } from 'kysely';
import type { Statement } from '../storage/database.ts';
import { prepareQuery } from '../storage/prepared-query.ts';
import type { Schema } from '../storage/schema.ts';
import { ONE, UNSENT } from './conversation-queries.ts';

/** A reply waiting to be sent. */
export interface OutboxEntry {
  conversationId: string;
  userId: string;
  seq: number;
  channel: string;
  attempts: number;
  /** UTC ISO instant it was said. */
  at: string;
  activity: Record<string, unknown>;
}

/** Replies on their way: claimed, sent, tried again, given up. */
export class OutboxStore {
  readonly #kysely: Kysely<Schema>;
  readonly #queries: ReturnType<typeof queries>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
    this.#queries = queries(kysely);
  }

  /**
   * Takes replies that are due, for one process. The condition stands twice: inside to choose, outside so that of two
   * processes that chose the same row only one gets it.
   */
  claimDue(claim: { channels: string[]; owner: string; now: number; until: number; limit: number }): Statement {
    const due = sql`status in ('pending', 'uncertain') and next_at <= ${claim.now} and channel in (${sql.join(claim.channels)})`;
    return {
      query: sql`
        update outbox set lease_owner = ${claim.owner}, next_at = ${claim.until}, attempts = attempts + 1
        where (conversation_id, seq) in (
          select conversation_id, seq from outbox where ${due} order by next_at, conversation_id, seq limit ${claim.limit}
        ) and ${due}
        returning conversation_id, seq`.compile(this.#kysely),
    };
  }

  sent(conversationId: string, seq: number, at: number, providerId: string | null): Statement {
    return { query: this.#queries.sent({ conversationId, seq, at, providerId }) };
  }

  later(
    conversationId: string,
    seq: number,
    nextAt: number,
    status: 'pending' | 'uncertain',
    error: string,
  ): Statement {
    return this.#update(conversationId, seq, { status, next_at: nextAt, error });
  }

  dead(conversationId: string, seq: number, error: string): Statement {
    return this.#update(conversationId, seq, { status: 'dead', error });
  }

  #update(
    conversationId: string,
    seq: number,
    values: {
      status: 'pending' | 'uncertain' | 'dead';
      error: string;
      next_at?: number;
    },
  ): Statement {
    return {
      query: this.#kysely
        .updateTable('outbox')
        .set(values)
        .where('conversation_id', '=', conversationId)
        .where('seq', '=', seq)
        .where(UNSENT)
        .compile(),
    };
  }

  /**
   * What became of the conversation's earlier replies, which none may overtake: all `over`, one `leaving` just now, or
   * one `waiting` for another try.
   */
  async earlier(conversationId: string, seq: number): Promise<'over' | 'leaving' | 'waiting'> {
    const { rows } = await this.#kysely.executeQuery(this.#queries.earlier({ conversationId, seq }));
    const [failed] = rows;
    if (!failed) return 'over';
    return failed.error === null ? 'leaving' : 'waiting';
  }

  /** The words of one reply, and how often it was tried. */
  async entry(conversationId: string, seq: number): Promise<OutboxEntry | undefined> {
    const row = await this.#kysely
      .selectFrom('outbox')
      .innerJoin('activities', (join) =>
        join
          .onRef('activities.conversation_id', '=', 'outbox.conversation_id')
          .onRef('activities.seq', '=', 'outbox.seq'),
      )
      .innerJoin('conversations', 'conversations.id', 'outbox.conversation_id')
      .select([
        'outbox.conversation_id as conversationId',
        'conversations.user_id as userId',
        'outbox.seq',
        'outbox.channel',
        'outbox.attempts',
        'activities.at',
        'activities.activity',
      ])
      .where('outbox.conversation_id', '=', conversationId)
      .where('outbox.seq', '=', seq)
      .executeTakeFirst();
    return row && { ...row, activity: JSON.parse(row.activity) };
  }
}

/** What each reply needs, its text made once. */
function queries(kysely: Kysely<Schema>) {
  return {
    sent: prepareQuery((reply: { conversationId: string; seq: number; at: number; providerId: string | null }) =>
      kysely
        .updateTable('outbox')
        .set({ status: 'sent', sent_at: reply.at, provider_id: reply.providerId, error: null })
        .where('conversation_id', '=', reply.conversationId)
        .where('seq', '=', reply.seq)
        // A late answer never undoes that it was sent.
        .where(UNSENT),
    ),
    earlier: prepareQuery((reply: { conversationId: string; seq: number }) =>
      kysely
        .selectFrom('outbox')
        .select('error')
        .where('conversation_id', '=', reply.conversationId)
        .where('seq', '<', reply.seq)
        .where(UNSENT)
        // The one that has failed first, if one has.
        .orderBy(sql`error is null`)
        .limit(ONE),
    ),
  };
}
