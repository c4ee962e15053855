import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Work for later, what residents are told unasked, and messages by text, e-mail and letter. */
export function jobsAndNotices(): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await jobTable(db);
      await noticeTable(db);
      await contactTable(db);
      await db.schema.alterTable('service_requests').addColumn('delayed_from', 'text').execute();
    },
  };
}

async function jobTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('jobs')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('channel', 'text')
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull().defaultTo('waiting'))
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('lease_token', 'text')
    .addColumn('held_until', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('error', 'text')
    .addColumn('done_at', 'bigint')
    .execute();
  // Only unfinished rows are looked for each second, so the index holds only those and stays small for ever.
  await sql`create index jobs_due on jobs (due_at) where status = 'waiting'`.execute(db);
  await sql`create index jobs_over on jobs (done_at) where done_at is not null`.execute(db);
}

async function noticeTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('notices')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('urgent', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull().defaultTo('waiting'))
    .addColumn('why', 'text')
    .addColumn('seq', 'integer')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('told_at', 'text')
    .addColumn('seen_at', 'text')
    .execute();
  await db.schema.createIndex('notices_by_conversation').on('notices').columns(['conversation_id', 'seq']).execute();
}

async function contactTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('contact_messages')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('subject', 'text')
    .addColumn('words', 'text')
    .addColumn('status', 'text', (column) => column.notNull().defaultTo('waiting'))
    .addColumn('provider_id', 'text')
    .addColumn('error', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('contact_messages_by_provider').on('contact_messages').column('provider_id').execute();
  await db.schema
    .createIndex('contact_messages_by_address')
    .on('contact_messages')
    .columns(['address', 'status'])
    .execute();
  await db.schema.createIndex('contact_messages_by_time').on('contact_messages').column('at').execute();
}
