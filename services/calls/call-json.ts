import { CallError, callText } from './call-text.ts';

/** What a call came back with: any status, and JSON. */
export interface JsonAnswer {
  status: number;
  /** Parse it with zod. */
  body: unknown;
}

/**
 * Calls another service's JSON interface. Bounded in time and size; redirects are not followed.
 *
 * @param patienceMs milliseconds until it is given up
 * @throws CallError
 */
export async function callJson(
  url: URL,
  call: { method: 'GET' | 'POST'; headers: Record<string, string>; body?: unknown },
  patienceMs?: number,
): Promise<JsonAnswer> {
  const { method, headers, body } = call;
  const type: Record<string, string> = body ? { 'Content-Type': 'application/json' } : {};
  const { status, text } = await callText(
    url,
    {
      method,
      headers: { Accept: 'application/json', ...type, ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    },
    patienceMs,
  );
  return { status, body: parsed(text) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // What it says instead may be anything, and is not kept.
    throw new CallError('not-json');
  }
}
