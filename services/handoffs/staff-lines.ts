import { type Kysely, sql } from 'kysely';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';

/** How a line came into the other language. */
export type HowTranslated = 'same' | 'machine' | 'corrected' | 'untranslated';

/** A line of a member of staff as they wrote it. */
export interface StaffLine {
  seq: number;
  staffName: string;
  text: string;
  language: string;
  how: HowTranslated;
}

/** What residents said, in the language of staff. */
export interface LineTranslation {
  seq: number;
  text: string;
}

/** The other language of a transcript: what staff wrote before it was translated, and what residents wrote, translated. */
export class StaffLines {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  /**
   * Keeps what a member of staff wrote, for the last line of the conversation. A second one under the same key of the
   * same handoff undoes the commit.
   */
  write(line: {
    conversationId: string;
    handoffId: string;
    key: string;
    staffId: string;
    staffName: string;
    text: string;
    language: string;
    how: HowTranslated;
  }): Statement {
    const values = sql`${line.conversationId}, (select last_seq from conversations where id = ${line.conversationId}),
      ${line.handoffId}, ${line.key}, ${line.staffId}, ${line.staffName}, ${line.text}, ${line.language}, ${line.how}`;
    return {
      query: sql`insert into staff_lines
        (conversation_id, seq, handoff_id, message_key, staff_id, staff_name, text, language, how)
        values (${values})`.compile(this.#kysely),
      expect: 1,
    };
  }

  /** The number of the line that was sent under a key, if one was. */
  async sentUnder(handoffId: string, key: string): Promise<number | undefined> {
    const row = await this.#kysely
      .selectFrom('staff_lines')
      .select('seq')
      .where('handoff_id', '=', handoffId)
      .where('message_key', '=', key)
      .executeTakeFirst();
    return row?.seq;
  }

  /** Lines of staff after a number, up to another. */
  async since(conversationId: string, after: number, upTo: number): Promise<StaffLine[]> {
    const rows = await this.#kysely
      .selectFrom('staff_lines')
      .select(['seq', 'staff_name as staffName', 'text', 'language', 'how'])
      .where('conversation_id', '=', conversationId)
      .where('seq', '>', after)
      .where('seq', '<=', upTo)
      .execute();
    return rows.map((row) => ({ ...row, how: row.how as HowTranslated }));
  }

  /** Keeps what a line means in a language; harmless when it is known. */
  keepTranslation(line: {
    conversationId: string;
    seq: number;
    language: string;
    text: string;
    from: string;
  }): Statement {
    return {
      query: this.#kysely
        .insertInto('line_translations')
        .values({
          conversation_id: line.conversationId,
          seq: line.seq,
          language: line.language,
          text: line.text,
          from_language: line.from,
        })
        .onConflict((conflict) => conflict.doNothing())
        .compile(),
    };
  }

  /** What lines mean in a language, after a number, up to another. */
  async translations(
    conversationId: string,
    language: string,
    after: number,
    upTo: number,
  ): Promise<LineTranslation[]> {
    return this.#kysely
      .selectFrom('line_translations')
      .select(['seq', 'text'])
      .where('conversation_id', '=', conversationId)
      .where('language', '=', language)
      .where('seq', '>', after)
      .where('seq', '<=', upTo)
      .execute();
  }
}
