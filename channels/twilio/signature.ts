import { createRequire } from 'node:module';
import type * as Webhooks from 'twilio/lib/webhooks/webhooks.js';

// By its own path: the whole library takes twenty times as long to load.
const { validateRequest } = createRequire(import.meta.url)('twilio/lib/webhooks/webhooks.js') as typeof Webhooks;

/** A form as Twilio signs it: all values of each name. */
export type FormValues = Record<string, string | string[]>;

/** What a signature is checked with. */
export interface SignedForm {
  /** The account's tokens: more than one while a new one replaces an old one. */
  tokens: readonly string[];
  /** Where the public reaches the service, as configured. Never from a header: whoever forges one would choose it. */
  publicBaseUrl: string;
  /** Path and query exactly as they were received. */
  target: string;
  form: FormValues;
  /** `X-Twilio-Signature`. */
  signature: string | string[] | undefined;
}

/**
 * Whether Twilio signed a form. Shut when in doubt: without a token nothing is signed, though the library would take
 * an empty one.
 */
export function isSignedByTwilio({ tokens, publicBaseUrl, target, form, signature }: SignedForm): boolean {
  if (typeof signature !== 'string' || signature === '') return false;
  const url = publicBaseUrl.replace(/\/+$/, '') + target;
  return tokens.some((token) => token !== '' && validateRequest(token, signature, url, form));
}
