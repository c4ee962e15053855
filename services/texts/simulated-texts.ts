import type { Kysely } from 'kysely';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';

/** A text on the phone in the browser. */
export interface SimulatedText {
  /** Sorts by time. */
  id: string;
  direction: 'in' | 'out';
  words: string;
}

let count = 0;

/** The texts of phones that are not there, for the page that stands in for them. */
export class SimulatedTexts {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  add(address: string, direction: 'in' | 'out', words: string): Statement {
    count += 1;
    const now = new Date();
    const id = `${now.toISOString()}/${String(count).padStart(9, '0')}/${process.pid}`;
    return {
      query: this.#kysely
        .insertInto('simulated_texts')
        .values({ id, address, direction, words, at: now.toISOString() })
        .compile(),
    };
  }

  /** The newest texts of a number, oldest first. */
  async of(address: string, limit = 200): Promise<SimulatedText[]> {
    const rows = await this.#kysely
      .selectFrom('simulated_texts')
      .select(['id', 'direction', 'words'])
      .where('address', '=', address)
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.reverse();
  }
}
