/** A word of a text: where it stands (UTF-16 units, end exclusive) and its folded form. */
export interface Token {
  /** As written. */
  text: string;
  /** Folded (see `fold`): what word lists hold. */
  word: string;
  start: number;
  end: number;
}

/** Marks that are left off when words are compared: accents, Arabic vowel signs, nuktas, invisible joiners. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u09bc\u0640\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Letters that people write for one another, and that the Unicode forms keep apart. */
const ALIKE: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
};
const ALIKE_LETTER = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');
const NOT_PLAIN = /[^\0-\x7f]/;

/**
 * The form in which words are compared: lower case, without accents, with straight apostrophes, and with one letter
 * where a script has several that are written for one another. Vowel signs that make another word of it stay.
 */
export function fold(text: string): string {
  if (!NOT_PLAIN.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(ALIKE_LETTER, (letter) => ALIKE[letter] as string);
}

/**
 * A word: letters, digits and their marks, with apostrophes and invisible joiners inside. Chinese is written without
 * spaces, and so each of its characters is a word.
 */
const WORD =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}\u0640])+(?:(?:['’‘ʼ]|\u200d|\u00ad|\u2060)(?:(?!\p{Script=Han})[\p{L}\p{M}])+)*/gu;
/** The same for texts of plain letters, which most are, and where it takes a third of the time. */
const PLAIN_WORD = /[a-z0-9]+(?:'[a-z]+)*/gi;

/** The texts that were split last: one message is read by many, one after the other. */
const recent: { text: string; tokens: readonly Token[] }[] = [];
const KEPT = 4;
/** Texts longer than this are split anew each time rather than kept in memory. */
const LONGEST_KEPT = 5000;

/** Splits a text into words and numbers, in order. Anything else (marks, emoji, lone surrogates) falls between. */
export function tokenise(text: string): readonly Token[] {
  for (const kept of recent) if (kept.text === text) return kept.tokens;
  const tokens = split(text);
  if (text.length <= LONGEST_KEPT) {
    if (recent.length === KEPT) recent.pop();
    recent.unshift({ text, tokens });
  }
  return tokens;
}

function split(text: string): Token[] {
  const tokens: Token[] = [];
  if (!NOT_PLAIN.test(text)) {
    const lower = text.toLowerCase();
    PLAIN_WORD.lastIndex = 0;
    for (let match = PLAIN_WORD.exec(text); match; match = PLAIN_WORD.exec(text)) {
      const [written] = match;
      const end = match.index + written.length;
      tokens.push({ text: written, word: lower.slice(match.index, end), start: match.index, end });
    }
    return tokens;
  }
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const word = fold(written);
    // A mark alone folds to nothing.
    if (word !== '') tokens.push({ text: written, word, start: match.index, end: match.index + written.length });
  }
  return tokens;
}

/** What stands before an apostrophe in words that are written together: "l'affitto", "d'hier", "dell'ufficio". */
const ELIDED = /^\p{L}{1,6}'(?=\p{L}{3})/u;
/** What stands after one: "Friday's", "Street'e". */
const ENDING = /'\p{L}{1,4}$/u;

/**
 * The tokens with each word without what an apostrophe joins to it. The same array when there is none: what is listed
 * with its apostrophe ("o'clock") is to be looked for first.
 */
export function withoutClitics(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ word }) => word.includes("'"))) return tokens;
  return tokens.map((token) => {
    const word = ELIDED.test(token.word) ? token.word.replace(ELIDED, '') : token.word.replace(ENDING, '');
    return word === token.word || word === '' ? token : { ...token, word };
  });
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  return tokenise(text).map((token) => token.word);
}

/** First digits of the scripts of the assistant's languages, and of full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xd66, 0xff10];
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0d66-\u0d6f\uff10-\uff19]/g;

/** The text with the digits of other scripts as 0 to 9, each in its place. */
export function withPlainDigits(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text.replace(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
}

/** What ends a sentence, in the scripts of the assistant's languages. */
const ENDS = new Set(Array.from('.!?\n…؟۔。！？।॥｡', (mark) => mark.charCodeAt(0)));

const DIGIT = /\d/;

/** Whether a sentence ends somewhere from `start` up to `end` of a text. */
export function sentenceEnds(text: string, start: number, end: number): boolean {
  // "9.30" is a time and "3.5" a number.
  if (end - start === 1 && DIGIT.test(text[start - 1] ?? '') && DIGIT.test(text[end] ?? '')) return false;
  for (let at = start; at < end; at += 1) if (ENDS.has(text.charCodeAt(at))) return true;
  return false;
}

/** Looks for listed phrases ("council tax") in tokens; the longest one at each place wins. */
export class PhraseTable<Value> {
  readonly #values = new Map<string, Value>();
  /** Words of the longest phrase that begins with a word. */
  readonly #longest = new Map<string, number>();
  #firstWords: ReadonlySet<string> | undefined;

  /** @param entries phrases, each of words separated by single spaces, with what they mean; of equal ones the first counts */
  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of entries) {
      const words = split(phrase).map((token) => token.word);
      const [first] = words;
      const whole = words.join(' ');
      if (first === undefined || this.#values.has(whole)) continue;
      this.#values.set(whole, value);
      this.#longest.set(first, Math.max(this.#longest.get(first) ?? 1, words.length));
    }
  }

  /** The phrase that begins at token `at`: what it means and how many tokens it takes; undefined when there is none. */
  at(tokens: readonly Token[], at: number): { value: Value; length: number } | undefined {
    const first = tokens[at];
    if (!first) return undefined;
    const longest = this.#longest.get(first.word);
    if (longest === undefined) return undefined;
    for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
      let phrase = first.word;
      for (let next = at + 1; next < at + length; next += 1) phrase += ` ${(tokens[next] as Token).word}`;
      const value = this.#values.get(phrase);
      if (value !== undefined) return { value, length };
    }
    return undefined;
  }

  /** All phrases found, in order, none overlapping. */
  find(tokens: readonly Token[]): { value: Value; start: number; end: number; from: number; to: number }[] {
    const found: { value: Value; start: number; end: number; from: number; to: number }[] = [];
    for (let at = 0; at < tokens.length; ) {
      const hit = this.at(tokens, at);
      if (hit) {
        const to = at + hit.length;
        const last = tokens[to - 1] as Token;
        found.push({ value: hit.value, start: (tokens[at] as Token).start, end: last.end, from: at, to });
      }
      at += hit?.length ?? 1;
    }
    return found;
  }

  /** The words that phrases begin with. */
  get firstWords(): ReadonlySet<string> {
    this.#firstWords ??= new Set(this.#longest.keys());
    return this.#firstWords;
  }

  /** Whether some phrase begins with this word. */
  begins(word: string): boolean {
    return this.#longest.has(word);
  }
}
