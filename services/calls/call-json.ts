/** Bytes of an answer; no honest one comes near. */
const MOST_BYTES = 1024 * 1024;
/** Milliseconds from the beginning of a call to the last byte of its answer. */
const PATIENCE = 10_000;

/** What a call came back with: any status, and JSON. */
export interface JsonAnswer {
  status: number;
  /** Parse it with zod. */
  body: unknown;
}

/**
 * A call that gave no answer we can read: no connection, too slow, a redirect, no JSON, too large. Whether the other
 * side did what was asked is not known. Its message never quotes what was sent or got.
 */
export class CallError extends Error {
  override name = 'CallError';
  /** `timeout`, `network`, `not-json`, `too-large`. */
  readonly code: string;

  constructor(code: string, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
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
  patienceMs: number = PATIENCE,
): Promise<JsonAnswer> {
  const { method, headers, body } = call;
  try {
    const response = await fetch(url, {
      method,
      headers: { Accept: 'application/json', ...(body ? { 'Content-Type': 'application/json' } : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    return { status: response.status, body: parsed(await text(response)) };
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw new CallError((error as Error).name === 'TimeoutError' ? 'timeout' : 'network', error);
  }
}

async function text(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop lets go of the connection.
    if (size > MOST_BYTES) throw new CallError('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // What it says instead may be anything, and is not kept.
    throw new CallError('not-json');
  }
}
