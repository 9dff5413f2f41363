import type { LanguageDocument } from '../language/document';
import type { Article, Span } from '../types';
import { continueQuotations } from './continuation';
import { formOf, levelOf } from './form';
import { hedgesIn } from './hedges';
import { nest } from './nesting';
import { type Passage, passages, quotedPassages, type Range, type Reader, reader } from './passage';
import { type Draft, type Found, type Pattern, workOf } from './pattern';
import { PATTERNS, WITHIN_QUOTATIONS } from './patterns/index';
import type { RawAttribution } from './raw';
import { relate } from './relations';
import { calls } from './trigger';

export type { RawAttribution } from './raw';

/**
 * Finds who says what in a document by the rules of `patterns/`.
 * Captions are left out; a headline and a dek are read. Gives the attributions in order of their content, the
 * outermost and, marked by `inside`, those they carry. Offsets are into the document's text. Throws nothing.
 */
export function attribute(document: LanguageDocument, _article: Article): RawAttribution[] {
  const read = reader(document);
  const all = passages(read);
  const drafts: Draft[] = [];
  for (const passage of all) drafts.push(...readPassage(PATTERNS, passage, all, drafts));
  const joined = continueQuotations(all, drafts);
  const outer = joined.map((draft, id) => toAttribution(read, draft, id));
  return relate(document, nest([...outer, ...withinQuotations(read, joined, outer.length)]));
}

/** What quoted speakers say that others said or thought; only in words that were found to be somebody's. */
function withinQuotations(read: Reader, outer: readonly Draft[], firstId: number): RawAttribution[] {
  const quoted = quotedPassages(read);
  const held = new Int8Array(read.tokens.length);
  for (const { content } of outer) for (const [from, to] of content) held.fill(1, from, to);
  const found: RawAttribution[] = [];
  for (const passage of quoted) {
    if (!held[passage.from] || !held[passage.to - 1]) continue;
    for (const draft of readPassage(WITHIN_QUOTATIONS, passage, quoted, [])) {
      const noted = { ...draft, because: [...(draft.because ?? []), 'within-quotation'] };
      found.push(toAttribution(passage, noted, firstId + found.length));
    }
  }
  return found;
}

/** Runs a list of patterns over one passage; what is found by an earlier pattern is kept from later ones. */
function readPassage(
  patterns: readonly Pattern[],
  passage: Passage,
  all: readonly Passage[],
  earlier: readonly Draft[],
): Draft[] {
  // Most sentences call no pattern at all.
  if (passage.signs === 0 && passage.cues.length === 0) return [];
  const drafts: Draft[] = [];
  const used = new Set<NonNullable<Found['cue']>>();
  const work = workOf(passage, { drafts, used, earlier, passages: all });
  for (const pattern of patterns) {
    if (!calls(pattern.trigger, passage.signs, passage.cues)) continue;
    for (const found of pattern.apply(work)) {
      if (found.cue && used.has(found.cue)) continue;
      if (!sound(found)) continue;
      if (found.cue) used.add(found.cue);
      drafts.push(draftOf(pattern, found, passage));
    }
  }
  return drafts.length < 2 ? drafts : drafts.map((draft) => passOn(draft, drafts));
}

/**
 * "X said that …, but warned …, adding that …": a cue without a subject beside it takes the source of the cue before
 * whose words it does not stand in.
 */
function passOn(draft: Draft, drafts: readonly Draft[]): Draft {
  const at = draft.cueRange[0]?.[0];
  if (at === undefined || !draft.because?.includes('source-inherited')) return draft;
  let owner: Draft | undefined;
  for (const other of drafts) {
    const cue = other.cueRange[0]?.[0];
    if (other === draft || cue === undefined || cue >= at || other.source.length === 0) continue;
    if (other.because?.includes('source-inherited') || other.content.some(([from, to]) => from <= at && at < to))
      continue;
    if (draft.cueClass === 'speech' && other.cueClass !== 'speech') continue;
    // "rejected the guild’s proposal and demanded": whose a noun is, is not the subject of a verb.
    if (other.because?.includes('noun-owner')) continue;
    if (!owner || cue > owner.cueRange[0]![0]) owner = other;
  }
  return owner ? { ...draft, source: owner.source } : draft;
}

function draftOf(pattern: Pattern, found: Found, passage: Passage): Draft {
  const { cue, entry, cueRange, source, content, because, weight } = found;
  return {
    cue,
    entry,
    cueRange,
    source,
    content,
    because,
    weight,
    pattern,
    passage: passage.index,
    stance: found.entry?.stance ?? pattern.stance ?? 'say',
    cueClass: found.entry?.cueClass ?? 'speech',
  };
}

/** Source, cue and content may not share a token. */
function sound(found: Found): boolean {
  const ranges = [...found.content, ...found.cueRange, ...found.source].sort((a, b) => a[0] - b[0]);
  return (
    found.content.length > 0 &&
    ranges.every((range, i) => range[0] < range[1] && (i === 0 || ranges[i - 1]![1] <= range[0]))
  );
}

function toAttribution(read: Reader, draft: Draft, id: number): RawAttribution {
  const spans = (ranges: readonly Range[]): Span[] =>
    ranges.map(([from, to]) => [read.tokens[from]!.start, read.tokens[to - 1]!.end]);
  const form = formOf(read, draft.content);
  return {
    id,
    content: spans(draft.content),
    cue: spans(draft.cueRange),
    source: spans(draft.source),
    form,
    level: levelOf(form, draft),
    stance: draft.stance,
    hedges: hedgesIn(read, draft.content),
    relations: [],
    confidence: Math.round(100 * Math.min(0.99, Math.max(0.05, draft.pattern.confidence + (draft.weight ?? 0)))) / 100,
    because: [draft.pattern.name, ...(draft.because ?? [])],
  };
}
