import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, StorageUnavailableError } from './database.ts';
import { PostgresDatabase } from './postgres-database.ts';
import { SqliteDatabase } from './sqlite-database.ts';

/** Name of the embedded database's file in the data folder. */
const FILE = 'council.sqlite';

/**
 * Opens the records: PostgreSQL when a URL is given, else one SQLite file in the data folder, with migrations done.
 *
 * @throws StorageUnavailableError when it cannot be opened or migrated
 */
export async function openDatabase(options: { dataDir: string; url?: string | undefined }): Promise<Database> {
  if (options.url) return PostgresDatabase.open(options.url);
  try {
    mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StorageUnavailableError(`DATA_DIR: the folder ${options.dataDir} cannot be made`, { cause: error });
  }
  return SqliteDatabase.open(join(options.dataDir, FILE));
}
