import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Payments, what was tried at the provider for each, what happened to them, and the embedded provider's own records. */
export function payments(): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await paymentTables(db);
      await attemptTables(db);
      await sandboxTables(db);
    },
  };
}

async function paymentTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('payments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('code', 'text', (column) => column.notNull().unique())
    .addColumn('instance', 'text', (column) => column.notNull().unique())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('pay_type', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('account_fits', 'integer', (column) => column.notNull())
    .addColumn('vehicle', 'text')
    .addColumn('amount_pence', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .addColumn('receipt', 'text')
    .addColumn('paid_at', 'text')
    .addColumn('refunded_pence', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('requested_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('payments_by_conversation')
    .on('payments')
    .columns(['conversation_id', 'requested_at'])
    .execute();
  await db.schema.createIndex('payments_by_updated').on('payments').columns(['updated_at']).execute();
  await db.schema
    .createTable('payment_events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('payment_id', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('payment_events_by_payment').on('payment_events').columns(['payment_id', 'at']).execute();
  await db.schema
    .createTable('payment_refunds')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('payment_id', 'text', (column) => column.notNull())
    .addColumn('provider_refund_id', 'text')
    .addColumn('amount_pence', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('requested_by', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('payment_refunds_by_payment')
    .on('payment_refunds')
    .columns(['payment_id', 'at'])
    .execute();
}

async function attemptTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('payment_attempts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('payment_id', 'text', (column) => column.notNull())
    .addColumn('provider', 'text', (column) => column.notNull())
    .addColumn('provider_id', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('open', 'integer', (column) => column.notNull())
    .addColumn('told', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('begun_ms', 'bigint', (column) => column.notNull())
    .addColumn('check_ms', 'bigint', (column) => column.notNull())
    .addColumn('checks', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  // However many processes open one link at once, there is one live payment at the provider for it.
  await sql`create unique index payment_attempts_one_open on payment_attempts (payment_id) where open = 1`.execute(db);
  await sql`create unique index payment_attempts_by_provider on payment_attempts (provider_id, provider)`.execute(db);
  await sql`create index payment_attempts_due on payment_attempts (check_ms) where open = 1`.execute(db);
  await sql`create index payment_attempts_untold on payment_attempts (check_ms) where open = 0 and told = 0`.execute(
    db,
  );
  await db.schema
    .createIndex('payment_attempts_by_payment')
    .on('payment_attempts')
    .columns(['payment_id', 'at'])
    .execute();
}

async function sandboxTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sandbox_payments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('amount_pence', 'integer', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.notNull())
    .addColumn('return_url', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('refunded_pence', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
}
