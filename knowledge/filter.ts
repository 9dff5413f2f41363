import { hash32 } from './names';
import type { OtherFile } from './packed';

/** Says of a folded name whether it may be in a packed file: never wrongly no, wrongly yes once in two thousand. */
export function openFilter({ bits = '', hashes = 0 }: OtherFile): (key: string) => boolean {
  const bytes = decode(bits);
  const size = bytes.length * 8;
  if (size === 0) return () => false;
  return (key) => {
    const [a, b] = [hash32(key, 1), hash32(key, 2)];
    for (let i = 0; i < hashes; i++) {
      const bit = ((a + i * b) >>> 0) % size;
      if (!(bytes[bit >> 3]! & (1 << (bit & 7)))) return false;
    }
    return true;
  };
}

function decode(text: string): Uint8Array {
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return bytes;
}
