import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { twilioAccount } from '../../channels/twilio/account.ts';
import { readConfig } from '../../config.ts';
import { createLog } from '../../log.ts';
import { type Serving, serve } from '../../serve.ts';
import { createService, type Seeds, type Service } from '../../service.ts';
import type { FakeTwilio } from './fake-twilio.ts';
import { SettableClock } from './settable-clock.ts';
import type { Storage } from './storages.ts';
import { testContent } from './story-world.ts';

const SECRET = 'a secret of the tests, long enough';
/** Where Twilio believes that the service is; a proxy would bring it here. */
const PUBLIC = 'https://assistant.example.gov.uk';

/** How one request differs from a right one. */
export interface Wrongly {
  /** Another signature; null for none. */
  signature?: string | null;
  type?: string;
  body?: string;
}

/** A service with its doors, to text with. */
export interface TextingService extends Serving {
  service: Service;
  clock: SettableClock;
  /** Every line that was logged. */
  logged: string[];
  /** Calls a webhook as Twilio does. */
  call(path: string, form: Record<string, string>, wrongly?: Wrongly): Promise<{ status: number; body: string }>;
  /** A text comes: what goes back in the webhook's answer. */
  text(from: string, body: string, more?: Record<string, string>): Promise<string[]>;
  /** Resolves when every text was answered, and every answer tried at least once. */
  allTried(): Promise<void>;
}

/** A new id as Twilio gives them to texts. */
export function newSid(): string {
  return `SM${randomBytes(16).toString('hex')}`;
}

/** The environment that makes a service use a stand-in for Twilio. */
export function by(twilio: FakeTwilio): NodeJS.ProcessEnv {
  return {
    PUBLIC_BASE_URL: PUBLIC,
    WEBCHAT_SECRET: SECRET,
    HOST: '127.0.0.1',
    TWILIO_ACCOUNT_SID: twilio.accountSid,
    TWILIO_AUTH_TOKEN: twilio.authToken,
    TWILIO_SMS_FROM: '+447700900999',
    TWILIO_API_URL: twilio.url,
  };
}

/**
 * Starts a service with its doors on loopback. Texts in a row are not waited for, unless `seeds` says so.
 *
 * @param environment what the environment says beside where the records are
 */
export async function startTexting(
  storage: Storage,
  environment: NodeJS.ProcessEnv = {},
  seeds: Seeds = {},
): Promise<TextingService> {
  const config = readConfig({ ...storage, PORT: '0', ...environment });
  // Deliveries are given up by the machine's time.
  const clock = new SettableClock(new Date());
  const logged: string[] = [];
  const log = createLog('debug', { write: (line) => void logged.push(line) });
  const pause = async (): Promise<void> => undefined;
  const service = await createService(config, [], { content: testContent(), clock, log, pause, ...seeds });
  const serving = await serve(service, SECRET);
  // Where it really listens, whatever the public calls it.
  const local = `http://127.0.0.1:${serving.port}`;
  const account = twilioAccount(config, SECRET, serving.url);
  const call: TextingService['call'] = async (path, form, wrongly = {}) => {
    const url = `${account?.publicBaseUrl}${path}`;
    const right = getExpectedTwilioSignature(account?.authTokens[0] ?? '', url, form);
    const signature = wrongly.signature === undefined ? right : wrongly.signature;
    const answer = await fetch(local + path, {
      method: 'POST',
      headers: {
        'Content-Type': wrongly.type ?? 'application/x-www-form-urlencoded',
        ...(signature === null ? {} : { 'X-Twilio-Signature': signature }),
      },
      body: wrongly.body ?? new URLSearchParams(form).toString(),
    });
    return { status: answer.status, body: await answer.text() };
  };
  return {
    ...serving,
    service,
    clock,
    logged,
    call,
    text: async (From, Body, more = {}) => {
      const { status, body } = await call('/twilio/sms', { MessageSid: newSid(), From, Body, ...more });
      if (status !== 200) throw new Error(`a text was met with ${status}: ${body}`);
      return textsIn(body);
    },
    allTried: async () => {
      const { kysely } = service.database;
      const waiting = kysely.selectFrom('inbox').select('seq').where('status', '=', 'pending');
      // What waits behind one that failed is not tried before that one is over.
      const isBehind = sql<boolean>`exists (select 1 from outbox earlier where earlier.error is not null
        and earlier.status in ('pending', 'uncertain')
        and earlier.conversation_id = outbox.conversation_id and earlier.seq < outbox.seq)`;
      const untried = kysely
        .selectFrom('outbox')
        .select('seq')
        .where('status', '=', 'pending')
        .where('error', 'is', null)
        .where(({ not }) => not(isBehind));
      while ((await waiting.union(untried).execute()).length > 0) await delay(2);
    },
    stop: async () => {
      await serving.stop();
      await service.stop();
    },
  };
}

/** The texts of a TwiML document, its five entities read. */
export function textsIn(twiml: string): string[] {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return [...twiml.matchAll(/<Message>([\s\S]*?)<\/Message>/g)].map(([, words = '']) =>
    words.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole),
  );
}
