import { clauseEnd, trim } from '../content';
import { phraseAfter } from '../noun-phrase';
import { lowerAt, QUESTION, quoteOf, type Range, tagAt } from '../passage';
import { cueRange, entryWith, type Found, freeCues, type Pattern, type Work } from '../pattern';
import { when } from '../trigger';

/** First comma from a token on with a subject behind it, or -1. */
function mainClauseComma(work: Work, from: number): number {
  for (let at = from; at < work.to - 2 && at - from < 60; at++)
    if (lowerAt(work, at) === ',' && !quoteOf(work, at) && phraseAfter(work, at + 1) > 0) return at;
  return -1;
}

const asked: Pattern = {
  name: 'asked-first',
  trigger: when({ frames: 'w' }),
  construction: 'questions',
  confidence: 0.75,
  examples: [
    {
      text: 'Asked whether the bridge was safe, the engineer laughed.',
      content: ['whether the bridge was safe'],
      cue: 'Asked',
      source: '',
    },
    {
      text: 'Asked by a juror why he had left, Hale said nothing.',
      content: ['why he had left'],
      cue: 'Asked',
      source: 'a juror',
    },
  ],
  counterExamples: ['Asked twice, the engineer laughed.', 'He asked whether the bridge was safe, and left.'],
  apply: (work) =>
    freeCues(work).flatMap((cue): Found[] => {
      const entry = entryWith(cue, 'w');
      const opens =
        cue.range[0] === work.from ||
        (cue.range[0] === work.from + 1 && /^(?:when|but|and)$/.test(lowerAt(work, work.from)));
      if (entry?.stance !== 'ask' || !opens || !cue.inflections.includes('participle')) return [];
      const by = lowerAt(work, cue.range[1]) === 'by' ? phraseAfter(work, cue.range[1] + 1) : -1;
      const at = by > 0 ? by : cue.range[1];
      const about = lowerAt(work, at) === 'about' || (tagAt(work, at) === 'TO' && tagAt(work, at + 1) === 'VB');
      if (quoteOf(work, at) || !(about || QUESTION.test(lowerAt(work, at)))) return [];
      const comma = mainClauseComma(work, at + 1);
      const content = comma < 0 ? undefined : trim(work, [at, Math.min(comma, clauseEnd(work, cue, at + 1))]);
      const source: Range[] = by > 0 ? [[cue.range[1] + 1, by]] : [];
      return content ? [{ cue, entry, cueRange: [cueRange(cue)], source, content: [content] }] : [];
    }),
};

/** The question that a sentence opens with: "Asked why, she …". */
export const ASKED: readonly Pattern[] = [asked];
