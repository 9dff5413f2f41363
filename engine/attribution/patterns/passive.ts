import { timeEnd } from '../adjunct';
import { clauseEnd, hasFinite, limitOf, objectEnd, trim } from '../content';
import { phraseAfter, TIME_WORDS } from '../noun-phrase';
import { lowerAt, type Passage, QUESTION, quoteOf, type Range, tagAt } from '../passage';
import { cueRange, entryWith, type Found, freeCues, type Pattern } from '../pattern';
import { sourceOf } from '../subject';
import { when } from '../trigger';

const toldPassive: Pattern = {
  name: 'was-told-that',
  trigger: when({ voices: ['passive'], frames: 'o' }),
  construction: 'passive',
  confidence: 0.75,
  examples: [
    {
      text: 'The workers were told that the port would close.',
      content: ['that the port would close'],
      cue: 'were told',
      source: '',
    },
    {
      text: 'Hale was asked by Ann Lee whether the port would close.',
      content: ['whether the port would close'],
      cue: 'was asked',
      source: 'Ann Lee',
    },
  ],
  counterExamples: ['The story was told by Ann Lee.', 'Hale was asked twice.'],
  apply: (work) =>
    freeCues(work).flatMap((cue): Found[] => {
      const entry = entryWith(cue, 'o');
      if (!entry || cue.voice !== 'passive') return [];
      const by = lowerAt(work, cue.range[1]) === 'by' ? phraseAfter(work, cue.range[1] + 1) : -1;
      const at = by > 0 ? by : timeEnd(work, cue.range[1]);
      const word = lowerAt(work, at);
      if (quoteOf(work, at) || !(word === 'that' || (QUESTION.test(word) && entry.frames.includes('w')))) return [];
      const content = trim(work, [at, clauseEnd(work, cue, at + 1)]);
      if (!content || !hasFinite(work, at, content[1])) return [];
      const source: Range[] = by > 0 ? [[cue.range[1] + 1, by]] : [];
      return [{ cue, entry, cueRange: [cueRange(cue)], source, content: [content] }];
    }),
};

const passive: Pattern = {
  name: 'passive-with-agent',
  trigger: when({ voices: ['passive'], frames: 'nT' }),
  construction: 'passive',
  confidence: 0.75,
  examples: [
    {
      text: 'The visit was described by aides as a success.',
      content: ['The visit', 'as a success'],
      cue: 'was described',
      source: 'aides',
    },
    { text: 'The plan was condemned by teachers.', content: ['The plan'], cue: 'was condemned', source: 'teachers' },
  ],
  counterExamples: [
    'The party was accused of cheating by changing the sign.',
    'The plan was described in May.',
    'The house was bought by teachers.',
    'The plan will be condemned by the end of May.',
  ],
  apply: (work) =>
    freeCues(work).flatMap((cue): Found[] => {
      const entry = entryWith(cue, 'nT');
      if (!entry || cue.voice !== 'passive' || entry.kind !== 'verb') return [];
      const limit = limitOf(work, cue.range[0]);
      let by = cue.range[1];
      while (by < limit && by - cue.range[1] < 12 && lowerAt(work, by) !== 'by' && !/^[,;:]$/.test(lowerAt(work, by)))
        by++;
      if (lowerAt(work, by) !== 'by' || quoteOf(work, by)) return [];
      const agent = agentEnd(work, by + 1);
      const subject = sourceOf(work, { ...cue, voice: 'finite' });
      if (agent < 0 || !subject || subject.how === 'relative') return [];
      const between = by > cue.range[1] ? trim(work, [cue.range[1], by]) : undefined;
      const rest = /^(?:as|of|for|to|that)$/.test(lowerAt(work, agent))
        ? trim(work, [agent, objectEnd(work, cue, agent)])
        : undefined;
      const content = [subject.range, between, rest].filter((range): range is Range => range !== undefined);
      return [{ cue, entry, cueRange: [cueRange(cue)], source: [[by + 1, agent]], content }];
    }),
};

/** End of who did it: not "by changing the sign", and not further than "by critics | of hiding the plan". */
function agentEnd(work: Passage, from: number): number {
  const end = tagAt(work, from) === 'VBG' ? -1 : phraseAfter(work, from);
  // "by the end of the year": when, not who.
  for (let at = from; at < end && at - from < 2; at++)
    if (/^(?:end|start|beginning|middle|time|now|then)$/.test(lowerAt(work, at)) || TIME_WORDS.has(lowerAt(work, at)))
      return -1;
  if (/^\d{4}$/.test(lowerAt(work, from))) return -1;
  for (let at = from + 1; at + 1 < end; at++)
    if (lowerAt(work, at) === 'of' && tagAt(work, at + 1) === 'VBG') return at;
  return end;
}

/** Cues in the passive: "was told that", "was condemned by". */
export const PASSIVES: readonly Pattern[] = [toldPassive, passive];
