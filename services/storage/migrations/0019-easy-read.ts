import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Whether a resident asked for easy read. */
export const easyRead: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('residents')
      .addColumn('easy_read', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
