import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from 'restify';
import { z } from 'zod';
import { escapeHtml } from '../http/html.ts';
import { httpError } from '../http/http-error.ts';
import { Limit, type Rate } from '../http/limit.ts';
import { json, type Reply } from '../http/reply.ts';
import { readJson } from '../http/request-body.ts';
import { route } from '../http/routes.ts';
import { pageHeaders } from '../http/security-headers.ts';
import type { TwilioAccount } from '../twilio/account.ts';
import { CallLine } from './call-line.ts';

/** What the telephone in the browser is made of. */
export interface CallPageParts {
  account: TwilioAccount;
  /** Where this process listens. */
  reach: string;
  councilName: string;
  limits?: Rate;
}

/** Somebody who learns the keys presses often. */
const RATE: Rate = { points: 240, seconds: 60 };

/** Where calls come from here: numbers that belong to nobody, and none at all. */
const Caller = z.string().regex(/^(?:\+447700900\d{3}|\+441632960001|anonymous)$/);

const event = z.strictObject({
  /** Absent when the call begins. */
  call: z
    .string()
    .regex(/^CA[0-9a-f]{32}$/)
    .optional(),
  from: Caller,
  path: z.string().max(500),
  form: z
    .strictObject({
      Digits: z.string().max(50),
      FinishedOnKey: z.string().max(1),
      SpeechResult: z.string().max(10_000),
      DialCallStatus: z.enum(['completed', 'no-answer', 'busy', 'failed']),
      QueueResult: z.enum(['bridged', 'leave']),
      RecordingDuration: z.string().regex(/^\d{1,4}$/),
      CallStatus: z.enum(['completed']),
      // Nothing is ever paid with this telephone.
      Result: z.enum(['caller-interrupted-with-star']),
      ParentCallSid: z.string().max(34),
    })
    .partial()
    .default({}),
});

/** The page's own files. */
const FILES: Record<string, string> = {
  'call.css': 'text/css; charset=utf-8',
  'call.js': 'text/javascript; charset=utf-8',
  'call-view.js': 'text/javascript; charset=utf-8',
  'speech.js': 'text/javascript; charset=utf-8',
};

/** Serves a telephone in the browser, which calls the same webhooks as the real network. */
export function mountCallPage(server: Server, parts: CallPageParts): void {
  const line = new CallLine(parts.account, parts.reach);
  const limit = new Limit(parts.limits ?? RATE);
  const folder = join(import.meta.dirname, 'call');
  const files = new Map(Object.keys(FILES).map((name) => [name, readFileSync(join(folder, name))]));
  const page = readFileSync(join(folder, 'call.html'), 'utf8').replaceAll('{{council}}', escapeHtml(parts.councilName));
  route(server, {
    method: 'GET',
    path: '/phone/call',
    reach: 'anyone',
    headers: pageHeaders([]),
    handle: async () => served(page, 'text/html; charset=utf-8'),
  });
  route(server, {
    method: 'GET',
    path: '/phone/call-assets/:file',
    reach: 'anyone',
    handle: async ({ params }) => {
      const file = files.get(params.file ?? '');
      if (!file) throw httpError(404);
      return served(file, FILES[params.file ?? ''] ?? '');
    },
  });
  route(server, {
    method: 'POST',
    path: '/phone/call/line',
    reach: 'anyone',
    handle: async ({ raw, address }) => {
      await limit.take(address);
      const parsed = event.safeParse(await readJson(raw));
      if (!parsed.success) throw httpError(400);
      const { call = `CA${randomBytes(16).toString('hex')}`, from, path, form } = parsed.data;
      const given = Object.entries(form).filter((entry): entry is [string, string] => entry[1] !== undefined);
      return json(200, { call, ...(await line.post({ sid: call, from }, path, Object.fromEntries(given))) });
    },
  });
}

function served(body: string | Buffer, type: string): Reply {
  return { status: 200, body, headers: { 'Content-Type': type, 'Cache-Control': 'no-cache' } };
}
