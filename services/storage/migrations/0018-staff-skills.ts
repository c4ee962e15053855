import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What staff speak, and which teams' work they know: JSON lists of codes. Handoffs, to be listed by time. */
export const staffSkills: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const name of ['languages', 'teams'] as const)
      await db.schema
        .alterTable('staff_accounts')
        .addColumn(name, 'text', (column) => column.notNull().defaultTo('[]'))
        .execute();
    await db.schema.createIndex('handoffs_by_requested_at_id').on('handoffs').columns(['requested_at', 'id']).execute();
  },
};
