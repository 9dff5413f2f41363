import { bytesOf, numberAt } from './bits';
import { hash32 } from './names';
import type { PackedFilter } from './packed';

/**
 * What a file may say of a name: undefined where it is surely not in it, else where it counts: 0 anywhere, or the mark
 * of a country (`countryMark`). Of names that are in no file one in 2^check is not told apart.
 */
export type Filter = (key: string) => number | undefined;

/** Bits of a value that tell the country. */
export const COUNTRY_BITS = 5;

/** Mark of a country, 1 to 31; two in thirty share one. */
export const countryMark = (code: string): number => 1 + (hash32(code, 9) % (2 ** COUNTRY_BITS - 1));

/**
 * Which of the files that share a filter has the names of a mark: the first what counts anywhere, each of the others
 * its countries.
 */
export const partOfMark = (mark: number, parts: number): number =>
  mark === 0 || parts === 1 ? 0 : 1 + (mark % (parts - 1));

/** Key of a place's name where it counts: beside its country, or the state that a town of many namesakes needs. */
export const placeKey = (name: string, where: string): string => `${name}\t${where}`;

/** Numbers of the table that a key may mix. */
export const BAND = 64;

/** What a key mixes: the numbers from `start` on whose bit is set in `low` and `high`; the first always is. */
export interface Mix {
  readonly start: number;
  readonly low: number;
  readonly high: number;
  readonly check: number;
}

/** The mix of a key in a table of `size` numbers, and its check of `check` bits. */
export function mixOf(key: string, size: number, seed: number, check: number): Mix {
  const at = (n: number) => hash32(key, seed * 8 + n);
  return {
    start: at(1) % (size - BAND + 1),
    low: (at(2) | 1) >>> 0,
    high: at(3),
    check: at(4) >>> (32 - check),
  };
}

/**
 * Opens a ribbon filter (Dillinger and Walzer 2021, "Ribbon filter: practically smaller than Bloom and Xor"): the value
 * of a key is the exclusive or of some numbers of a narrow band.
 */
export function openFilter({ bits, width, marks, size, seed }: PackedFilter): Filter {
  const bytes = bytesOf(bits);
  const check = width - marks;
  return (key) => {
    const { start, low, high, check: wanted } = mixOf(key, size, seed, check);
    let value = 0;
    for (let word = low, n = start; word !== 0; word >>>= 1, n++) if (word & 1) value ^= numberAt(bytes, width, n);
    for (let word = high, n = start + 32; word !== 0; word >>>= 1, n++)
      if (word & 1) value ^= numberAt(bytes, width, n);
    return value >>> marks === wanted ? value & (2 ** marks - 1) : undefined;
  };
}
