import { perWords } from '../words.ts';
import type { EntityFinder } from './span.ts';
import { Subjects } from './subjects.ts';

const table = perWords((words) => new Subjects(words.pay_types));

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
  table(words)
    .find(text)
    .map((hit) => ({ entity: 'pay_type', ...hit }));
