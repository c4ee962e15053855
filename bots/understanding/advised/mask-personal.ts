import type { Entities } from '../../../dialogs/input.ts';
import type { Span } from '../entities/span.ts';

/** What stands in the place of each kind of personal value. */
const STANDS_FOR: Readonly<Partial<Record<keyof Entities, string>>> = {
  location: '[place]',
  postcode: '[postcode]',
  phone: '[phone number]',
  email: '[email]',
  reference: '[reference]',
  person_name: '[name]',
};
/** Account numbers, dates of birth and whatever else is told in digits. */
const NUMBERS = /\p{Nd}(?:[\s./-]?\p{Nd}){3,}/gu;
const ADDRESS_OF_MAIL = /\S+@\S+/gu;

/**
 * A message without what could say whose it is, for a service outside: places, names, numbers. What our own rules do
 * not know for a name is still in it.
 *
 * @param spans what was found in the text
 */
export function maskPersonal(text: string, spans: readonly Span[]): string {
  let masked = '';
  let from = 0;
  for (const { entity, start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const mark = STANDS_FOR[entity];
    if (!mark || start < from) continue;
    masked += text.slice(from, start) + mark;
    from = end;
  }
  return (masked + text.slice(from)).replace(ADDRESS_OF_MAIL, '[email]').replace(NUMBERS, '[number]');
}
