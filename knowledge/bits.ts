/** Numbers of a few bits each, one after another, as base64: the closest packing that compressors leave as it is. */

/** Bytes of a base64 text. */
export function bytesOf(base64: string): Uint8Array {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

/** The nth number of `width` bits, at most 17. */
export function numberAt(bytes: Uint8Array, width: number, n: number): number {
  const bit = n * width;
  const at = bit >>> 3;
  const three = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  return (three >>> (bit & 7)) & (2 ** width - 1);
}
