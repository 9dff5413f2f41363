import type { Sequence } from './features';
import { LABEL_COUNT } from './labels';
import type { LearnedModel } from './model';

const NEVER = -1e9;

/** "I" follows only the "B" or "I" of its own role. */
export function mayFollow(before: number, after: number): boolean {
  if (after === 0 || after % 2 === 1) return true;
  return before === after || before === after - 1;
}

/** The best labels of a paragraph (Viterbi). Linear in its length. */
export function decode(model: LearnedModel, sequence: Sequence): Uint8Array {
  const length = sequence.features.length;
  const back = new Uint8Array(length * LABEL_COUNT);
  let scores = new Float64Array(LABEL_COUNT).fill(NEVER);
  scores[0] = 0;
  for (let at = 0; at < length; at++) {
    const own = emissions(model, sequence.features[at]!);
    const next = new Float64Array(LABEL_COUNT);
    const kind = sequence.breaks[at]! * LABEL_COUNT * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let best = NEVER * 2;
      for (let before = 0; before < LABEL_COUNT; before++) {
        if (!mayFollow(before, label)) continue;
        const score = scores[before]! + model.transitions[kind + before * LABEL_COUNT + label]!;
        if (score <= best) continue;
        best = score;
        back[at * LABEL_COUNT + label] = before;
      }
      next[label] = best + own[label]!;
    }
    scores = next;
  }
  const labels = new Uint8Array(length);
  let label = scores.indexOf(Math.max(...scores));
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * LABEL_COUNT + label]!;
  }
  return labels;
}

function emissions(model: LearnedModel, features: Int32Array): Int32Array {
  const sums = new Int32Array(LABEL_COUNT);
  for (const slot of features) {
    const row = model.rows.get(slot);
    if (row === undefined) continue;
    for (let label = 0; label < LABEL_COUNT; label++) sums[label]! += model.weights[row * LABEL_COUNT + label]!;
  }
  return sums;
}
