import type { Response } from 'restify';
import type { HttpError } from './http-error.ts';

/** What a route answers. */
export interface Reply {
  status: number;
  body: string | Buffer;
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

/** Sends an answer, whole, past restify's formatters: they choose by the client's headers and can fail on them. */
export function send(res: Response, reply: Reply): void {
  if (res.headersSent) return;
  const body = Buffer.from(reply.body as string);
  const length = reply.status === 204 || reply.status === 304 ? {} : { 'Content-Length': String(body.length) };
  const sender = res as unknown as { sendRaw(status: number, body: Buffer, headers: Record<string, string>): void };
  sender.sendRaw(reply.status, body, { ...reply.headers, ...length });
}
