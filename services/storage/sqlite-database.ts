import { chmodSync } from 'node:fs';
import { type FileHandle, open as openFile } from 'node:fs/promises';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { Kysely, type KyselyPlugin, type SqliteDatabase as KyselySqlite, SqliteDialect } from 'kysely';
import { failpoint } from '../failpoints.ts';
import { CommitQueue } from './commit-queue.ts';
import {
  type CommitOptions,
  ConflictError,
  type Database,
  type Statement,
  type StatementResult,
  StorageUnavailableError,
} from './database.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';

/** How long a write waits for another process's lock, in ms, before it gives up. */
const LOCK_WAIT = 5_000;
/** Pages in the log before they are moved into the file: at SQLite's own 1,000, busy pages are moved over and over. */
const LOG_PAGES = 4_000;
/** SQLite's primary result codes (https://sqlite.org/rescode.html). */
const LOCK_CODES = new Set([5 /* BUSY */, 6 /* LOCKED */]);
/** Codes that concern the file, not one statement: the whole group fails with them. */
const FILE_CODES = new Set([...LOCK_CODES, 7 /* NOMEM */, 8 /* READONLY */, 10 /* IOERR */, 11, 13 /* FULL */, 14, 26]);
const CONSTRAINT = 19;
/** Statements that are kept ready. */
const MOST_PREPARED = 200;

interface Waiting {
  statements: readonly Statement[];
  written: CommitOptions['written'];
  resolve(results: StatementResult[]): void;
  reject(error: unknown): void;
}

/**
 * The records in one SQLite file, by Node's own `node:sqlite`.
 *
 * Commits that arrive together are written as one group: one transaction with a savepoint each, one flush to disk.
 * When a commit resolves, it survives loss of power: SQLite leaves the flush of its journal to us (`synchronous=NORMAL`,
 * https://sqlite.org/pragma.html#pragma_synchronous), so that the event loop goes on meanwhile. What is read is held
 * back until it is flushed: nobody is told what could still be lost.
 */
export class SqliteDatabase implements Database {
  readonly kind = 'sqlite';
  readonly kysely: Kysely<Schema>;
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, { statement: StatementSync; reads: boolean }>();
  readonly #queue = new CommitQueue<Waiting>((group) => this.#writeGroup(group));
  readonly #journal: FileHandle | undefined;
  /** The flush under way. */
  #flushing: Promise<void> | undefined;
  /** After a failed flush nobody knows what the disk holds: nothing more is written. */
  #flushFailed: Error | undefined;
  #closed = false;

  /** @param file path of the database; `:memory:` keeps nothing */
  static async open(file: string): Promise<SqliteDatabase> {
    let db: DatabaseSync;
    try {
      db = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 5_000 });
      if (file !== ':memory:') chmodSync(file, 0o600);
      db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;');
      // 64 MB of pages and 256 MB mapped: a large history costs no more per turn than a small one.
      db.exec('PRAGMA cache_size = -65536; PRAGMA mmap_size = 268435456; PRAGMA temp_store = MEMORY;');
      db.exec(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
    } catch (error) {
      throw new StorageUnavailableError(`cannot open the database file ${file}`, { cause: error });
    }
    // The journal is there from the first look at the database until the last one closes it.
    db.prepare('PRAGMA user_version').get();
    const journal = file === ':memory:' ? undefined : await openFile(`${file}-wal`, 'r+');
    const database = new SqliteDatabase(db, journal);
    await database.#migrate();
    // From here a lock is waited for without blocking the event loop (see #run).
    db.exec('PRAGMA busy_timeout = 20');
    return database;
  }

  private constructor(db: DatabaseSync, journal: FileHandle | undefined) {
    this.#db = db;
    this.#journal = journal;
    const flushed: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        await this.#flushing;
        return result;
      },
    };
    this.kysely = new Kysely<Schema>({
      dialect: new SqliteDialect({ database: asKyselyDatabase(db) }),
      plugins: [flushed],
    });
  }

  commit(
    statements: readonly Statement[],
    { canWait = false, written }: CommitOptions = {},
  ): Promise<StatementResult[]> {
    if (this.#closed) return Promise.reject(new StorageUnavailableError('the database is closed'));
    return new Promise((resolve, reject) => this.#queue.add({ statements, written, resolve, reject }, canWait));
  }

  async ready(): Promise<void> {
    if (this.#flushFailed) throw this.#flushFailed;
    try {
      this.#db.prepare('select count(*) from conversations where id is null').get();
    } catch (error) {
      throw new StorageUnavailableError('the database does not answer', { cause: error });
    }
  }

  async scrub(): Promise<void> {
    // Deleted rows are overwritten as they go (secure_delete); their older pages still stand in the journal.
    const done = this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
    if (done.busy) throw new StorageUnavailableError('the journal is being read; it is emptied later');
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#queue.drained();
    this.#db.close();
    await this.#journal?.close();
  }

  async #migrate(): Promise<void> {
    try {
      this.#db.exec('BEGIN EXCLUSIVE');
      await migrate(this.kysely, 'sqlite');
      this.#db.exec('COMMIT');
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      if (!isLockError(error)) throw error;
      throw new StorageUnavailableError('DATA_DIR: another program has locked the database', { cause: error });
    }
  }

  async #writeGroup(group: Waiting[]): Promise<void> {
    const deadline = performance.now() + LOCK_WAIT;
    for (;;) {
      try {
        if (this.#flushFailed) throw this.#flushFailed;
        const outcomes = this.#writeOnce(group);
        const flushed = this.#flush();
        // What can be begun meanwhile is.
        for (const [i, { written }] of group.entries()) {
          const outcome = outcomes[i] as StatementResult[] | Error;
          if (!(outcome instanceof Error)) written?.(outcome);
        }
        await flushed;
        await failpoint('commit:after-sync');
        for (const [i, waiting] of group.entries()) {
          const outcome = outcomes[i] as StatementResult[] | Error;
          if (outcome instanceof Error) waiting.reject(outcome);
          else waiting.resolve(outcome);
        }
        return;
      } catch (error) {
        if (isLockError(error) && performance.now() < deadline) {
          await delay(5 + Math.random() * 20);
          continue;
        }
        for (const waiting of group) waiting.reject(unavailable(error));
        return;
      }
    }
  }

  async #flush(): Promise<void> {
    if (!this.#journal) return;
    this.#flushing = this.#journal.datasync().catch((error: unknown) => {
      this.#flushFailed = new StorageUnavailableError('the disk did not take what was written', { cause: error });
    });
    await this.#flushing;
    this.#flushing = undefined;
    if (this.#flushFailed) throw this.#flushFailed;
  }

  /** One transaction for the whole group. Synchronous from begin to commit, so nothing else can come between. */
  #writeOnce(group: Waiting[]): (StatementResult[] | Error)[] {
    this.#run('BEGIN IMMEDIATE', []);
    try {
      const outcomes = this.#writeAll(group) ?? group.map(({ statements }) => this.#writeOne(statements));
      void failpoint('commit:inside');
      void failpoint('commit:before-sync');
      this.#run('COMMIT', []);
      return outcomes;
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  /**
   * Writes all commits of a group as if they were one: hardly any ever fails, and a savepoint of its own for each costs
   * much of what the rest does. Undefined when one has failed: then nothing is written, and each is to be tried by itself.
   */
  #writeAll(group: Waiting[]): StatementResult[][] | undefined {
    try {
      return group.map(({ statements }) => this.#runAll(statements));
    } catch (error) {
      if (concernsFile(error)) throw error;
      this.#run('ROLLBACK', []);
      this.#run('BEGIN IMMEDIATE', []);
      return undefined;
    }
  }

  /** Writes one commit, or nothing of it, whatever becomes of the others. */
  #writeOne(statements: readonly Statement[]): StatementResult[] | Error {
    this.#run('SAVEPOINT one', []);
    try {
      const results = this.#runAll(statements);
      this.#run('RELEASE one', []);
      return results;
    } catch (error) {
      if (concernsFile(error)) throw error;
      this.#run('ROLLBACK TO one', []);
      this.#run('RELEASE one', []);
      const isTaken = sqliteCode(error) === CONSTRAINT;
      return isTaken ? new ConflictError('a unique key is taken', { cause: error }) : (error as Error);
    }
  }

  #runAll(statements: readonly Statement[]): StatementResult[] {
    return statements.map((statement) => {
      const result = this.#run(statement.query.sql, statement.query.parameters as SQLInputValue[]);
      if (statement.expect !== undefined && result.affected !== statement.expect) {
        throw new ConflictError(`expected ${statement.expect} rows, met ${result.affected}`);
      }
      return result;
    });
  }

  #run(sql: string, parameters: SQLInputValue[]): StatementResult {
    let prepared = this.#prepared.get(sql);
    if (!prepared) {
      const statement = this.#db.prepare(sql);
      prepared = { statement, reads: statement.columns().length > 0 };
      this.#prepared.set(sql, prepared);
    }
    if (prepared.reads) {
      const rows = prepared.statement.all(...parameters) as Record<string, unknown>[];
      return { affected: rows.length, rows };
    }
    return { affected: Number(prepared.statement.run(...parameters).changes), rows: [] };
  }
}

function asKyselyDatabase(db: DatabaseSync): KyselySqlite {
  const prepared = new Map<string, ReturnType<KyselySqlite['prepare']>>();
  return {
    close: () => undefined,
    prepare: (sql) => {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = db.prepare(sql);
      const made = {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => plainly(() => statement.all(...(parameters as SQLInputValue[]))),
        run: (parameters: readonly unknown[]) => plainly(() => statement.run(...(parameters as SQLInputValue[]))),
        iterate: (parameters: readonly unknown[]) =>
          statement.iterate(...(parameters as SQLInputValue[])) as IterableIterator<unknown>,
      };
      // Lists with as many conditions as somebody asks for have no end of texts; turns use a few dozen.
      if (prepared.size < MOST_PREPARED) prepared.set(sql, made);
      return made;
    },
  };
}

/** Reads fail as commits do: with `StorageUnavailableError` when it is the file that cannot be had. */
function plainly<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw concernsFile(error) ? unavailable(error) : error;
  }
}

function sqliteCode(error: unknown): number | undefined {
  const code = (error as { errcode?: unknown } | undefined)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}

/** Whether it is the file that cannot be written, and so no commit of the group. */
function concernsFile(error: unknown): boolean {
  return FILE_CODES.has(sqliteCode(error) ?? 0);
}

function isLockError(error: unknown): boolean {
  return LOCK_CODES.has(sqliteCode(error) ?? 0);
}

function unavailable(error: unknown): Error {
  // What is no error of SQLite's is a fault of ours, and keeps its own face.
  if (sqliteCode(error) === undefined) return error as Error;
  return new StorageUnavailableError('the database cannot be written now', { cause: error });
}
