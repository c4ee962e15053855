import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Reports that go to another system, and what residents say of conversations. */
export const open311AndRatings: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    let requests = db.schema
      .createTable('open311_requests')
      .addColumn('report_id', 'text', (column) => column.primaryKey())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('tries', 'integer', (column) => column.notNull());
    for (const name of ['token', 'service_request_id', 'unclear_at', 'error', 'their_status'] as const)
      requests = requests.addColumn(name, 'text');
    for (const name of ['their_updated', 'sent_at', 'checked_at'] as const) requests = requests.addColumn(name, 'text');
    await requests.execute();
    await db.schema.createIndex('open311_requests_by_status').on('open311_requests').columns(['status']).execute();
    await db.schema
      .createTable('ratings')
      .addColumn('conversation_id', 'text', (column) => column.primaryKey())
      .addColumn('score', 'integer', (column) => column.notNull())
      .addColumn('words', 'text')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('ratings_by_time').on('ratings').columns(['at']).execute();
  },
};
