import { type Token, tokenise } from './tokens.ts';

/** Words shorter than this have too many neighbours to be put right. */
const SHORTEST = 4;
/** From this length on, two slips are looked past. */
const TWO_SLIPS_FROM = 7;
/** Longer words are run together, or of no language. */
const LONGEST = 24;
/** Words are found by this many of their first letters, and then compared whole. */
const INDEXED_LETTERS = 7;

/** What each slip of the hand weighs; a letter left out or added weighs 1. */
const SWAPPED = 0.7;
const DOUBLED = 0.7;
const OTHER_LETTER = 1.2;
/** What it weighs more at the first letter, which people seldom get wrong. */
const AT_FIRST = 0.5;
/** How many times as frequent a word must be to be preferred to one that is a slip nearer. */
const A_SLIP_NEARER = 20;
/**
 * How often a word must be in the samples, over `A_SLIP_NEARER` to the power of its slips, to be what was meant. Of a
 * rarer one, the word that was typed may as well be a word that no sample happens to have.
 */
const LIKELY = 0.06;

/** What is left of a word's likelihood after the lightest slip there is. */
const ONE_SLIP_AT_LEAST = 1 / A_SLIP_NEARER ** Math.min(SWAPPED, DOUBLED);

/** What is stored of the spelling of a language. */
export interface SpellingState {
  /** Every known word, folded, the most frequent first. */
  words: string[];
  /** How often the samples have each of `words`. With 0 it is known to be right, and nothing is put right to it. */
  counts: Int32Array;
  /** Hashes of the beginnings of words with letters left out, in rising order, with the place in `words` of each. */
  keys: Int32Array;
  places: Int32Array;
}

/**
 * Learns the words that slips of the hand are put right to.
 *
 * @param texts the samples
 * @param wordsOfTexts the words among theirs that are no names
 * @param known texts whose words are right as they are, and are not what another may be meant for
 */
export function learnSpelling(
  texts: readonly string[],
  wordsOfTexts: readonly string[],
  known: readonly string[] = [],
): SpellingState {
  const counts = new Map<string, number>(wordsOfTexts.map((word) => [word, 0]));
  for (const text of texts) {
    for (const { word } of tokenise(text)) {
      const count = counts.get(word);
      if (count !== undefined) counts.set(word, count + 1);
    }
  }
  for (const text of known) for (const { word } of tokenise(text)) if (!counts.has(word)) counts.set(word, 0);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const entries: { key: number; place: number }[] = [];
  for (const [place, [word, count]] of sorted.entries()) {
    // A word may have lost a letter, and so one that is a letter shorter than any that is put right can be meant.
    if (count === 0 || word.length < SHORTEST - 1) continue;
    const keys = new Set<number>();
    eachShortening(word, (key) => keys.add(key));
    for (const key of keys) entries.push({ key, place });
  }
  entries.sort((a, b) => a.key - b.key || a.place - b.place);
  return {
    words: sorted.map(([word]) => word),
    counts: Int32Array.from(sorted, ([, count]) => count),
    keys: Int32Array.from(entries, ({ key }) => key),
    places: Int32Array.from(entries, ({ place }) => place),
  };
}

const HAS_DIGIT = /\p{N}/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** Reads words that no sample has as the likeliest that some have, where few slips of the hand lie between the two. */
export class Speller {
  readonly #state: SpellingState;
  readonly #known: ReadonlySet<string>;
  /** For which question each word was last compared, so that it is compared once. */
  readonly #asked: Int32Array;
  #question = 0;

  constructor(state: SpellingState) {
    this.#state = state;
    this.#known = new Set(state.words);
    this.#asked = new Int32Array(state.words.length);
  }

  /** The words of a text with slips put right. A word with a capital inside a sentence is a name, and stays. */
  corrected(tokens: readonly Token[]): readonly Token[] {
    let changed: Token[] | undefined;
    for (const [at, token] of tokens.entries()) {
      if (at > 0 && CAPITAL.test(token.text)) continue;
      const word = this.meant(token.word);
      if (word === undefined) continue;
      changed ??= [...tokens];
      changed[at] = { ...token, word };
    }
    return changed ?? tokens;
  }

  /**
   * The word that was meant by one that is not known: within one slip (a letter too many or too few, another letter, two
   * that changed places), or two where it is long. Undefined when none is likely, or the word is right as it is.
   *
   * @param word folded
   */
  meant(word: string): string | undefined {
    if (word.length < SHORTEST || word.length > LONGEST || this.#known.has(word) || HAS_DIGIT.test(word)) {
      return undefined;
    }
    const { words, counts, keys, places } = this.#state;
    const most = slipsIn(word);
    this.#question += 1;
    let best: string | undefined;
    let bestLikelihood = LIKELY;
    eachShortening(word, (key) => {
      for (let at = firstOf(keys, key); keys[at] === key; at += 1) {
        const place = places[at] as number;
        const count = counts[place] as number;
        // The most frequent stand first: no later one can be likelier with a slip than this one would be.
        if (count * ONE_SLIP_AT_LEAST <= bestLikelihood) return;
        if (this.#asked[place] === this.#question) continue;
        this.#asked[place] = this.#question;
        const other = words[place] as string;
        const against = weightOfSlips(word, other, Math.min(most, slipsIn(other)));
        const likelihood = count / A_SLIP_NEARER ** against;
        if (likelihood <= bestLikelihood) continue;
        best = other;
        bestLikelihood = likelihood;
      }
    });
    return best;
  }
}

function slipsIn(word: string): number {
  return word.length < TWO_SLIPS_FROM ? 1 : 2;
}

/** The hash of the beginning of a word, and of that without any one letter of it, or any two where the word is long. */
function eachShortening(word: string, see: (key: number) => void): void {
  const length = Math.min(word.length, INDEXED_LETTERS);
  see(hashWithout(word, length, -1, -1));
  for (let first = 0; first < length; first += 1) {
    see(hashWithout(word, length, first, -1));
    if (slipsIn(word) < 2) continue;
    for (let second = first + 1; second < length; second += 1) see(hashWithout(word, length, first, second));
  }
}

function hashWithout(word: string, length: number, first: number, second: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i += 1) {
    if (i !== first && i !== second) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

/** Where the first of some rising numbers stands that is not below `key`. */
function firstOf(keys: Int32Array, key: number): number {
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((keys[middle] as number) < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Rows of the comparison of two words, three in turn: how many slips so far, and what they weigh. */
const SLIPS = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1)) as [Uint8Array, Uint8Array, Uint8Array];
const WEIGHTS = [0, 1, 2].map(() => new Float64Array(LONGEST + 1)) as [Float64Array, Float64Array, Float64Array];

/** What the slips between a word as typed and as meant weigh together; infinite when there are more than `most`. */
function weightOfSlips(typed: string, meant: string, most: number): number {
  if (Math.abs(typed.length - meant.length) > most || meant.length > LONGEST) return Number.POSITIVE_INFINITY;
  let [slipsBefore, slipsLast, slips] = SLIPS;
  let [before, last, weights] = WEIGHTS;
  for (let i = 0; i <= typed.length; i += 1) {
    const own = typed.charCodeAt(i - 1);
    const ownBefore = typed.charCodeAt(i - 2);
    let fewest = LONGEST;
    for (let j = 0; j <= meant.length; j += 1) {
      const other = meant.charCodeAt(j - 1);
      const otherBefore = meant.charCodeAt(j - 2);
      const atFirst = i <= 1 && j <= 1 ? AT_FIRST : 0;
      let weight = i === 0 && j === 0 ? 0 : Number.POSITIVE_INFINITY;
      let count = 0;
      if (i > 0 && j > 0) {
        weight = (last[j - 1] as number) + (own === other ? 0 : OTHER_LETTER + atFirst);
        count = (slipsLast[j - 1] as number) + (own === other ? 0 : 1);
      }
      if (i > 0) {
        const added = (last[j] as number) + (own === ownBefore ? DOUBLED : 1) + atFirst;
        if (added < weight) {
          weight = added;
          count = (slipsLast[j] as number) + 1;
        }
      }
      if (j > 0) {
        const left = (weights[j - 1] as number) + (other === otherBefore ? DOUBLED : 1) + atFirst;
        if (left < weight) {
          weight = left;
          count = (slips[j - 1] as number) + 1;
        }
      }
      if (i > 1 && j > 1 && own === otherBefore && other === ownBefore) {
        const swapped = (before[j - 2] as number) + SWAPPED;
        if (swapped < weight) {
          weight = swapped;
          count = (slipsBefore[j - 2] as number) + 1;
        }
      }
      weights[j] = weight;
      slips[j] = count;
      if (count < fewest) fewest = count;
    }
    if (fewest > most) return Number.POSITIVE_INFINITY;
    [slipsBefore, slipsLast, slips] = [slipsLast, slips, slipsBefore];
    [before, last, weights] = [last, weights, before];
  }
  return (slipsLast[meant.length] as number) <= most ? (last[meant.length] as number) : Number.POSITIVE_INFINITY;
}
