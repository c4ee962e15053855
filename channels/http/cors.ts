import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long a browser may remember the answer to its question, in seconds. */
const REMEMBER = 600;

/**
 * Lets pages of the trusted origins read an answer, also an error's. Other origins get no header, and so nothing.
 */
export function allowOrigin(req: IncomingMessage, res: ServerResponse, trusted: readonly string[]): void {
  res.setHeader('Vary', 'Origin');
  const { origin } = req.headers;
  if (origin === undefined || !trusted.includes(origin)) return;
  res.setHeader('Access-Control-Allow-Origin', origin);
  // Direct Line clients ask one call "with credentials". There are none: no cookie opens anything here.
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  res.setHeader('Access-Control-Expose-Headers', 'Retry-After');
}

/** What a browser asks before a call from another origin. */
export function isPreflight(req: IncomingMessage): boolean {
  return req.method === 'OPTIONS' && req.headers['access-control-request-method'] !== undefined;
}

/** Headers that answer it. */
export const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'Access-Control-Max-Age': String(REMEMBER),
};
