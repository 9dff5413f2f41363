import type { Span } from '../types';
import { type RawAttribution, revised } from './raw';

const whole = (spans: readonly Span[]): Span => [spans[0]![0], spans[spans.length - 1]![1]];
const within = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];
const words = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);

/** Rules that find what is wished or hoped as a clause of its own: "I hope that he stays". */
const CLAUSE = /(?:-clause|-question)$/;

/** Wishes and attitudes inside of what somebody says are part of the saying: marking them again tells nothing. */
function slight(one: RawAttribution): boolean {
  const rule = one.because[0] ?? '';
  return one.level === 'other' && (/^(?:attitude|noun)/.test(rule) || (one.stance === 'want' && !CLAUSE.test(rule)));
}

/** Share of a content that one nested attribution takes, from which the outer source only passes words on. */
const RELAYED = 0.6;

/**
 * Marks what is carried by what: an attribution whose content, cue and source lie in the content of another is
 * `inside` the smallest such. Two that cross each other cannot both be right: the less certain one goes.
 * Ids are given again, in order of the first content.
 */
export function nest(found: readonly RawAttribution[]): RawAttribution[] {
  const ordered = [...found].sort(
    (a, b) => a.content[0]![0] - b.content[0]![0] || words(b.content) - words(a.content) || a.id - b.id,
  );
  const kept: RawAttribution[] = [];
  const parents = new Map<RawAttribution, RawAttribution>();
  // Attributions that may still hold the next one.
  let open: RawAttribution[] = [];
  for (const one of ordered) {
    const start = one.content[0]![0];
    open = open.filter((other) => whole(other.content)[1] > start);
    const parent = parentOf(one, open);
    if (parent === 'crossing' || (parent && slight(one))) continue;
    if (parent) parents.set(one, parent);
    kept.push(one);
    open.push(one);
  }
  const children = new Map<RawAttribution, RawAttribution[]>();
  for (const [child, parent] of parents) children.set(parent, [...(children.get(parent) ?? []), child]);
  const ids = new Map(kept.map((one, index) => [one, index]));
  return kept.map((one) => {
    const parent = parents.get(one);
    const relay = one.because[0]?.startsWith('according-to') && carriesOne(one, children.get(one) ?? []);
    const made = revised(one, ids.get(one)!, parent ? ids.get(parent)! : one.inside);
    if (relay) made.relay = true;
    return made;
  });
}

function parentOf(one: RawAttribution, open: readonly RawAttribution[]): RawAttribution | 'crossing' | undefined {
  let parent: RawAttribution | undefined;
  for (const other of open) {
    // "hopes to tell them that …": the source of the outer cue speaks in the inner one too.
    const shared = one.because.includes('source-inherited') && CLAUSE.test(one.because[0] ?? '');
    const roles = shared ? [one.content, one.cue] : [one.content, one.cue, one.source];
    const holds = roles.flat().every((part) => other.content.some((span) => within(part, span)));
    if (holds) {
      if (!parent || words(other.content) < words(parent.content)) parent = other;
    } else if (crosses(one, other)) return 'crossing';
  }
  return parent;
}

function crosses(one: RawAttribution, other: RawAttribution): boolean {
  const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];
  return one.content.some((a) => other.content.some((b) => overlap(a, b)));
}

/** True where what others are reported to have said makes up most of the content. */
function carriesOne(outer: RawAttribution, children: readonly RawAttribution[]): boolean {
  const carried = children.filter((one) => one.source.length > 0);
  const covered = carried.reduce((sum, one) => sum + words(one.content) + words(one.source) + words(one.cue), 0);
  return carried.length > 0 && covered >= RELAYED * words(outer.content);
}
