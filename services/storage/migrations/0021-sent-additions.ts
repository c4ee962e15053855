import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Whether what other residents added to a report went on to the other system. */
export const sentAdditions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const name of ['sent_at', 'send_error'] as const)
      await db.schema.alterTable('service_request_joins').addColumn(name, 'text').execute();
  },
};
