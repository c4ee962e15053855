import type { Logger } from 'pino';
import { HttpError, httpError } from '../http/http-error.ts';
import { readBody } from '../http/request-body.ts';
import type { RouteRequest } from '../http/route-definition.ts';
import type { TwilioAccount } from './account.ts';
import { type FormValues, isSignedByTwilio } from './signature.ts';

/** Bytes of a form of Twilio's: its longest text or transcript, percent-encoded, is well below. */
const MOST_FORM = 64 * 1024;

/**
 * Reads a form that Twilio sent: signed, over everything in it. A name that comes twice keeps its first value.
 *
 * @throws HttpError 403 for whatever is not Twilio's, 413 when it is too long, 415 when it is no form
 */
export async function readSignedForm(
  account: Pick<TwilioAccount, 'authTokens' | 'publicBaseUrl'>,
  { raw, headers }: RouteRequest,
  log: Pick<Logger, 'warn'>,
): Promise<Record<string, string>> {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  const body = await readBody(raw, MOST_FORM);
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') throw httpError(415);
  const form = formValues(new URLSearchParams(body.toString('utf8')));
  const isSigned = isSignedByTwilio({
    tokens: account.authTokens,
    publicBaseUrl: account.publicBaseUrl,
    target: raw.url ?? '',
    form,
    signature: headers['x-twilio-signature'],
  });
  if (!isSigned) {
    // The usual cause is not an attack: PUBLIC_BASE_URL is not the address that Twilio was given.
    log.warn({ size: body.length }, 'a request that is not signed by Twilio was refused');
    throw new HttpError(403, 'Forbidden', 'This is not signed as it should be.');
  }
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, typeof value === 'string' ? value : (value[0] ?? '')]),
  );
}

function formValues(params: URLSearchParams): FormValues {
  // Without a prototype: `__proto__` is a name like any other.
  const form = Object.create(null) as FormValues;
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name);
    form[name] = values.length === 1 ? (values[0] as string) : values;
  }
  return form;
}
