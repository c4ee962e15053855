import type { Server } from 'restify';
import type { Reply } from '../http/reply.ts';
import type { RouteRequest } from '../http/route-definition.ts';
import { route } from '../http/routes.ts';
import { readSignedForm } from '../twilio/signed-form.ts';
import { type CallEvent, readCallEvent } from './caller-input.ts';
import { Calls } from './calls.ts';
import type { VoiceParts } from './parts.ts';
import { STATUS_PATH, TURN_PATH, VOICE_PATH, WHISPER_PATH } from './twiml.ts';

/** Steps of one call. A longer one is somebody's machine. */
const MOST_STEPS = 1_000;

/** Adds the webhooks of calls. */
export function mountVoice(server: Server, parts: VoiceParts): void {
  const calls = new Calls(parts);
  const add = (path: string, answer: (event: CallEvent, request: RouteRequest) => Promise<string>): void =>
    route(server, {
      method: 'POST',
      path,
      reach: 'provider signature',
      handle: async (request) =>
        xml(await answer(readCallEvent(await readSignedForm(parts.account, request, parts.log)), request)),
    });
  add(VOICE_PATH, (event) => calls.begin(event));
  add(TURN_PATH, (event, { query }) => calls.step(stepOf(query), event));
  add(WHISPER_PATH, (event) => calls.whisper(event));
  add(STATUS_PATH, async (event) => {
    await calls.ended(event);
    return '<Response/>';
  });
}

function stepOf(query: URLSearchParams): number {
  const step = Number(query.get('step'));
  return Number.isInteger(step) && step > 0 && step < MOST_STEPS ? step : 0;
}

function xml(body: string): Reply {
  return { status: 200, headers: { 'Content-Type': 'text/xml; charset=utf-8', 'Cache-Control': 'no-store' }, body };
}
