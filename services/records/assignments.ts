import type { Kysely } from 'kysely';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import type { RecordKind } from './records.ts';

/** Who a record lies with: a department, and perhaps one person of it. */
export interface Assignment {
  department: string;
  person?: string;
}

/** Who records lie with. Residents are not told: it says nothing of what was decided. */
export class Assignments {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  async of(kind: RecordKind, id: string): Promise<Assignment | undefined> {
    const row = await this.#kysely
      .selectFrom('record_assignments')
      .select(['department', 'person'])
      .where('kind', '=', kind)
      .where('record_id', '=', id)
      .executeTakeFirst();
    return row && { department: row.department, ...(row.person === null ? {} : { person: row.person }) };
  }

  /** Gives a record to somebody, for the caller's own commit. */
  assign(kind: RecordKind, id: string, { department, person }: Assignment, at: Date): Statement {
    const given = { department, person: person ?? null, at: at.toISOString() };
    return {
      query: this.#kysely
        .insertInto('record_assignments')
        .values({ kind, record_id: id, ...given })
        .onConflict((conflict) => conflict.columns(['kind', 'record_id']).doUpdateSet(given))
        .compile(),
    };
  }
}
