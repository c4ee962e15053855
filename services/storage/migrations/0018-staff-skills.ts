import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What staff speak, and which teams' work they know: JSON lists of codes. */
export const staffSkills: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const name of ['languages', 'teams'] as const)
      await db.schema
        .alterTable('staff_accounts')
        .addColumn(name, 'text', (column) => column.notNull().defaultTo('[]'))
        .execute();
  },
};
