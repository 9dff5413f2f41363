import type { Article, Attribution, Span } from '../../engine/types';
import { blockAt, extent } from './claims';

/** What a stretch of the sentence does in the attribution. */
type Part = 'source' | 'cue' | 'content' | 'hedge' | 'rest';
export interface Piece {
  readonly part: Part;
  readonly text: string;
}

const LONGEST = 1200;

/** The page states its language, so it may be no language at all. */
function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang === 'und' ? 'en' : lang, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** The sentences that an attribution stands in, at most `LONGEST` code units around its source and cue. */
export function sentenceSpan(article: Article, attribution: Attribution): Span {
  const [start, end] = extent(attribution);
  const block = blockAt(article, start)?.span ?? [start, end];
  const last = Math.min(Math.max(end, start), start + LONGEST);
  const [blockStart, blockEnd] = [
    Math.max(block[0], start - LONGEST),
    Math.max(last, Math.min(block[1], last + LONGEST)),
  ];
  const segmenter = segmenterFor(article.lang);
  let [from, to] = [start, last];
  for (const { index, segment } of segmenter.segment(article.text.slice(blockStart, blockEnd))) {
    const [s, e] = [blockStart + index, blockStart + index + segment.trimEnd().length];
    if (s <= start && e > start) from = s;
    if (s < last && e >= last) to = e;
  }
  return [from, to];
}

/** Cuts the sentence into source, cue, content and the rest, in order; hedges stand out of the content. */
export function pieces(article: Article, attribution: Attribution): Piece[] {
  const [from, to] = sentenceSpan(article, attribution);
  const parts = new Array<Part>(Math.max(0, to - from)).fill('rest');
  const mark = (spans: readonly Span[], part: Part) => {
    for (const [s, e] of spans) parts.fill(part, Math.max(0, s - from), Math.max(0, Math.min(e, to) - from));
  };
  mark(attribution.content, 'content');
  mark(attribution.hedges, 'hedge');
  mark(attribution.source, 'source');
  mark(attribution.cue, 'cue');
  const found: Piece[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at] ?? 'rest';
    let until = at;
    while (until < parts.length && parts[until] === part) until++;
    found.push({ part, text: article.text.slice(from + at, from + until) });
    at = until;
  }
  return found;
}
