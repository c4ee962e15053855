import { SPOKEN_DIGITS, SPOKEN_FILLERS, SPOKEN_REPEATS } from '../../bots/steps/spoken-digits.ts';
import { writeSpoken } from '../../bots/understanding/entities/spoken.ts';
import type { Prompt } from './call-state.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL = new Map([
  ...UNITS.split(' ').map((word, at) => [word, at] as const),
  ...TENS.split(' ').map((word, at) => [word, 20 + at * 10] as const),
]);

/** What stands before a house number: "it is at number twelve". */
const BEFORE = /^((?:(?:it is|it's|i live|i am|i'm|at|outside|near|opposite|by|number|the)\s+)*)/i;
const NUMBER = new RegExp(`^(?:${[...SMALL.keys(), 'hundred', 'and', 'a'].join('|')})$`, 'i');
/** Words that follow a count and no house number: "two streets away". */
const COUNTED = /^(?:streets?|roads?|doors?|houses?|minutes?|miles?|or|of)$/i;

/**
 * What a recogniser wrote, as somebody would have written it: numbers and postcodes that were read out in figures and
 * letters, and a house number in figures where a place was asked for.
 */
export function asWritten(said: string, { expects }: Pick<Prompt, 'expects'>, referencePrefix: string): string {
  const written = writeSpoken(said, { referencePrefix });
  if (expects === 'number') return withFigures(written);
  return expects === 'place' ? withHouseNumber(written) : written;
}

/** Figures read out one by one are a number on a bill when there are so many: "two one two three" may be anything. */
const FEWEST_FIGURES = 5;

function withFigures(said: string): string {
  const words = said.split(/[\s,-]+/);
  const figures: string[] = [];
  let times = 1;
  for (const word of words) {
    const plain = word.toLowerCase().replace(/[^a-z]/g, '');
    const figure = SPOKEN_DIGITS.get(plain) ?? (/^\d$/.test(word) ? word : undefined);
    if (figure?.length === 1) figures.push(figure.repeat(times));
    else if (!SPOKEN_REPEATS.has(plain) && figures.length > 0 && !SPOKEN_FILLERS.has(plain)) return said;
    times = SPOKEN_REPEATS.get(plain) ?? 1;
  }
  const number = figures.join('');
  return number.length >= FEWEST_FIGURES ? number : said;
}

function withHouseNumber(said: string): string {
  const [before = ''] = BEFORE.exec(said) ?? [];
  const words = said.slice(before.length).split(/\s+/);
  let count = 0;
  while (count < words.length && NUMBER.test(words[count] as string)) count += 1;
  // "Fifteen and a half": the last word must be part of a number.
  while (count > 0 && /^(?:and|a)$/i.test(words[count - 1] as string)) count -= 1;
  const rest = words.slice(count);
  const number = numberOf(words.slice(0, count).map((word) => word.toLowerCase()));
  if (number === undefined || rest.length === 0 || COUNTED.test(rest[0] as string)) return said;
  return `${before}${number} ${rest.join(' ')}`;
}

/** "two hundred and ten", "twenty one", "one twenty", "one two one": house numbers as people say them. */
function numberOf(words: readonly string[]): number | undefined {
  const parts = words.filter((word) => word !== 'and' && word !== 'a');
  if (parts.length === 0 || parts[0] === 'hundred') return words[0] === 'a' && parts[0] === 'hundred' ? 100 : undefined;
  const hundred = parts.indexOf('hundred');
  if (hundred > 0) return Number(joined(parts.slice(0, hundred))) * 100 + Number(joined(parts.slice(hundred + 1)) || 0);
  const number = Number(joined(parts));
  return number < 10_000 ? number : undefined;
}

/** Figures side by side; a figure after tens fills their nought. */
function joined(parts: readonly string[]): string {
  let figures = '';
  let openTens = false;
  for (const part of parts) {
    const value = SMALL.get(part) ?? 0;
    if (openTens && value > 0 && value < 10) figures = figures.slice(0, -1) + String(value);
    else figures += String(value);
    openTens = value >= 20;
  }
  return figures;
}
