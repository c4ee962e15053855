import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Enquiries for an interpreter: of which kind and language, as JSON. */
export const enquiryInterpreters: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('enquiries').addColumn('interpreter', 'text').execute();
  },
};
