import { z } from 'zod';
import { fold, sentenceEnds, type Token, tokenise } from './tokens.ts';

/**
 * Patterns of words, as `danger.yaml` and `abuse.yaml` write them. A pattern is words in order, with at most `GAP`
 * other words between two of them, inside one sentence:
 *
 * - `smell gas` finds "I can smell a bit of gas";
 * - `gas|fumes` is either word; `leak*` any word that begins so;
 * - `<staff>` is any word of that list under `words` in the same file;
 * - `~` before a word means it must come next, with nothing between: `end ~it ~all`;
 * - `=` before a pattern means that the sentence holds nothing else: `=fire`.
 *
 * Words are compared as `fold` makes them, so that accents and capitals do not matter. Chinese is written with spaces
 * between the words of a pattern, and found in texts without.
 */
export const phraseListSchema = z.array(z.string().min(1));

/** Word lists that patterns may name in angle brackets. */
export const wordListsSchema = z.record(z.string(), z.array(z.string().min(1)));

/** How many other words may stand between two words of a pattern. */
const GAP = 4;
/** The same where each character is a word. */
const UNSPACED_GAP = 8;

interface Term {
  exact: ReadonlySet<string>;
  prefixes: readonly string[];
  /** Alternatives of several words: names with a space or hyphen, and all of Chinese. */
  rows: readonly (readonly string[])[];
  adjacent: boolean;
}

/** A compiled pattern. */
export interface Phrase {
  terms: readonly Term[];
  /** The pattern is the whole sentence. */
  whole: boolean;
  gap: number;
}

/**
 * Compiles patterns.
 *
 * @throws Error when a pattern names a word list that is not there
 */
export function compilePhrases(patterns: readonly string[], lists: Record<string, readonly string[]> = {}): Phrase[] {
  return patterns.map((pattern) => ({
    terms: pattern
      .replace(/^=/, '')
      .trim()
      .split(/\s+/)
      .map((term) => compileTerm(term, lists)),
    whole: pattern.startsWith('='),
    gap: /\p{Script=Han}/u.test(pattern) ? UNSPACED_GAP : GAP,
  }));
}

function compileTerm(source: string, lists: Record<string, readonly string[]>): Term {
  const adjacent = source.startsWith('~');
  const words = (adjacent ? source.slice(1) : source).split('|').flatMap((word) => {
    if (!word.startsWith('<')) return [word];
    const list = lists[word.slice(1, -1)];
    if (!list) throw new Error(`Unknown word list ${word} in pattern "${source}"`);
    return [...list];
  });
  const exact = new Set<string>();
  const prefixes: string[] = [];
  const rows: string[][] = [];
  for (const word of words) {
    const parts = tokenise(word).map((token) => token.word);
    if (word.endsWith('*')) prefixes.push(fold(word.slice(0, -1)));
    else if (parts.length === 1) exact.add(parts[0] as string);
    else if (parts.length > 1) rows.push(parts);
  }
  return { exact, prefixes, rows, adjacent };
}

/** A longer text is read in pieces of this many characters, so that a page as long as a book takes no more memory. */
const PIECE = 8000;

/** The sentences of a text as words. Phrases never reach across two sentences. */
export function* sentences(text: string): Generator<Sentence> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + PIECE);
    // A piece ends at a space where there is one.
    if (to < text.length) to = Math.max(text.lastIndexOf(' ', to), from + PIECE / 2);
    yield* sentencesOf(from === 0 && to === text.length ? text : text.slice(from, to));
    from = to;
  }
}

function* sentencesOf(text: string): Generator<Sentence> {
  let before: Token | undefined;
  let sentence: Sentence = [];
  for (const token of tokenise(text)) {
    if (before && sentenceEnds(text, before.end, token.start)) {
      yield sentence;
      sentence = [];
    }
    sentence.push(token.word);
    before = token;
  }
  if (before) yield sentence;
}

/** A sentence as phrases see it; an empty string stands for a word that is ruled out. */
export type Sentence = string[];

/** How many words of the sentence fit the term from `place` on; 0 when they do not. */
function fits({ exact, prefixes, rows }: Term, sentence: Sentence, place: number): number {
  const word = sentence[place] as string;
  if (word === '') return 0;
  for (const row of rows) {
    if (row[0] === word && row.every((part, at) => sentence[place + at] === part)) return row.length;
  }
  if (exact.has(word)) return 1;
  for (const prefix of prefixes) if (word.startsWith(prefix)) return 1;
  return 0;
}

/** A place where a word of a pattern may stand. */
interface Reached {
  from: number;
  /** The place after its last word. */
  to: number;
  before: Reached | undefined;
}

/**
 * Places of the pattern's words in the sentence, or undefined when it is not there. Takes the nearest place from
 * which each word can be reached, so the work is words times terms, whatever the text.
 */
export function findPhrase(sentence: Sentence, phrase: Phrase): number[] | undefined {
  let reached: Reached[] = [];
  for (let at = 0; at < phrase.terms.length; at += 1) {
    const term = phrase.terms[at] as Term;
    const reach = term.adjacent ? 0 : phrase.gap;
    const next: Reached[] = [];
    let nearest = -1;
    // After the first word, only places within reach of one that was reached are looked at.
    const first = at === 0 ? 0 : (reached[0] as Reached).to;
    const last = at === 0 ? sentence.length - 1 : Math.min(sentence.length - 1, latest(reached) + reach);
    for (let place = first; place <= last; place += 1) {
      while (nearest + 1 < reached.length && (reached[nearest + 1] as Reached).to <= place) nearest += 1;
      const before = reached[nearest];
      if (at > 0 && (!before || place - before.to > reach)) continue;
      const length = fits(term, sentence, place);
      if (length > 0) next.push({ from: place, to: place + length, before: at > 0 ? before : undefined });
    }
    if (next.length === 0) return undefined;
    reached = next.length > 1 ? next.sort((a, b) => a.to - b.to) : next;
  }
  const end = phrase.whole ? reached.find((one) => one.to === sentence.length && startOf(one) === 0) : reached[0];
  return end && (!phrase.whole || isSolid(end)) ? placesOf(end) : undefined;
}

function latest(reached: readonly Reached[]): number {
  return (reached.at(-1) as Reached).to;
}

function startOf(end: Reached): number {
  return end.before ? startOf(end.before) : end.from;
}

/** Whether nothing stands between the words found. */
function isSolid(end: Reached): boolean {
  return !end.before || (end.before.to === end.from && isSolid(end.before));
}

function placesOf(end: Reached): number[] {
  const places: number[] = [];
  for (let one: Reached | undefined = end; one; one = one.before) {
    for (let place = one.to - 1; place >= one.from; place -= 1) places.unshift(place);
  }
  return places;
}

/**
 * Many patterns, each of a group, looked for at once: each is listed under the words that its rarest word can be, and so
 * only those are tried of which that word is in the sentence. Of many hundred, a handful.
 */
export class PhraseIndex<Group> {
  readonly #byWord = new Map<string, Entry<Group>[]>();
  /** By the beginning of words; `#lengths` are how long those beginnings are. */
  readonly #byPrefix = new Map<string, Entry<Group>[]>();
  readonly #lengths: number[] = [];
  /** Counts the sentences, so that no pattern is tried twice in one. */
  #round = 0;

  constructor(groups: Iterable<readonly [Group, readonly Phrase[]]>) {
    for (const [group, phrases] of groups) {
      for (const phrase of phrases) this.#list({ group, phrase, tried: 0 });
    }
  }

  #list(entry: Entry<Group>): void {
    const key = entry.phrase.terms.toSorted((a, b) => commonness(a) - commonness(b))[0];
    if (!key) return;
    for (const word of new Set([...key.exact, ...key.rows.map((row) => row[0] as string)]))
      push(this.#byWord, word, entry);
    for (const prefix of key.prefixes) {
      push(this.#byPrefix, prefix, entry);
      if (!this.#lengths.includes(prefix.length)) this.#lengths.push(prefix.length);
    }
  }

  /** The groups of which a pattern is in the sentence, added to `found`. */
  addGroupsIn(sentence: Sentence, found: Set<Group>): void {
    this.#round += 1;
    for (const word of sentence) {
      const entries = this.#byWord.get(word);
      if (entries) addFound(sentence, entries, found, this.#round);
      for (const length of this.#lengths) {
        if (length > word.length) continue;
        const beginning = this.#byPrefix.get(word.slice(0, length));
        if (beginning) addFound(sentence, beginning, found, this.#round);
      }
    }
  }

  /** Whether a pattern of any group is in the sentence. */
  isIn(sentence: Sentence): boolean {
    const found = new Set<Group>();
    this.addGroupsIn(sentence, found);
    return found.size > 0;
  }
}

interface Entry<Group> {
  group: Group;
  phrase: Phrase;
  /** The last sentence it was tried in. */
  tried: number;
}

function addFound<Group>(sentence: Sentence, entries: readonly Entry<Group>[], found: Set<Group>, round: number): void {
  for (const entry of entries) {
    if (entry.tried === round || found.has(entry.group)) continue;
    entry.tried = round;
    if (findPhrase(sentence, entry.phrase)) found.add(entry.group);
  }
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A rough measure of how often words of a term are met: short words are, and beginnings stand for several words. */
function commonness({ exact, prefixes, rows }: Term): number {
  let sum = 0;
  for (const word of exact) sum += word.length <= 3 ? 8 : word.length <= 4 ? 3 : 1;
  for (const prefix of prefixes) sum += prefix.length <= 3 ? 16 : 3;
  return sum + rows.length;
}

/** The sentence with the words of every exclusion ruled out: "gas bill" must not leave "gas" to be found. */
export function ruleOut(sentence: Sentence, exclusions: readonly Phrase[]): Sentence {
  const left = [...sentence];
  for (const phrase of exclusions) {
    let places = findPhrase(left, phrase);
    while (places) {
      for (const place of places) left[place] = '';
      places = findPhrase(left, phrase);
    }
  }
  return left;
}
