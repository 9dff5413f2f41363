import { mayFollow } from '../../engine/attribution/learned/decode';
import { BREAKS, FEATURE_BITS, ruleSlot, type Sequence } from '../../engine/attribution/learned/features';
import { LABEL_COUNT as N } from '../../engine/attribution/learned/labels';
import { seeded, shuffled } from '../tagger/perceptron';

/** A paragraph with the labels it should get. */
export interface Labelled {
  readonly sequence: Sequence;
  readonly gold: Uint8Array;
}

export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Weight that "the rules say so" begins with: few lessons cannot unlearn it. */
  readonly trust: number;
  /** Pulls weights towards where they began with each step. */
  readonly decay: number;
  /** Features seen in fewer tokens are left out. */
  readonly least: number;
  readonly seed: number;
  readonly report?: (line: string) => void;
}

export interface CrfWeights {
  readonly rows: ReadonlyMap<number, Float64Array>;
  readonly transitions: Float64Array;
}

/** Trains a linear-chain CRF by AdaGrad (Duchi et al. 2011) on the log-likelihood of each paragraph. Deterministic. */
export function trainCrf(paragraphs: readonly Labelled[], options: CrfOptions): CrfWeights {
  const seen = new Uint16Array(1 << FEATURE_BITS);
  for (const { sequence } of paragraphs) {
    for (const token of sequence.features) for (const slot of token) if (seen[slot]! < 65_535) seen[slot]!++;
  }
  const rows = new Map<number, { weight: Float64Array; square: Float64Array }>();
  for (let slot = 0; slot < seen.length; slot++) {
    if (seen[slot]! >= options.least) rows.set(slot, { weight: new Float64Array(N), square: new Float64Array(N) });
  }
  const trusted = new Map(Array.from({ length: N }, (_, label) => [ruleSlot(label), label]));
  for (const [slot, label] of trusted) {
    const row = rows.get(slot);
    if (row) row.weight[label] = options.trust;
  }
  const transitions = new Float64Array(BREAKS * N * N);
  const squares = new Float64Array(BREAKS * N * N);
  const random = seeded(options.seed);

  const move = (weight: Float64Array, square: Float64Array, at: number, gradient: number, start = 0): void => {
    const g = gradient - options.decay * (weight[at]! - start);
    square[at]! += g * g;
    weight[at]! += (options.rate * g) / (Math.sqrt(square[at]!) + 1e-8);
  };

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let likelihood = 0;
    for (const { sequence, gold } of shuffled(paragraphs, random)) {
      const { node, edge, logLikelihood } = expectations(sequence, gold, rows, transitions);
      likelihood += logLikelihood;
      sequence.features.forEach((token, at) => {
        for (let label = 0; label < N; label++) {
          const gradient = (gold[at] === label ? 1 : 0) - node[at * N + label]!;
          if (Math.abs(gradient) < 1e-4) continue;
          for (const slot of token) {
            const row = rows.get(slot);
            if (row) move(row.weight, row.square, label, gradient, trusted.get(slot) === label ? options.trust : 0);
          }
        }
        const kind = sequence.breaks[at]! * N * N;
        const before = at === 0 ? 0 : gold[at - 1]!;
        for (let pair = 0; pair < N * N; pair++) {
          const gradient = (pair === before * N + gold[at]! ? 1 : 0) - edge[at * N * N + pair]!;
          if (gradient !== 0) move(transitions, squares, kind + pair, gradient);
        }
      });
    }
    options.report?.(`epoch ${epoch + 1}: log-likelihood ${likelihood.toFixed(1)}`);
  }
  return { rows: new Map([...rows].map(([slot, { weight }]) => [slot, weight])), transitions };
}

/** Probabilities of labels and of pairs of labels under the present weights (forward–backward with scaling). */
function expectations(
  sequence: Sequence,
  gold: Uint8Array,
  rows: ReadonlyMap<number, { weight: Float64Array }>,
  transitions: Float64Array,
): { node: Float64Array; edge: Float64Array; logLikelihood: number } {
  const length = sequence.features.length;
  const own = new Float64Array(length * N);
  sequence.features.forEach((token, at) => {
    for (const slot of token) {
      const weight = rows.get(slot)?.weight;
      if (weight) for (let label = 0; label < N; label++) own[at * N + label]! += weight[label]!;
    }
  });
  const forward = new Float64Array(length * N);
  const backward = new Float64Array(length * N);
  const scale = new Float64Array(length);
  const step = new Float64Array(length * N * N);
  let gain = 0;
  for (let at = 0; at < length; at++) {
    const kind = sequence.breaks[at]! * N * N;
    const top = Math.max(...own.subarray(at * N, at * N + N));
    for (let before = 0; before < N; before++) {
      for (let label = 0; label < N; label++) {
        if (!mayFollow(before, label)) continue;
        const value = Math.exp(own[at * N + label]! - top + transitions[kind + before * N + label]!);
        step[at * N * N + before * N + label] = value;
        const reached = at === 0 ? Number(before === 0) : forward[(at - 1) * N + before]!;
        forward[at * N + label]! += reached * value;
      }
    }
    for (let label = 0; label < N; label++) scale[at]! += forward[at * N + label]!;
    for (let label = 0; label < N; label++) forward[at * N + label]! /= scale[at]!;
    const before = at === 0 ? 0 : gold[at - 1]!;
    gain += own[at * N + gold[at]!]! - top + transitions[kind + before * N + gold[at]!]! - Math.log(scale[at]!);
  }
  backward.fill(1, (length - 1) * N);
  for (let at = length - 2; at >= 0; at--) {
    for (let before = 0; before < N; before++) {
      let sum = 0;
      for (let label = 0; label < N; label++)
        sum += step[(at + 1) * N * N + before * N + label]! * backward[(at + 1) * N + label]!;
      backward[at * N + before] = sum / scale[at + 1]!;
    }
  }
  const node = forward.map((value, i) => value * backward[i]!);
  const edge = step;
  for (let at = 0; at < length; at++) {
    for (let before = 0; before < N; before++) {
      const reached = at === 0 ? Number(before === 0) : forward[(at - 1) * N + before]!;
      for (let label = 0; label < N; label++) {
        edge[at * N * N + before * N + label]! *= (reached * backward[at * N + label]!) / scale[at]!;
      }
    }
  }
  return { node, edge, logLikelihood: gain };
}
