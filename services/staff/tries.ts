import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';

/** Wrong tries that are let through before the rest of the time is waited out. */
const MOST = 10;
const WINDOW = 15 * 60_000;

/** Counts wrong tries in the database, so that every process knows of them. What is counted stands there as a hash. */
export class Tries {
  readonly #database: Database;
  readonly #most: number;

  constructor(database: Database, most = MOST) {
    this.#database = database;
    this.#most = most;
  }

  /** Whether another try is let through; it is counted at once, so that many at a time are no more than that. */
  async take(name: string, now: Date): Promise<boolean> {
    const { kysely } = this.#database;
    const ms = now.getTime();
    const over = sql<boolean>`staff_tries.since <= ${ms - WINDOW}`;
    const [, counted] = await this.#database.commit([
      {
        query: kysely
          .deleteFrom('staff_tries')
          .where('since', '<=', ms - WINDOW)
          .compile(),
      },
      {
        query: kysely
          .insertInto('staff_tries')
          .values({ key: keyOf(name), tries: 1, since: ms })
          .onConflict((conflict) =>
            conflict.column('key').doUpdateSet({
              tries: sql<number>`case when ${over} then 1 else staff_tries.tries + 1 end`,
              since: sql<number>`case when ${over} then ${ms} else staff_tries.since end`,
            }),
          )
          .returning('tries')
          .compile(),
      },
    ]);
    return Number(counted?.rows[0]?.tries) <= this.#most;
  }

  /** A right one: the count begins anew. */
  async clear(name: string): Promise<void> {
    await this.#database.commit([{ query: deletion(this.#database.kysely, name) }]);
  }
}

const keyOf = (name: string): string => createHash('sha256').update(name).digest('base64url');

const deletion = (kysely: Kysely<Schema>, name: string) =>
  kysely.deleteFrom('staff_tries').where('key', '=', keyOf(name)).compile();
