import { referencesOnKeys } from '../../services/reference.ts';
import type { CallChoice, Prompt } from './call-state.ts';

/** What keys come to as an answer to a question. */
export type KeyedAnswer =
  | { kind: 'text'; text: string }
  /** Keys have several letters: which is meant is asked. */
  | { kind: 'letters'; choices: CallChoice[] }
  /** References that the keys may stand for: which there is has to be looked up. */
  | { kind: 'references'; references: string[] }
  | { kind: 'unknown'; why: string }
  /** They are no answer: a choice, or a key of the call's own. */
  | { kind: 'none' };

const LETTERS: Readonly<Record<string, string>> = {
  '2': 'ABC',
  '3': 'DEF',
  '4': 'GHI',
  '5': 'JKL',
  '6': 'MNO',
  '7': 'PQRS',
  '8': 'TUV',
  '9': 'WXYZ',
};
/** Letters that never stand in a postcode's last part. */
const NEVER_LAST = 'CIKMOV';

/**
 * Reads keys as the answer that a question wants.
 *
 * @param isFinished the caller ended them with the hash key, so that a single one is an answer as well
 * @param outwardCodes postcodes' first parts that are likely
 * @param referencePrefix what the council's references begin with
 */
export function keyedAnswer(
  { expects }: Pick<Prompt, 'expects'>,
  digits: string,
  isFinished: boolean,
  outwardCodes: readonly string[],
  referencePrefix: string,
): KeyedAnswer {
  // A star between figures is the point of a sum.
  const sum = expects === 'number' ? /^(\d+)\*(\d\d?)$/.exec(digits) : null;
  if (sum) return { kind: 'text', text: `${sum[1]}.${sum[2]}` };
  if (digits.includes('*') || digits === '' || (digits.length === 1 && !isFinished)) return { kind: 'none' };
  switch (expects) {
    case 'reference':
      return keyedReference(digits, referencePrefix);
    case 'date':
      return keyedDate(digits);
    case 'place':
      return digits.length >= 5 ? keyedPostcode(digits, outwardCodes) : { kind: 'text', text: digits };
    case 'contact':
      return digits.length >= 9 ? { kind: 'text', text: digits } : { kind: 'none' };
    case 'number':
    case 'text':
      return { kind: 'text', text: digits };
    case undefined:
      return { kind: 'none' };
  }
}

/** Day and month, with or without a year of two or four figures. */
function keyedDate(digits: string): KeyedAnswer {
  const found = /^(\d\d)(\d\d)(\d\d|\d{4})?$/.exec(digits);
  if (!found) return { kind: 'unknown', why: 'voice-date-unknown' };
  const [, day, month, year] = found;
  return { kind: 'text', text: [day, month, ...(year ? [year.padStart(4, '20')] : [])].join('/') };
}

/** "733592" is NOR-7F3K-92: six keys, with the prefix's three before them or without. */
function keyedReference(digits: string, prefix: string): KeyedAnswer {
  const own = digits.startsWith(keysOf(prefix)) && digits.length > 6 ? digits.slice(prefix.length) : digits;
  const references = referencesOnKeys(prefix, own, (key) => `${key}${LETTERS[key] ?? ''}`);
  return references.length === 0
    ? { kind: 'unknown', why: 'voice-reference-unknown' }
    : { kind: 'references', references };
}

/** "6731 22" is NR3 1AA, AB, BA or BB: the first part is one that is known, the last letters are asked. */
function keyedPostcode(digits: string, outwardCodes: readonly string[]): KeyedAnswer {
  const [outward, sector, last] = [digits.slice(0, -3), digits.at(-3) as string, digits.slice(-2)];
  const area = outwardCodes.find((code) => keysOf(code) === outward);
  if (!area || [...last].some((key) => !LETTERS[key])) return { kind: 'unknown', why: 'voice-postcode-unknown' };
  return { kind: 'letters', choices: letterChoices(`${area} ${sector}`, last) };
}

function keysOf(code: string): string {
  return [...code]
    .map((symbol) => Object.keys(LETTERS).find((key) => LETTERS[key]?.includes(symbol)) ?? symbol)
    .join('');
}

/** One choice for each letter of the next key; picking the last one says the postcode. */
export function letterChoices(known: string, keys: string): CallChoice[] {
  const [key = '', ...rest] = keys;
  return [...(LETTERS[key] ?? '')]
    .filter((letter) => !NEVER_LAST.includes(letter))
    .map((letter) => ({
      title: letter,
      words: [letter.toLowerCase()],
      act: `letter:${known}${letter}:${rest.join('')}`,
    }));
}
