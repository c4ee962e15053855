import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Database } from '../../services/storage/database.ts';
import { openDatabase } from '../../services/storage/open-database.ts';
import { DATABASES, type DatabaseKind, wantedDatabases } from './wanted-databases.ts';

const POSTGRES = 'postgres://postgres@127.0.0.1:5432/test';

/** Opens a new, empty database. It is closed and removed after the test that opened it. */
export type OpenDatabase = () => Promise<Database>;

let reachable: Promise<boolean> | undefined;

/**
 * Defines the same tests once on SQLite and once on PostgreSQL. Where PostgreSQL is not reachable it says so in one
 * line and its half is skipped.
 */
export function eachDatabase(define: (open: OpenDatabase) => void): void {
  for (const kind of wantedDatabases()) onDatabase(kind, define);
}

function onDatabase(kind: DatabaseKind, define: (open: OpenDatabase) => void): void {
  describe(DATABASES[kind], () => {
    before(async function () {
      if (kind === 'postgres' && !(await postgresAnswers())) this.skip();
    });
    define(closing(kind === 'postgres' ? openSchema : openFolder));
  });
}

interface Opened {
  database: Database;
  remove(): Promise<void>;
}

function closing(open: () => Promise<Opened>): OpenDatabase {
  let opened: Opened[] = [];
  afterEach(async () => {
    for (const { database, remove } of opened) {
      await database.close();
      await remove();
    }
    opened = [];
  });
  return async () => {
    const one = await open();
    opened.push(one);
    return one.database;
  };
}

/** A new schema on the PostgreSQL server: the URL that opens it, and how to drop it. */
export async function createSchema(): Promise<{ url: string; remove(): Promise<void> }> {
  const schema = `test_${randomBytes(8).toString('hex')}`;
  await onServer(`create schema ${schema}`);
  return {
    url: `${POSTGRES}?options=-c%20search_path%3D${schema}`,
    remove: () => onServer(`drop schema ${schema} cascade`),
  };
}

async function openFolder(): Promise<Opened> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cases-'));
  return {
    database: await openDatabase({ dataDir }),
    remove: async () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

async function openSchema(): Promise<Opened> {
  const { url, remove } = await createSchema();
  try {
    return { database: await openDatabase({ dataDir: '', url }), remove };
  } catch (error) {
    await remove();
    throw error;
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

/** Whether PostgreSQL is reachable; where it is not, says so in one line, once. */
export function postgresAnswers(): Promise<boolean> {
  reachable ??= onServer('select 1').then(
    () => true,
    () => {
      console.log('PostgreSQL is not reachable: these tests ran on SQLite alone');
      return false;
    },
  );
  return reachable;
}
