import { PhraseTable, tokenise } from '../tokens.ts';
import { perWords } from '../words.ts';
import type { EntityFinder, Span } from './span.ts';

const unitsOf = perWords(
  (words) =>
    new PhraseTable<'pounds' | 'pence'>([
      ...words.pounds.map((phrase) => [phrase, 'pounds'] as const),
      ...words.pence.map((phrase) => [phrase, 'pence'] as const),
    ]),
);

const WITH_SIGN = /£ ?(\d{1,3}(?:,\d{3}){1,3}|\d{1,7})(?:[.,](\d{1,2}))?(?![\p{Script=Latin}\p{N}])/gu;
const BEFORE_WORD = /(?<![\p{Script=Latin}\p{N}.,/£])(\d{1,3}(?:,\d{3}){1,3}|\d{1,7})(?:[.,](\d{1,2}))? ?(?=£|\p{L})/gu;

function pounds(whole: string, part = ''): number {
  return Number(`${whole.replaceAll(',', '')}.${part || '0'}`);
}

/**
 * Finds amounts of money, in pounds.
 *
 * | said | found |
 * | --- | --- |
 * | `I owe £65` | `65` |
 * | `pay £12.50 off my rent` | `12.5` |
 * | `£1,250.75` | `1250.75` |
 * | `45 quid a month` | `45` |
 * | `about 20 pounds` | `20` |
 * | `12 pounds 50` | `12.5` |
 * | `50p` | `0.5` |
 * | `5pm` | nothing |
 * | `3 bags` | nothing |
 */
export const findAmounts: EntityFinder<'amount'> = (text, { words }) => {
  const spans: Span<'amount'>[] = [];
  for (const match of text.matchAll(WITH_SIGN)) {
    const end = match.index + match[0].length;
    spans.push({ entity: 'amount', value: pounds(match[1] ?? '', match[2]), start: match.index, end });
  }
  const units = unitsOf(words);
  for (const match of text.matchAll(BEFORE_WORD)) {
    const after = match.index + match[0].length;
    const value = pounds(match[1] ?? '', match[2]);
    if (text[after] === '£') {
      // "120£", as other languages write it; "12 £5 notes" is not 12 pounds.
      if (!/\d/.test(text[after + 1] ?? '')) {
        spans.push({ entity: 'amount', value, start: match.index, end: after + 1 });
      }
      continue;
    }
    // The words are looked at alone: slicing what follows and no more keeps a long text cheap.
    const tokens = tokenise(text.slice(after, after + 32));
    if (!tokens[0] || tokens[0].start > 0) continue;
    // "35 de lire": a short word may link the two.
    const linked = units.at(tokens, 0) ?? (tokens[0].word.length <= 2 ? units.at(tokens, 1) : undefined);
    if (!linked) continue;
    const unitAt = units.at(tokens, 0) ? 0 : 1;
    const unit = tokens[unitAt + linked.length - 1] as (typeof tokens)[number];
    const more = tokens[unitAt + linked.length];
    const end = after + unit.end;
    if (linked.value === 'pence') {
      spans.push({ entity: 'amount', value: value / 100, start: match.index, end });
      continue;
    }
    const pence = !match[2] && more && /^\d{2}$/.test(more.word) && more.start === unit.end + 1 ? more : undefined;
    const whole = pence ? value + Number(pence.word) / 100 : value;
    spans.push({ entity: 'amount', value: whole, start: match.index, end: pence ? after + pence.end : end });
  }
  return spans;
};
