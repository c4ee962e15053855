import { sizeOf } from './segments.ts';

/** Capitals that the GSM alphabet lacks, as Italian and French print without their accents. */
const CAPITALS: readonly [RegExp, string][] = [
  [/È/g, "E'"],
  [/À/g, 'A'],
  [/Ê/g, 'E'],
];

/** What typing programs make of plain signs, and what a phone can show instead. */
const PLAIN: readonly [RegExp, string][] = [
  [/[‘’‚‹›]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/[‐-―]/g, '-'],
  [/…/g, '...'],
  [/[\u00a0\u2000-\u200a\u202f]/g, ' '],
  [/[\u200b\u2060\ufeff]/g, ''],
];

/**
 * Words with plain quotes, dashes and spaces: one curly quote would make a text cost more than twice as much. Accents of
 * capitals go where that is all that is in the way.
 */
export function withPlainSigns(words: string): string {
  const plain = replaced(words.normalize('NFC'), PLAIN);
  const plainer = replaced(plain, CAPITALS);
  return sizeOf(plainer).encoding === 'GSM-7' ? plainer : plain;
}

function replaced(words: string, signs: typeof PLAIN): string {
  return signs.reduce((text, [from, to]) => text.replace(from, to), words);
}
