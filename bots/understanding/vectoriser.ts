import { FeatureIndex } from './feature-index.ts';
import { EDGE, pairHash, readFeatures, type TextFeatures } from './features.ts';

/** Numbers of the features that a text has, and how much each weighs: the first `length` of each list count. */
export interface SparseVector {
  length: number;
  indices: Int32Array;
  values: Float32Array;
}

/** What a vectoriser is stored as. */
export interface VectoriserState {
  keys: Int32Array;
  numbers: Int32Array;
  idf: Float32Array;
  /** Weight of a feature that no sample has. */
  strange: number;
}

/** 1 + log(count), for the counts that texts have. */
const COUNT_WEIGHT = Float64Array.from({ length: 256 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

/** Turns texts into TF-IDF vectors over the features of the samples it was made with. Several classifiers share one. */
export class Vectoriser {
  readonly #index: FeatureIndex;
  readonly #idf: Float32Array;
  readonly #strange: number;
  /** How often each feature is in the text at hand; all 0 between two texts. */
  readonly #counts: Uint8Array;
  #vector: SparseVector = { length: 0, indices: new Int32Array(512), values: new Float32Array(512) };

  constructor({ keys, numbers, idf, strange }: VectoriserState) {
    this.#index = new FeatureIndex({ keys, numbers, size: idf.length });
    this.#idf = idf;
    this.#strange = strange;
    this.#counts = new Uint8Array(idf.length);
  }

  /**
   * Learns the features of samples, each given as its words, and how common each feature is.
   *
   * @param rarest features of fewer samples than this are left out, as if none had them
   */
  static learn(samples: readonly (readonly string[])[], rarest = 1): Vectoriser {
    const all = new FeatureIndex();
    let seen = new Int32Array(1 << 14);
    let lastSeen = new Int32Array(1 << 14).fill(-1);
    for (const [sample, words] of samples.entries()) {
      const features = readFeatures(words);
      eachHash(features, 0, features.length, (hash) => {
        const number = all.add(hash);
        if (number >= seen.length) {
          seen = grown(seen, 0);
          lastSeen = grown(lastSeen, -1);
        }
        if (lastSeen[number] === sample) return;
        lastSeen[number] = sample;
        seen[number] = (seen[number] as number) + 1;
      });
    }
    const index = new FeatureIndex();
    const idf: number[] = [];
    all.each((hash, number) => {
      const count = seen[number] as number;
      if (count < rarest) return;
      idf[index.add(hash)] = Math.log((samples.length + 1) / count);
    });
    const { keys, numbers } = index.stored;
    return new Vectoriser({ keys, numbers, idf: Float32Array.from(idf), strange: Math.log(samples.length + 1) });
  }

  /** How many features there are. */
  get size(): number {
    return this.#idf.length;
  }

  /** What to store. */
  get state(): VectoriserState {
    const { keys, numbers } = this.#index.stored;
    return { keys, numbers, idf: this.#idf, strange: this.#strange };
  }

  /**
   * The words of a text from `from` up to `to` as a vector of length 1. It is overwritten by the next call.
   *
   * Features of no sample lead nowhere, but they make the text longer, and so what is known of it weighs less: a text
   * of strange words with one known one is not taken for what that one word says.
   */
  vector(features: TextFeatures, from = 0, to = features.length): SparseVector {
    const most = (features.starts[to] as number) - (features.starts[from] as number) + 2 * (to - from) + 1;
    if (this.#vector.indices.length < most) {
      this.#vector = { length: 0, indices: new Int32Array(most * 2), values: new Float32Array(most * 2) };
    }
    const { indices, values } = this.#vector;
    const counts = this.#counts;
    let length = 0;
    let unknown = 0;
    const see = (hash: number): void => {
      const number = this.#index.find(hash);
      if (number < 0) {
        unknown += 1;
        return;
      }
      const count = counts[number] as number;
      if (count === 0) {
        indices[length] = number;
        length += 1;
      }
      if (count < 255) counts[number] = count + 1;
    };
    eachHash(features, from, to, see);
    let squares = unknown * this.#strange * this.#strange;
    for (let i = 0; i < length; i += 1) {
      const number = indices[i] as number;
      const value = (COUNT_WEIGHT[counts[number] as number] as number) * (this.#idf[number] as number);
      counts[number] = 0;
      squares += value * value;
      values[i] = value;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let i = 0; i < length; i += 1) values[i] = (values[i] as number) * scale;
    this.#vector.length = length;
    return this.#vector;
  }
}

function grown(array: Int32Array<ArrayBuffer>, fill: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2).fill(fill);
  larger.set(array);
  return larger;
}

/** Every feature of a range of a text's words: words and the runs in them, then neighbours. */
function eachHash(features: TextFeatures, from: number, to: number, see: (hash: number) => void): void {
  const { hashes, starts, unspaced } = features;
  const end = starts[to] as number;
  for (let at = starts[from] as number; at < end; at += 1) see(hashes[at] as number);
  let before = EDGE;
  for (let i = from; i < to; i += 1) {
    const word = hashes[starts[i] as number] as number;
    const pair = pairHash(before, word);
    see(pair);
    if (unspaced[i] === 1 && i + 1 < to && unspaced[i + 1] === 1) {
      see(pairHash(pair, hashes[starts[i + 1] as number] as number));
    }
    before = word;
  }
  see(pairHash(before, EDGE));
}
