import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Staff: their accounts, links, sessions and tries; what they did; who a record lies with; what they changed of the content. */
export const staffTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await accountTables(db);
    await signInTables(db);
    await recordTables(db);
  },
};

async function accountTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('staff_accounts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('department', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('username', 'text', (column) => column.unique())
    .addColumn('password', 'text')
    .addColumn('totp_secret', 'text')
    .addColumn('totp_step', 'bigint', (column) => column.notNull())
    .addColumn('openid', 'text', (column) => column.unique())
    .addColumn('disabled', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('staff_invitations')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text')
    .addColumn('department', 'text')
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text')
    .addColumn('first_run', 'integer', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}

async function signInTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('staff_sessions')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('totp_secret', 'text')
    .addColumn('begun_at', 'bigint', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('staff_sessions_by_staff').on('staff_sessions').column('staff_id').execute();
  await db.schema
    .createTable('staff_devices')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('staff_tries')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .execute();
}

async function recordTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('audit_log')
    .addColumn('seq', 'bigint', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('staff_name', 'text', (column) => column.notNull())
    .addColumn('department', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('audit_log_by_subject').on('audit_log').columns(['subject', 'seq']).execute();
  await db.schema
    .createTable('record_assignments')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('record_id', 'text', (column) => column.notNull())
    .addColumn('department', 'text', (column) => column.notNull())
    .addColumn('person', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('record_assignments_key', ['kind', 'record_id'])
    .execute();
  await db.schema
    .createTable('content_edits')
    .addColumn('part', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('department', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('content_edits_key', ['part', 'version'])
    .execute();
  // What is open is little beside what was ever reported, and staff ask for it all day.
  await sql`create index service_requests_open on service_requests (requested_at, id, expected_at)
    where status in ('received', 'triage', 'investigating', 'scheduled', 'in_progress', 'referred_internal')`.execute(
    db,
  );
  for (const [table, column] of [
    ['complaints', 'received_at'],
    ['payments', 'requested_at'],
    ['appointments', 'starts_at'],
  ] as const) {
    await db.schema.createIndex(`${table}_by_${column}_id`).on(table).columns([column, 'id']).execute();
  }
}
