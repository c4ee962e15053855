import { parsePhoneNumber } from 'awesome-phonenumber';
import type { EntityFinder } from './span.ts';

/** Digits with the marks people put between them. Bounded, so that a page of digits costs no more than its length. */
const CANDIDATE = /(?<![\p{Script=Latin}\p{N}£+.])(?:\+|00|\(?0|7)[\d ().-]{8,22}\d(?![\p{Script=Latin}\p{N}])/gu;
/** A mobile number whose 0 was left off. */
const MOBILE_WITHOUT_ZERO = /^7\d{9}$/;

/**
 * Finds telephone numbers and gives them in E.164; numbers without a country are British. A number of the right
 * length counts, whether it is in use or not: the ranges kept for drama are numbers as well.
 *
 * | said | found |
 * | --- | --- |
 * | `ring me on 07700 900123` | `+447700900123` |
 * | `07700900123` | `+447700900123` |
 * | `+44 (0)7700 900 123 thanks` | `+447700900123` |
 * | `7700 900123` | `+447700900123` |
 * | `(01632) 960001` | `+441632960001` |
 * | `0044 7700-900123` | `+447700900123` |
 * | `+48 512 345 678` | `+48512345678` |
 * | `number 12` | nothing |
 * | `05/11/2026` | nothing |
 */
export const findPhones: EntityFinder<'phone'> = (text) => {
  const spans = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const value = e164(match[0]);
    if (value) spans.push({ entity: 'phone' as const, value, start: match.index, end: match.index + match[0].length });
  }
  return spans;
};

function e164(candidate: string): string | undefined {
  const bare = candidate
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+');
  if (/^7/.test(bare) && !MOBILE_WITHOUT_ZERO.test(bare)) return undefined;
  const parsed = parsePhoneNumber(bare, { regionCode: 'GB' });
  return parsed.possible ? parsed.number?.e164 : undefined;
}
