import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const POSTGRES = 'postgres://postgres@127.0.0.1:5432/test';

/** An empty place for the service's records, removed afterwards. */
export interface Store {
  kind: 'sqlite' | 'postgres';
  /** The SQLite file, or the URL of the schema. */
  address: string;
  /** What the service is started with. */
  environment: { DATA_DIR: string; DATABASE_URL?: string };
  remove(): Promise<void>;
}

/** A new store. PostgreSQL gets a schema of its own. */
export async function createStore(kind: Store['kind']): Promise<Store> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const removeFolder = (): void => rmSync(dataDir, { recursive: true, force: true });
  if (kind === 'sqlite') {
    const address = join(dataDir, 'council.sqlite');
    return { kind, address, environment: { DATA_DIR: dataDir }, remove: async () => removeFolder() };
  }
  const schema = `bench_${randomBytes(8).toString('hex')}`;
  await onServer(`create schema ${schema}`);
  const address = `${POSTGRES}?options=-c%20search_path%3D${schema}`;
  return {
    kind,
    address,
    environment: { DATA_DIR: dataDir, DATABASE_URL: address },
    remove: async () => {
      removeFolder();
      await onServer(`drop schema ${schema} cascade`);
    },
  };
}

/** Whether PostgreSQL is reachable. */
export function postgresAnswers(): Promise<boolean> {
  return onServer('select 1').then(
    () => true,
    () => false,
  );
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES, connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
