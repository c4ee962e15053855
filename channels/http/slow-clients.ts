import type { Request, Response } from 'restify';
import { httpError } from './http-error.ts';
import { jsonError, send } from './reply.ts';

/** Milliseconds without a byte after which a long body is given up. */
const STALLED = 10_000;
/** Milliseconds a client has to finish a body that nobody reads, so that it can still read the answer. */
const LINGER = 1_000;

/**
 * Sees to it that a client who sends its body slowly, or never ends it, does not keep the socket. Node's own
 * `requestTimeout` is one for all, and a photo over a slow telephone may take longer than a message.
 *
 * @param bodyMs milliseconds the body may take
 */
export function dropSlowBody(req: Request, res: Response, bodyMs: number): void {
  if (req.complete || !hasBody(req)) return;
  const giveUp = () => {
    if (req.complete) return;
    if (!res.headersSent) send(res, jsonError(httpError(408)));
    req.socket.destroySoon();
  };
  const whole = setTimeout(giveUp, bodyMs);
  let seen = req.socket.bytesRead;
  const progress = setInterval(() => {
    if (req.socket.bytesRead === seen) giveUp();
    seen = req.socket.bytesRead;
  }, STALLED);
  const stop = () => {
    clearTimeout(whole);
    clearInterval(progress);
  };
  req.once('end', stop);
  req.once('close', stop);
  res.once('finish', () => {
    if (!req.complete) setTimeout(giveUp, LINGER).unref();
  });
}

function hasBody(req: Request): boolean {
  const { 'content-length': length, 'transfer-encoding': encoding } = req.headers;
  return encoding !== undefined || (length !== undefined && length !== '0');
}
