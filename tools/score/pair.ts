import type { Roles } from './strata';
import { iou, meets, shared, touched, type Words } from './words';

/** An attribution by words. */
export interface Measured<T extends Roles> {
  readonly one: T;
  readonly content: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

/** A gold attribution and the one that was found in its place. */
export interface Pair<G extends Roles, P extends Roles> {
  readonly gold: Measured<G>;
  readonly found: Measured<P>;
  /** IoU of the contents. */
  readonly overlap: number;
  readonly sourceMet: boolean;
  readonly cueMet: boolean;
  /** The usable highlight, or "triple": content IoU ≥ .5, source met, cue met. */
  readonly triple: boolean;
}

/** Puts the roles of an attribution into words. */
export function measure<T extends Roles>(words: Words, one: T): Measured<T> {
  return {
    one,
    content: touched(words, one.content),
    cue: touched(words, one.cue),
    source: touched(words, one.source),
  };
}

/** Content overlap from which two attributions are the same statement. */
export const SAME = 0.5;

/** Pairs gold and found attributions one to one, the best overlaps first; source and cue decide between equals. */
export function pair<G extends Roles, P extends Roles>(
  gold: readonly Measured<G>[],
  found: readonly Measured<P>[],
): Pair<G, P>[] {
  const candidates: { g: number; p: number; overlap: number; rank: number }[] = [];
  gold.forEach((a, g) => {
    found.forEach((b, p) => {
      const overlap = iou(a.content, b.content);
      if (overlap === 0) return;
      candidates.push({ g, p, overlap, rank: overlap + 1e-6 * (shared(a.source, b.source) + shared(a.cue, b.cue)) });
    });
  });
  candidates.sort((a, b) => b.rank - a.rank);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  const pairs: Pair<G, P>[] = [];
  for (const { g, p, overlap } of candidates) {
    if (takenGold.has(g) || takenFound.has(p)) continue;
    takenGold.add(g);
    takenFound.add(p);
    const sourceMet = meets(gold[g]!.source, found[p]!.source);
    const cueMet = meets(gold[g]!.cue, found[p]!.cue);
    const triple = overlap >= SAME && sourceMet && cueMet;
    pairs.push({ gold: gold[g]!, found: found[p]!, overlap, sourceMet, cueMet, triple });
  }
  return pairs;
}
