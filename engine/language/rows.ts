/** One bit for each value of so many bits of a hash. */
const HASH_BITS = 19;

/**
 * Slot → its votes as `start << 6 | length`, or -1, by open addressing: a Map of numbers is three times slower here. One bit for each of
 * many more hashes than there are slots tells nearly all of the slots that are not there, without a look at the table.
 */
export class Rows {
  readonly #mask: number;
  readonly #there = new Int32Array(1 << (HASH_BITS - 5));
  readonly #pairs: Int32Array;

  constructor(slots: Int32Array, starts: Int32Array) {
    let size = 1024;
    while (size < slots.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#pairs = new Int32Array(2 * size).fill(-1);
    for (let row = 0; row < slots.length; row++) {
      const hash = Math.imul(slots[row]!, 0x9e3779b1);
      let at = hash & this.#mask;
      while (this.#pairs[2 * at] !== -1) at = (at + 1) & this.#mask;
      const bit = hash >>> (32 - HASH_BITS);
      this.#there[bit >> 5]! |= 1 << (bit & 31);
      this.#pairs[2 * at] = slots[row]!;
      this.#pairs[2 * at + 1] = (starts[row]! << 6) | (starts[row + 1]! - starts[row]!);
    }
  }

  of(slot: number): number {
    const hash = Math.imul(slot, 0x9e3779b1);
    const bit = hash >>> (32 - HASH_BITS);
    if (((this.#there[bit >> 5]! >>> (bit & 31)) & 1) === 0) return -1;
    const mask = this.#mask;
    const pairs = this.#pairs;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const here = pairs[2 * at]!;
      if (here === slot) return pairs[2 * at + 1]!;
      if (here === -1) return -1;
    }
  }
}
