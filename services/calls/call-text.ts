/** Bytes of an answer; no honest one comes near. */
const MOST_BYTES = 1024 * 1024;
/** Milliseconds from the beginning of a call to the last byte of its answer. */
const PATIENCE = 10_000;

/** Errors of a connection that was never made: nothing was sent. */
export const NOT_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What a call came back with: any status, and whatever words. */
export interface TextAnswer {
  status: number;
  text: string;
}

/** A call, with its body as it goes out. */
export interface TextCall {
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
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

  /** The connection was never made: for certain, nothing was asked. */
  get wasNotSent(): boolean {
    const { cause } = (this.cause ?? {}) as { cause?: { code?: string } };
    return NOT_SENT.has(cause?.code ?? '');
  }
}

/**
 * Calls another service. Bounded in time and size; redirects are not followed.
 *
 * @param patienceMs milliseconds until it is given up
 * @throws CallError
 */
export async function callText(url: URL, call: TextCall, patienceMs: number = PATIENCE): Promise<TextAnswer> {
  try {
    const response = await fetch(url, { ...call, redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
    return { status: response.status, text: await text(response) };
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
