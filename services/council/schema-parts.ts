import { z } from 'zod';
import { isRealDate } from '../time/calendar-date.ts';

/** A name that code refers to: a category, a question, a body, a danger. */
export const Code = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'use lower case letters, digits and _ only, and begin with a letter');

/** The code of one possible answer; it may begin with a digit ("2_5"). */
export const ValueCode = z.string().regex(/^[a-z0-9][a-z0-9_]*$/, 'use lower case letters, digits and _ only');

/** The id of a message in the locales. */
export const MessageId = z.string().regex(/^[a-zA-Z][\w-]*$/, 'is no message id');

/** A calendar date of Europe/London, "2026-12-07". */
export const IsoDate = z.string().refine(isRealDate, 'is no date, write it as 2026-12-07');

/** A time of day, 24-hour "09:00". */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time of day, write it as 09:00');

/** A date and time of Europe/London without a zone, "2026-12-24T16:00". */
export const LocalDateTime = z
  .string()
  .refine((text) => isRealDate(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10)), {
    error: 'is no date and time, write it as 2026-12-24T16:00',
  });

/** A telephone number as people read it, in groups: "0344 980 3333", "999". */
export const PhoneText = z.string().regex(/^\d[\d ]{1,15}$/, 'is no phone number, write it as 0344 980 3333');

/** A web address. Residents are never sent to one that is not encrypted. */
export const WebAddress = z.url({ protocol: /^https$/, error: 'is no web address that begins with https://' });

/** A date range, both ends included; an end that is left out is open. */
export const validity = { valid_from: IsoDate.optional(), valid_to: IsoDate.optional() };

/** Something that is true for a while only. */
export interface Dated {
  valid_from?: string | undefined;
  valid_to?: string | undefined;
}

/** Whether something dated is true on a calendar date ("2026-12-07"). */
export function isValidOn(dated: Dated, date: string): boolean {
  return (dated.valid_from ?? '') <= date && date <= (dated.valid_to ?? '9999-12-31');
}
