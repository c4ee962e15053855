import type { Request, Response } from 'restify';
import { allowOrigin, isPreflight, PREFLIGHT_HEADERS } from './cors.ts';
import { httpError } from './http-error.ts';
import type { Limit } from './limit.ts';
import { match } from './path-pattern.ts';
import { send } from './reply.ts';
import { dataHeaders } from './security-headers.ts';
import type { ServerParts } from './server-parts.ts';
import { dropSlowBody } from './slow-clients.ts';

/** Characters of a request's target. */
const MOST_TARGET = 4_096;

export interface DoorOptions {
  /** Origins whose pages may call cross-origin routes. */
  trustedOrigins: readonly string[];
  /** Requests of one address. */
  requests: Limit;
  /** Milliseconds a body may take where its route says nothing else. */
  bodyMs: number;
  stopping(): boolean;
}

/**
 * What every request passes before a route sees it.
 *
 * @returns false when the request has been answered
 * @throws HttpError when it is refused
 */
export async function passDoors(req: Request, res: Response, own: ServerParts, options: DoorOptions): Promise<boolean> {
  dataHeaders(req, res);
  if (options.stopping()) res.setHeader('Connection', 'close');
  const definition = match(own.routes, readablePath(req), req.headers['access-control-request-method'] ?? req.method);
  dropSlowBody(req, res, definition?.bodyMs ?? options.bodyMs);
  if (definition?.crossOrigin) allowOrigin(req, res, options.trustedOrigins);
  refuseEncodings(req);
  await options.requests.take(own.addressOf(req));
  if (!definition?.crossOrigin || !isPreflight(req)) return true;
  send(res, { status: 204, body: '', headers: PREFLIGHT_HEADERS });
  return false;
}

/** Restify throws where nobody catches when it meets a target or `Host` that makes no URL. */
function readablePath(req: Request): string {
  if ((req.url ?? '').length > MOST_TARGET) throw httpError(400);
  try {
    return (req.getUrl() as unknown as URL).pathname;
  } catch (error) {
    // The router asks again, for its own error: give it something it can read.
    req.url = '/';
    req.headers.host = 'localhost';
    throw httpError(400, { cause: error });
  }
}

/** Nobody needs to send us compressed requests, and unpacking them is how a few bytes become many. */
function refuseEncodings(req: Request): void {
  if (req.headers['content-encoding'] !== undefined) throw httpError(415);
  const transfer = req.headers['transfer-encoding'];
  if (transfer !== undefined && transfer.trim().toLowerCase() !== 'chunked') throw httpError(415);
}
