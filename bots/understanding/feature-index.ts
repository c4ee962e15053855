/** Numbers hashes of features in the order they are first seen: a hash table of two arrays, so that it is stored as it is. */
export class FeatureIndex {
  /** Hash of each slot; 0 where it is free. Its length is a power of two. */
  #keys: Int32Array;
  #numbers: Int32Array;
  #size: number;

  /** An empty one, or one as it was stored. */
  constructor(stored?: { keys: Int32Array; numbers: Int32Array; size: number }) {
    this.#keys = stored?.keys ?? new Int32Array(1 << 12);
    this.#numbers = stored?.numbers ?? new Int32Array(1 << 12);
    this.#size = stored?.size ?? 0;
  }

  get size(): number {
    return this.#size;
  }

  /** What to store. */
  get stored(): { keys: Int32Array; numbers: Int32Array; size: number } {
    return { keys: this.#keys, numbers: this.#numbers, size: this.#size };
  }

  /** The number of a feature; -1 for one that is not known. */
  find(hash: number): number {
    const key = hash === 0 ? 1 : hash;
    const keys = this.#keys;
    const last = keys.length - 1;
    for (let slot = Math.imul(key, 0x9e3779b1) & last; ; slot = (slot + 1) & last) {
      const found = keys[slot];
      if (found === key) return this.#numbers[slot] as number;
      if (found === 0) return -1;
    }
  }

  /** The number of a feature, a new one when it is not known. */
  add(hash: number): number {
    const known = this.find(hash);
    if (known >= 0) return known;
    if (this.#size * 2 >= this.#keys.length) this.#grow();
    this.#put(hash === 0 ? 1 : hash, this.#size);
    this.#size += 1;
    return this.#size - 1;
  }

  /** Every feature with its number, in the order of the hashes. */
  each(visit: (hash: number, number: number) => void): void {
    for (const [slot, key] of this.#keys.entries()) if (key !== 0) visit(key, this.#numbers[slot] as number);
  }

  #put(key: number, number: number): void {
    const last = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) & last;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & last;
    this.#keys[slot] = key;
    this.#numbers[slot] = number;
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Int32Array(keys.length * 2);
    this.#numbers = new Int32Array(keys.length * 2);
    for (const [slot, key] of keys.entries()) if (key !== 0) this.#put(key, numbers[slot] as number);
  }
}
