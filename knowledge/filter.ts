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

/** The three places of a key in a table of three equal parts, and its check. */
export function placesOf(key: string, part: number, seed: number, check: number): [number, number, number, number] {
  const at = (n: number) => hash32(key, seed * 8 + n);
  return [at(1) % part, part + (at(2) % part), 2 * part + (at(3) % part), at(4) >>> (32 - check)];
}

/** Opens a xor filter (Graf and Lemire 2020, "Xor Filters: Faster and Smaller Than Bloom and Cuckoo Filters"). */
export function openFilter({ bits, width, part, seed }: PackedFilter): Filter {
  const bytes = Uint8Array.from(atob(bits), (letter) => letter.charCodeAt(0));
  const check = width - COUNTRY_BITS;
  return (key) => {
    const [a, b, c, wanted] = placesOf(key, part, seed, check);
    const value = valueAt(bytes, width, a) ^ valueAt(bytes, width, b) ^ valueAt(bytes, width, c);
    return value >>> COUNTRY_BITS === wanted ? value & (2 ** COUNTRY_BITS - 1) : undefined;
  };
}

/** The nth number of `width` bits, at most 17. */
function valueAt(bytes: Uint8Array, width: number, n: number): number {
  const bit = n * width;
  const at = bit >>> 3;
  const three = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  return (three >>> (bit & 7)) & (2 ** width - 1);
}
