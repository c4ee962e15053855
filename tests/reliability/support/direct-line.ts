import { setTimeout as delay } from 'node:timers/promises';
import type { Chance } from './chance.ts';

/** One conversation over Direct Line, by a client that tries again at any door until it has an answer. */
export interface DirectLine {
  conversationId: string;
  /** Sends an activity; returns the id it got. */
  post(activity: object): Promise<string>;
  /** What was said after a watermark ('' for all). */
  read<T>(watermark: string): Promise<{ activities: T[]; watermark: string }>;
}

const GIVE_UP_AFTER = 180_000;
/** A door that takes longer is tried elsewhere. */
const ANSWER_WITHIN = 10_000;

/** Opens a conversation. @param doors addresses of the processes that serve now */
export async function openDirectLine(doors: () => string[], chance: Chance): Promise<DirectLine> {
  const ask = (method: string, path: string, token?: string, body?: object) =>
    untilAnswered(() => request(`${chance.pick(doors())}${path}`, method, token, body), chance);
  const { conversationId, token } = (await ask('POST', '/webchat/token', undefined, {})) as {
    conversationId: string;
    token: string;
  };
  await ask('POST', '/v3/directline/conversations', token, {});
  const activities = `/v3/directline/conversations/${encodeURIComponent(conversationId)}/activities`;
  return {
    conversationId,
    post: async (activity) => ((await ask('POST', activities, token, activity)) as { id: string }).id,
    read: async <T>(watermark: string) =>
      (await ask('GET', `${activities}?watermark=${watermark}`, token)) as { activities: T[]; watermark: string },
  };
}

/** A refusal that trying again does not help. */
class RefusedError extends Error {
  override name = 'RefusedError';
}

async function untilAnswered<T>(attempt: () => Promise<T>, chance: Chance): Promise<T> {
  const deadline = Date.now() + GIVE_UP_AFTER;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof RefusedError || Date.now() > deadline) throw error;
      await delay(chance.whole(30, 120));
    }
  }
}

async function request(url: string, method: string, token?: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(body ? { 'Content-Type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(ANSWER_WITHIN),
  });
  const text = await response.text();
  if (response.ok) return JSON.parse(text);
  const said = `${method} ${new URL(url).pathname} was answered ${response.status}: ${text.slice(0, 200)}`;
  throw response.status < 500 ? new RefusedError(said) : new Error(said);
}
