import { readFeatures } from './features.ts';
import type { Vectoriser } from './vectoriser.ts';

/** Passes over the samples. Cross-validation gains nothing that can be told from chance after this many. */
const PASSES = 10;
/** Passes that a sample which pulls at nothing sits out: most samples of other labels are soon such. */
const REST = 3;
/** How hard a wrongly placed sample pulls. One was the best value in the measurements this design rests on. */
const COST = 1;
/** The same for samples of the label itself: they are few, and the rest many. */
const OWN_COST = 4;

/** Vectors of many samples in one block: those of sample `i` stand from `starts[i]` up to `starts[i + 1]`. */
export interface SampleVectors {
  starts: Int32Array;
  indices: Int32Array;
  values: Float32Array;
  /** How many features there are. */
  size: number;
}

/** The vectors of samples, each given as its words. */
export function vectorsOf(vectoriser: Vectoriser, samples: readonly (readonly string[])[]): SampleVectors {
  const starts = new Int32Array(samples.length + 1);
  let indices = new Int32Array(1 << 16);
  let values = new Float32Array(1 << 16);
  let at = 0;
  for (const [i, words] of samples.entries()) {
    const vector = vectoriser.vector(readFeatures(words));
    if (at + vector.length > indices.length) {
      const [fewer, shorter] = [indices, values];
      indices = new Int32Array(2 * (at + vector.length));
      values = new Float32Array(2 * (at + vector.length));
      indices.set(fewer);
      values.set(shorter);
    }
    indices.set(vector.indices.subarray(0, vector.length), at);
    values.set(vector.values.subarray(0, vector.length), at);
    at += vector.length;
    starts[i + 1] = at;
  }
  return { starts, indices, values, size: vectoriser.size };
}

/**
 * The weights that tell one label's samples from the rest, the constant's last: a support vector machine trained by
 * dual coordinate descent, by the same chance each time, so that equal samples give equal weights.
 *
 * @param rows which samples take part
 * @param isOwn whether each of `rows` is a sample of the label
 * @param bias weight of the constant input, which lets a label have its own starting point
 * @param shares how much each of `rows` counts
 */
export function trainLabel(
  vectors: SampleVectors,
  rows: Int32Array,
  isOwn: Uint8Array,
  bias = 1,
  shares?: Float32Array,
): Float32Array {
  const { starts, indices, values, size } = vectors;
  const weights = new Float32Array(size + 1);
  const pulls = new Float64Array(rows.length);
  const resting = new Int8Array(rows.length);
  const order = Int32Array.from(rows, (_, i) => i);
  const chance = newChance();
  for (let pass = 0; pass < PASSES; pass += 1) {
    // A new order for each pass: in the same one it settles several times slower, and where it stands after a few
    // passes would hang on which samples happen to come last.
    shuffle(order, chance);
    for (const i of order) {
      const rest = resting[i] as number;
      if (rest > 0) {
        resting[i] = rest - 1;
        continue;
      }
      const row = rows[i] as number;
      const [from, to] = [starts[row] as number, starts[row + 1] as number];
      const sign = isOwn[i] === 1 ? 1 : -1;
      // Squared hinge loss: every step has this much added to the diagonal.
      const softening = 1 / (2 * (shares?.[i] ?? 1) * (sign > 0 ? OWN_COST : COST));
      const pull = pulls[i] as number;
      let margin = bias * (weights[size] as number);
      for (let at = from; at < to; at += 1) {
        margin += (weights[indices[at] as number] as number) * (values[at] as number);
      }
      const gradient = sign * margin - 1 + softening * pull;
      const next = Math.max(0, pull - gradient / (1 + bias * bias + softening));
      if (next === 0 && pull === 0) resting[i] = REST;
      if (next === pull) continue;
      pulls[i] = next;
      const factor = (next - pull) * sign;
      for (let at = from; at < to; at += 1) {
        const index = indices[at] as number;
        weights[index] = (weights[index] as number) + factor * (values[at] as number);
      }
      weights[size] = (weights[size] as number) + factor * bias;
    }
  }
  weights[size] = bias * (weights[size] as number);
  return weights;
}

/** Numbers from 0 to below 1 that are the same each time (mulberry32). */
function newChance(): () => number {
  let state = 20261123;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(order: Int32Array, chance: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(chance() * (i + 1));
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
}
