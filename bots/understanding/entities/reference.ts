import { parseReference } from '../../../services/reference.ts';
import type { EntityFinder, Span } from './span.ts';

const SYMBOL = '[a-z0-9]';
/** People put spaces, hyphens and full stops between symbols when they copy or read aloud. */
const BETWEEN = '[ \\-–.]{0,2}';

/**
 * Finds references of our own, however they are spaced. Without the prefix only the written shape `7F3K-9Q` counts:
 * one word of six letters in 26 has a fitting check character.
 *
 * | said | found |
 * | --- | --- |
 * | `my reference is NOR-7F3K-92` | `NOR-7F3K-92` |
 * | `nor7f3k92` | `NOR-7F3K-92` |
 * | `N O R 7 F 3 K 9 2` | `NOR-7F3K-92` |
 * | `7F3K-92` | `NOR-7F3K-92` |
 * | `NOR-7F3K-9C` | nothing |
 * | `normal garage` | nothing |
 */
export const findReferences: EntityFinder<'reference'> = (text, { referencePrefix }) => {
  const spans: Span<'reference'>[] = [];
  if (referencePrefix === '') return spans;
  for (const shape of shapesFor(referencePrefix)) {
    for (const match of text.matchAll(shape)) {
      const value = parseReference(referencePrefix, match[0]);
      const end = match.index + match[0].length;
      if (value && !spans.some((span) => span.start < end && match.index < span.end)) {
        spans.push({ entity: 'reference', value, start: match.index, end });
      }
    }
  }
  return spans;
};

const shapes = new Map<string, RegExp[]>();

function shapesFor(referencePrefix: string): RegExp[] {
  const known = shapes.get(referencePrefix);
  if (known) return known;
  const prefix = [...referencePrefix].map((symbol) => symbol.replace(/\W/g, '\\$&')).join(BETWEEN);
  const made = [
    new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${prefix}(?:${BETWEEN}${SYMBOL}){6}(?![\\p{Script=Latin}\\p{N}])`, 'giu'),
    new RegExp(`(?<![\\p{Script=Latin}\\p{N}-])${SYMBOL}{4}[-–]${SYMBOL}{2}(?![\\p{Script=Latin}\\p{N}-])`, 'giu'),
  ];
  shapes.set(referencePrefix, made);
  return made;
}
