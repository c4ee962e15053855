import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Who has which number, texts that came and went, what they cost, and the texts of the phone in the browser; which
 * conversation of Azure Bot Service is which of ours.
 */
export const textTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('addresses')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull().unique())
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('photo_code', 'text', (column) => column.notNull().unique())
      .addColumn('stopped_at', 'text')
      .addColumn('last_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('addresses_key', ['channel', 'address'])
      .execute();
    await db.schema.createIndex('addresses_by_time').on('addresses').column('last_at').execute();
    await db.schema
      .createTable('received_texts')
      .addColumn('sid', 'text', (column) => column.primaryKey())
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('received_texts_by_time').on('received_texts').column('at').execute();
    await db.schema
      .createTable('sent_texts')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('part', 'integer', (column) => column.notNull())
      .addColumn('sid', 'text')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('error', 'text')
      .addColumn('segments', 'integer', (column) => column.notNull())
      .addColumn('last_seq', 'integer', (column) => column.notNull())
      .addColumn('tried_at', 'bigint', (column) => column.notNull())
      .addUniqueConstraint('sent_texts_once', ['conversation_id', 'seq', 'part'])
      .execute();
    await db.schema.createIndex('sent_texts_by_sid').on('sent_texts').column('sid').execute();
    await db.schema
      .createTable('text_spend')
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('scope', 'text', (column) => column.notNull())
      .addColumn('segments', 'integer', (column) => column.notNull())
      .addColumn('cost', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('text_spend_key', ['day', 'scope'])
      .execute();
    await db.schema
      .createTable('simulated_texts')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('direction', 'text', (column) => column.notNull())
      .addColumn('words', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('simulated_texts_by_address')
      .on('simulated_texts')
      .columns(['address', 'id'])
      .execute();
    await db.schema
      .createTable('bot_conversations')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('conversation_id', 'text', (column) => column.notNull().unique())
      .addColumn('reference', 'text', (column) => column.notNull())
      .execute();
  },
};
