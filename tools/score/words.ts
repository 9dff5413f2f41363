import type { Span } from '../../engine/types';

/** A word of a text: only letters, digits and an apostrophe within; punctuation counts for nothing in any figure. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** Cuts a text into the words that figures are counted by (as `score-attributions.mjs` of the corpora does). */
export function wordsOf(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(WORD)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { starts, ends };
}

/** Indexes of the words that the spans touch. */
export function touched(words: Words, spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    let low = 0;
    let high = words.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words.ends[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < words.starts.length && words.starts[at]! < end; at++) found.add(at);
  }
  return found;
}

/** How many members two sets share. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const member of small) if (large.has(member)) count++;
  return count;
}

/** Intersection over union; 0 for two empty sets. */
export function iou(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b);
  return both / (a.size + b.size - both || 1);
}

/** Whether two roles meet: a word in common, or both absent. */
export function meets(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === 0 && b.size === 0 ? true : shared(a, b) > 0;
}
