import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import type { Server } from 'restify';
import type TwimlType from 'twilio/lib/twiml/MessagingResponse.js';
import { z } from 'zod';
import { httpError } from '../http/http-error.ts';
import type { Reply } from '../http/reply.ts';
import type { RouteRequest } from '../http/route-definition.ts';
import { route } from '../http/routes.ts';
import { readSignedForm } from '../twilio/signed-form.ts';
import { CarrierWords } from './carrier-words.ts';
import { contactStatus } from './contact-texts.ts';
import type { SmsParts } from './parts.ts';
import { mountPhotoPage } from './photo-page.ts';
import type { SimulatedCarrier } from './simulated-carrier.ts';
import { type TextLimits, takeText, textLimits } from './take-text.ts';
import { IncomingText, PhoneNumber, TextNews } from './wire.ts';

// By its own path: the whole library takes ten times as long to load.
const MessagingResponse = createRequire(import.meta.url)('twilio/lib/twiml/MessagingResponse.js') as typeof TwimlType;

/** Milliseconds that a webhook waits for its answer where there is no network. Twilio itself waits 15 seconds. */
const LONGEST_ANSWER = 10_000;

const TextKey = z.string().regex(/^[\w-]{10,60}$/);

/** Serves Twilio's webhook for texts that come, and its call-back with the news of those that went. */
export function mountSms(server: Server, parts: SmsParts): void {
  const words = new CarrierWords(parts.rules.words);
  const limits = textLimits(parts);
  const add = (path: string, handle: (request: RouteRequest) => Promise<Reply>): void =>
    route(server, { method: 'POST', path, reach: 'provider signature', handle });
  add('/twilio/sms', (request) => receive(parts, words, limits, request));
  add('/twilio/sms/status', (request) => hearNews(parts, request));
  mountPhotoPage(server, parts);
}

async function receive(
  parts: SmsParts,
  words: CarrierWords,
  limits: TextLimits,
  request: RouteRequest,
): Promise<Reply> {
  const text = IncomingText.safeParse(await readSignedForm(parts.account, request, parts.log));
  if (!text.success) throw httpError(400, { cause: text.error });
  // A name, a short code or nobody: there is no way back, so there is nothing to say.
  if (!PhoneNumber.safeParse(text.data.From).success) {
    parts.measures.received('no-number');
    return twiml([]);
  }
  const { simulated } = parts;
  if (simulated) return answerAtOnce(parts, simulated, text.data, () => takeText(parts, words, limits, text.data));
  await takeText(parts, words, limits, text.data);
  // It is on the disk: what is said to it leaves by the outbox.
  return twiml([]);
}

/** Without a network, what is said goes back in the answer. What takes longer is read on the phone in the browser. */
async function answerAtOnce(
  { settled }: SmsParts,
  simulated: SimulatedCarrier,
  { From }: IncomingText,
  take: () => ReturnType<typeof takeText>,
): Promise<Reply> {
  const webhook = simulated.listen(From);
  const over = new AbortController();
  try {
    const accepted = await take();
    const said = (accepted?.done ?? Promise.resolve()).then(settled);
    await Promise.race([said, delay(LONGEST_ANSWER, undefined, { ref: false, signal: over.signal })]);
  } finally {
    over.abort();
  }
  return twiml(webhook.close());
}

/** Tells what became of a text. News of texts that nobody knows is taken: it must not come again. */
async function hearNews(parts: SmsParts, request: RouteRequest): Promise<Reply> {
  const form = await readSignedForm(parts.account, request, parts.log);
  const news = TextNews.safeParse(form);
  const key = TextKey.safeParse(request.query.get('text'));
  // A status that is new to us is no reason to have it sent again and again.
  if (!news.success || !key.success) return { status: 204, headers: {}, body: '' };
  const { MessageSid, MessageStatus, ErrorCode } = news.data;
  const error = ErrorCode ? `twilio-${ErrorCode}` : null;
  await parts.database.commit([
    ...parts.sent.became(key.data, MessageSid, MessageStatus, error),
    parts.contact.became(MessageSid, contactStatus(MessageStatus, error), parts.now()),
  ]);
  parts.measures.became(MessageStatus);
  return { status: 204, headers: {}, body: '' };
}

/** Made by Twilio's own library: whatever stands in the words stays words. */
function twiml(texts: readonly string[]): Reply {
  const response = new MessagingResponse();
  for (const text of texts) response.message(text);
  return {
    status: 200,
    headers: { 'Content-Type': 'text/xml; charset=utf-8', 'Cache-Control': 'no-store' },
    body: response.toString(),
  };
}
