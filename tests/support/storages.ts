import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSchema, postgresAnswers } from './databases.ts';
import { DATABASES, type DatabaseKind, wantedDatabases } from './wanted-databases.ts';

/** Where a service of a test keeps its records: variables of its environment. */
export type Storage = { DATA_DIR: string } | { DATA_DIR: string; DATABASE_URL: string };

/**
 * Defines the same tests once on SQLite and once on PostgreSQL, for services that open their database themselves. The
 * storage is empty at first, the same for all tests inside, and removed after them.
 *
 * @param define gets a function that says where, to be called inside hooks and tests only
 */
export function eachStorage(define: (storage: () => Storage) => void): void {
  for (const kind of wantedDatabases()) onStorage(kind, define);
}

/** The same on one database: for tests so many that each database has a file of its own. */
export function onStorage(kind: DatabaseKind, define: (storage: () => Storage) => void): void {
  describe(DATABASES[kind], () => {
    let opened: { storage: Storage; remove(): Promise<void> } | undefined;
    before(async function () {
      opened = await (kind === 'sqlite' ? openFolder() : openSchema());
      if (!opened) this.skip();
    });
    define(() => {
      if (!opened) throw new Error('the storage is known inside hooks and tests only');
      return opened.storage;
    });
    after(async () => {
      await opened?.remove();
    });
  });
}

/** An empty folder for an embedded database. */
export async function openFolder() {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'council-'));
  return { storage: { DATA_DIR }, remove: async () => rmSync(DATA_DIR, { recursive: true, force: true }) };
}

async function openSchema() {
  if (!(await postgresAnswers())) return undefined;
  const { url, remove } = await createSchema();
  return { storage: { DATA_DIR: '', DATABASE_URL: url }, remove };
}
