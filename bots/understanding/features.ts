/**
 * A text as classifiers see it: hashes of its words, of pairs of neighbouring words, and of runs of 2 to 5 letters
 * inside each word. The runs carry misspelt words; the pairs carry "not happy" and "go back". Read once, and then
 * looked up in as many classifiers as are asked, for the whole text or a range of its words.
 */
export interface TextFeatures {
  /** How many words. */
  length: number;
  /** Hashes of each word and the runs in it: those of word `i` from `starts[i]` up to `starts[i + 1]`, the word first. */
  hashes: Int32Array;
  starts: Int32Array;
  /** 1 where a word is a character of a script without spaces: three in a row are then a feature as well. */
  unspaced: Uint8Array;
}

const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 5;
const LONGEST_WORD = 24;
const PRIME = 0x01000193;
const WORD_SEED = 0x3c6ef372;
const GRAM_SEED = 0x27d4eb2f;
const BORDER = 0xe000;

/** Stands for the border of a text in a pair of words. */
export const EDGE = 0x5bd1e995;

/** The hash of two or three neighbouring words. */
export function pairHash(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first ^ 0x2545f491, PRIME) ^ second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

const HAN = /^\p{Script=Han}$/u;

/** Reads the features of a text's words, in the form they are compared in. */
export function readFeatures(words: readonly string[]): TextFeatures {
  let room = 0;
  for (const word of words) room += 1 + 4 * (Math.min(word.length, LONGEST_WORD) + 2);
  const hashes = new Int32Array(room);
  const starts = new Int32Array(words.length + 1);
  const unspaced = new Uint8Array(words.length);
  let at = 0;
  for (let i = 0; i < words.length; i += 1) {
    starts[i] = at;
    const word = words[i] as string;
    if (word.length <= 2 && word.charCodeAt(0) > 0x2e7f && HAN.test(word)) {
      unspaced[i] = 1;
      hashes[at] = wordHash(word);
      at += 1;
    } else {
      at = readWord(isNumber(word) ? '0' : word, hashes, at);
    }
  }
  starts[words.length] = at;
  return { length: words.length, hashes, starts, unspaced };
}

/** Numbers differ from message to message and mean nothing to an intent: all are one feature. */
export function isNumber(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code < 0x30 || (code > 0x39 && (code < 0x660 || !/^\p{N}+$/u.test(word)))) return false;
  }
  return true;
}

function wordHash(word: string): number {
  let hash = WORD_SEED;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash ^ (hash >>> 16);
}

function readWord(word: string, hashes: Int32Array, from: number): number {
  const length = Math.min(word.length, LONGEST_WORD);
  let at = from;
  let whole = WORD_SEED;
  for (let i = 0; i < length; i += 1) whole = Math.imul(whole ^ word.charCodeAt(i), PRIME);
  hashes[at] = whole ^ (whole >>> 16);
  at += 1;
  // One run grows from each letter: its hash at each length is one step from the one before.
  for (let i = -1; i < length; i += 1) {
    let hash = Math.imul(GRAM_SEED ^ (i < 0 ? BORDER : word.charCodeAt(i)), PRIME);
    const last = Math.min(i + LONGEST_GRAM - 1, length);
    for (let next = i + 1; next <= last; next += 1) {
      hash = Math.imul(hash ^ (next === length ? BORDER : word.charCodeAt(next)), PRIME);
      if (next - i + 1 >= SHORTEST_GRAM) {
        hashes[at] = hash ^ (hash >>> 15);
        at += 1;
      }
    }
  }
  return at;
}
