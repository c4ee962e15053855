import { createRequire } from 'node:module';
import type * as Webhooks from 'twilio/lib/webhooks/webhooks.js';
import type { TwilioAccount } from '../twilio/account.ts';
import { readTwiml, TwimlError, type Verb } from './call-twiml.ts';

const { getExpectedTwilioSignature } = createRequire(import.meta.url)(
  'twilio/lib/webhooks/webhooks.js',
) as typeof Webhooks;

/** A call of the simulated network. */
export interface SimulatedCall {
  sid: string;
  /** The number it comes from, or `anonymous`. */
  from: string;
}

/** What came back from a webhook. */
export interface Document {
  /** As it was sent. */
  xml: string;
  verbs: Verb[];
  /** Why Twilio would end the call here. */
  problem?: string;
}

/** The number that callers of the simulation ring. */
export const CALLED = '+441632960999';
/** Where the webhooks of calls begin. */
const DOOR = '/twilio/voice';
/** After this long Twilio hears no answer, in ms. */
const PATIENCE = 15_000;

/**
 * A telephone network in small: it calls the same webhooks as Twilio, signed in the same way, and reads what they
 * answer as Twilio does. It reaches nothing but those webhooks.
 */
export class CallLine {
  readonly #account: Pick<TwilioAccount, 'accountSid' | 'authTokens' | 'publicBaseUrl'>;
  readonly #reach: string;

  /** @param reach where this process listens, such as `http://127.0.0.1:3978` */
  constructor(account: Pick<TwilioAccount, 'accountSid' | 'authTokens' | 'publicBaseUrl'>, reach: string) {
    this.#account = account;
    this.#reach = reach;
  }

  /** Posts to a webhook and reads the answer. */
  async post(call: SimulatedCall, path: string, more: Record<string, string> = {}): Promise<Document> {
    if (!isDoor(path)) return { xml: '', verbs: [], problem: `the address ${path.slice(0, 100)} is not one of ours` };
    const form = {
      AccountSid: this.#account.accountSid,
      CallSid: call.sid,
      From: call.from,
      To: CALLED,
      Direction: 'inbound',
      CallStatus: 'in-progress',
      ...more,
    };
    const url = this.#account.publicBaseUrl.replace(/\/+$/, '') + path;
    const response = await fetch(this.#reach + path, {
      method: 'POST',
      headers: { 'X-Twilio-Signature': getExpectedTwilioSignature(this.#account.authTokens[0], url, form) },
      body: new URLSearchParams(form),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const xml = await response.text();
    if (!response.ok) return { xml, verbs: [], problem: `the webhook answered ${response.status}` };
    try {
      return { xml, verbs: readTwiml(xml) };
    } catch (error) {
      if (!(error instanceof TwimlError)) throw error;
      return { xml, verbs: [], problem: error.message };
    }
  }
}

function isDoor(path: string): boolean {
  const [door = ''] = path.split('?');
  return (door === DOOR || door.startsWith(`${DOOR}/`)) && !path.includes('..') && path.length < 500;
}
