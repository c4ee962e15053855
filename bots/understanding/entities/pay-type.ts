import { PhraseTable, tokenise } from '../tokens.ts';
import { perWords } from '../words.ts';
import type { EntityFinder, Span } from './span.ts';

const table = perWords((words) => {
  const entries = Object.entries(words.pay_types) as [Span<'pay_type'>['value'], string[]][];
  return new PhraseTable(entries.flatMap(([value, phrases]) => phrases.map((phrase) => [phrase, value] as const)));
});

/**
 * Finds what somebody wants to pay.
 *
 * | said | found |
 * | --- | --- |
 * | `pay my Council Tax` | `council_tax` |
 * | `want 2 pay ctax` | `council_tax` |
 * | `I got a PCN` | `parking_fine` |
 * | `rent and a parking ticket` | `rent`, `parking_fine` |
 * | `current balance` | nothing |
 */
export const findPayTypes: EntityFinder<'pay_type'> = (text, { words }) =>
  [...table(words).find(tokenise(text))].map((hit) => ({ entity: 'pay_type', ...hit }));
