import path from 'node:path';
import type { Explained } from './embedded-recognizer.ts';
import { readFeatures } from './features.ts';
import { loadSamples } from './samples.ts';
import { wordsOf } from './tokens.ts';
import { type SampleVectors, vectorsOf } from './train.ts';
import type { Vectoriser } from './vectoriser.ts';

/** What a message was understood by, for people who write samples. */
export interface Explanation {
  /** The conversation's language, which stays where a message says nothing of its own. */
  prior: string;
  /** The likeliest languages with their shares. */
  languages: { code: string; share: number }[];
  /** The words that the wish was read from: names, places and values are left out. */
  words: string;
  /** The likeliest intents with their scores. */
  intents: { label: string; score: number }[];
  /** The samples most like it, with what they are samples of. Alike: 1 is the same, 0 has nothing in common. */
  nearest: { sample: string; of: string; alike: number }[];
}

const NEAREST = 3;

/** Why a message was understood as it was. Reads the samples of its language, and so is not for the many. */
export function explain({ detected, words, pack, guesses }: Explained, prior: string, localesDir: string): Explanation {
  return {
    prior,
    languages: detected.candidates,
    words: words.join(' '),
    intents: guesses,
    nearest: pack ? nearest(words, samplesOf(pack.code, pack.models.vectoriser, localesDir)) : [],
  };
}

/** The samples of a language as vectors. */
interface Shelf {
  vectoriser: Vectoriser;
  texts: string[];
  of: string[];
  vectors: SampleVectors;
}

const shelves = new Map<string, Shelf>();

function samplesOf(code: string, vectoriser: Vectoriser, localesDir: string): Shelf {
  const known = shelves.get(code);
  if (known) return known;
  const { intents, categories, answers } = loadSamples(path.join(localesDir, code));
  const all = [intents, categories, answers].flatMap((part) =>
    Object.entries(part).flatMap(([label, texts]) => texts.map((text) => [text, label] as const)),
  );
  const texts = all.map(([text]) => text);
  const shelf = {
    vectoriser,
    texts,
    of: all.map(([, label]) => label),
    vectors: vectorsOf(vectoriser, texts.map(wordsOf)),
  };
  shelves.set(code, shelf);
  return shelf;
}

function nearest(words: readonly string[], { vectoriser, texts, of, vectors }: Shelf): Explanation['nearest'] {
  const own = vectoriser.vector(readFeatures(words));
  const weights = new Float32Array(vectors.size);
  for (let i = 0; i < own.length; i += 1) weights[own.indices[i] as number] = own.values[i] as number;
  return texts
    .map((sample, row) => {
      let alike = 0;
      for (let at = vectors.starts[row] as number; at < (vectors.starts[row + 1] as number); at += 1) {
        alike += (weights[vectors.indices[at] as number] as number) * (vectors.values[at] as number);
      }
      return { sample, of: of[row] as string, alike: Math.round(alike * 100) / 100 };
    })
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, NEAREST);
}
