import type { SparseVector } from './vectoriser.ts';

/** What a linear model is stored as. */
export interface LinearState {
  /** The weights of one feature for all labels stand together, for they are read together. 127 is the largest of a label. */
  weights: Int8Array;
  /** What one step of each label's weights is worth. */
  steps: Float32Array;
  /** Each label's starting point. */
  constants: Float32Array;
}

/** One or several linear classifiers over the same vectors, worked out together. */
export class LinearModel {
  readonly state: LinearState;
  readonly #margins: Float64Array;

  constructor(state: LinearState) {
    this.state = state;
    this.#margins = new Float64Array(state.constants.length);
  }

  /** Makes one of each label's weights, the constant's last. */
  static of(columns: readonly Float32Array[]): LinearModel {
    const many = columns.length;
    const size = (columns[0]?.length ?? 1) - 1;
    const weights = new Int8Array(size * many);
    const steps = new Float32Array(many);
    const constants = new Float32Array(many);
    for (const [label, column] of columns.entries()) {
      constants[label] = column[size] as number;
      let largest = 0;
      for (let i = 0; i < size; i += 1) largest = Math.max(largest, Math.abs(column[i] as number));
      const step = largest > 0 ? largest / 127 : 1;
      steps[label] = step;
      for (let i = 0, at = label; i < size; i += 1, at += many) weights[at] = Math.round((column[i] as number) / step);
    }
    return new LinearModel({ weights, steps, constants });
  }

  /**
   * The margin of every label: above 0 it leans to the label, below it does not. Overwritten by the next call.
   */
  margins({ length, indices, values }: SparseVector): Float64Array {
    const { weights, steps, constants } = this.state;
    const margins = this.#margins;
    const many = margins.length;
    margins.fill(0);
    for (let i = 0; i < length; i += 1) {
      const from = (indices[i] as number) * many;
      const value = values[i] as number;
      for (let label = 0; label < many; label += 1) {
        margins[label] = (margins[label] as number) + (weights[from + label] as number) * value;
      }
    }
    for (let label = 0; label < many; label += 1) {
      margins[label] = (margins[label] as number) * (steps[label] as number) + (constants[label] as number);
    }
    return margins;
  }
}
