/**
 * The weights of the learned layer: a linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) over
 * seven labels. File: magic, scale (float32), transitions (3 kinds of break × 7 × 7, int8), number of features, their
 * slots ascending as differences (varint), 7 int8 weights each.
 */
import { WeightsError } from '../../language/weights';
import { BREAKS, FEATURE_BITS } from './features';
import { LABEL_COUNT } from './labels';

export interface LearnedModel {
  /** Steps of int8 into scores. */
  readonly scale: number;
  /** [break][before][after]. */
  readonly transitions: Int8Array;
  readonly rows: ReadonlyMap<number, number>;
  /** 7 a row. */
  readonly weights: Int8Array;
}

/** "HLL" and the version of the format. */
export const LEARNED_MAGIC = [0x48, 0x4c, 0x4c, 0x01] as const;
export const TRANSITIONS = BREAKS * LABEL_COUNT * LABEL_COUNT;

/**
 * Reads a weights file.
 * @throws {WeightsError} where the bytes are not such a file, are cut off, or run on behind its end.
 */
export function parseLearnedModel(bytes: Uint8Array): LearnedModel {
  const head = LEARNED_MAGIC.length + 4 + TRANSITIONS + 4;
  if (bytes.length < head) throw new WeightsError('learned weights end too early');
  if (LEARNED_MAGIC.some((byte, i) => bytes[i] !== byte)) throw new WeightsError('not a file of learned weights');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scale = view.getFloat32(4, true);
  if (!(scale > 0 && scale < 100)) throw new WeightsError('learned weights: scale out of bounds');
  const transitions = Int8Array.from(bytes.subarray(8, 8 + TRANSITIONS), (byte) => (byte << 24) >> 24);
  const count = view.getUint32(8 + TRANSITIONS, true);
  if (count > bytes.length) throw new WeightsError('learned weights end too early');
  const rows = new Map<number, number>();
  let at = head;
  let slot = -1;
  for (let row = 0; row < count; row++) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined || shift > 21) throw new WeightsError(`learned weights: broken slot at byte ${at}`);
      step |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    slot += step + 1;
    rows.set(slot, row);
  }
  if (slot >= 1 << FEATURE_BITS) throw new WeightsError('learned weights: feature outside the slots');
  if (bytes.length !== at + count * LABEL_COUNT) throw new WeightsError('learned weights: wrong length');
  const weights = Int8Array.from(bytes.subarray(at), (byte) => (byte << 24) >> 24);
  return { scale, transitions, rows, weights };
}
