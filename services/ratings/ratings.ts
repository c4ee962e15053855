import type { Kysely } from 'kysely';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';

/** What a resident says of a conversation, 1 to 5: 5 is best. */
export interface NewRating {
  conversationId: string;
  score: number;
  channel: string;
  language: string;
  at: Date;
}

/** What residents say of conversations: once for each, in the commit of the turn that it is said in. */
export class Ratings {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  /** Harmless when repeated: the first counts. */
  rate({ conversationId, score, channel, language, at }: NewRating): Statement {
    return {
      query: this.#kysely
        .insertInto('ratings')
        .values({ conversation_id: conversationId, score, words: null, channel, language, at: at.toISOString() })
        .onConflict((conflict) => conflict.column('conversation_id').doNothing())
        .compile(),
    };
  }

  /** Adds the resident's own words. */
  say(conversationId: string, words: string): Statement {
    return {
      query: this.#kysely.updateTable('ratings').set({ words }).where('conversation_id', '=', conversationId).compile(),
    };
  }
}
