import type { Token } from '../tokens.ts';

/** Words that stand for letters when people spell on the phone. */
const ALPHABET = new Map(
  (
    'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa ' +
    'quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu'
  )
    .split(' ')
    .map((word) => [word, word.slice(0, 1)] as const),
);

/** Some of them are names: at the front, before a number, they are somebody's. */
const NAMES = new Set(['charlie', 'juliet', 'mike', 'oscar', 'romeo', 'victor']);

/** What recognisers write for letters that are said by their names. */
const HEARD = new Map(
  Object.entries({
    a: 'ay eh',
    b: 'bee be',
    c: 'cee see sea',
    d: 'dee',
    e: 'ee',
    f: 'eff',
    g: 'gee',
    h: 'aitch haitch',
    j: 'jay',
    k: 'kay',
    l: 'el ell',
    m: 'em',
    n: 'en',
    p: 'pee pea',
    q: 'cue queue',
    r: 'are ar',
    s: 'ess',
    t: 'tee tea',
    u: 'you',
    v: 'vee',
    x: 'ex',
    y: 'why',
    z: 'zed zee',
  }).flatMap(([letter, words]) => words.split(' ').map((word) => [word, letter] as const)),
);

/** A letter that was said, and how many words it took. */
export interface SpelledLetter {
  letter: string;
  length: number;
}

/**
 * The letter that is spelled at a place: "n", "en", "november", "n for norwich", "double you". Undefined where there is
 * none. Alone such words mean other things, so what comes of a row of them must be checked.
 */
export function spelledLetter(tokens: readonly Token[], at: number): SpelledLetter | undefined {
  const word = (ahead: number): string => tokens[at + ahead]?.word ?? '';
  if (word(0) === 'double' && (word(1) === 'u' || word(1) === 'you')) return { letter: 'w', length: 2 };
  const letter = /^[a-z]$/.test(word(0)) ? word(0) : (ALPHABET.get(word(0)) ?? HEARD.get(word(0)));
  if (letter === undefined) return undefined;
  const [link, length] = word(1) === 'as' && word(2) === 'in' ? [true, 4] : [word(1) === 'for', 3];
  if (link && word(length - 1).startsWith(letter)) return { letter, length };
  return { letter, length: 1 };
}

/** Whether a row of letters may begin here: a name with a number after it is a name. */
export function maySpell(tokens: readonly Token[], at: number): boolean {
  return !NAMES.has(tokens[at]?.word ?? '') || spelledLetter(tokens, at + 1) !== undefined;
}
