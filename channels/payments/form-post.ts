import { HttpError, httpError } from '../http/http-error.ts';
import { readBody } from '../http/request-body.ts';
import type { RouteRequest } from '../http/route-definition.ts';

/** Bytes of a form of ours: a choice. */
const MOST_FORM = 1_024;

/**
 * Reads a form that one of our own pages sent.
 *
 * @throws HttpError 403 when another site sent it, 413 when it is too long, 415 when it is no form
 */
export async function readForm({ raw, headers }: RouteRequest): Promise<URLSearchParams> {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new HttpError(403, 'Forbidden', 'This can be sent from our own page only.');
  }
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  const body = await readBody(raw, MOST_FORM);
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') throw httpError(415);
  return new URLSearchParams(body.toString('utf8'));
}
