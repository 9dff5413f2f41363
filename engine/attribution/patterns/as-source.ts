import { adjunctEnd } from '../adjunct';
import { clauseEnd, hasFinite, limitOf, startOf, trim } from '../content';
import type { Cue } from '../cue-search';
import { lowerAt, type Range, tagAt } from '../passage';
import { cueRange, entryWith, type Found, freeCues, type Pattern, type Work } from '../pattern';
import { canSpeak } from '../speaking';
import { subjectBefore } from '../subject';
import { when } from '../trigger';

interface AsClause {
  source: Range;
  /** Token "as". */
  from: number;
  /** Token after cue and adjuncts. */
  to: number;
}

/** "as the mayor put it in a speech" */
function asClause(work: Work, cue: Cue): AsClause | undefined {
  if (cue.voice !== 'finite') return undefined;
  const subject = subjectBefore(work, cue.group);
  if (!subject || subject.how === 'relative' || lowerAt(work, subject.range[0] - 1) !== 'as') return undefined;
  // "as attacks continue, …": things do not speak.
  const [from, end] = subject.range;
  const head = /^NNS?$/.test(tagAt(work, end - 1)) ? end - 1 : from;
  if (!canSpeak(work, [head, end])) return undefined;
  const to = adjunctEnd(work, cue.range[1], limitOf(work, cue.range[0]));
  return { source: subject.range, from: subject.range[0] - 1, to };
}

const first: Pattern = {
  name: 'as-source-cue-first',
  trigger: when({ voices: ['finite'], frames: 'q' }),
  construction: 'as X said',
  confidence: 0.8,
  examples: [
    {
      text: 'As the mayor put it in a speech, the port is dying.',
      content: ['the port is dying'],
      cue: 'put it',
      source: 'the mayor',
    },
    { text: 'As Ann Lee noted, nobody came.', content: ['nobody came'], cue: 'noted', source: 'Ann Lee' },
  ],
  counterExamples: [
    'As the mayor said the port was dying, a bell rang.',
    'As Ann Lee left, nobody came.',
    'As floods continue, nobody sleeps.',
  ],
  apply: (work) =>
    freeCues(work).flatMap((cue): Found[] => {
      const entry = entryWith(cue, 'q');
      const clause = entry && asClause(work, cue);
      if (!clause || clause.from > work.from + 1 || !/^[,:]$/.test(lowerAt(work, clause.to))) return [];
      const content = trim(work, [clause.to + 1, clauseEnd(work, cue, clause.to + 1)]);
      if (!content || !hasFinite(work, content[0], content[1])) return [];
      return [{ cue, entry, cueRange: [cueRange(cue)], source: [clause.source], content: [content] }];
    }),
};

const behind: Pattern = {
  name: 'as-source-cue-behind',
  trigger: when({ voices: ['finite'], frames: 'q' }),
  construction: 'as X said',
  confidence: 0.78,
  examples: [
    {
      text: 'The port is dying, as the mayor noted.',
      content: ['The port is dying'],
      cue: 'noted',
      source: 'the mayor',
    },
    {
      text: 'Nobody will come, as Ann Lee put it on Friday.',
      content: ['Nobody will come'],
      cue: 'put it',
      source: 'Ann Lee',
    },
  ],
  counterExamples: ['The port was dying, as the mayor said it would.', 'He sang, as Ann Lee left.'],
  apply: (work) =>
    freeCues(work).flatMap((cue): Found[] => {
      const entry = entryWith(cue, 'q');
      const clause = entry && asClause(work, cue);
      if (!clause || lowerAt(work, clause.from - 1) !== ',') return [];
      if (clause.to < work.to && !/^[.,;?!]$/.test(lowerAt(work, clause.to))) return [];
      const content = trim(work, [startOf(work, clause.from - 2), clause.from - 1]);
      if (!content || !hasFinite(work, content[0], content[1])) return [];
      return [{ cue, entry, cueRange: [cueRange(cue)], source: [clause.source], content: [content] }];
    }),
};

/** "As the mayor put it, …" and "…, as the mayor put it". */
export const AS_SOURCE: readonly Pattern[] = [first, behind];
