import { Secret, TOTP } from 'otpauth';

const PERIOD = 30;

/** A new secret of a second factor, as an app for codes takes it. */
export function newSecondFactor(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that an app for codes opens. */
export function secondFactorAddress(secret: string, issuer: string, label: string): string {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(secret), period: PERIOD }).toString();
}

/**
 * The time step whose code this is: now's, or the one before or after, as clocks differ. Undefined when it is none of
 * them, or not later than the last that was used.
 */
export function stepOfCode(secret: string, code: string, now: Date, lastStep: number): number | undefined {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD });
  const delta = totp.validate({ token, timestamp: now.getTime(), window: 1 });
  if (delta === null) return undefined;
  const step = Math.floor(now.getTime() / (PERIOD * 1000)) + delta;
  return step > lastStep ? step : undefined;
}

/** The code that an app shows at a moment, for tests and trials. */
export function codeAt(secret: string, now: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD }).generate({ timestamp: now.getTime() });
}
