import type { Entities } from '../../../dialogs/input.ts';
import { findAmounts } from './amount.ts';
import { findAppointmentServices } from './appointment-service.ts';
import { findDates } from './date.ts';
import { findEmails } from './email.ts';
import { findLocationsBetween } from './location.ts';
import { findPayTypes } from './pay-type.ts';
import { findPersonNames } from './person-name.ts';
import { findPhones } from './phone.ts';
import { findPostcodes } from './postcode.ts';
import { findReferences } from './reference.ts';
import type { EntityContext, Span } from './span.ts';
import { findSpoken } from './spoken.ts';
import { findPartsOfDay, findTimes } from './time.ts';

/** No resident gives more values than this in one message; text made to be slow might. */
const MOST_SPANS = 200;

/**
 * Everything found in a text, overlaps resolved: where two recognisers claim the same words, the one that is asked
 * earlier has them. The work grows with the length of the text and no faster.
 */
export function findSpans(text: string, context: EntityContext): Span[] {
  const taken: Span[] = [];
  const take = (spans: readonly Span[]): void => {
    for (const span of spans) {
      if (taken.length >= MOST_SPANS) return;
      if (!taken.some((other) => span.start < other.end && other.start < span.end)) taken.push(span);
    }
  };
  // Most messages hold no digit and no "@", and so none of what is read by shape.
  if (text.includes('@')) take(findEmails(text, context));
  take(findReferences(text, context));
  const hasDigit = DIGIT.test(text);
  const postcodes = hasDigit ? findPostcodes(text, context) : [];
  take(postcodes);
  if (hasDigit) take(findPhones(text, context));
  if (hasDigit) take(findAmounts(text, context));
  take(findSpoken(text, context));
  const dates = findDates(text, context);
  const times = findTimes(text, context);
  take(findLocationsBetween(text, context, [...postcodes, ...dates, ...times]));
  take(dates);
  take(times);
  take(findPersonNames(text, context));
  // These name a subject rather than a value, and may share their words: "council tax" is a bill and a service.
  taken.push(...findPartsOfDay(text, context));
  taken.push(...findPayTypes(text, context));
  taken.push(...findAppointmentServices(text, context));
  return taken;
}

const DIGIT = /\p{Nd}/u;

/** The values of a text: at most one of each kind, the first (for places the most exact). */
export function valuesOf(spans: readonly Span[]): Entities {
  const entities: Record<string, Span['value']> = {};
  for (const span of spans) entities[span.entity] ??= span.value;
  return entities as Entities;
}
