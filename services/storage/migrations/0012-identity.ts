import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Tables whose records are found again by how their resident is reached. */
const BY_CONTACT = ['service_requests', 'complaints', 'appointments', 'enquiries'];

/** Residents, what they proved, and the conversations they did it in. No code stands here. */
export const identityTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await codeTable(db);
    await residentTables(db);
    await db.schema.alterTable('enquiries').addColumn('proven_by', 'text').execute();
    for (const table of BY_CONTACT) {
      await db.schema.createIndex(`${table}_by_phone`).on(table).column('contact_phone').execute();
      await db.schema.createIndex(`${table}_by_email`).on(table).expression(sql`lower(contact_email)`).execute();
    }
  },
};

async function codeTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('contact_codes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('wrong', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('used_at', 'bigint')
    .execute();
  await db.schema.createIndex('contact_codes_by_address').on('contact_codes').columns(['address', 'sent_at']).execute();
  await db.schema.createIndex('contact_codes_by_user').on('contact_codes').columns(['user_id', 'sent_at']).execute();
  await db.schema.createIndex('contact_codes_by_conversation').on('contact_codes').column('conversation_id').execute();
  await db.schema.createIndex('contact_codes_by_sent').on('contact_codes').column('sent_at').execute();
}

async function residentTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('residents')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text')
    .addColumn('name_key', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('proven_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('residents_by_proven').on('residents').column('proven_at').execute();
  await db.schema
    .createTable('resident_contacts')
    .addColumn('resident_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('proven_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('resident_contacts_key', ['resident_id', 'kind', 'address'])
    .execute();
  await db.schema.createIndex('resident_contacts_by_address').on('resident_contacts').column('address').execute();
  await db.schema
    .createTable('resident_conversations')
    .addColumn('conversation_id', 'text', (column) => column.primaryKey())
    .addColumn('resident_id', 'text', (column) => column.notNull())
    .addColumn('proven_by', 'text', (column) => column.notNull())
    .addColumn('proven_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('resident_conversations_by_resident')
    .on('resident_conversations')
    .columns(['resident_id', 'proven_at'])
    .execute();
}
