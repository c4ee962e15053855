import {
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Driver,
  type Kysely,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  sql,
} from 'kysely';
import { unavailable } from './postgres-errors.ts';

/**
 * PostgreSQL as one schema: the one that the connection writes to. Kysely's own introspection lists the tables of
 * every schema. A table of ours in another one would pass for ours, and a schema that is dropped at that moment would
 * end it with an error.
 */
export class OwnSchemaDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new PlainErrorsDriver(this.#config);
  }

  override createIntrospector<DB>(kysely: Kysely<DB>): DatabaseIntrospector {
    return {
      getSchemas: async () => (await sql<{ name: string }>`select current_schema() as name`.execute(kysely)).rows,
      getTables: async () => {
        const { rows } = await sql<{ name: string; schema: string }>`
          select tablename as name, schemaname as schema from pg_tables where schemaname = current_schema()
        `.execute(kysely);
        return rows.map((row) => ({ ...row, isView: false, isForeign: false, columns: [] }));
      },
    };
  }
}

/** Reads fail as commits do: with `StorageUnavailableError` when the database is away. */
class PlainErrorsDriver extends PostgresDriver {
  readonly #known = new WeakSet<DatabaseConnection>();

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection().catch((error: unknown) => {
      throw unavailable(error);
    });
    if (!this.#known.has(connection)) {
      this.#known.add(connection);
      const execute = connection.executeQuery.bind(connection);
      connection.executeQuery = (query) =>
        execute<never>(query).catch((error: unknown) => {
          throw unavailable(error);
        });
    }
    return connection;
  }
}
