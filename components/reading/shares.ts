import type { Article, Attribution, Reading, Span, Speaker } from '../../engine/types';
import { stretchesOf } from './claims';
import { type Naming, namingOf, speakerKey } from './speakers';

/** What one source gets of the article. */
export interface Share {
  readonly key: string;
  readonly speaker: Speaker;
  readonly naming: Naming;
  readonly attributions: readonly Attribution[];
  /** Words, and how many of them stand in quotation marks. */
  readonly words: number;
  readonly own: number;
}

/** Sources whom the article names, and apart from them those it does not. */
export interface Shares {
  readonly named: readonly Share[];
  readonly others: readonly Share[];
  /** Words of all sources together. */
  readonly total: number;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,-](?=[\p{L}\p{N}]))*/gu;

/** Counts words: runs of letters and digits, joined by apostrophe, hyphen, point or comma. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** `span` without what `holes`, in order, cover. */
function without([start, end]: Span, holes: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = start;
  for (const [holeStart, holeEnd] of holes) {
    if (holeEnd <= from || holeStart >= end) continue;
    if (holeStart > from) rest.push([from, holeStart]);
    from = holeEnd;
  }
  if (from < end) rest.push([from, end]);
  return rest;
}

/** Under which source an attribution counts: those whose speaker we cannot tell are one, those without any another. */
export function sourceKey(attribution: Attribution): string {
  const naming = namingOf(attribution);
  return naming === 'named' || naming === 'unnamed' ? speakerKey(attribution.speaker) : naming;
}

/**
 * How many words each source has. A word is counted once, for the innermost claim it stands in: where the Kremlin says
 * what two leaders called for, the words are theirs.
 */
export function sharesOf({ text }: Article, { attributions }: Reading): Shares {
  const groups = new Map<
    string,
    { speaker: Speaker; naming: Naming; mine: Attribution[]; words: number; own: number }
  >();
  for (const attribution of attributions) {
    const holes = attributions
      .filter(({ inside }) => inside === attribution.id)
      .flatMap(({ content }) => content)
      .sort((a, b) => a[0] - b[0]);
    const naming = namingOf(attribution);
    const key = sourceKey(attribution);
    const group = groups.get(key) ?? { speaker: attribution.speaker, naming, mine: [], words: 0, own: 0 };
    groups.set(key, group);
    group.mine.push(attribution);
    for (const stretch of stretchesOf(text, attribution).flat()) {
      for (const [start, end] of without(stretch.span, holes)) {
        const words = countWords(text.slice(start, end));
        group.words += words;
        if (stretch.own) group.own += words;
      }
    }
  }
  const all = [...groups].map(
    ([key, { speaker, naming, mine, words, own }]): Share => ({ key, speaker, naming, attributions: mine, words, own }),
  );
  all.sort((a, b) => b.words - a.words || b.attributions.length - a.attributions.length);
  return {
    named: all.filter(({ naming }) => naming === 'named'),
    others: all.filter(({ naming }) => naming !== 'named'),
    total: all.reduce((sum, { words }) => sum + words, 0),
  };
}
