import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Messages that were not understood, for staff to say what they meant; and whose browser a session is. */
export const deskTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    let messages = db.schema
      .createTable('unanswered_messages')
      .addColumn('id', 'text', (column) => column.primaryKey());
    for (const name of ['text', 'language', 'channel', 'guesses', 'at'] as const)
      messages = messages.addColumn(name, 'text', (column) => column.notNull());
    for (const name of ['handled_at', 'label', 'staff_name', 'department'] as const)
      messages = messages.addColumn(name, 'text');
    await messages.execute();
    await db.schema.alterTable('staff_sessions').addColumn('browser_hash', 'text').execute();
    await sql`create index unanswered_messages_open on unanswered_messages (at) where handled_at is null`.execute(db);
    await db.schema.createIndex('unanswered_messages_by_time').on('unanswered_messages').column('at').execute();
  },
};
