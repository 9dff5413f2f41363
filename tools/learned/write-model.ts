import { LABEL_COUNT } from '../../engine/attribution/learned/labels';
import { LEARNED_MAGIC, TRANSITIONS } from '../../engine/attribution/learned/model';
import type { CrfWeights } from './crf';

/** Rounds to int8 with one step for all weights, leaves out rows below `prune`, and gives the file's bytes. */
export function writeLearnedModel(weights: CrfWeights, prune: number): Uint8Array {
  const kept = [...weights.rows].filter(([, row]) => row.some((w) => Math.abs(w) >= prune)).sort(([a], [b]) => a - b);
  const most = Math.max(
    1e-6,
    ...weights.transitions.map(Math.abs),
    ...kept.map(([, row]) => Math.max(...row.map(Math.abs))),
  );
  const step = most / 127;
  const round = (w: number): number => Math.round(w / step) & 0xff;
  const head = new DataView(new ArrayBuffer(LEARNED_MAGIC.length + 4 + TRANSITIONS + 4));
  LEARNED_MAGIC.forEach((byte, i) => {
    head.setUint8(i, byte);
  });
  head.setFloat32(4, step, true);
  weights.transitions.forEach((w, i) => {
    head.setUint8(8 + i, round(w));
  });
  head.setUint32(8 + TRANSITIONS, kept.length, true);
  const slots: number[] = [];
  let before = -1;
  for (const [slot] of kept) {
    let rest = slot - before - 1;
    before = slot;
    for (; rest >= 0x80; rest >>>= 7) slots.push((rest & 0x7f) | 0x80);
    slots.push(rest);
  }
  const values = new Uint8Array(kept.length * LABEL_COUNT);
  kept.forEach(([, row], i) => {
    row.forEach((w, label) => {
      values[i * LABEL_COUNT + label] = round(w);
    });
  });
  return Uint8Array.from([...new Uint8Array(head.buffer), ...slots, ...values]);
}
