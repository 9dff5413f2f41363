/** Packs numbers of at most 17 bits for `numberAt`, as base64. */
export function squeezed(numbers: ArrayLike<number>, width: number): string {
  const bytes = new Uint8Array(Math.ceil((numbers.length * width) / 8) + 2);
  for (let n = 0; n < numbers.length; n++) {
    const bit = n * width;
    const shifted = numbers[n]! << (bit & 7);
    for (let k = 0; k < 3; k++) bytes[(bit >>> 3) + k]! |= (shifted >>> (8 * k)) & 255;
  }
  return Buffer.from(bytes).toString('base64');
}

/** Bits that hold every number up to one given. */
export const widthOf = (largest: number): number => Math.max(1, Math.ceil(Math.log2(largest + 1)));
