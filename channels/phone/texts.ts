import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from 'restify';
import { z } from 'zod';
import type { Database } from '../../services/storage/database.ts';
import { sizeOf } from '../../services/texts/segments.ts';
import type { SimulatedText, SimulatedTexts } from '../../services/texts/simulated-texts.ts';
import { escapeHtml } from '../http/html.ts';
import { HttpError, httpError } from '../http/http-error.ts';
import { Limit, type Rate } from '../http/limit.ts';
import { json, type Reply } from '../http/reply.ts';
import { readJson } from '../http/request-body.ts';
import { route } from '../http/routes.ts';
import { pageHeaders } from '../http/security-headers.ts';
import type { TwilioAccount } from '../twilio/account.ts';
import { bringText, TextRefusedError } from './text-line.ts';

/** What the phone for texts in the browser is made of. */
export interface TextPageParts {
  account: TwilioAccount;
  /** Where this process listens. */
  reach: string;
  councilName: string;
  texts: SimulatedTexts;
  database: Database;
  limits?: Rate;
}

const RATE: Rate = { points: 60, seconds: 60 };

/** Numbers that belong to nobody: no other may be played. */
const PlayedNumber = z.string().regex(/^\+447700900\d{3}$/);
const NewText = z.strictObject({ number: PlayedNumber, words: z.string().max(1_600) });

/** The page's own files. */
const FILES: Record<string, string> = {
  'texts.css': 'text/css; charset=utf-8',
  'texts.js': 'text/javascript; charset=utf-8',
};

/** Serves a phone in the browser, whose texts go to the same webhook as those of the real network. */
export function mountTextPage(server: Server, parts: TextPageParts): void {
  const folder = join(import.meta.dirname, 'texts');
  const page = readFileSync(join(folder, 'texts.html'), 'utf8').replaceAll(
    '{{councilName}}',
    escapeHtml(parts.councilName),
  );
  const limit = new Limit(parts.limits ?? RATE);
  const file = (type: string, body: string | Buffer): Reply => ({
    status: 200,
    headers: { 'Content-Type': type, 'Cache-Control': 'no-cache' },
    body,
  });
  const common = { method: 'GET', reach: 'anyone' } as const;
  route(server, {
    ...common,
    path: '/phone',
    headers: pageHeaders([]),
    handle: async () => file('text/html; charset=utf-8', page),
  });
  for (const [name, type] of Object.entries(FILES)) {
    const content = readFileSync(join(folder, name));
    route(server, { ...common, path: `/phone/${name}`, handle: async () => file(type, content) });
  }
  route(server, {
    ...common,
    path: '/phone/thread',
    handle: async ({ query }) => {
      const number = PlayedNumber.safeParse(query.get('number'));
      if (!number.success) throw httpError(400, { cause: number.error });
      return thread(parts, number.data);
    },
  });
  route(server, {
    method: 'POST',
    path: '/phone/thread',
    reach: 'anyone',
    handle: async ({ raw, address }) => {
      await limit.take(address);
      const text = NewText.safeParse(await readJson(raw));
      if (!text.success) throw httpError(400, { cause: text.error });
      return send(parts, text.data);
    },
  });
}

async function send(parts: TextPageParts, { number, words }: z.output<typeof NewText>): Promise<Reply> {
  const { texts, database } = parts;
  await database.commit([texts.add(number, 'in', words)]);
  try {
    const answers = await bringText(parts, { from: number, words });
    if (answers.length > 0) await database.commit(answers.map((answer) => texts.add(number, 'out', answer)));
  } catch (error) {
    if (!(error instanceof TextRefusedError)) throw error;
    throw new HttpError(502, 'NotTaken', 'The text was not taken. Try again.', { cause: error });
  }
  return thread(parts, number);
}

async function thread({ texts }: TextPageParts, number: string): Promise<Reply> {
  return json(200, { texts: (await texts.of(number)).map(shown) });
}

function shown({ id, direction, words }: SimulatedText): Record<string, unknown> {
  const { encoding, units, segments } = sizeOf(words);
  return { id, from: direction === 'in' ? 'phone' : 'council', words, encoding, units, segments };
}
