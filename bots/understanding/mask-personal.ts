import type { Span } from './entities/span.ts';

/** Values that say who or where somebody is, by what stands in their place. */
const PERSONAL: Partial<Record<Span['entity'], string>> = {
  email: '[email]',
  phone: '[phone]',
  postcode: '[postcode]',
  reference: '[reference]',
  person_name: '[name]',
  location: '[place]',
};
/** Digits from which on a number may be somebody's: an account, a date of birth. */
const NUMBER = /\p{Nd}[\p{Nd} \-/.]{2,}\p{Nd}/gu;

/**
 * A text without what says who or where somebody is, so that it can be kept and read by others.
 *
 * @param spans the values found in it
 */
export function maskPersonal(text: string, spans: readonly Span[]): string {
  let masked = text;
  for (const { entity, start, end } of spans.toSorted((a, b) => b.start - a.start)) {
    const instead = PERSONAL[entity];
    if (instead) masked = `${masked.slice(0, start)}${instead}${masked.slice(end)}`;
  }
  return masked.replace(NUMBER, '[number]');
}
