import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What residents said in another language than English is kept beside its translation, with who translated it. */
export const translations: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('activities').addColumn('language', 'text').execute();
    for (const table of ['activities', 'service_requests', 'service_request_joins', 'complaints']) {
      await db.schema.alterTable(table).addColumn('translation', 'text').execute();
      await db.schema.alterTable(table).addColumn('translated_by', 'text').execute();
    }
  },
};
