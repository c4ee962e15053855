import { FeatureIndex } from './feature-index.ts';
import { EDGE, pairHash, readFeatures } from './features.ts';
import { knownWords } from './known-words.ts';
import { LinearModel, type LinearState } from './linear-model.ts';
import { type Script, scriptOf } from './script.ts';
import { fold, tokenise } from './tokens.ts';
import { trainLabel, vectorsOf } from './train.ts';
import { Vectoriser, type VectoriserState } from './vectoriser.ts';

/** What the language model learns from, for one language. */
export interface LanguageSamples {
  code: string;
  /** Sentences of it. */
  texts: readonly string[];
  /** Its most frequent words. */
  common: readonly string[];
  /** Short messages that tell the language by themselves. */
  greetings: readonly string[];
  /** More words of it: months, numbers, yes and no. */
  words: readonly string[];
}

/** What the language model is stored as. */
export interface LanguageState {
  codes: string[];
  /** The script that most of each language's sentences are in. */
  scripts: string[];
  vectoriser: VectoriserState;
  linear: LinearState;
  /** The languages that have a word (bit i: language i), by the word's hash. */
  vocabulary: MaskState;
  common: MaskState;
  greetings: MaskState;
}

interface MaskState {
  keys: Int32Array;
  numbers: Int32Array;
  masks: Int32Array;
}

/** What tells the languages apart: a linear classifier of words and runs of letters, and the words each is known to have. */
export class LanguageModel {
  readonly codes: readonly string[];
  readonly scripts: readonly Script[];
  readonly vocabulary: MaskTable;
  readonly common: MaskTable;
  readonly greetings: MaskTable;
  readonly #vectoriser: Vectoriser;
  readonly #linear: LinearModel;

  constructor(state: LanguageState) {
    this.codes = state.codes;
    this.scripts = state.scripts as Script[];
    this.#vectoriser = new Vectoriser(state.vectoriser);
    this.#linear = new LinearModel(state.linear);
    this.vocabulary = new MaskTable(state.vocabulary);
    this.common = new MaskTable(state.common);
    this.greetings = new MaskTable(state.greetings);
  }

  /** The margin of each language, in the order of `codes`. Overwritten by the next call. */
  margins(written: readonly string[]): Float64Array {
    return this.#linear.margins(this.#vectoriser.vector(readFeatures(written)));
  }
}

/** Which languages have a word or phrase. */
export class MaskTable {
  readonly #index: FeatureIndex;
  readonly #masks: Int32Array;

  constructor({ keys, numbers, masks }: MaskState) {
    this.#index = new FeatureIndex({ keys, numbers, size: masks.length });
    this.#masks = masks;
  }

  /** Bit i is set when language i has it. */
  of(words: readonly string[]): number {
    const number = this.#index.find(phraseHash(words));
    return number < 0 ? 0 : (this.#masks[number] as number);
  }

  /** What to store of a table of phrases (in folded words), each with its language. */
  static build(entries: Iterable<readonly [words: readonly string[], language: number]>): MaskState {
    const index = new FeatureIndex();
    const masks: number[] = [];
    for (const [words, language] of entries) {
      if (words.length === 0) continue;
      const number = index.add(phraseHash(words));
      masks[number] = (masks[number] ?? 0) | (1 << language);
    }
    const { keys, numbers } = index.stored;
    return { keys, numbers, masks: Int32Array.from(masks) };
  }
}

function phraseHash(words: readonly string[]): number {
  let hash = EDGE;
  for (const word of words) {
    let own = 0x811c9dc5;
    for (let at = 0; at < word.length; at += 1) own = Math.imul(own ^ word.charCodeAt(at), 0x01000193);
    hash = pairHash(hash, own);
  }
  return hash;
}

const LETTER = /\p{L}/u;

/** A word as languages are told by it: in small letters, with its accents. */
export function writtenForm(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function written(text: string): string[] {
  return tokenise(text)
    .filter((token) => LETTER.test(token.text))
    .map((token) => writtenForm(token.text));
}

const LATIN_MARKS = /[\u0300-\u036f]/g;

/** As people write who leave accents out: only those of Latin letters, which phones hide. */
function withoutAccents(word: string): string {
  if (scriptOf(word) !== 'Latin') return word;
  return word
    .normalize('NFD')
    .replace(LATIN_MARKS, '')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd');
}

/** Features of fewer samples are left out: two thirds of all, and nothing is told worse without them. */
const RAREST = 3;

/** Learns to tell languages apart. Takes a second or two. */
export function trainLanguages(languages: readonly LanguageSamples[]): LanguageState {
  const samples: string[][] = [];
  const labels: number[] = [];
  const learn = (words: string[], label: number): void => {
    if (words.length === 0) return;
    samples.push(words);
    labels.push(label);
  };
  const known: [string[], number][] = [];
  for (const [label, { texts, common, greetings, words }] of languages.entries()) {
    for (const [i, text] of texts.entries()) {
      const all = written(text);
      const plain = all.map(withoutAccents);
      learn(all, label);
      if (plain.some((word, at) => word !== all[at])) learn(plain, label);
      // Short messages are told by a word or two: pieces of sentences show which.
      if (all.length > 3) learn((i % 2 === 0 ? all : plain).slice((i * 7) % (all.length - 2)).slice(0, 2), label);
    }
    for (const word of knownWords(texts)) known.push([[word], label]);
    for (const text of [...common, ...greetings, ...words]) {
      const all = written(text);
      learn(all, label);
      for (const word of all) known.push([[fold(word)], label]);
    }
  }
  const vectoriser = Vectoriser.learn(samples, RAREST);
  const vectors = vectorsOf(vectoriser, samples);
  const rows = Int32Array.from(samples, (_, i) => i);
  const columns = languages.map((_, label) =>
    trainLabel(
      vectors,
      rows,
      Uint8Array.from(rows, (row) => (labels[row] === label ? 1 : 0)),
    ),
  );
  const phrases = (pick: (language: LanguageSamples) => readonly string[]) =>
    languages.flatMap((language, label) =>
      pick(language).map((phrase) => [tokenise(phrase).map((token) => token.word), label] as const),
    );
  return {
    codes: languages.map(({ code }) => code),
    scripts: languages.map(({ texts }) => mainScript(texts)),
    vectoriser: vectoriser.state,
    linear: LinearModel.of(columns).state,
    vocabulary: MaskTable.build(known),
    common: MaskTable.build(phrases(({ common }) => common)),
    greetings: MaskTable.build(phrases(({ greetings }) => greetings)),
  };
}

function mainScript(texts: readonly string[]): Script {
  const counts = new Map<Script, number>();
  for (const text of texts) {
    for (const word of written(text)) {
      const script = scriptOf(word);
      // Foreign names and loan words are written in Latin letters everywhere.
      counts.set(script, (counts.get(script) ?? 0) + (script === 'Latin' ? 0.4 : 1));
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'Latin';
}
