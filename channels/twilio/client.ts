import { createRequire } from 'node:module';
import type TwilioType from 'twilio/lib/rest/Twilio.js';
import type { TwilioAccount } from './account.ts';

/** Twilio's own REST client. */
export type TwilioClient = TwilioType;

/** Milliseconds until a call is given up: before another process may think that we are gone. */
const PATIENCE = 8_000;

/** Makes a client of an account. It is loaded here and not at the start: that takes half as long as all the rest. */
export function createTwilioClient({ accountSid, authTokens, apiUrl }: TwilioAccount): TwilioClient {
  const Twilio = createRequire(import.meta.url)('twilio/lib/rest/Twilio.js') as typeof TwilioType;
  const [token] = authTokens;
  // Without what the environment says beside our own configuration, and without retries: a call may have been heard.
  const client = new Twilio(accountSid, token, { timeout: PATIENCE, autoRetry: false, env: {} });
  if (apiUrl) client.api.baseUrl = apiUrl;
  return client;
}
