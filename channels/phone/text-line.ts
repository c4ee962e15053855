import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { XMLParser } from 'fast-xml-parser';
import type * as Webhooks from 'twilio/lib/webhooks/webhooks.js';
import { z } from 'zod';
import { sizeOf } from '../../services/texts/segments.ts';
import type { TwilioAccount } from '../twilio/account.ts';

const { getExpectedTwilioSignature } = createRequire(import.meta.url)(
  'twilio/lib/webhooks/webhooks.js',
) as typeof Webhooks;

/** The council's number here: of the range that belongs to nobody. */
export const COUNCIL_NUMBER = '+447700900000';

/** The webhook did not take a text. */
export class TextRefusedError extends Error {
  override name = 'TextRefusedError';
}

const PATH = '/twilio/sms';
const parser = new XMLParser({ trimValues: false, parseTagValue: false, isArray: (name) => name === 'Message' });
const Answer = z.object({ Response: z.union([z.object({ Message: z.array(z.string()).default([]) }), z.string()]) });

/**
 * Plays the network's part: brings a text to our own webhook, signed as Twilio signs it, and reads what comes back.
 *
 * @param reach where this process listens
 * @returns the texts of the answer, in order
 * @throws TextRefusedError
 */
export async function bringText(
  { account, reach }: { account: TwilioAccount; reach: string },
  text: { from: string; words: string },
): Promise<string[]> {
  const { segments } = sizeOf(text.words);
  const form = {
    MessageSid: `SM${randomBytes(16).toString('hex')}`,
    AccountSid: account.accountSid,
    From: text.from,
    To: COUNCIL_NUMBER,
    Body: text.words,
    NumMedia: '0',
    NumSegments: String(Math.max(1, segments)),
    SmsStatus: 'received',
    FromCountry: 'GB',
  };
  const url = account.publicBaseUrl.replace(/\/+$/, '') + PATH;
  const response = await fetch(reach + PATH, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Twilio-Signature': getExpectedTwilioSignature(account.authTokens[0], url, form),
    },
    body: new URLSearchParams(form).toString(),
  });
  const body = await response.text();
  if (response.status !== 200) throw new TextRefusedError(`the webhook answered ${response.status}`);
  const answer = Answer.safeParse(parser.parse(body));
  if (!answer.success) throw new TextRefusedError('the webhook answered with something else than texts');
  const { Response } = answer.data;
  return typeof Response === 'string' ? [] : Response.Message;
}
