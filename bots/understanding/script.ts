/** The scripts that the assistant's languages are written in, by the name that Unicode gives them, or `Other`. */
export type Script = 'Latin' | 'Cyrillic' | 'Arabic' | 'Devanagari' | 'Bengali' | 'Malayalam' | 'Han' | 'Other';

/** Ranges of code units, for the letters that are met: [from, to, script]. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x24f, 'Latin'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x600, 0x6ff, 'Arabic'],
  [0x750, 0x77f, 'Arabic'],
  [0x900, 0x97f, 'Devanagari'],
  [0x980, 0x9ff, 'Bengali'],
  [0xd00, 0xd7f, 'Malayalam'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x2e80, 0x2fdf, 'Han'],
  [0x3400, 0x4dbf, 'Han'],
  [0x4e00, 0x9fff, 'Han'],
  [0xd840, 0xd8bf, 'Han'],
  [0xf900, 0xfaff, 'Han'],
  [0xfb50, 0xfdff, 'Arabic'],
  [0xfe70, 0xfefc, 'Arabic'],
];

/** The script of a word, which is that of its first letter. */
export function scriptOf(word: string): Script {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    // Digits come first in words such as "7ofra", where they are letters.
    if (code >= 0x30 && code <= 0x39) continue;
    return RANGES.find(([from, to]) => code >= from && code <= to)?.[2] ?? 'Other';
  }
  return 'Other';
}
