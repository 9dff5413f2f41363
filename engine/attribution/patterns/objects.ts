import { isAdjective, isFiniteVerb, isNoun } from '../../language/tags';
import { activeCues, carry } from '../active';
import { timeEnd } from '../adjunct';
import { clauseEnd, hasFinite, objectEnd, trim } from '../content';
import type { Cue } from '../cue-search';
import type { CueEntry } from '../cues/lexicon';
import { phraseAfter } from '../noun-phrase';
import { lowerAt, quoteOf, type Range, tagAt } from '../passage';
import type { Pattern, Work } from '../pattern';
import { canSpeak } from '../speaking';
import { sourceOf, subjectBefore } from '../subject';
import { when } from '../trigger';

const OBJECT_START = /^(?:DT|NN.*|JJ.*|PRP|PRP\$|CD|VBG|VBN|PDT|RB|\$)$/;

/** Verbs with which one does what one says: "declared a state of emergency" reports an act. */
const PERFORMING = /^(?:declare|proclaim)$/;
const ACT = /^(?:emergency|war|bankruptcy|holiday|mourning|independence|curfew|truce|ceasefire|insolvency)$/;

function performed(work: Work, content: Range): boolean {
  for (let at = content[0]; at < content[1]; at++) if (ACT.test(lowerAt(work, at))) return true;
  return false;
}

/**
 * "A forum called “Makers”", "called a strike": a name or an act, where a judgement has an object and a predicate;
 * "what they call “fairness”" is one with the predicate alone.
 */
function isName(work: Work, subject: Range | undefined, [from, to]: Range): boolean {
  if (subject && /^(?:what|which)$/.test(lowerAt(work, subject[0] - 1))) return false;
  const quote = quoteOf(work, from);
  const end = quote ? quote.range[1] : phraseAfter(work, from, false);
  if (end < 0 || /^(?:JJ.?|VB[NG])$/.test(tagAt(work, to - 1))) return false;
  // "its actions defensive in nature"
  for (let at = from + 1; at < end; at++) if (isAdjective(tagAt(work, at)) && isNoun(tagAt(work, at - 1))) return false;
  for (let at = end; at < to; at++)
    if (quoteOf(work, at) || /^(?:an?|the|his|her|its|their)$/.test(lowerAt(work, at)) || isAdjective(tagAt(work, at)))
      return false;
  return true;
}

/** Verbs that take an object and what it is taken for: "described the plan as absurd". */
const TAKING_FOR =
  /^(?:describe|characterize|characterise|portray|depict|label|brand|cite|regard|view|interpret|dismiss|denounce|condemn|hail|praise)$/;
const LONGEST_OBJECT = 25;

/** End of the phrase with "as" that goes with the object, if there is one in the same clause. */
function asPhraseEnd(work: Work, cue: Cue, entry: CueEntry, from: number): number | undefined {
  if (!TAKING_FOR.test(entry.lemma)) return undefined;
  const limit = Math.min(clauseEnd(work, cue, from), from + LONGEST_OBJECT);
  for (let at = from + 1; at < limit - 1; at++) {
    if (quoteOf(work, at)) continue;
    if (/^(?:[,;:]|who|which|that)$/.test(lowerAt(work, at)) || isFiniteVerb(tagAt(work, at))) return undefined;
    if (lowerAt(work, at) === 'as') return objectEnd(work, cue, at + 1);
  }
  return undefined;
}

/** End of the object, past a time and the quotation that says what it is called: "called the plan of May “absurd”". */
function judgementEnd(work: Work, cue: Cue, entry: CueEntry, from: number): number {
  const end = objectEnd(work, cue, from);
  if (!/^(?:call|label|brand|dub|term)$/.test(entry.lemma) || end >= work.to) return end;
  const past = timeEnd(work, end);
  const quote = past > end ? quoteOf(work, past) : undefined;
  return quote?.range[0] === past ? quote.range[1] : end;
}

/** Verbs whose plain object is hardly ever what somebody said ("told a story", "found a key"). */
const objectPattern = (
  name: string,
  speech: boolean,
  rest: Pick<Pattern, 'construction' | 'confidence' | 'examples' | 'counterExamples'>,
): Pattern => ({
  name,
  trigger: when({ voices: ['finite', 'participial'], frames: 'ng' }),
  ...rest,
  apply: (work) =>
    activeCues(work).flatMap((cue) => {
      const entry = cue.entries.find(
        (one) => one.kind === 'verb' && (one.cueClass === 'speech') === speech && /[ng]/.test(one.frames),
      );
      if (!entry || cue.voice === 'infinitive') return [];
      // A participle with an object speaks of its own subject only behind a comma or at the beginning.
      if (
        cue.voice === 'participial' &&
        cue.group > work.from &&
        !/^(?:,|[–—―]|-+)$/.test(lowerAt(work, cue.group - 1)) &&
        sourceOf(work, cue)?.how !== 'beside'
      )
        return [];
      const inherits = cue.voice !== 'finite' || subjectBefore(work, cue.group) === undefined;
      if (!speech && inherits) return [];
      // A change "requires", a finding "supports": things do not speak.
      const subject = sourceOf(work, cue);
      if (subject && !canSpeak(work, subject.range)) return [];
      const at = cue.range[1];
      const tag = tagAt(work, at);
      const gerund = tag === 'VBG' && entry.frames.includes('g');
      if (!quoteOf(work, at) && !gerund && !(OBJECT_START.test(tag) && entry.frames.includes('n'))) return [];
      if (tag === 'VBG' && !gerund && !/^(?:NN|JJ)/.test(tagAt(work, at + 1))) return [];
      if (tag === 'RB' && phraseAfter(work, at + 1) < 0 && !quoteOf(work, at + 1)) return [];
      if (
        cue.voice === 'finite' &&
        subject?.how !== 'apposition' &&
        tagAt(work, cue.range[0]) === 'VBN' &&
        cue.group === cue.range[0] &&
        hasFinite(work, work.from, work.to)
      )
        return [];
      // "confirmed him", "oppose it": a pronoun alone tells nothing of what was said.
      const content = trim(work, [at, asPhraseEnd(work, cue, entry, at) ?? judgementEnd(work, cue, entry, at)]);
      if (!content || (content[1] - content[0] === 1 && tag === 'PRP')) return [];
      if (PERFORMING.test(entry.lemma) && performed(work, content)) return [];
      if (entry.lemma === 'call' && isName(work, subject?.range, content)) return [];
      return carry(work, cue, entry, content);
    }),
});

const speechObject = objectPattern('speech-object', true, {
  construction: 'called for',
  confidence: 0.72,
  examples: [
    {
      text: 'The two teams called for a “fair, open contest” in May.',
      content: ['a “fair, open contest”'],
      cue: 'called for',
      source: 'The two teams',
    },
    {
      text: 'Critics described the plan as “absurd.”',
      content: ['the plan as “absurd.”'],
      cue: 'described',
      source: 'Critics',
    },
    {
      text: 'The senator criticised the bill and left.',
      content: ['the bill'],
      cue: 'criticised',
      source: 'The senator',
    },
    {
      text: 'Ann Lee, D-Ohio, called the plan “absurd at this hour” as the town fell silent.',
      content: ['the plan “absurd at this hour”'],
      cue: 'called',
      source: 'Ann Lee, D-Ohio',
    },
    {
      text: 'The judge called the wish to begin in July “absurd”.',
      content: ['the wish to begin in July “absurd”'],
      cue: 'called',
      source: 'The judge',
    },
  ],
  counterExamples: [
    'The called strike was late.',
    'He called.',
    'They met in a club for young painters called “The Makers” in May.',
  ],
});

const thoughtObject = objectPattern('attitude-object', false, {
  construction: 'beliefs and attitudes',
  confidence: 0.6,
  examples: [
    { text: 'The farmers fear a dry summer.', content: ['a dry summer'], cue: 'fear', source: 'The farmers' },
    { text: 'Many voters distrust the council.', content: ['the council'], cue: 'distrust', source: 'Many voters' },
  ],
  counterExamples: ['Trust is rare.', 'The senator criticised the bill.'],
});

/** A cue and its object: "called for calm", "distrusts the council". */
export const OBJECTS: readonly Pattern[] = [speechObject, thoughtObject];
