import { Kysely } from 'kysely';
import pg from 'pg';
import { failpoint } from '../failpoints.ts';
import {
  ConflictError,
  type Database,
  type Statement,
  type StatementResult,
  StorageUnavailableError,
} from './database.ts';
import { migrate } from './migrate.ts';
import { OwnSchemaDialect } from './own-schema-dialect.ts';
import { sqlState, unavailable } from './postgres-errors.ts';
import type { Schema } from './schema.ts';

/** PostgreSQL error classes (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const UNIQUE_VIOLATION = '23505';
/** Tried again: nothing was written, and the same commit can pass. */
const RETRY_CODES = new Set(['40001' /* serialization_failure */, '40P01' /* deadlock_detected */]);
const ATTEMPTS = 5;

/** The records in PostgreSQL, for any number of processes. */
export class PostgresDatabase implements Database {
  readonly kind = 'postgres';
  readonly kysely: Kysely<Schema>;
  readonly #pool: pg.Pool;

  /**
   * @param url `postgres://user:password@host:port/database`; a `search_path` may be given in its `options`
   */
  static async open(url: string, connections = 10): Promise<PostgresDatabase> {
    // 64-bit integers are milliseconds here and fit a double.
    const types = new pg.TypeOverrides();
    types.setTypeParser(pg.types.builtins.INT8, Number);
    const pool = new pg.Pool({
      connectionString: url,
      max: connections,
      types,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 10_000,
      idle_in_transaction_session_timeout: 10_000,
    });
    // A connection lost while idle is replaced; without a listener it would end the process.
    pool.on('error', () => undefined);
    // The same while one is in use: whoever uses it learns of it by the query that fails.
    pool.on('connect', (client) => client.on('error', () => undefined));
    const database = new PostgresDatabase(pool);
    try {
      await migrate(database.kysely, 'postgres');
    } catch (thrown) {
      const error = thrown as Error;
      await database.close();
      const known = unavailable(error.cause instanceof Error ? error.cause : error);
      if (!(known instanceof StorageUnavailableError)) throw error;
      throw new StorageUnavailableError('DATABASE_URL: the database does not answer, or does not let us in', {
        cause: error,
      });
    }
    return database;
  }

  private constructor(pool: pg.Pool) {
    this.#pool = pool;
    this.kysely = new Kysely<Schema>({ dialect: new OwnSchemaDialect({ pool }) });
  }

  async commit(statements: readonly Statement[]): Promise<StatementResult[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#transaction(statements);
      } catch (error) {
        const code = sqlState(error);
        if (code !== undefined && RETRY_CODES.has(code) && attempt < ATTEMPTS) continue;
        if (code === UNIQUE_VIOLATION) throw new ConflictError('a unique key is taken', { cause: error });
        throw unavailable(error);
      }
    }
  }

  async ready(): Promise<void> {
    try {
      await this.#pool.query('select 1 from conversations limit 0');
    } catch (error) {
      throw unavailable(error);
    }
  }

  async scrub(): Promise<void> {
    // Autovacuum's work: forcing it would lock out turns.
  }

  async close(): Promise<void> {
    await this.kysely.destroy();
  }

  async #transaction(statements: readonly Statement[]): Promise<StatementResult[]> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const results: StatementResult[] = [];
      for (const statement of statements) results.push(await runOne(client, statement));
      await failpoint('commit:inside');
      await failpoint('commit:before-sync');
      await client.query('COMMIT');
      await failpoint('commit:after-sync');
      return results;
    } catch (error) {
      await client.query('ROLLBACK').catch((rollbackError: Error) => {
        broken = rollbackError;
      });
      throw error;
    } finally {
      // A connection that cannot even roll back is not given to anybody else.
      client.release(broken);
    }
  }
}

async function runOne(client: pg.PoolClient, statement: Statement): Promise<StatementResult> {
  const result = await client.query(statement.query.sql, statement.query.parameters as unknown[]);
  const affected = result.rowCount ?? 0;
  if (statement.expect !== undefined && affected !== statement.expect) {
    throw new ConflictError(`expected ${statement.expect} rows, met ${affected}`);
  }
  return { affected, rows: result.rows };
}
