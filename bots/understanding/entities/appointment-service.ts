import { PhraseTable, tokenise } from '../tokens.ts';
import { perWords } from '../words.ts';
import type { EntityFinder, Span } from './span.ts';

const table = perWords((words) => {
  const entries = Object.entries(words.appointment_services) as [Span<'appointment_service'>['value'], string[]][];
  return new PhraseTable(entries.flatMap(([value, phrases]) => phrases.map((phrase) => [phrase, value] as const)));
});

/**
 * Finds which service an appointment is about.
 *
 * | said | found |
 * | --- | --- |
 * | `see someone about housing` | `housing` |
 * | `appointment about housing benefit` | `benefits` |
 * | `please ring me back` | `callback` |
 * | `a bulky waste slot` | `bulky_waste` |
 * | `an appointment` | nothing |
 */
export const findAppointmentServices: EntityFinder<'appointment_service'> = (text, { words }) =>
  [...table(words).find(tokenise(text))].map((hit) => ({ entity: 'appointment_service', ...hit }));
