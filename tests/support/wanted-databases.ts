import { z } from 'zod';

/** Databases that tests run on, with the words their titles have. */
export const DATABASES = { sqlite: 'on SQLite', postgres: 'on PostgreSQL' } as const;

/** A database that tests run on. */
export type DatabaseKind = keyof typeof DATABASES;

const kinds = z
  .string()
  .transform((text) => text.split(/[ ,]+/))
  .pipe(z.array(z.enum(['sqlite', 'postgres'])));

/**
 * The databases of this run: both, or what the variable `DATABASES` names.
 *
 * @throws ZodError when it names another
 */
export function wantedDatabases(): readonly DatabaseKind[] {
  return kinds.parse(process.env.DATABASES || 'sqlite,postgres');
}
