import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { HttpError } from '../http/http-error.ts';
import { type Pass, TokenError, type Tokens } from './tokens.ts';

/** The answer to no token. */
export function unauthorised(): HttpError {
  return new HttpError(401, 'Unauthorized', 'This needs a token.');
}

/** The one answer to a token that does not open what is asked for, whether or not that exists. */
export function forbidden(expired = false): HttpError {
  const code = expired ? 'TokenExpired' : 'BadArgument';
  return new HttpError(403, code, 'This chat cannot be opened. Start a new chat.');
}

/** The answer to a conversation that is over or gone. */
export function ended(): HttpError {
  return new HttpError(404, 'ConversationEnded', 'This chat has ended. Start a new chat.');
}

/** The credential of `Authorization: Bearer …`. @throws HttpError 401 */
export function bearer(headers: IncomingHttpHeaders): string {
  const token = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (!token) throw unauthorised();
  return token;
}

/** Whether a credential is the secret; takes as long for a near miss as for a far one. */
export function isSecret(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/**
 * Who is asking, by their token.
 *
 * @param conversationId the one asked for; another's token is refused as a forged one is
 * @throws HttpError 401 without a token, 403 with one that does not fit
 */
export async function authorise(tokens: Tokens, headers: IncomingHttpHeaders, conversationId?: string): Promise<Pass> {
  const pass = await checked(() => tokens.read(bearer(headers)));
  if (conversationId !== undefined && conversationId !== pass.conv) throw forbidden();
  checkOrigin(pass, headers);
  return pass;
}

/** @throws HttpError 403 when a page of an origin the token does not name holds it */
export function checkOrigin({ origins }: Pass, headers: IncomingHttpHeaders): void {
  if (headers.origin !== undefined && origins.length > 0 && !origins.includes(headers.origin)) throw forbidden();
}

/** Reads a token, with its errors as answers. */
export async function checked<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TokenError) throw forbidden(error.expired);
    throw error;
  }
}

/**
 * Whether a page may ask for a token here: one of ours (it came from the very host that it asks), or of a trusted
 * origin. Requests that name no origin are no page's.
 */
export function mayMint(headers: IncomingHttpHeaders, trusted: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined || trusted.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
