import { isAdverb, isVerb } from '../../language/tags';
import { timeEnd } from '../adjunct';
import { clauseBegins } from '../clause';
import { clauseEnd, hasFinite, infinitiveEnd, objectEnd, trim } from '../content';
import type { Cue } from '../cue-search';
import type { CueEntry } from '../cues/lexicon';
import { phraseAfter } from '../noun-phrase';
import { lowerAt, QUESTION, quoteOf, type Range, tagAt } from '../passage';
import { cueRange, type Found, freeCues, type Pattern, type Work } from '../pattern';
import { subjectBefore } from '../subject';
import { when } from '../trigger';

/** A passive cue with its subject, and what stands behind it and its agent ("are said by officials to …"). */
interface Told {
  readonly cue: Cue;
  readonly entry: CueEntry;
  readonly subject: Range | undefined;
  readonly relative: boolean;
  readonly source: readonly Range[];
  /** First token behind cue, agent and time. */
  readonly at: number;
}

/** Passive cues with a verb that enters one of the frames. */
function passives(work: Work, frames: RegExp): Told[] {
  return freeCues(work).flatMap((cue): Told[] => {
    if (cue.voice !== 'passive') return [];
    const entry = cue.entries.find((one) => one.kind === 'verb' && one.rest.length === 0 && frames.test(one.frames));
    if (!entry) return [];
    const subject = subjectBefore(work, cue.group);
    const by = lowerAt(work, cue.range[1]) === 'by' ? phraseAfter(work, cue.range[1] + 1) : -1;
    return [
      {
        cue,
        entry,
        subject: subject?.how === 'relative' ? undefined : subject?.range,
        relative: subject?.how === 'relative',
        source: by > 0 ? [[cue.range[1] + 1, by]] : [],
        at: timeEnd(work, by > 0 ? by : cue.range[1]),
      },
    ];
  });
}

function attribution({ cue, entry, source }: Told, content: readonly (Range | undefined)[]): Found[] {
  const kept = content.filter((range): range is Range => range !== undefined);
  return kept.length === content.length ? [{ cue, entry, cueRange: [cueRange(cue)], source, content: kept }] : [];
}

const isIt = (work: Work, { subject }: Told): boolean =>
  subject !== undefined && subject[1] - subject[0] === 1 && lowerAt(work, subject[0]) === 'it';

const saidThat: Pattern = {
  name: 'it-is-said-that',
  trigger: when({ voices: ['passive'], frames: 'tTw' }),
  construction: 'it is said',
  confidence: 0.8,
  examples: [
    {
      text: 'It is believed that the tower was built in a year.',
      content: ['that the tower was built in a year'],
      cue: 'is believed',
      source: '',
    },
    {
      text: 'It was reported on Friday two boats had sunk.',
      content: ['two boats had sunk'],
      cue: 'was reported',
      source: '',
    },
    {
      text: 'It is not known whether the cook survived.',
      content: ['whether the cook survived'],
      cue: 'is not known',
      source: '',
    },
  ],
  counterExamples: ['It was reported by the mayor.', 'It is known for its wine that ages well.', 'It was sold.'],
  apply: (work) =>
    passives(work, /[tTw]/).flatMap((told) => {
      if (!isIt(work, told) || quoteOf(work, told.at)) return [];
      const { cue, entry, at } = told;
      const word = lowerAt(work, at);
      const marked = word === 'that' || (QUESTION.test(word) && entry.frames.includes('w'));
      const content = trim(work, [at, clauseEnd(work, cue, at + 1)]);
      if (!content || !hasFinite(work, at, content[1])) return [];
      if (!marked && (/^(?:IN|TO|CC|[,:.])/.test(tagAt(work, at)) || !clauseBegins(work, at, content[1]))) return [];
      return attribution(told, [content]);
    }),
};

/** Verbs that make hearsay of an infinitive: "is said to be". What is "expected" or "supposed" to be is not told. */
const RAISING =
  /^(?:say|report|believe|think|allege|know|understand|claim|presume|rumor|rumour|estimate|feel|fear|predict|forecast|project|suspect|purport|reckon|assume|consider|deem|hold|find|see|hear|judge|acknowledge)$/;

const saidTo: Pattern = {
  name: 'is-said-to',
  trigger: when({ voices: ['passive'] }),
  construction: 'it is said',
  confidence: 0.8,
  examples: [
    {
      text: 'The painter is thought to have died in Rome.',
      content: ['The painter', 'to have died in Rome'],
      cue: 'is thought',
      source: '',
    },
    {
      text: 'Two guards are said by officials to be in hospital.',
      content: ['Two guards', 'to be in hospital'],
      cue: 'are said',
      source: 'officials',
    },
    {
      text: 'She met the minister, who is known to favour a tax.',
      content: ['to favour a tax'],
      cue: 'is known',
      source: '',
    },
  ],
  counterExamples: ['The guests are expected to leave.', 'He is supposed to pay.', 'The house was built to last.'],
  apply: (work) =>
    passives(work, /./).flatMap((told) => {
      const { entry, at, subject, relative } = told;
      if (!RAISING.test(entry.lemma) || lowerAt(work, at) !== 'to' || quoteOf(work, at) || isIt(work, told)) return [];
      const verb = isAdverb(tagAt(work, at + 1)) ? at + 2 : at + 1;
      // "to favour a tax": the tagger knows few British verbs.
      const infinitive =
        isVerb(tagAt(work, verb)) ||
        (tagAt(work, verb) === 'NN' && /^(?:DT|PRP.?|NNP|JJ)$/.test(tagAt(work, verb + 1)));
      if (!infinitive && !quoteOf(work, verb)) return [];
      const what = trim(work, [at, infinitiveEnd(work, told.cue, at + 1)]);
      return relative || !subject ? attribution(told, [what]) : attribution(told, [subject, what]);
    }),
};

/** Verbs that set somebody a task. */
const TASKING =
  /^(?:tell|ask|order|instruct|advise|urge|warn|command|direct|forbid|invite|encourage|remind|beg|counsel)$/;

const toldTo: Pattern = {
  name: 'was-told-to',
  trigger: when({ voices: ['passive'] }),
  construction: 'passive',
  confidence: 0.75,
  examples: [
    {
      text: 'The guests were told to wait in the yard.',
      content: ['The guests', 'to wait in the yard'],
      cue: 'were told',
      source: '',
    },
    {
      text: 'Staff have been asked by the owner not to talk.',
      content: ['Staff', 'not to talk'],
      cue: 'have been asked',
      source: 'the owner',
    },
  ],
  counterExamples: ['The guests were told.', 'The guests were taken to the yard.'],
  apply: (work) =>
    passives(work, /./).flatMap((told) => {
      const { entry, at, subject, relative } = told;
      const to = lowerAt(work, at) === 'not' ? at + 1 : at;
      if (!TASKING.test(entry.lemma) || tagAt(work, to) !== 'TO' || quoteOf(work, to)) return [];
      if (!isVerb(tagAt(work, to + 1))) return [];
      const what = trim(work, [at, infinitiveEnd(work, told.cue, to + 1)]);
      return relative || !subject ? attribution(told, [what]) : attribution(told, [subject, what]);
    }),
};

/** What somebody is charged with, by verb: the preposition that the charge stands behind. */
const CHARGES: Readonly<Record<string, string>> = {
  accuse: 'of',
  suspect: 'of',
  charge: 'with',
  blame: 'for',
  criticise: 'for',
  criticize: 'for',
  praise: 'for',
};

const accusedOf: Pattern = {
  name: 'is-accused-of',
  trigger: when({ voices: ['passive'] }),
  construction: 'passive',
  confidence: 0.7,
  examples: [
    {
      text: 'The clerk was accused of hiding two letters.',
      content: ['The clerk', 'of hiding two letters'],
      cue: 'was accused',
      source: '',
    },
    {
      text: 'Two men have been charged with theft.',
      content: ['Two men', 'with theft'],
      cue: 'have been charged',
      source: '',
    },
  ],
  counterExamples: ['The clerk was accused.', 'Nobody charged the clerk with a crime.'],
  apply: (work) =>
    passives(work, /./).flatMap((told) => {
      const { entry, at, subject, relative } = told;
      if (CHARGES[entry.lemma] !== lowerAt(work, at) || quoteOf(work, at)) return [];
      const what = trim(work, [at, objectEnd(work, told.cue, at + 1)]);
      return relative || !subject ? attribution(told, [what]) : attribution(told, [subject, what]);
    }),
};

/** Hearsay: what is said, thought or charged in the passive, by whoever. */
export const HEARSAY: readonly Pattern[] = [saidThat, saidTo, toldTo, accusedOf];
