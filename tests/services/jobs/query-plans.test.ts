import { expect } from 'chai';
import { type CompiledQuery, sql } from 'kysely';
import { ContactMessages } from '../../../services/contact/contact-messages.ts';
import { JobStore } from '../../../services/jobs/job-store.ts';
import { Notices } from '../../../services/notices/notices.ts';
import type { Database, Statement } from '../../../services/storage/database.ts';
import { SqliteDatabase } from '../../../services/storage/sqlite-database.ts';

const CLAIM = { kinds: ['a'], channels: ['b'], token: 't', now: 1, machineNow: 1, until: 2, limit: 10 };

/** What is asked each second or for each message, and the index that must serve it. */
const QUERIES: Record<string, { ask: (database: Database) => Statement; index: RegExp }> = {
  'jobs that are due': { ask: ({ kysely }) => new JobStore(kysely).claimDue(CLAIM), index: /jobs_due/ },
  'jobs to be forgotten': { ask: ({ kysely }) => new JobStore(kysely).forget(new Date()), index: /jobs_over/ },
  'notices that were seen': {
    ask: ({ kysely }) => new Notices(kysely).seen('x', 3, new Date()),
    index: /notices_by_conversation/,
  },
  'a message by the network’s id': {
    ask: ({ kysely }) => new ContactMessages(kysely, new JobStore(kysely)).became('x', 'sent', new Date()),
    index: /contact_messages_by_provider/,
  },
};

describe('the queries of jobs and notices', () => {
  let database: Database;
  before(async () => {
    database = await SqliteDatabase.open(':memory:');
  });
  after(() => database.close());

  for (const [what, { ask, index }] of Object.entries(QUERIES)) {
    it(`finds ${what} by an index`, async () => {
      const plan = await planOf(database, ask(database).query);
      expect(plan).to.match(index);
      expect(plan).not.to.match(/SCAN (?!jobs USING INDEX jobs_due)\w+(?! USING)/);
    });
  }
});

async function planOf({ kysely }: Database, query: CompiledQuery): Promise<string> {
  const explained = {
    ...sql`select 1`.compile(kysely),
    sql: `explain query plan ${query.sql}`,
    parameters: query.parameters,
  };
  const { rows } = await kysely.executeQuery<{ detail: string }>(explained);
  return rows.map(({ detail }) => detail).join('\n');
}
