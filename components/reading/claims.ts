import { type Stretch, stretches } from '../../engine/own-words';
import type { Article, Attribution, Block, Mention, Reading, RelationKind, Span } from '../../engine/types';

/** Where an attribution begins and ends, source and cue included. */
export function extent({ content, cue, source }: Attribution): Span {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const [from, to] of [...content, ...cue, ...source]) {
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  return end === 0 ? [0, 0] : [start, end];
}

/** The claim's words, spans joined by an ellipsis. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ');

/** The claim's stretches, one list a span, own words told apart from retold ones. */
export function stretchesOf(text: string, { content, form }: Attribution): Stretch[][] {
  return content.map((span) => (form === 'mixed' ? stretches(text, span) : [{ span, own: form === 'direct' }]));
}

/** Attributions in reading order: by their first word, outer before inner. */
export function inReadingOrder(reading: Reading): Attribution[] {
  const at = new Map(reading.attributions.map((one) => [one.id, extent(one)]));
  return [...reading.attributions].sort((a, b) => {
    const [startA, endA] = at.get(a.id) ?? [0, 0];
    const [startB, endB] = at.get(b.id) ?? [0, 0];
    if (a.inside === b.id) return 1;
    if (b.inside === a.id) return -1;
    return startA - startB || endB - endA || a.id - b.id;
  });
}

/** How deep an attribution is nested; a ring of references, which only a broken reading has, ends at 5. */
export function depthOf(attribution: Attribution, byId: ReadonlyMap<number, Attribution>): number {
  let depth = 0;
  for (let at = attribution; at.inside !== undefined && depth < 5; depth++) {
    const outer = byId.get(at.inside);
    if (!outer) break;
    at = outer;
  }
  return depth;
}

/** Whether the claim reaches the outlet through another mouth. */
export const isSecondHand = ({ chain, relay }: Attribution): boolean => chain.length > 0 || relay === true;

/** The block that holds an offset. */
export function blockAt(article: Article, offset: number): Block | undefined {
  return article.blocks.find(({ span: [start, end] }) => offset >= start && offset < end);
}

/** A claim of the same article that stands against this one, and which way. */
export interface Otherwise {
  readonly other: Attribution;
  readonly kind: RelationKind | 'contrasted' | 'denied' | 'answered';
}

const REVERSED = { contrasts: 'contrasted', denies: 'denied', answers: 'answered' } as const;

/** What contrasts with, denies or answers this claim, told from its side, each other claim once. */
export function otherwise(attribution: Attribution, reading: Reading): Otherwise[] {
  const found = new Map<number, Otherwise>();
  const byId = new Map(reading.attributions.map((one) => [one.id, one]));
  for (const { to, kind } of attribution.relations) {
    const other = byId.get(to);
    if (other && to !== attribution.id) found.set(to, { other, kind });
  }
  for (const other of reading.attributions) {
    const back = other.relations.find(({ to }) => to === attribution.id);
    if (back && other.id !== attribution.id && !found.has(other.id)) {
      found.set(other.id, { other, kind: REVERSED[back.kind] });
    }
  }
  return [...found.values()];
}

/** Mentions that lie within an attribution, each entity once. */
export function mentionsWithin(attribution: Attribution, mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  const [from, to] = extent(attribution);
  return mentions.filter(({ span: [start, end], entity }) => {
    if (!entity || start < from || end > to || seen.has(entity)) return false;
    seen.add(entity);
    return true;
  });
}
