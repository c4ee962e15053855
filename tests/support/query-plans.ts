import type { CompiledQuery, Kysely, KyselyPlugin } from 'kysely';
import type { Schema } from '../../services/storage/schema.ts';
import { SqliteDatabase } from '../../services/storage/sqlite-database.ts';

/** How SQLite finds the rows of each query that a read makes, one text a query. */
export async function plansOf(read: (kysely: Kysely<Schema>) => Promise<unknown>): Promise<string[]> {
  const database = await SqliteDatabase.open(':memory:');
  const seen: CompiledQuery[] = [];
  const watch: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      seen.push(database.kysely.getExecutor().compileQuery(node, queryId));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await read(database.kysely.withPlugin(watch));
  const plans: string[] = [];
  for (const { sql, ...query } of seen) {
    const explained = { ...query, sql: `explain query plan ${sql}` } as CompiledQuery<{ detail: string }>;
    const { rows } = await database.kysely.executeQuery(explained);
    plans.push(rows.map(({ detail }) => detail).join('; '));
  }
  await database.close();
  return plans;
}
