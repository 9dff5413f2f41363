/**
 * The file of the tagger's weights. Columns rather than rows, because like bytes side by side pack best:
 * magic, tags, sure words with their tag, stems with their use, feature slots (sorted, as differences), the number of
 * weights of each feature, the tag of each weight, the weight itself (int8).
 */
import { SLOT_BITS, STEM_USES } from './features';

/** Weights as the tagger uses them. */
export interface TaggerWeights {
  readonly tags: readonly string[];
  /** Words that have one tag only in all of the training text, and often enough to trust that. */
  readonly sure: ReadonlyMap<string, number>;
  /** How the training text uses a stem, as `StemUse`. */
  readonly uses: ReadonlyMap<string, number>;
  /** Slots in ascending order. */
  readonly slots: Int32Array;
  /** Feature `i` owns the weights `starts[i]` to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly weightTags: Uint8Array;
  readonly weights: Int8Array;
}

/** "HTG" and the version of the format. */
export const MAGIC = [0x48, 0x54, 0x47, 0x01] as const;

/** The file of weights is damaged or of another version. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
}

class Reader {
  #at = 0;
  readonly #bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new WeightsError(`tagger weights end too early, at byte ${this.#at - 1}`);
    return value;
  }
  number(): number {
    let value = 0;
    for (let shift = 0; shift <= 28; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new WeightsError(`tagger weights: number too long before byte ${this.#at}`);
  }
  take(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) {
      throw new WeightsError(`tagger weights end too early: ${length} bytes wanted at ${this.#at}`);
    }
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
  text(): string[] {
    const text = new TextDecoder().decode(this.take(this.number()));
    return text === '' ? [] : text.split('\n');
  }
  /** Words, then one number below `limit` for each. */
  lexicon(limit: number): Map<string, number> {
    const words = this.text();
    const numbers = this.take(words.length);
    return new Map(words.map((word, i) => [word, below(numbers[i], limit)]));
  }
  end(): void {
    if (this.#at !== this.#bytes.length) throw new WeightsError(`tagger weights: bytes left over at ${this.#at}`);
  }
}

/**
 * Reads a weights file.
 * @throws {WeightsError} where the bytes are not such a file, are cut off, or contradict themselves.
 */
export function parseTaggerWeights(bytes: Uint8Array): TaggerWeights {
  const reader = new Reader(bytes);
  for (const expected of MAGIC) {
    if (reader.byte() !== expected) throw new WeightsError('not a file of tagger weights (or of another version)');
  }
  const tags = reader.text();
  if (tags.length === 0 || tags.length > 64) throw new WeightsError(`tagger weights: ${tags.length} tags`);
  const sure = reader.lexicon(tags.length);
  const uses = reader.lexicon(STEM_USES);

  const count = reader.number();
  const high = reader.take(count);
  const low = reader.take(count);
  const sizes = reader.take(count);
  const slots = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  let slot = -1;
  for (let i = 0; i < count; i++) {
    slot += 1 + ((high[i]! << 8) | low[i]!);
    slots[i] = slot;
    starts[i + 1] = starts[i]! + sizes[i]!;
  }
  if (slot >= 1 << SLOT_BITS) throw new WeightsError('tagger weights: feature outside the slots');
  const total = starts[count]!;
  // Copied by `from`, not `slice`: a Node Buffer's slice is a view with an offset of its own.
  const weightTags = Uint8Array.from(reader.take(total));
  for (const tag of weightTags) below(tag, tags.length);
  const weights = Int8Array.from(reader.take(total), (byte) => (byte << 24) >> 24);
  reader.end();
  return { tags, sure, uses, slots, starts, weightTags, weights };
}

function below(value: number | undefined, limit: number): number {
  if (value === undefined || value >= limit) throw new WeightsError(`tagger weights: ${value} where below ${limit}`);
  return value;
}
