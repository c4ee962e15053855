import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PhraseTable, tokenise } from './tokens.ts';
import { loadWords, type Words } from './words.ts';

/** One thing to choose: what it means, and the words for it, its label first. */
export interface NamedChoice {
  value: string;
  words: readonly string[];
}

/** Words about choosing itself: "the second one", "number 3", "last". */
export type ChoiceWords = Pick<
  Words,
  'choice_ordinals' | 'choice_numbers' | 'choice_fillers' | 'plural_endings' | 'numbers'
>;

/** From this many letters on, one slip is forgiven: shorter words turn into other words too easily. */
const FORGIVEN_LENGTH = 5;
/** Longer answers are stories; the choice is in their first words. */
const LONGEST_TEXT = 2000;

const localesDir = fileURLToPath(new URL('../../locales', import.meta.url));
const loaded = new Map<string, ChoiceWords>();

/**
 * The words of choosing in a language of `locales/`; English where it has none.
 *
 * @throws Error naming the file and each wrong field
 */
export function choiceWords(language: string): ChoiceWords {
  const known = loaded.get(language);
  if (known) return known;
  const dir = path.join(localesDir, language);
  const isThere = /^[a-z]{2,3}$/.test(language) && existsSync(path.join(dir, 'words.yaml'));
  const words = isThere ? loadWords(dir) : choiceWords('en');
  loaded.set(language, words);
  return words;
}

/**
 * Values of the choices that a text names, best first: an exact label before words inside a longer text, longer words
 * before shorter. Several may be named ("a mattress and some black bags"). A number or "the second one" counts when
 * the text says nothing else. Gives [] rather than guess.
 *
 * @param words words of choosing in the resident's language; English when left out
 */
export function matchChoices(
  text: string,
  choices: readonly NamedChoice[],
  words: ChoiceWords = choiceWords('en'),
): string[] {
  const said = forms(text.slice(0, LONGEST_TEXT), words);
  if (said.length === 0) return [];
  const exact = exactMatches(said, choices, words);
  if (exact.length > 0) return exact;
  const named = namedMatches(said, choices, words);
  return named.length > 0 ? named : numberedMatches(text, choices, words);
}

/** A word as words of choices are compared. */
interface Form {
  /** As it was written, but for capitals and accents. */
  written: string;
  /** Without its plural ending. */
  word: string;
  /** Without a last e as well, which a plural may have taken. */
  plain: string;
  /** A bit for each letter it has, by the last five bits of its code. */
  letters: number;
}

function forms(text: string, words: ChoiceWords): Form[] {
  return tokenise(text).map((token) => {
    const word = singular(token.word, words);
    return {
      written: token.word,
      word,
      plain: word.length > 3 ? word.replace(/e$/, '') : word,
      letters: lettersOf(word),
    };
  });
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** Whether two words can be one slip apart: one letter for another changes two bits, and that is most. */
function mayBeSlip(a: Form, b: Form): boolean {
  const more = a.letters ^ b.letters;
  const moreThanOne = more & (more - 1);
  return (moreThanOne & (moreThanOne - 1)) === 0;
}

const prepared = new WeakMap<ChoiceWords, WeakMap<readonly string[], Form[][]>>();

/** The phrases of a choice, made ready once where the choice's words are the same array each time. */
function phrasesOf(choice: NamedChoice, words: ChoiceWords): Form[][] {
  const known = prepared.get(words) ?? new WeakMap<readonly string[], Form[][]>();
  prepared.set(words, known);
  const phrases = known.get(choice.words) ?? choice.words.map((phrase) => forms(phrase, words));
  known.set(choice.words, phrases);
  return phrases;
}

/** Without its plural ending, so that "bags" and "bag" are one word. */
function singular(word: string, words: ChoiceWords): string {
  const ending = words.plural_endings.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  // "glass" and "class" end in s and are no plurals.
  if (!ending || word.endsWith('ss')) return word;
  // "boxes" has an ending of two letters, "bikes" one of one: the e stays off both, for both are compared alike.
  return ending === 's' && word.at(-2) === 'e' ? word.slice(0, -2) : word.slice(0, -ending.length).replace(/e$/, '');
}

function exactMatches(said: readonly Form[], choices: readonly NamedChoice[], words: ChoiceWords): string[] {
  const valuesBy = (isSame: (said: Form | undefined, wanted: Form) => boolean) =>
    choices
      .filter((choice) =>
        phrasesOf(choice, words).some(
          (wanted) => wanted.length === said.length && wanted.every((form, at) => isSame(said[at], form)),
        ),
      )
      .map((choice) => choice.value);
  const values = valuesBy((one, other) => one?.plain === other.plain);
  if (values.length < 2) return values;
  // "bird" and "birds" may be two choices: then the ending counts. Of one and the same name neither is meant for certain.
  const written = valuesBy((one, other) => one?.written === other.written);
  return written.length === 1 ? written : [];
}

interface Found {
  value: string;
  from: number;
  to: number;
  exact: boolean;
  /** Plural endings are the same as well. */
  written: boolean;
}

function namedMatches(said: readonly Form[], choices: readonly NamedChoice[], words: ChoiceWords): string[] {
  const found: Found[] = [];
  for (const choice of choices) {
    for (const wanted of phrasesOf(choice, words)) {
      for (let from = 0; wanted.length > 0 && from + wanted.length <= said.length; from += 1) {
        const like = likenessAt(said, from, wanted);
        if (like !== 'other') {
          const written = wanted.every((form, at) => form.written === said[from + at]?.written);
          found.push({ value: choice.value, from, to: from + wanted.length, exact: like === 'same', written });
        }
      }
    }
  }
  // A longer name takes its words from a shorter one inside it: "garden waste" is not also "waste".
  const kept = found.filter((one) => !found.some((other) => beats(other, one)));
  // The same words for two choices: neither is meant for certain.
  const sure = kept.filter((one) => !kept.some((other) => other.value !== one.value && sameWords(other, one)));
  sure.sort((a, b) => Number(b.exact) - Number(a.exact) || b.to - b.from - (a.to - a.from) || a.from - b.from);
  return [...new Set(sure.map((one) => one.value))];
}

function sameWords(a: Found, b: Found): boolean {
  return a.from === b.from && a.to === b.to;
}

function beats(other: Found, one: Found): boolean {
  const overlaps = other.from < one.to && one.from < other.to;
  const [longer, shorter] = [other.to - other.from, one.to - one.from];
  if (!overlaps || longer !== shorter) return overlaps && longer > shorter;
  return (other.exact && !one.exact) || (sameWords(other, one) && other.written && !one.written);
}

type Likeness = 'same' | 'slip' | 'other';

function likenessAt(said: readonly Form[], from: number, wanted: readonly Form[]): Likeness {
  let all: Likeness = 'same';
  for (let at = 0; at < wanted.length; at += 1) {
    const one = likeness(said[from + at] as Form, wanted[at] as Form);
    if (one === 'other') return one;
    if (one === 'slip') all = one;
  }
  return all;
}

function likeness(a: Form, b: Form): Likeness {
  if (a.plain === b.plain) return 'same';
  const [said, wanted] = [a.word, b.word];
  return Math.abs(said.length - wanted.length) <= 1 &&
    mayBeSlip(a, b) &&
    Math.min(said.length, wanted.length) >= FORGIVEN_LENGTH - 1 &&
    Math.max(said.length, wanted.length) >= FORGIVEN_LENGTH &&
    !/\d/.test(said) &&
    oneSlip(said, wanted)
    ? 'slip'
    : 'other';
}

/** One letter wrong, missing, too many, or two neighbours swapped, in words whose lengths differ by one at most. */
function oneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (a.length > b.length) return restA.slice(1) === restB;
  if (b.length > a.length) return restA === restB.slice(1);
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Places named by number, when every word of the text is a number or a word of choosing. */
function numberedMatches(text: string, choices: readonly NamedChoice[], words: ChoiceWords): string[] {
  const { ordinals, numbers, fillers } = tablesOf(words);
  const tokens = tokenise(text.slice(0, LONGEST_TEXT));
  const places: number[] = [];
  let pending: number | undefined;
  for (let at = 0; at < tokens.length; ) {
    const ordinal = ordinals.at(tokens, at);
    const filler = fillers.at(tokens, at);
    const word = tokens[at]?.word ?? '';
    const number = /^\d{1,3}$/.test(word) ? { value: Number(word), length: 1 } : numbers.at(tokens, at);
    if (ordinal && ordinal.length >= (filler?.length ?? 0)) {
      places.push(ordinal.value < 0 ? choices.length : ordinal.value);
      at += ordinal.length;
    } else if (number && !filler) {
      places.push(number.value);
      at += number.length;
    } else if (filler) {
      if (number) pending = number.value;
      at += filler.length;
    } else {
      return [];
    }
  }
  // "one" is a number only when no other is named: "the second one" is not the first.
  if (places.length === 0 && pending !== undefined) places.push(pending);
  const values = places.map((place) => choices[place - 1]?.value);
  if (values.some((value) => value === undefined)) return [];
  return [...new Set(values.filter((value) => value !== undefined))];
}

const tables = new WeakMap<ChoiceWords, ChoiceTables>();

/** The words of choosing, made ready to be looked for. */
interface ChoiceTables {
  ordinals: PhraseTable<number>;
  numbers: PhraseTable<number>;
  fillers: PhraseTable<true>;
}

function tablesOf(words: ChoiceWords): ChoiceTables {
  const known = tables.get(words);
  if (known) return known;
  const made = {
    ordinals: new PhraseTable(Object.entries(words.choice_ordinals)),
    // A language that lists none of its own for choosing counts with its numbers.
    numbers: new PhraseTable(
      Object.entries(Object.keys(words.choice_numbers).length > 0 ? words.choice_numbers : words.numbers),
    ),
    fillers: new PhraseTable(words.choice_fillers.map((phrase) => [phrase, true] as const)),
  };
  tables.set(words, made);
  return made;
}
