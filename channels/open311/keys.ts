import { createHash, timingSafeEqual } from 'node:crypto';
import { open311Error } from './errors.ts';

/**
 * Whose key a call carries.
 *
 * @param keys the keys that may send reports
 * @returns an opaque name for the key, the same each time, that does not give it away
 * @throws Open311Error 403 when it is missing or wrong, or when no key may
 */
export function senderOf(keys: readonly string[], given: string | undefined): string {
  if (keys.length === 0) throw open311Error(403, 'api_key: this server does not take reports from other systems');
  if (given === undefined) throw open311Error(403, 'api_key: missing');
  const hash = digest(given);
  // Every key is compared, each in constant time: how long it takes tells nothing about any of them.
  const found = keys
    .map(digest)
    .reduce<Buffer | undefined>((match, key) => (timingSafeEqual(key, hash) ? key : match), undefined);
  if (!found) throw open311Error(403, 'api_key: not known here');
  return found.toString('hex').slice(0, 16);
}

function digest(key: string): Buffer {
  return createHash('sha256').update(`open311 ${key}`).digest();
}
