import type { Step } from '../assistant.ts';

/** Words of numbers, as amounts are said. In code beside the spoken digits of cards, which they are like. */
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL = new Map<string, number>([
  ...UNITS.split(' ').map((word, at) => [word, at] as const),
  ...TENS.split(' ').map((word, at) => [word, 20 + at * 10] as const),
]);
const LARGE = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);
const POUNDS = new Set(['pound', 'pounds', 'quid']);
const PENCE = new Set(['penny', 'pence', 'p']);

/** Words of one amount; a longer row of number words is something else. */
const MOST_WORDS = 20;

/**
 * Finds the first amount that is said in words: "forty-five pounds sixty", "a hundred and twenty quid". In pounds;
 * undefined where there is none.
 */
export function spokenAmount(text: string): number | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const at = words.findIndex((word) => POUNDS.has(word));
  if (at === -1) return undefined;
  const pounds = numberBefore(words.slice(Math.max(0, at - MOST_WORDS), at));
  if (pounds === undefined) return undefined;
  return (pounds * 100 + penceAfter(words.slice(at + 1, at + 6))) / 100;
}

/** The number whose words stand at the end of a row. */
function numberBefore(words: readonly string[]): number | undefined {
  let from = words.length;
  while (from > 0 && isPart(words[from - 1] as string)) from -= 1;
  const row = words.slice(from);
  // "pay and forty" has an "and" that is none of the number's.
  while (row[0] === 'and') row.shift();
  return numberOf(row);
}

function isPart(word: string): boolean {
  return SMALL.has(word) || LARGE.has(word) || word === 'and' || word === 'a';
}

function numberOf(row: readonly string[]): number | undefined {
  let total = 0;
  let group: number | undefined;
  for (const word of row) {
    if (word === 'and') continue;
    const small = word === 'a' ? 1 : SMALL.get(word);
    const large = LARGE.get(word);
    if (small !== undefined) group = (group ?? 0) + small;
    else if (large === 100) group = (group ?? 1) * 100;
    else if (large === 1000) {
      total += (group ?? 1) * 1000;
      group = undefined;
    }
  }
  const sum = total + (group ?? 0);
  return row.length === 0 || (group === undefined && total === 0) ? undefined : sum;
}

/** "… pounds sixty", "… pounds and sixty pence": less than a pound, else it is something else. */
function penceAfter(words: readonly string[]): number {
  const row = words[0] === 'and' ? words.slice(1) : words;
  let to = 0;
  while (to < row.length && SMALL.has(row[to] as string)) to += 1;
  const pence = numberOf(row.slice(0, to));
  const isNamed = PENCE.has(row[to] ?? '');
  return pence === undefined || pence > 99 || LARGE.has(row[to] ?? '') || (words[0] === 'and' && !isNamed) ? 0 : pence;
}

/** Hears an amount in words where the recognizer found none in digits. */
export const hearAmount: Step = async ({ understood, text }) => {
  const amount = understood.entities.amount ?? spokenAmount(text);
  if (amount !== undefined) understood.entities.amount = amount;
  return 'go on';
};
