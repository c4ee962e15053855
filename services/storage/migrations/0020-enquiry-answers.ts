import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What teams make of enquiries: the answer, a later date and why, the English of what was written, and each step. */
export const enquiryAnswers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const name of ['words', 'put_off_from', 'put_off_reason', 'translation', 'translated_by'] as const)
      await db.schema.alterTable('enquiries').addColumn(name, 'text').execute();
    await db.schema
      .createTable('enquiry_events')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('enquiry_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('detail', 'text')
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('enquiry_events_by_enquiry')
      .on('enquiry_events')
      .columns(['enquiry_id', 'at'])
      .execute();
  },
};
