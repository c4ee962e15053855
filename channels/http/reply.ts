import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'restify';
import type { HttpError } from './http-error.ts';

/** What a route answers. */
export interface Reply {
  status: number;
  /** Whole, or as it is made: then an error in the middle breaks the answer off, so that it does not look whole. */
  body: string | Buffer | AsyncIterable<string>;
  headers: Record<string, string | string[]>;
}

/** A JSON answer. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return {
    status,
    body: JSON.stringify(value),
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  };
}

/** An error as most of our routes say it: `{"error": {"code", "message"}}`. */
export function jsonError(error: HttpError): Reply {
  return json(error.statusCode, { error: { code: error.code, message: error.message } });
}

/**
 * Sends an answer past restify's formatters: they choose by the client's headers and can fail on them.
 *
 * @returns for an answer that is sent as it is made, a promise of its end, which rejects when making it failed
 */
export function send(res: Response, reply: Reply): Promise<void> | undefined {
  if (res.headersSent) return undefined;
  if (typeof reply.body !== 'string' && !Buffer.isBuffer(reply.body)) return sendAsMade(res, reply, reply.body);
  const body = Buffer.from(reply.body as string);
  const length = reply.status === 204 || reply.status === 304 ? {} : { 'Content-Length': String(body.length) };
  const sender = res as unknown as { sendRaw(status: number, body: Buffer, headers: Record<string, string>): void };
  sender.sendRaw(reply.status, body, { ...reply.headers, ...length });
  return undefined;
}

/** What is slow to take it holds back what is read for it. */
async function sendAsMade(res: Response, { status, headers }: Reply, body: AsyncIterable<string>): Promise<void> {
  res.writeHead(status, headers as Record<string, string>);
  if (res.req.method === 'HEAD') {
    res.end();
    return;
  }
  try {
    await pipeline(Readable.from(body), res);
  } catch (error) {
    // Whoever has gone away wanted no more of it.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
