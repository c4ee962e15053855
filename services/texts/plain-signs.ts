/** What typing programs make of plain signs, and what a phone can show instead. */
const PLAIN: readonly [RegExp, string][] = [
  [/[‘’‚‹›]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/[‐-―]/g, '-'],
  [/…/g, '...'],
  [/[\u00a0\u2000-\u200a\u202f]/g, ' '],
  [/[\u200b\u2060\ufeff]/g, ''],
];

/** Words with plain quotes, dashes and spaces: one curly quote would make a text cost more than twice as much. */
export function withPlainSigns(words: string): string {
  return PLAIN.reduce((text, [from, to]) => text.replace(from, to), words.normalize('NFC'));
}
