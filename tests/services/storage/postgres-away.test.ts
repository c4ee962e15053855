import { expect } from 'chai';
import { sql } from 'kysely';
import pg from 'pg';
import { PostgresSignals } from '../../../services/signals-postgres.ts';
import { StorageUnavailableError } from '../../../services/storage/database.ts';
import { PostgresDatabase } from '../../../services/storage/postgres-database.ts';
import { createSchema, postgresAnswers } from '../../support/databases.ts';

/** Ends every connection of an application name, as a restart or a failover of the server would. */
async function terminate(url: string, name: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1',
      [name],
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}

/** How many connections of an application name are in the middle of `pg_sleep`. */
async function sleeping(url: string, name: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      "select 1 from pg_stat_activity where application_name = $1 and state = 'active' and query like '%pg_sleep%'",
      [name],
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}

/** Tries until it succeeds; the test's own time limit ends it. */
async function eventually(attempt: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await attempt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

describe('PostgreSQL that goes away', () => {
  let schema: Awaited<ReturnType<typeof createSchema>>;
  before(async function () {
    if (!(await postgresAnswers())) this.skip();
    schema = await createSchema();
  });
  after(() => schema?.remove());

  it('fails a read and a commit as unavailable, ends nothing else, and is used again when it is back', async () => {
    const name = `away-${process.pid}`;
    const database = await PostgresDatabase.open(`${schema.url}&application_name=${name}`);
    try {
      const read = sql`select pg_sleep(30)`.execute(database.kysely).catch((error: unknown) => error);
      const commit = database
        .commit([{ query: sql`select pg_sleep(30)`.compile(database.kysely) }])
        .catch((error: unknown) => error);
      while ((await sleeping(schema.url, name)) < 2) await new Promise((resolve) => setTimeout(resolve, 50));
      await terminate(schema.url, name);
      expect(await read).to.be.instanceOf(StorageUnavailableError);
      expect(await commit).to.be.instanceOf(StorageUnavailableError);
      // An idle connection that was ended too may be met once more before the pool hears of it.
      await eventually(() => database.ready());
    } finally {
      await database.close();
    }
  });

  it('costs signals one connection, however often it is lost', async () => {
    const name = `signals-${process.pid}`;
    const signals = await PostgresSignals.open(`${schema.url}&application_name=${name}`);
    try {
      for (let lost = 0; lost < 2; lost += 1) {
        while ((await terminate(schema.url, name)) === 0) await new Promise((resolve) => setTimeout(resolve, 100));
      }
      let told = 0;
      signals.onActivities('c', () => {
        told += 1;
      });
      while (told === 0) {
        signals.activities('c');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(await terminate(schema.url, name)).to.be.at.most(1);
    } finally {
      await signals.close();
    }
  });
});
