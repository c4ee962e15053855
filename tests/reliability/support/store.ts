import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { postgresAnswers } from '../../support/databases.ts';
import { DATABASES, type DatabaseKind, wantedDatabases } from '../../support/wanted-databases.ts';

/** A new, empty database for one run. */
export interface Store {
  kind: DatabaseKind;
  /** Folder for the service's `DATA_DIR`. */
  dataDir: string;
  /** The service's `DATABASE_URL`; absent on SQLite. */
  url?: string;
  /** What the checker opens: the SQLite file's path, or the URL. */
  address: string;
  remove(): Promise<void>;
}

const POSTGRES = 'postgres://postgres@127.0.0.1:5432/test';

/** Makes a store: a folder of its own, and on PostgreSQL a schema of its own. */
export async function createStore(kind: Store['kind']): Promise<Store> {
  const dataDir = mkdtempSync(join(tmpdir(), 'reliability-'));
  const removeFolder = (): void => rmSync(dataDir, { recursive: true, force: true });
  if (kind === 'sqlite') {
    return { kind, dataDir, address: join(dataDir, 'council.sqlite'), remove: async () => removeFolder() };
  }
  const schema = `reliability_${randomBytes(8).toString('hex')}`;
  await onServer(`create schema ${schema}`);
  const url = `${POSTGRES}?options=-c%20search_path%3D${schema}`;
  return {
    kind,
    dataDir,
    url,
    address: url,
    remove: async () => {
      removeFolder();
      await onServer(`drop schema ${schema} cascade`);
    },
  };
}

/** Defines the same tests on SQLite and on PostgreSQL. Where PostgreSQL is not reachable that half says so and is skipped. */
export function eachKind(define: (kind: Store['kind']) => void): void {
  for (const kind of wantedDatabases()) {
    describe(DATABASES[kind], () => {
      before(async function () {
        if (kind === 'postgres' && !(await postgresAnswers())) this.skip();
      });
      define(kind);
    });
  }
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
