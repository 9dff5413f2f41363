import { MAGIC, type TaggerWeights } from '../../engine/language/weights';

function varint(value: number): number[] {
  const out: number[] = [];
  let rest = value >>> 0;
  while (rest >= 0x80) {
    out.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  out.push(rest);
  return out;
}

function textBytes(lines: readonly string[]): number[] {
  const bytes = [...new TextEncoder().encode(lines.join('\n'))];
  return [...varint(bytes.length), ...bytes];
}

function lexiconBytes(lexicon: ReadonlyMap<string, number>): number[] {
  return [...textBytes([...lexicon.keys()]), ...lexicon.values()];
}

/**
 * Gives the weights file that `parseTaggerWeights` reads.
 * @throws {RangeError} where two neighbouring slots lie more than 65,536 apart (too few features for this format).
 */
export function writeTaggerWeights(weights: TaggerWeights): Uint8Array {
  const high: number[] = [];
  const low: number[] = [];
  const sizes: number[] = [];
  let before = -1;
  weights.slots.forEach((slot, i) => {
    const step = slot - before - 1;
    if (step > 0xffff) throw new RangeError(`slots too far apart at ${slot}`);
    high.push(step >> 8);
    low.push(step & 0xff);
    sizes.push(weights.starts[i + 1]! - weights.starts[i]!);
    before = slot;
  });
  const head = [...MAGIC, ...textBytes(weights.tags), ...lexiconBytes(weights.sure), ...lexiconBytes(weights.uses)];
  const columns = [varint(high.length), high, low, sizes];
  const values = new Uint8Array(weights.weights.slice().buffer);
  return Uint8Array.from([...head, ...columns.flat(), ...weights.weightTags, ...values]);
}
