import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { Store } from './stores.ts';

/** Writes many rows fast, without waiting for the disk: for made-up records only. */
export interface BulkWriter {
  /** Fills the table `seeds` from records, in place of what it held. */
  seeds(records: readonly object[]): Promise<void>;
  run(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** @param columns of the table `seeds`: names with types both databases know */
export function openBulkWriter(
  store: Store,
  columns: Record<string, 'text' | 'bigint' | 'double precision'>,
): Promise<BulkWriter> {
  return store.kind === 'sqlite' ? onSqlite(store.address, columns) : onPostgres(store.address, columns);
}

async function onSqlite(file: string, columns: Record<string, string>): Promise<BulkWriter> {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -1048576; PRAGMA temp_store = MEMORY;');
  db.exec(`create temp table seeds (${definitions(columns)})`);
  const values = Object.keys(columns).map((name) => `value ->> '${name}'`);
  const fill = db.prepare(`insert into seeds select ${values.join(', ')} from json_each(?)`);
  return {
    seeds: async (records) => {
      db.exec('delete from seeds');
      fill.run(JSON.stringify(records));
    },
    run: async (sql) => db.exec(sql),
    close: async () => {
      // What stands in the log is moved to where it belongs, as it would have been long ago.
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      db.close();
    },
  };
}

async function onPostgres(url: string, columns: Record<string, string>): Promise<BulkWriter> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('set synchronous_commit = off');
  await client.query(`create temp table seeds (${definitions(columns)})`);
  return {
    seeds: async (records) => {
      await client.query('truncate seeds');
      const fill = `insert into seeds select * from json_to_recordset($1::json) as s(${definitions(columns)})`;
      await client.query(fill, [JSON.stringify(records)]);
    },
    run: async (sql) => void (await client.query(sql)),
    close: async () => {
      // Autovacuum would do the same within minutes, in the middle of the measurement.
      await client.query('vacuum analyze');
      await client.end();
    },
  };
}

function definitions(columns: Record<string, string>): string {
  return Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');
}
