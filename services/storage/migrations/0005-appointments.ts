import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Appointments, the seats they take, and who waits for an earlier one. */
export const appointmentTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('appointments')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('reference', 'text', (column) => column.notNull().unique())
      .addColumn('conversation_id', 'text')
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('service', 'text', (column) => column.notNull())
      .addColumn('way', 'text', (column) => column.notNull())
      .addColumn('date', 'text', (column) => column.notNull())
      .addColumn('time_from', 'text', (column) => column.notNull())
      .addColumn('time_to', 'text', (column) => column.notNull())
      .addColumn('part', 'text')
      .addColumn('slots', 'text', (column) => column.notNull())
      .addColumn('seat', 'integer', (column) => column.notNull())
      .addColumn('starts_at', 'text', (column) => column.notNull())
      .addColumn('ends_at', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('about', 'text')
      .addColumn('details', 'text', (column) => column.notNull())
      .addColumn('interpreter', 'text')
      .addColumn('contact_name', 'text')
      .addColumn('contact_phone', 'text')
      .addColumn('contact_email', 'text')
      .addColumn('contact_postcode', 'text')
      .addColumn('price_pence', 'integer')
      .addColumn('sequence', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute();
    for (const columns of [
      ['conversation_id', 'created_at'],
      ['contact_phone', 'starts_at'],
      ['contact_email', 'starts_at'],
      ['ends_at', 'id'],
    ]) {
      await db.schema
        .createIndex(`appointments_by_${columns.join('_')}`)
        .on('appointments')
        .columns(columns)
        .execute();
    }
    await db.schema
      .createTable('appointment_seats')
      .addColumn('slot', 'text', (column) => column.notNull())
      .addColumn('seat', 'integer', (column) => column.notNull())
      .addColumn('holder', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'bigint')
      .addPrimaryKeyConstraint('appointment_seats_key', ['slot', 'seat'])
      .execute();
    await db.schema.createIndex('appointment_seats_by_holder').on('appointment_seats').column('holder').execute();
    await db.schema
      .createTable('appointment_waiting')
      .addColumn('appointment_id', 'text', (column) => column.primaryKey())
      .addColumn('service', 'text', (column) => column.notNull())
      .addColumn('way', 'text', (column) => column.notNull())
      .addColumn('since', 'text', (column) => column.notNull())
      .addColumn('offered', 'text')
      .execute();
    await db.schema
      .createIndex('appointment_waiting_by_service')
      .on('appointment_waiting')
      .columns(['service', 'way', 'since'])
      .execute();
  },
};
