import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';

/**
 * What a network says of a text, in the order in which it happens. News may come in any order and before the answer to
 * the call that gave the text away: a status only ever moves forward.
 */
export const TEXT_STATUSES = ['trying', 'accepted', 'scheduled', 'queued', 'sending', 'sent', 'delivered'] as const;
/** The ends that are no delivery. */
export const FAILED_STATUSES = ['undelivered', 'failed', 'canceled'] as const;
export type TextStatus = (typeof TEXT_STATUSES)[number] | (typeof FAILED_STATUSES)[number];

/** One text of a reply, on its way. */
export interface SentText {
  key: string;
  sid: string | null;
  status: string;
  /** Milliseconds since 1970: when it was last given to the network. */
  triedAt: number;
  /** The last line that it takes along. */
  lastSeq: number;
}

/** Which text of which reply. */
export interface TextPlace {
  conversationId: string;
  seq: number;
  part: number;
  /** The last line that it takes along: what one turn says is one text. */
  lastSeq: number;
}

/** The network would not take it: it is known not to be there. */
const REFUSED = 'refused';

/** Texts given to a network, so that none is given twice when an answer is lost. Writes are statements. */
export class SentTexts {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  /** A key that tells nothing and cannot be guessed. */
  newKey(): string {
    return randomBytes(16).toString('base64url');
  }

  async find({ conversationId, seq, part }: Omit<TextPlace, 'lastSeq'>): Promise<SentText | undefined> {
    return this.#kysely
      .selectFrom('sent_texts')
      .select(['key', 'sid', 'status', 'tried_at as triedAt', 'last_seq as lastSeq'])
      .where('conversation_id', '=', conversationId)
      .where('seq', '=', seq)
      .where('part', '=', part)
      .executeTakeFirst();
  }

  /** Written before the network is called: whoever finds it without an id must ask the network before trying again. */
  trying(key: string, { conversationId, seq, part, lastSeq }: TextPlace, segments: number, now: number): Statement {
    return {
      query: this.#kysely
        .insertInto('sent_texts')
        .values({
          key,
          conversation_id: conversationId,
          seq,
          part,
          sid: null,
          status: 'trying',
          segments,
          last_seq: lastSeq,
          tried_at: now,
        })
        .compile(),
      expect: 1,
    };
  }

  tryingAgain(key: string, now: number): Statement {
    return {
      query: this.#kysely
        .updateTable('sent_texts')
        .set({ status: 'trying', tried_at: now })
        .where('key', '=', key)
        .where('sid', 'is', null)
        .compile(),
    };
  }

  /** The network did not take it. It may be tried again without asking. */
  refused(key: string, error: string): Statement {
    return {
      query: this.#kysely
        .updateTable('sent_texts')
        .set({ status: REFUSED, error })
        .where('key', '=', key)
        .where('sid', 'is', null)
        .compile(),
    };
  }

  /** Whether it is known that the network does not have a text. */
  isRefused({ status }: SentText): boolean {
    return status === REFUSED;
  }

  /** The network has it, under an id. What it said of it since stays. */
  given(key: string, sid: string, status: TextStatus): Statement[] {
    return [
      {
        query: this.#kysely
          .updateTable('sent_texts')
          .set({ sid })
          .where('key', '=', key)
          .where('sid', 'is', null)
          .compile(),
      },
      this.#forward(key, status, null),
    ];
  }

  /**
   * What the network says of a text. A text that will not arrive makes its reply one that did not reach anybody, for
   * staff to see. Harmless for a text that nobody knows.
   */
  became(key: string, sid: string, status: TextStatus, error: string | null): Statement[] {
    const news = this.given(key, sid, 'trying');
    news.push(this.#forward(key, status, error));
    if (!isFailure(status)) return news;
    const failed = sql`select 1 from sent_texts where key = ${key} and status = ${status}
      and conversation_id = outbox.conversation_id and seq = outbox.seq`;
    news.push({
      query: this.#kysely
        .updateTable('outbox')
        .set({ status: 'dead', error: error ?? status })
        .where(sql<boolean>`(conversation_id, seq) in (select conversation_id, seq from sent_texts where key = ${key})`)
        .where(sql<boolean>`exists (${failed})`)
        .compile(),
    });
    return news;
  }

  /** Which of these ids of the network belong to texts that are known. */
  async known(sids: readonly string[]): Promise<Set<string>> {
    if (sids.length === 0) return new Set();
    const rows = await this.#kysely.selectFrom('sent_texts').select('sid').where('sid', 'in', sids).execute();
    return new Set(rows.map(({ sid }) => sid as string));
  }

  #forward(key: string, status: TextStatus, error: string | null): Statement {
    return {
      query: this.#kysely
        .updateTable('sent_texts')
        .set({ status, ...(error === null ? {} : { error }) })
        .where('key', '=', key)
        .where('status', 'in', before(status))
        .compile(),
    };
  }
}

/** Statuses from which a text can come to another. A failure can follow on all but a delivery. */
function before(status: TextStatus): string[] {
  const at = (TEXT_STATUSES as readonly string[]).indexOf(status);
  return [REFUSED, ...TEXT_STATUSES.slice(0, at === -1 ? TEXT_STATUSES.length - 1 : at)];
}

/** Whether a status says that the text will not arrive. */
export function isFailure(status: TextStatus): boolean {
  return (FAILED_STATUSES as readonly string[]).includes(status);
}
