import type { Server } from 'restify';
import type { Reply } from '../http/reply.ts';
import type { RouteRequest } from '../http/route-definition.ts';
import { route } from '../http/routes.ts';
import { readSignedForm } from '../twilio/signed-form.ts';
import { type CallEvent, readCallEvent } from './caller-input.ts';
import { Calls } from './calls.ts';
import type { VoiceParts } from './parts.ts';
import { Prompts, spoken } from './prompts.ts';
import { STATUS_PATH, sayAndGoTo, stepPath, TURN_PATH, VOICE_PATH, WHISPER_PATH } from './twiml.ts';

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
  add(VOICE_PATH, (event, { query }) => kindly(parts, query, VOICE_PATH, calls.begin(event)));
  add(TURN_PATH, (event, { query }) => {
    const step = stepOf(query);
    return kindly(parts, query, stepPath(step), calls.step(step, event));
  });
  add(WHISPER_PATH, (event) => calls.whisper(event));
  add(STATUS_PATH, async (event) => {
    await calls.ended(event);
    return '<Response/>';
  });
}

/** Times that a step is tried which something of ours stands in the way of. */
const MOST_TRIES = 3;

/**
 * An answer also when there is none: an error of HTTP would have the network say, in American, that an application
 * failed, and hang up.
 */
async function kindly(
  parts: VoiceParts,
  query: URLSearchParams,
  path: string,
  answer: Promise<string>,
): Promise<string> {
  try {
    return await answer;
  } catch (error) {
    const tries = (Number(query.get('tries')) || 0) + 1;
    parts.log.error({ err: error, tries }, 'a step of a call failed');
    const again = `${path}${path.includes('?') ? '&' : '?'}tries=${tries}`;
    const prompts = new Prompts(parts);
    const id = tries < MOST_TRIES ? 'voice-went-wrong' : 'voice-went-wrong-end';
    return sayAndGoTo(spoken([prompts.line(id, { language: 'en' })]), tries < MOST_TRIES ? again : undefined);
  }
}

function stepOf(query: URLSearchParams): number {
  const step = Number(query.get('step'));
  return Number.isInteger(step) && step > 0 && step < MOST_STEPS ? step : 0;
}

function xml(body: string): Reply {
  return { status: 200, headers: { 'Content-Type': 'text/xml; charset=utf-8', 'Cache-Control': 'no-store' }, body };
}
