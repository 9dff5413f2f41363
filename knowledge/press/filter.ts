import { BAND, mixOf } from '../filter';
import type { PackedFilter } from '../packed';
import { squeezed } from './bits';

/** Numbers of the table for each key; below about 1.02 none can be made of this band. */
const ROOM = 1.035;
const MOST_SEEDS = 400;

/**
 * Makes a ribbon filter of keys and their marks; the same bytes for the same keys.
 * @param width bits of a value; what the `bits` of a mark leave of them tells other names apart.
 */
export function makeFilter(marks: ReadonlyMap<string, number>, width: number, bits: number): PackedFilter {
  const keys = [...marks.keys()].sort();
  const size = Math.ceil(keys.length * ROOM) + BAND;
  for (let seed = 1; seed < MOST_SEEDS; seed++) {
    const numbers = solve(keys, marks, { size, seed, bits, check: width - bits });
    if (numbers) return { bits: squeezed(numbers, width), width, marks: bits, size, seed };
  }
  throw new Error('no filter could be made of these names');
}

interface Shape {
  readonly size: number;
  readonly seed: number;
  readonly bits: number;
  readonly check: number;
}

/** Numbers that give every key its value: Gauss's elimination on a band; undefined where two keys contradict. */
function solve(keys: readonly string[], marks: ReadonlyMap<string, number>, shape: Shape): Uint32Array | undefined {
  const { size, seed, bits, check } = shape;
  const [lows, highs, values] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  for (const key of keys) {
    const mix = mixOf(key, size, seed, check);
    let { start, low, high } = mix;
    let value = ((mix.check << bits) | marks.get(key)!) >>> 0;
    while (lows[start] !== 0) {
      low = (low ^ lows[start]!) >>> 0;
      high = (high ^ highs[start]!) >>> 0;
      value = (value ^ values[start]!) >>> 0;
      if (low === 0 && high === 0) break;
      const shift = low !== 0 ? zeros(low) : 32 + zeros(high);
      start += shift;
      [low, high] = shifted(low, high, shift);
    }
    if (low === 0 && high === 0) {
      if (value !== 0) return undefined;
      continue;
    }
    lows[start] = low;
    highs[start] = high;
    values[start] = value;
  }
  for (let at = size - 1; at >= 0; at--) {
    let value = values[at]!;
    for (let n = 1; n < BAND && at + n < size; n++)
      if (((n < 32 ? lows[at]! >>> n : highs[at]! >>> (n - 32)) & 1) === 1) value ^= values[at + n]!;
    values[at] = value;
  }
  return values;
}

/** How many bits below the lowest that is set. */
const zeros = (word: number): number => 31 - Math.clz32(word & -word);

function shifted(low: number, high: number, by: number): [low: number, high: number] {
  if (by >= 32) return [high >>> (by - 32), 0];
  return [((low >>> by) | (high << (32 - by))) >>> 0, high >>> by];
}
