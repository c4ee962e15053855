import type { Kysely } from 'kysely';
import type { Statement } from './storage/database.ts';
import type { Schema } from './storage/schema.ts';

/**
 * Keeps a reference for one form instance. All kinds of records take their references from one register, so that what a
 * resident reads out means one thing. A reference that another instance has fails the commit with a `ConflictError`, and
 * the turn is run again with another; a repeat is harmless.
 */
export function registerReference(kysely: Kysely<Schema>, reference: string, instance: string): Statement {
  return {
    query: kysely
      .insertInto('reference_register')
      .values({ reference, instance })
      .onConflict((conflict) =>
        conflict.column('reference').doUpdateSet({ instance }).where('reference_register.instance', '=', instance),
      )
      .compile(),
    expect: 1,
  };
}

/** Those of some references that were given out. */
export async function knownReferences(kysely: Kysely<Schema>, references: readonly string[]): Promise<string[]> {
  const rows = await kysely
    .selectFrom('reference_register')
    .select('reference')
    .where('reference', 'in', references)
    .execute();
  return rows.map(({ reference }) => reference);
}
