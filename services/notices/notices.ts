import { type Kysely, sql } from 'kysely';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';

/** The kind of the jobs that tell notices. */
export const NOTICE_JOB = 'notice';

/** Something a resident is to be told without having asked. */
export interface NewNotice {
  /** Unique for what is told to whom: a second notice with the same key is not made. At most 200 characters. */
  key: string;
  conversationId: string;
  /** What is said: a message id of the locales and its values, as dialogs say it. */
  message: { id: string; values?: Record<string, unknown> };
  /** Told also in the council's quiet hours. */
  urgent?: boolean;
  /** When it is wanted, by the service's clock. */
  at: Date;
}

/** A notice on its way. */
export interface Notice {
  key: string;
  conversationId: string;
  /** JSON of the message. */
  message: string;
  urgent: boolean;
  status: 'waiting' | 'told' | 'not_reached';
}

/** Why a notice reached nobody. */
export type NotReached =
  /** The conversation was ended: it stands in its transcript. */
  | 'ended'
  /** The conversation has been deleted. */
  | 'gone'
  /** The network would not take it. */
  | 'undeliverable'
  /** The resident spoke of a danger in which a message could be seen by the wrong person. Written nowhere. */
  | 'withheld';

/** What became of a notice, as staff see it. */
export interface NoticeStanding {
  key: string;
  conversationId: string;
  status: 'waiting' | 'told' | 'reached' | 'not_reached';
  why?: NotReached;
  /** UTC instants, ISO. */
  at: string;
  toldAt?: string;
  seenAt?: string;
}

/** What residents are told outside a turn: wanted here, told by the job of each, once. */
export class Notices {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  /** Wants a resident told something, in the caller's own commit. */
  tell(notice: NewNotice): Statement[] {
    const { key, conversationId, message, urgent = false, at } = notice;
    return [
      {
        query: this.#kysely
          .insertInto('notices')
          .values({
            key,
            conversation_id: conversationId,
            message: JSON.stringify(message),
            urgent: urgent ? 1 : 0,
            at: at.toISOString(),
          })
          .onConflict((conflict) => conflict.column('key').doNothing())
          .compile(),
      },
      {
        // By a process that serves the conversation's channel: only it knows how the channel speaks.
        query: sql`
          insert into jobs (key, kind, channel, due_at, payload)
          values (${`${NOTICE_JOB}/${key}`}, ${NOTICE_JOB},
            (select channel from conversations where id = ${conversationId}),
            ${at.getTime()}, ${JSON.stringify({ key })})
          on conflict (key) do nothing`.compile(this.#kysely),
      },
    ];
  }

  async find(key: string): Promise<Notice | undefined> {
    const row = await this.#kysely
      .selectFrom('notices')
      .select(['key', 'conversation_id', 'message', 'urgent', 'status'])
      .where('key', '=', key)
      .executeTakeFirst();
    if (!row) return undefined;
    const { conversation_id: conversationId, urgent, ...rest } = row;
    return { ...rest, conversationId, urgent: urgent === 1 };
  }

  /** Marks a notice as told: its words are the last line of the transcript in this very commit. */
  told(key: string, at: Date): Statement {
    return this.#over(key, {
      status: 'told',
      told_at: at.toISOString(),
      seq: this.#lastNumber(key),
    });
  }

  /** Marks a notice as one that reached nobody. */
  notReached(key: string, at: Date, why: NotReached): Statement {
    const written = why === 'ended' ? { told_at: at.toISOString(), seq: this.#lastNumber(key) } : {};
    return this.#over(key, { status: 'not_reached', why, ...written });
  }

  /** The lines of a conversation up to a number were shown to somebody. */
  seen(conversationId: string, upTo: number, at: Date): Statement {
    return {
      query: this.#kysely
        .updateTable('notices')
        .set({ seen_at: at.toISOString() })
        .where('conversation_id', '=', conversationId)
        .where('seq', '<=', upTo)
        .where('seen_at', 'is', null)
        .compile(),
    };
  }

  /** What became of the notices of some conversations, oldest first. */
  async standing(conversationIds: readonly string[]): Promise<NoticeStanding[]> {
    if (conversationIds.length === 0) return [];
    const rows = await this.#kysely
      .selectFrom('notices')
      .leftJoin('outbox', (join) =>
        join.onRef('outbox.conversation_id', '=', 'notices.conversation_id').onRef('outbox.seq', '=', 'notices.seq'),
      )
      .select([
        'notices.key',
        'notices.conversation_id as conversationId',
        'notices.status',
        'notices.why',
        'notices.at',
        'notices.told_at',
        'notices.seen_at',
        'outbox.status as delivery',
        'outbox.provider_id as providerId',
      ])
      .where('notices.conversation_id', 'in', conversationIds)
      .orderBy('notices.at')
      .orderBy('notices.key')
      .execute();
    return rows.map(({ told_at, seen_at, why, delivery, providerId, status, ...rest }) => ({
      ...rest,
      ...standingOf({ status, why, seen: seen_at !== null, delivery, providerId }),
      ...(told_at === null ? {} : { toldAt: told_at }),
      ...(seen_at === null ? {} : { seenAt: seen_at }),
    }));
  }

  #lastNumber(key: string) {
    return sql<number>`(select last_seq from conversations
      where id = (select conversation_id from notices where key = ${key}))`;
  }

  /** Expects to find it waiting: two that tell it at once cannot both commit. */
  #over(key: string, values: Record<string, unknown>): Statement {
    return {
      query: this.#kysely
        .updateTable('notices')
        .set(values)
        .where('key', '=', key)
        .where('status', '=', 'waiting')
        .compile(),
      expect: 1,
    };
  }
}

function standingOf(row: {
  status: 'waiting' | 'told' | 'not_reached';
  why: string | null;
  seen: boolean;
  delivery: string | null;
  providerId: string | null;
}): Pick<NoticeStanding, 'status' | 'why'> {
  // Shown by a page, or taken by a network that gave it a name: until then nobody knows that it reached anybody.
  if (row.seen || (row.status === 'told' && row.providerId !== null)) return { status: 'reached' };
  if (row.status === 'told' && row.delivery === 'dead') return { status: 'not_reached', why: 'undeliverable' };
  return row.why === null ? { status: row.status } : { status: row.status, why: row.why as NotReached };
}
