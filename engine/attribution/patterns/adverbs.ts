import { isAdverb, isFiniteVerb } from '../../language/tags';
import { clauseEnd, hasFinite, limitOf, startOf, trim } from '../content';
import { phraseBefore } from '../noun-phrase';
import { lowerAt, quoteOf, type Range, tagAt } from '../passage';
import type { Found, Pattern, Work } from '../pattern';
import { when } from '../trigger';

/** Adverbs that say somebody else told it, and leave out who. */
const TOLD = /^(?:reportedly|allegedly|purportedly|supposedly)$/;
const BE = /^(?:is|are|was|were)$/;
const VERB = /^(?:VB[DZPNG]?|MD)$/;

/** "The ship reportedly left at night": the clause around the adverb is what was told. */
function around(work: Work, at: number): readonly Range[] | undefined {
  let verb = at + 1;
  while (isAdverb(tagAt(work, verb))) verb++;
  const auxiliary = isFiniteVerb(tagAt(work, at - 1)) ? at - 1 : at;
  // "Two men are reportedly at large": a form of "be" needs no other verb.
  const being = BE.test(lowerAt(work, at - 1)) && !/^[,;:.]$/.test(lowerAt(work, verb));
  // "an allegedly stolen car" is no clause; a relative one hangs on another's words.
  if ((!being && !VERB.test(tagAt(work, verb))) || (auxiliary === at && !isFiniteVerb(tagAt(work, verb))))
    return undefined;
  const subject = phraseBefore(work, auxiliary);
  if (subject < 0 || subject < startOf(work, at)) return undefined;
  const before = trim(work, [subject, at]);
  const after = trim(work, [at + 1, Math.min(limitOf(work, at), clauseEnd(work, undefined, at + 1))]);
  return before && after ? [before, after] : undefined;
}

/** "Reportedly, the ship left": the adverb opens the sentence. */
function behind(work: Work, at: number): readonly Range[] | undefined {
  const start = lowerAt(work, at + 1) === ',' ? at + 2 : at + 1;
  const after = trim(work, [start, Math.min(limitOf(work, at), clauseEnd(work, undefined, start))]);
  return after && hasFinite(work, after[0], after[1]) ? [after] : undefined;
}

const told: Pattern = {
  name: 'told-adverb',
  trigger: when({ word: 'reportedly' }),
  construction: 'reportedly',
  level: 'other',
  stance: 'report',
  confidence: 0.4,
  examples: [
    {
      text: 'The ship reportedly left the harbour at night.',
      content: ['The ship', 'left the harbour at night'],
      cue: 'reportedly',
      source: '',
    },
    {
      text: 'Two clerks had allegedly sold the keys.',
      content: ['Two clerks had', 'sold the keys'],
      cue: 'allegedly',
      source: '',
    },
    {
      text: 'Reportedly, the bridge is closed.',
      content: ['the bridge is closed'],
      cue: 'Reportedly',
      source: '',
    },
  ],
  counterExamples: [
    'He drove an allegedly stolen car.',
    'The union said the ship reportedly left.',
    'The ship left at night, the mayor said.',
  ],
  apply: (work) => {
    const found: Found[] = [];
    for (let at = work.from; at < work.to - 1; at++) {
      if (!TOLD.test(lowerAt(work, at)) || quoteOf(work, at)) continue;
      // Words that somebody is named for need no "reportedly".
      if (work.drafts.some((draft) => draft.content.some(([from, to]) => from <= at && at < to))) continue;
      const content = at === work.from ? behind(work, at) : around(work, at);
      if (content) found.push({ cueRange: [[at, at + 1]], source: [], content });
    }
    return found;
  },
};

/** "reportedly", "allegedly": told, but nobody says by whom. */
export const ADVERBS: readonly Pattern[] = [told];
