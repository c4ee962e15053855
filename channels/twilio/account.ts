import { createHmac } from 'node:crypto';

/** The account by which texts and calls come and go. */
export interface TwilioAccount {
  /** `AC…`. */
  accountSid: string;
  /** The token in use is the first. Signatures of any of them are taken, so that it can be changed without a gap. */
  authTokens: readonly [string, ...string[]];
  /** Where the public, and so Twilio, reaches the service. */
  publicBaseUrl: string;
  /** Where Twilio's REST interface is, when it is a stand-in. */
  apiUrl: string | undefined;
  /** No real network: the phone in the browser stands in for it. */
  isSimulated: boolean;
}

/** The settings an account is made of, by their names in the environment. */
export interface TwilioSettings {
  TWILIO_ACCOUNT_SID?: string | undefined;
  TWILIO_AUTH_TOKEN: readonly string[];
  TWILIO_API_URL?: string | undefined;
  PUBLIC_BASE_URL?: string | undefined;
  PHONE_SIMULATION: boolean;
}

/** The account of the simulation. Twilio's own have this form. */
const SIMULATED_SID = `AC${'0'.repeat(32)}`;

/**
 * The configured account; without one, that of the simulation, whose token comes of `secret` so that every process has
 * the same. Undefined where there is neither: the public is not served a simulation unless somebody says so.
 */
export function twilioAccount(
  config: TwilioSettings,
  secret: string,
  publicBaseUrl: string,
): TwilioAccount | undefined {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: tokens, TWILIO_API_URL: apiUrl } = config;
  const [first, ...rest] = tokens;
  if (accountSid && first) {
    return { accountSid, authTokens: [first, ...rest], publicBaseUrl, apiUrl, isSimulated: false };
  }
  if (config.PUBLIC_BASE_URL && !config.PHONE_SIMULATION) return undefined;
  const token = createHmac('sha256', secret).update('the phone in the browser').digest('hex');
  return { accountSid: SIMULATED_SID, authTokens: [token], publicBaseUrl, apiUrl: undefined, isSimulated: true };
}
