import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Feedback, changes of details and wishes about data. */
export const enquiryTable: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    let table = db.schema.createTable('enquiries').addColumn('id', 'text', (column) => column.primaryKey());
    for (const name of ['kind', 'subject', 'text', 'team', 'due_on', 'conversation_id', 'source', 'language'] as const)
      table = table.addColumn(name, 'text', (column) => column.notNull());
    await table
      .addColumn('reference', 'text', (column) => column.notNull().unique())
      .addColumn('person', 'text')
      .addColumn('contact_name', 'text')
      .addColumn('contact_phone', 'text')
      .addColumn('contact_email', 'text')
      .addColumn('received_at', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('answered_at', 'text')
      .execute();
    await db.schema
      .createIndex('enquiries_by_conversation')
      .on('enquiries')
      .columns(['conversation_id', 'received_at'])
      .execute();
    await db.schema.createIndex('enquiries_by_due').on('enquiries').columns(['status', 'due_on']).execute();
    await db.schema.createIndex('enquiries_by_received').on('enquiries').columns(['received_at', 'id']).execute();
  },
};
