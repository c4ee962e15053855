import type { Kysely } from 'kysely';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';

/** Texts that came, by the network's id: a repeat finds the conversation that the first one went to. */
export class ReceivedTexts {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  async conversationOf(sid: string): Promise<string | undefined> {
    const row = await this.#kysely
      .selectFrom('received_texts')
      .select('conversation_id as conversationId')
      .where('sid', '=', sid)
      .executeTakeFirst();
    return row?.conversationId;
  }

  /** Writes down where a text goes; the first writer decides. */
  goesTo(sid: string, conversationId: string, at: Date): Statement {
    return {
      query: this.#kysely
        .insertInto('received_texts')
        .values({ sid, conversation_id: conversationId, at: at.toISOString() })
        .onConflict((conflict) => conflict.doNothing())
        .compile(),
    };
  }
}
