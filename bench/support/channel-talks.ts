import { randomBytes } from 'node:crypto';
import type { Agent } from 'node:http';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import type * as Webhooks from 'twilio/lib/webhooks/webhooks.js';
import { twilioAccount } from '../../channels/twilio/account.ts';
import { firstSaying, isReported, nextSaying, PLACES, placeAt } from './journey.ts';
import { openDirectLine } from './line.ts';

const { getExpectedTwilioSignature } = createRequire(import.meta.url)(
  'twilio/lib/webhooks/webhooks.js',
) as typeof Webhooks;

/** What the simulated network's token comes of. */
export const BENCH_SECRET = 'a secret of the benchmarks, long enough';

/** One resident's talk on a channel, from the first words to the report. Each turn is timed by `timed`. */
export type Talk = (agent: Agent, url: string, timed: <T>(turn: () => Promise<T>) => Promise<T>) => Promise<void>;

const MOST_TURNS = 25;
const OWN_WORDS = 'It is by the hedge, and people have to walk on the road to get past it.';
let place = Math.floor(Math.random() * PLACES);
let phone = 0;

/** A number of the range that belongs to nobody; there are as many as residents speak at once. */
function nextPhone(): string {
  phone = (phone + 1) % 1_000;
  return `+447700900${String(phone).padStart(3, '0')}`;
}

function nextPlace(): string {
  place += 1;
  return placeAt(place);
}

/** The same report on each channel, and as many calls of the bare webhook. */
export const TALKS: Record<string, Talk> = {
  'bare webhook': async (agent, url, timed) => {
    const form = { MessageSid: `SM${hex()}`, From: nextPhone(), Body: firstSaying(nextPlace()).text };
    for (let turn = 0; turn < 7; turn += 1) await timed(() => post(agent, `${url}/twilio/bare`, form, ''));
  },
  'web chat': async (agent, url, timed) => {
    const line = await openDirectLine(agent, url);
    let said = await timed(() => line.say(firstSaying(nextPlace())));
    for (let turn = 1; !isReported(said); turn += 1) {
      mostTurns(turn, said.texts.join(' '));
      const saying = nextSaying(said, turn);
      said = await timed(() => line.say(saying));
    }
    line.close();
  },
  texts: async (agent, url, timed) => {
    const From = nextPhone();
    const say = (Body: string): Promise<string> =>
      timed(() => signed(agent, url, '/twilio/sms', { MessageSid: `SM${hex()}`, From, Body, NumMedia: '0' }));
    let said = await say(firstSaying(nextPlace()).text);
    for (let turn = 1; !/NOR-[0-9A-Z]{4}/.test(said); turn += 1) {
      mostTurns(turn, said);
      const other = /(\d+)\. [^\n]*different/i.exec(said)?.[1];
      said = await say(other ?? (/^1\. /m.test(said) ? '1' : OWN_WORDS));
    }
  },
  calls: async (agent, url, timed) => {
    const call = { CallSid: `CA${hex()}`, From: nextPhone(), CallStatus: 'in-progress' };
    let said = await signed(agent, url, '/twilio/voice', call);
    const turn = async (form: Record<string, string>): Promise<string> => {
      const path = (/action="([^"]+)"/.exec(said)?.[1] ?? '').replaceAll('&amp;', '&');
      return signed(agent, url, path, { ...call, ...form });
    };
    // Whoever hung up with this number before is asked whether to go on.
    if (/go on with that/.test(said)) said = await turn({ Digits: '2' });
    said = await timed(() => turn({ SpeechResult: firstSaying(nextPlace()).text }));
    for (let turns = 1; !/Your report is with us/.test(said); turns += 1) {
      mostTurns(turns, said);
      const other = /different[^<]*press (\d)/i.exec(said)?.[1];
      const form = other || /press 1/.test(said) ? { Digits: other ?? '1' } : { SpeechResult: OWN_WORDS };
      said = await timed(() => turn(form));
    }
  },
};

/** @throws Error when no report comes of it: then something else than a report would be measured */
function mostTurns(turn: number, said: string): void {
  if (turn >= MOST_TURNS) throw new Error(`no report after ${turn} messages; said last: ${said.slice(-300)}`);
}

const hex = (): string => randomBytes(16).toString('hex');

function signed(agent: Agent, url: string, path: string, form: Record<string, string>): Promise<string> {
  const publicUrl = url.replace('127.0.0.1', 'localhost');
  const account = twilioAccount({ TWILIO_AUTH_TOKEN: [], PHONE_SIMULATION: false }, BENCH_SECRET, publicUrl);
  return post(
    agent,
    url + path,
    form,
    getExpectedTwilioSignature(account?.authTokens[0] ?? '', publicUrl + path, form),
  );
}

/** @throws Error for an answer other than 200 */
function post(agent: Agent, url: string, form: Record<string, string>, signature: string): Promise<string> {
  const body = new URLSearchParams(form).toString();
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      ...(signature === '' ? {} : { 'x-twilio-signature': signature }),
    };
    const sent = request(url, { agent, method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`POST ${url} was answered ${response.statusCode}: ${text.slice(0, 200)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
