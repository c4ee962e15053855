import type { SparseVector } from './vectoriser.ts';

/** What a linear model is stored as: of the weights only those that are not 0, which are a quarter of all. */
export interface LinearState {
  /** Weights of one feature stand together, for they are read together: those of feature `i` from `starts[i]` on. */
  starts: Int32Array;
  /** Whose weight each is. */
  labels: Uint8Array;
  /** 127 is the largest of a label. */
  weights: Int8Array;
  /** What one step of each label's weights is worth. */
  steps: Float32Array;
  /** Each label's starting point. */
  constants: Float32Array;
}

/** One or several linear classifiers over the same vectors, worked out together: 256 at most. */
export class LinearModel {
  readonly state: LinearState;
  readonly #margins: Float64Array;

  constructor(state: LinearState) {
    this.state = state;
    this.#margins = new Float64Array(state.constants.length);
  }

  /** Makes one of each label's weights, the constant's last. */
  static of(columns: readonly Float32Array[]): LinearModel {
    const size = (columns[0]?.length ?? 1) - 1;
    const steps = Float32Array.from(columns, (column) => stepOf(column));
    const constants = Float32Array.from(columns, (column) => column[size] as number);
    const starts = new Int32Array(size + 1);
    const weightOf = (label: number, feature: number): number =>
      Math.round(((columns[label] as Float32Array)[feature] as number) / (steps[label] as number));
    for (let feature = 0; feature < size; feature += 1) {
      let many = 0;
      for (let label = 0; label < columns.length; label += 1) if (weightOf(label, feature) !== 0) many += 1;
      starts[feature + 1] = (starts[feature] as number) + many;
    }
    const labels = new Uint8Array(starts[size] as number);
    const weights = new Int8Array(labels.length);
    let at = 0;
    for (let feature = 0; feature < size; feature += 1) {
      for (let label = 0; label < columns.length; label += 1) {
        const weight = weightOf(label, feature);
        if (weight === 0) continue;
        labels[at] = label;
        weights[at] = weight;
        at += 1;
      }
    }
    return new LinearModel({ starts, labels, weights, steps, constants });
  }

  /**
   * The margin of every label: above 0 it leans to the label, below it does not. Overwritten by the next call.
   */
  margins({ length, indices, values }: SparseVector): Float64Array {
    const { starts, labels, weights, steps, constants } = this.state;
    const margins = this.#margins;
    margins.fill(0);
    for (let i = 0; i < length; i += 1) {
      const feature = indices[i] as number;
      const value = values[i] as number;
      const end = starts[feature + 1] as number;
      for (let at = starts[feature] as number; at < end; at += 1) {
        const label = labels[at] as number;
        margins[label] = (margins[label] as number) + (weights[at] as number) * value;
      }
    }
    for (let label = 0; label < margins.length; label += 1) {
      margins[label] = (margins[label] as number) * (steps[label] as number) + (constants[label] as number);
    }
    return margins;
  }
}

/** What one step is worth, so that 127 of them are the largest weight of a column; its last is the constant. */
function stepOf(column: Float32Array): number {
  let largest = 0;
  for (let i = 0; i < column.length - 1; i += 1) largest = Math.max(largest, Math.abs(column[i] as number));
  return largest > 0 ? largest / 127 : 1;
}
