import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Handoffs, to be listed by time. */
export const handoffList: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createIndex('handoffs_by_requested_at_id')
      .ifNotExists()
      .on('handoffs')
      .columns(['requested_at', 'id'])
      .execute();
  },
};
