import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Conversations that want a person, who has them, and what was said and noted there. */
export const handoffTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('conversations').addColumn('person', 'text').execute();
    await db.schema
      .createTable('handoffs')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('reference', 'text', (column) => column.notNull().unique())
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('mode', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('urgency', 'integer', (column) => column.notNull())
      .addColumn('topic', 'text')
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('flags', 'text', (column) => column.notNull())
      .addColumn('phone', 'text')
      .addColumn('call_from', 'text')
      .addColumn('call_to', 'text')
      .addColumn('requested_at', 'text', (column) => column.notNull())
      .addColumn('first_taken_at', 'text')
      .addColumn('owner_id', 'text')
      .addColumn('owner_name', 'text')
      .addColumn('owner_department', 'text')
      .addColumn('lease_until', 'bigint', (column) => column.notNull().defaultTo(0))
      .addColumn('introduced', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('takes', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('closed_at', 'text')
      .addColumn('code', 'text')
      .addColumn('avoidable', 'text')
      .execute();
    // One open one for each conversation; and the queue, which stays small however many there were.
    await sql`create unique index handoffs_open on handoffs (conversation_id)
      where status in ('waiting', 'held')`.execute(db);
    await sql`create index handoffs_queue on handoffs (urgency, requested_at)
      where status in ('waiting', 'held')`.execute(db);
    await db.schema.createIndex('handoffs_by_taken').on('handoffs').column('first_taken_at').execute();
    await db.schema.createIndex('handoffs_by_conversation').on('handoffs').column('conversation_id').execute();
    await db.schema
      .createTable('handoff_events')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('handoff_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('staff_id', 'text')
      .addColumn('staff_name', 'text')
      .addColumn('detail', 'text')
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('handoff_events_of').on('handoff_events').columns(['handoff_id', 'at']).execute();
    await db.schema
      .createTable('handoff_notes')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('handoff_id', 'text', (column) => column.notNull())
      .addColumn('staff_id', 'text', (column) => column.notNull())
      .addColumn('staff_name', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('handoff_notes_of').on('handoff_notes').columns(['handoff_id', 'at']).execute();
    await lineTables(db);
  },
};

async function lineTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('staff_lines')
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('handoff_id', 'text', (column) => column.notNull())
    .addColumn('message_key', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('staff_name', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('how', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('staff_lines_key', ['conversation_id', 'seq'])
    .addUniqueConstraint('staff_lines_once', ['handoff_id', 'message_key'])
    .execute();
  await db.schema
    .createTable('line_translations')
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('from_language', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('line_translations_key', ['conversation_id', 'seq', 'language'])
    .execute();
}
