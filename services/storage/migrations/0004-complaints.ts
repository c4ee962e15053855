import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Complaints with their stages and history, what was learned, how to deal with people, and the register of references. */
export const complaintTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await referenceTable(db);
    await complaintTable(db);
    await stageTable(db);
    await db.schema
      .createTable('complaint_events')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('complaint_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('detail', 'text')
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('complaint_events_by_complaint')
      .on('complaint_events')
      .columns(['complaint_id', 'at'])
      .execute();
    await db.schema
      .createTable('complaint_learning')
      .addColumn('complaint_id', 'text', (column) => column.primaryKey())
      .addColumn('root_cause', 'text', (column) => column.notNull())
      .addColumn('change', 'text', (column) => column.notNull())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('due_on', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('adjustments')
      .addColumn('contact', 'text', (column) => column.primaryKey())
      .addColumn('codes', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
  },
};

/** Every reference ever given, so that none means two things. Those of reports given so far are taken over. */
async function referenceTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reference_register')
    .addColumn('reference', 'text', (column) => column.primaryKey())
    .addColumn('instance', 'text', (column) => column.notNull())
    .execute();
  await sql`insert into reference_register (reference, instance) select reference, instance from service_requests`.execute(
    db,
  );
}

async function complaintTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('complaints')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('conversation_id', 'text')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('service', 'text', (column) => column.notNull())
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('happened_on', 'text')
    .addColumn('told_before', 'integer', (column) => column.notNull())
    .addColumn('related_reference', 'text')
    .addColumn('affected', 'text', (column) => column.notNull())
    .addColumn('consent', 'text')
    .addColumn('outcome_wanted', 'text')
    .addColumn('contact_name', 'text')
    .addColumn('contact_phone', 'text')
    .addColumn('contact_email', 'text')
    .addColumn('adjustments', 'text', (column) => column.notNull())
    .addColumn('rule', 'text')
    .addColumn('ombudsmen', 'text', (column) => column.notNull())
    .addColumn('stage', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('refusal', 'text')
    .addColumn('due_on', 'text')
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  for (const columns of [
    ['conversation_id', 'received_at'],
    ['related_reference', 'received_at'],
    ['due_on', 'id'],
    ['updated_at', 'id'],
  ]) {
    await db.schema
      .createIndex(`complaints_by_${columns.join('_')}`)
      .on('complaints')
      .columns(columns)
      .execute();
  }
}

async function stageTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('complaint_stages')
    .addColumn('complaint_id', 'text', (column) => column.notNull())
    .addColumn('stage', 'integer', (column) => column.notNull())
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('received_on', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('late', 'integer', (column) => column.notNull())
    .addColumn('aim_by', 'text', (column) => column.notNull())
    .addColumn('acknowledge_by', 'text', (column) => column.notNull())
    .addColumn('acknowledged_on', 'text')
    .addColumn('handler_name', 'text')
    .addColumn('handler_department', 'text')
    .addColumn('points', 'text', (column) => column.notNull())
    .addColumn('respond_by', 'text')
    .addColumn('extended_to', 'text')
    .addColumn('extension_reason', 'text')
    .addColumn('dates_known', 'integer', (column) => column.notNull())
    .addColumn('answered_on', 'text')
    .addColumn('decision', 'text')
    .addColumn('remedies', 'text', (column) => column.notNull())
    .addColumn('actions', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('complaint_stages_key', ['complaint_id', 'stage'])
    .execute();
}
