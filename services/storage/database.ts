import type { CompiledQuery, Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** One write of a commit. */
export interface Statement {
  query: CompiledQuery;
  /** Rows that must be affected (or returned); anything else undoes the whole commit with a `ConflictError`. */
  expect?: number;
}

/** What a statement of a commit did. */
export interface StatementResult {
  affected: number;
  rows: Record<string, unknown>[];
}

/** How a commit is made. */
export interface CommitOptions {
  /** Nobody waits for it: it may be held for a few hundredths of a second, to share its flush with others. */
  canWait?: boolean;
  /**
   * Called, where the database can tell, when all is written and not yet on disk. What begins there may be told to nobody
   * before another commit has resolved: that one is never on disk without this one. It must not throw.
   */
  written?(results: StatementResult[]): void;
}

/** A statement met a row other than the one it was written for: somebody else got there first. Nothing was written. */
export class ConflictError extends Error {
  override name = 'ConflictError';
}

/** The database could not take the write now (locked, full, gone). Nothing was written; the same call may pass later. */
export class StorageUnavailableError extends Error {
  override name = 'StorageUnavailableError';
}

/**
 * The records, on SQLite or PostgreSQL. Reads go through Kysely; every write is a `commit`: a list of statements that
 * happen all or not at all, durable when the promise resolves.
 */
export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  readonly kysely: Kysely<Schema>;
  /**
   * Writes all statements in one transaction, on disk when it resolves.
   *
   * @throws ConflictError when a statement affects other than the rows it expects, or breaks a unique key
   * @throws StorageUnavailableError when the database is locked, full or away for longer than it may wait
   */
  commit(statements: readonly Statement[], options?: CommitOptions): Promise<StatementResult[]>;
  /** Resolves when the database answers and its migrations are done; throws StorageUnavailableError otherwise. */
  ready(): Promise<void>;
  /**
   * After a deletion: makes what was deleted unreadable in the database's files as far as the database can. SQLite
   * overwrites deleted rows and empties its journal; PostgreSQL's own vacuum does it in its time.
   *
   * @throws StorageUnavailableError while another reader stands in the way
   */
  scrub(): Promise<void>;
  close(): Promise<void>;
}
