import { clauseBegins } from '../clause';
import { clauseEnd, hasFinite, trim } from '../content';
import type { Cue } from '../cue-search';
import { lowerAt, QUESTION, quoteOf, tagAt } from '../passage';
import { cueRange, entryWith, type Found, freeCues, type Pattern, type Work } from '../pattern';
import { when } from '../trigger';

/** Words that may stand between the beginning of a clause and its imperative. */
const LEADING = /^(?:please|just|also|always|never|simply|but|and|so|then|now|do|n't|not|ok|okay|well|kindly|first)$/;

/** True for a base form with no subject at the beginning of a sentence, or behind a mark that begins a clause. */
function isImperative(work: Work, cue: Cue): boolean {
  if (!cue.inflections.includes('base') || !/^(?:VB|VBP|NN)$/.test(tagAt(work, cue.range[0]))) return false;
  let at = cue.range[0];
  while (at > work.from && LEADING.test(lowerAt(work, at - 1))) at--;
  const comma = lowerAt(work, at - 1) === ',' && /^(?:so|please|just|but)$/.test(lowerAt(work, at));
  // "If you go alone be mindful that"
  if (lowerAt(work, cue.range[0]) === 'be' && tagAt(work, at - 1) !== 'TO' && at === cue.range[0] && cue.group === at)
    return true;
  return at === work.from || comma || /^(?:[;:(–—―]|-{2})$/.test(lowerAt(work, at - 1));
}

const imperative: Pattern = {
  name: 'imperative-clause',
  trigger: when({ frames: 'tTw' }),
  construction: 'note that',
  level: 'other',
  confidence: 0.6,
  examples: [
    {
      text: 'Please note that the ferry does not run on Sundays.',
      content: ['that the ferry does not run on Sundays'],
      cue: 'note',
      source: '',
    },
    {
      text: 'The path is steep; remember that it freezes at night.',
      content: ['that it freezes at night'],
      cue: 'remember',
      source: '',
    },
    {
      text: 'Make sure you have a lamp.',
      content: ['you have a lamp'],
      cue: 'Make sure',
      source: '',
    },
  ],
  counterExamples: [
    'They note that the ferry is late.',
    'Note the colour of the door.',
    'He must remember that it freezes.',
  ],
  apply: (work) =>
    freeCues(work).flatMap((cue): Found[] => {
      const entry = entryWith(cue, 'tTw');
      if (entry?.kind !== 'verb' || entry.frames.includes('o') || !isImperative(work, cue)) return [];
      // "Remember, at the time it was closed"
      const at = lowerAt(work, cue.range[1]) === ',' ? cue.range[1] + 1 : cue.range[1];
      const word = lowerAt(work, at);
      const marked = word === 'that' || (QUESTION.test(word) && entry.frames.includes('w'));
      const end = clauseEnd(work, cue, at + 1);
      if (quoteOf(work, at) || !hasFinite(work, at, end)) return [];
      if (!marked && (/^(?:to|of|for|and|or)$/.test(word) || !clauseBegins(work, at, end))) return [];
      const content = trim(work, [at, end]);
      return content ? [{ cue, entry, cueRange: [cueRange(cue)], source: [], content: [content] }] : [];
    }),
};

/** What the writer tells the reader to note: nobody's words but the writer's. */
export const IMPERATIVES: readonly Pattern[] = [imperative];
