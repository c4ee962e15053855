import { perWords } from '../words.ts';
import type { EntityFinder } from './span.ts';
import { Subjects } from './subjects.ts';

const table = perWords((words) => new Subjects(words.appointment_services));

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
  table(words)
    .find(text)
    .map((hit) => ({ entity: 'appointment_service', ...hit }));
