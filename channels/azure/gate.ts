import { createRemoteJWKSet, decodeJwt, errors, jwtVerify } from 'jose';
import { httpError } from '../http/http-error.ts';

/** Who signs what Azure Bot Service brings. The SDK would also take tokens of emulators, skills and other tenants. */
export const ISSUER = 'https://api.botframework.com';
/** Characters of a header that can be a token of theirs. */
const MOST_HEADER = 8_192;
/** Hosts to which answers may go, with what is under them. */
const HOSTS = ['botframework.com', 'smba.trafficmanager.net', 'botframework.azure.com'];

/**
 * Whether a header can be a token of Azure Bot Service for this bot. Looked at before the SDK sees it: that one
 * remembers a part of each token it is shown, for ever, and takes more issuers than there should be. It checks the
 * signature afterwards.
 */
export function mayBeTheirs(header: string | undefined, appId: string): boolean {
  if (header === undefined || header.length > MOST_HEADER) return false;
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header) ?? [];
  if (token === undefined) return false;
  try {
    const { iss, aud } = decodeJwt(token);
    return iss === ISSUER && aud === appId;
  } catch {
    return false;
  }
}

/** Seconds by which clocks may differ. */
const CLOCK_TOLERANCE = 300;

/**
 * Checks a token's signature, time and address. The SDK checks them too, and whether the key may speak for the channel;
 * but it writes each token it does not like to the console, which strangers could fill.
 *
 * @returns a check that throws for what is not theirs, and an HttpError 503 while their keys cannot be had
 */
export function signatureCheck(appId: string, keysUrl: string) {
  const keys = createRemoteJWKSet(new URL(keysUrl));
  const options = { issuer: ISSUER, audience: appId, algorithms: ['RS256'], clockTolerance: CLOCK_TOLERANCE };
  return async (header: string, serviceUrl: string): Promise<void> => {
    try {
      const { payload } = await jwtVerify(header.slice('Bearer '.length), keys, options);
      if (payload.serviceurl === serviceUrl) return;
    } catch (error) {
      const isTheirs = error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout);
      if (!isTheirs) throw httpError(503, { retryAfter: 5, cause: error });
      throw error;
    }
    throw new errors.JWTClaimValidationFailed('another address than it is signed for', {}, 'serviceurl');
  };
}

/** Whether an address is one of Azure Bot Service's. Whoever could choose another would be sent our token and answers. */
export function isServiceAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, port, username, password } = new URL(text);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false;
  return HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
