import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What was offered to whom of those who wait for an earlier appointment. */
export const earlierTimes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('appointment_offers')
      .addColumn('appointment_id', 'text', (column) => column.notNull())
      .addColumn('slot', 'text', (column) => column.notNull())
      .addColumn('time', 'text', (column) => column.notNull())
      .addColumn('until_ms', 'bigint', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('appointment_offers_key', ['appointment_id', 'slot'])
      .execute();
    // Whoever waits is asked of one time at once.
    await db.schema
      .createIndex('appointment_offers_open')
      .unique()
      .on('appointment_offers')
      .column('appointment_id')
      .where('state' as never, '=', 'open')
      .execute();
    // What was offered stands in the new table, and here where they asked to hear of it.
    await db.schema.alterTable('appointment_waiting').dropColumn('offered').execute();
    await db.schema.alterTable('appointment_waiting').addColumn('conversation_id', 'text').execute();
    await db.schema.alterTable('appointment_waiting').addColumn('language', 'text').execute();
    await db.schema
      .createIndex('appointment_waiting_by_conversation')
      .on('appointment_waiting')
      .column('conversation_id')
      .execute();
  },
};
