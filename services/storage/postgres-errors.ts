import { ConflictError, StorageUnavailableError } from './database.ts';

/** The SQLSTATE of an error of PostgreSQL's, or undefined for any other. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/** What an error of the database or of the way to it means to the caller: `StorageUnavailableError` for 'not now', else itself. */
export function unavailable(error: unknown): Error {
  if (error instanceof ConflictError) return error;
  const code = (error as { code?: unknown } | undefined)?.code;
  const state = sqlState(error);
  // Classes 08 (connection), 53 (resources: disk full), 57 (shut down, cancelled), 58 (system), 25 (read-only) mean 'not now'.
  const notNow = state
    ? /^(08|25|53|57|58)/.test(state)
    : typeof code === 'string' || /timeout|terminated|Connection/i.test(String(error));
  return notNow
    ? new StorageUnavailableError('the database cannot be written now', { cause: error })
    : (error as Error);
}
