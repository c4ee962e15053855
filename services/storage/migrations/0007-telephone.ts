import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Calls, and what each step of them was answered with. */
export const telephoneTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('telephone_calls')
      .addColumn('call_sid', 'text', (column) => column.primaryKey())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('step', 'integer', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('telephone_calls_by_at').on('telephone_calls').column('at').execute();
    await db.schema
      .createTable('telephone_steps')
      .addColumn('call_sid', 'text', (column) => column.notNull())
      .addColumn('step', 'integer', (column) => column.notNull())
      .addColumn('twiml', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('telephone_steps_key', ['call_sid', 'step'])
      .execute();
  },
};
