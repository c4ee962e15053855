import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Database } from '../database.ts';

/** Conversations, their messages both ways, and the council's service requests. */
export function firstTables(kind: Database['kind']): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await conversationTables(db, kind);
      await serviceRequestTables(db);
    },
  };
}

async function conversationTables(db: Kysely<unknown>, kind: Database['kind']): Promise<void> {
  const blob = kind === 'sqlite' ? 'blob' : 'bytea';
  // SQLite keeps rows in the order of their key instead of beside an index of it: one page to write instead of two.
  const byKey = kind === 'sqlite' ? sql`without rowid` : sql``;
  await db.schema
    .createTable('conversations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('last_seq', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('lease_owner', 'text')
    .addColumn('lease_until', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('status', 'text', (column) => column.notNull().defaultTo('active'))
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('last_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('inbox')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('message_key', 'text', (column) => column.notNull())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull().defaultTo('pending'))
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('accepted_at', 'bigint', (column) => column.notNull())
    .addColumn('done_at', 'bigint')
    .addColumn('outcome', 'text')
    .addPrimaryKeyConstraint('inbox_key', ['conversation_id', 'seq'])
    .modifyEnd(byKey)
    .execute();
  await db.schema.createIndex('inbox_once').on('inbox').columns(['channel', 'message_key']).unique().execute();
  // Only unfinished rows are looked for, so the index holds only those and stays small for ever.
  await sql`create index inbox_pending on inbox (conversation_id, seq, attempts) where status = 'pending'`.execute(db);
  await db.schema
    .createTable('activities')
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('direction', 'text', (column) => column.notNull())
    .addColumn('activity', 'text', (column) => column.notNull())
    .addColumn('meaning', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('activities_key', ['conversation_id', 'seq'])
    .execute();
  await db.schema
    .createTable('outbox')
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull().defaultTo('pending'))
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('next_at', 'bigint', (column) => column.notNull())
    .addColumn('lease_owner', 'text')
    .addColumn('provider_id', 'text')
    .addColumn('error', 'text')
    .addColumn('sent_at', 'bigint')
    .addPrimaryKeyConstraint('outbox_key', ['conversation_id', 'seq'])
    .modifyEnd(byKey)
    .execute();
  await sql`create index outbox_due on outbox (next_at) where status in ('pending', 'uncertain')`.execute(db);
  await db.schema
    .createTable('photos')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('bytes', blob, (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('drafts')
    .addColumn('code', 'text', (column) => column.primaryKey())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('journey', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}

async function serviceRequestTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('service_requests')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('instance', 'text', (column) => column.notNull().unique())
    .addColumn('conversation_id', 'text')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.notNull())
    .addColumn('attributes', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('postcode', 'text')
    .addColumn('place_key', 'text', (column) => column.notNull())
    .addColumn('lat', 'double precision')
    .addColumn('long', 'double precision')
    .addColumn('district', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('private', 'integer', (column) => column.notNull())
    .addColumn('contact_name', 'text')
    .addColumn('contact_phone', 'text')
    .addColumn('contact_email', 'text')
    .addColumn('photos', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('status_note', 'text')
    .addColumn('requested_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('expected_at', 'text')
    .execute();
  for (const columns of [
    ['conversation_id', 'requested_at'],
    ['requested_at', 'id'],
    ['category', 'requested_at'],
    ['category', 'place_key', 'requested_at'],
    ['category', 'lat', 'requested_at'],
  ]) {
    await db.schema
      .createIndex(`service_requests_by_${columns.join('_')}`)
      .on('service_requests')
      .columns(columns)
      .execute();
  }
  await db.schema
    .createTable('service_request_updates')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('request_id', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('service_request_updates_by_request')
    .on('service_request_updates')
    .columns(['request_id', 'at'])
    .execute();
  await db.schema
    .createIndex('service_request_updates_by_time')
    .on('service_request_updates')
    .columns(['at', 'id'])
    .execute();
  await db.schema
    .createTable('service_request_joins')
    .addColumn('instance', 'text', (column) => column.primaryKey())
    .addColumn('request_id', 'text', (column) => column.notNull())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.notNull())
    .addColumn('contact_name', 'text')
    .addColumn('contact_phone', 'text')
    .addColumn('contact_email', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('not_ours')
    .addColumn('instance', 'text', (column) => column.primaryKey())
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}
