import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether a webhook is GOV.UK Pay's: its `Pay-Signature` is the lower-case hex HMAC-SHA256 of the body as it came,
 * byte for byte. Anything else is not, a missing secret included.
 */
export function isSignedByPay(body: Uint8Array, signature: string | string[] | undefined, secret: string): boolean {
  if (secret === '' || typeof signature !== 'string' || !/^[0-9a-f]{64}$/.test(signature)) return false;
  const expected = createHmac('sha256', secret).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'));
}
