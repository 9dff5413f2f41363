import { COUNTRY_BITS, placesOf } from '../filter';
import type { PackedFilter } from '../packed';

/** Places for each key: below 1.23 no table can be made. */
const ROOM = 1.24;
const MOST_SEEDS = 200;

/**
 * Makes a xor filter of keys and the marks of their countries, 0 for anywhere; the same bytes for the same keys.
 * @param width bits of a value; what the country leaves of them tells other names apart.
 */
export function makeFilter(marks: ReadonlyMap<string, number>, width: number): PackedFilter {
  const keys = [...marks.keys()].sort();
  const part = Math.ceil((keys.length * ROOM) / 3) + 11;
  const check = width - COUNTRY_BITS;
  for (let seed = 1; seed < MOST_SEEDS; seed++) {
    const order = peel(keys, part, seed, check);
    if (!order) continue;
    const table = new Uint32Array(3 * part);
    for (const { key, at } of order.reverse()) {
      const [a, b, c, wanted] = placesOf(key, part, seed, check);
      table[at] = 0;
      table[at] = ((wanted << COUNTRY_BITS) | marks.get(key)!) ^ table[a]! ^ table[b]! ^ table[c]!;
    }
    return { bits: Buffer.from(squeezed(table, width)).toString('base64'), width, part, seed };
  }
  throw new Error('no filter could be made of these names');
}

interface Peeled {
  readonly key: string;
  /** The place that no later key of the order uses. */
  readonly at: number;
}

/** Takes away, one after another, keys that have a place for themselves; undefined where some never have. */
function peel(keys: readonly string[], part: number, seed: number, check: number): Peeled[] | undefined {
  const count = new Uint32Array(3 * part);
  const mixed = new Uint32Array(3 * part);
  const places = keys.map((key) => placesOf(key, part, seed, check));
  places.forEach(([a, b, c], i) => {
    for (const at of [a, b, c]) {
      count[at]!++;
      mixed[at]! ^= i;
    }
  });
  const alone: number[] = [];
  count.forEach((n, at) => {
    if (n === 1) alone.push(at);
  });
  const order: Peeled[] = [];
  for (let at = alone.pop(); at !== undefined; at = alone.pop()) {
    if (count[at] !== 1) continue;
    const i = mixed[at]!;
    order.push({ key: keys[i]!, at });
    const [a, b, c] = places[i]!;
    for (const other of [a, b, c]) {
      count[other]!--;
      mixed[other]! ^= i;
      if (count[other] === 1) alone.push(other);
    }
  }
  return order.length === keys.length ? order : undefined;
}

function squeezed(table: Uint32Array, width: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((table.length * width) / 8) + 2);
  table.forEach((value, n) => {
    const bit = n * width;
    const shifted = value << (bit & 7);
    for (let k = 0; k < 3; k++) bytes[(bit >>> 3) + k]! |= (shifted >>> (8 * k)) & 255;
  });
  return bytes;
}
