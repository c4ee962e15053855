import { fileURLToPath } from 'node:url';
import type { EntityContext } from '../../../../bots/understanding/entities/span.ts';
import { loadWords } from '../../../../bots/understanding/words.ts';

/** Folder of the English locale. */
export const ENGLISH = fileURLToPath(new URL('../../../../locales/en', import.meta.url));

/** The conditions that every table of examples is written for. */
export const tableContext: EntityContext = {
  now: new Date('2026-11-23T10:00:00Z'),
  words: loadWords(ENGLISH),
  referencePrefix: 'NOR',
  direction: 'past',
};
