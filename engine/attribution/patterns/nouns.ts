import { isAdverb, isFiniteVerb } from '../../language/tags';
import { clauseEnd, hasFinite, objectEnd, trim } from '../content';
import type { Cue } from '../cue-search';
import type { CueEntry } from '../cues/lexicon';
import { phraseBefore } from '../noun-phrase';
import { lowerAt, quoteOf, type Range, tagAt } from '../passage';
import { type Found, freeCues, type Pattern, type Work } from '../pattern';
import { inheritedSubject } from '../subject';
import { when } from '../trigger';

/** Verbs that make their subject the source of the noun ("made the claim that"). */
const MAKING =
  /^(?:ma(?:de|ke|kes|king)|issu(?:e|ed|es|ing)|ha(?:s|ve|d|ving)|g(?:ave|ive|ives|iven|iving)|expresse?(?:s|d)?|expressing|voic(?:e|ed|es|ing)|repeat(?:s|ed|ing)?|offer(?:s|ed|ing)?|release(?:d|s)?|reach(?:ed|es)?|dr(?:ew|aw|awn)|g[eo]t|h[eo]ld|shar(?:e|es|ed|ing)|rais(?:e|es|ed|ing))$/;
const FRAME: Readonly<Record<string, string>> = {
  that: 't',
  of: 'o',
  to: 'i',
  for: 'f',
  about: 'a',
  against: 'g',
  over: 'a',
};

interface Owner {
  /** Empty where nobody is named. */
  source: Range[];
  /** First token of the noun phrase behind the owner. */
  from: number;
  how: 'owner' | 'subject' | 'none';
}

/** Who makes the statement: "her claim", "the mayor's claim", "made the claim". */
function ownerOf(work: Work, cue: Cue): Owner {
  let at = cue.range[0];
  while (at > work.from && /^(?:JJ.*|NN|CD|VBN|VBG|RB)$/.test(tagAt(work, at - 1)) && !quoteOf(work, at - 1)) at--;
  const tag = tagAt(work, at - 1);
  if (tag === 'PRP$') return { source: [[at - 1, at]], from: at, how: 'owner' };
  if (tag === 'POS') {
    const start = phraseBefore(work, at - 1, false);
    if (start >= 0) return { source: [[start, at]], from: at, how: 'owner' };
  }
  if (tag === 'DT') at--;
  // "came to the conclusion that"
  if (lowerAt(work, at - 1) === 'to' && /^c[ao]mes?$/.test(lowerAt(work, at - 2))) at--;
  if (MAKING.test(lowerAt(work, at - 1)) || lowerAt(work, at) === 'to') {
    const subject = inheritedSubject(work, at);
    // "it will raise questions": a thing.
    const thing = subject && /^(?:it|this|that|these|those|which)$/.test(lowerAt(work, subject.range[0]));
    const raised = /^rais/.test(lowerAt(work, at - 1)) && thing;
    if (subject && !raised && tagAt(work, subject.range[0]) !== 'EX')
      return { source: [subject.range], from: at, how: 'subject' };
  }
  return { source: [], from: at, how: 'none' };
}

function carried(work: Work, cue: Cue, entry: CueEntry): Range | undefined {
  const at = cue.range[1];
  const word = lowerAt(work, at);
  const frame = FRAME[word];
  if (!frame || !entry.frames.includes(frame) || quoteOf(work, at)) return undefined;
  if (frame === 'i' && !/^VB$/.test(tagAt(work, at + 1))) return undefined;
  const end =
    frame === 't' || frame === 'i'
      ? nounClauseEnd(work, cue, at)
      : phraseEnd(work, at + 1, objectEnd(work, cue, at + 1));
  return trim(work, [at, end]);
}

/** "claims of fraud have failed": the phrase ends before the verb that the noun is the subject of. */
function phraseEnd(work: Work, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (quoteOf(work, at) || /^(?:who|which|that|what|how|whether)$/.test(lowerAt(work, at))) return end;
    if (isFiniteVerb(tagAt(work, at))) return at;
  }
  return end;
}

/** The clause of a noun ends before the verb that the noun itself is the subject of; without a parse, at a comma. */
function nounClauseEnd(work: Work, cue: Cue, from: number): number {
  const end = clauseEnd(work, cue, from);
  for (let at = from + 3; at < end; at++) {
    if (quoteOf(work, at)) continue;
    if (lowerAt(work, at) === ',') return at;
  }
  return end;
}

const owned: Pattern = {
  name: 'noun-with-owner',
  trigger: when({ voices: ['noun'] }),
  construction: 'noun cues',
  confidence: 0.72,
  examples: [
    {
      text: 'Voters doubt her claim that taxes will fall.',
      content: ['that taxes will fall'],
      cue: 'claim',
      source: 'her',
    },
    {
      text: 'The mayor’s promise to resign came late.',
      content: ['to resign came late'],
      cue: 'promise',
      source: 'The mayor’s',
    },
    { text: 'He made the suggestion that they leave.', content: ['that they leave'], cue: 'suggestion', source: 'He' },
  ],
  counterExamples: ['The claim that taxes will fall is old.', 'Her claim failed.'],
  apply: (work) => nounsOf(work, (owner) => owner.how !== 'none'),
};

const unowned: Pattern = {
  name: 'noun-without-owner',
  trigger: when({ voices: ['noun'] }),
  construction: 'noun cues',
  level: 'other',
  confidence: 0.5,
  examples: [
    {
      text: 'There was speculation that the bank would fail.',
      content: ['that the bank would fail'],
      cue: 'speculation',
      source: '',
    },
    {
      text: 'There were accusations that the vote was rigged.',
      content: ['that the vote was rigged'],
      cue: 'accusations',
      source: '',
    },
  ],
  counterExamples: ['Voters doubt her claim that taxes will fall.', 'There was a plan of the house.'],
  apply: (work) =>
    nounsOf(
      work,
      (owner, entry, content) =>
        owner.how === 'none' && lowerAt(work, content[0]) === 'that' && entry.frames.includes('t'),
    ),
};

function nounsOf(work: Work, allowed: (owner: Owner, entry: CueEntry, content: Range) => boolean): Found[] {
  return freeCues(work).flatMap((cue): Found[] => {
    if (cue.voice !== 'noun') return [];
    for (const entry of cue.entries) {
      const content = carried(work, cue, entry);
      if (!content) continue;
      const owner = ownerOf(work, cue);
      if (!allowed(owner, entry, content)) continue;
      return [
        {
          cue,
          entry,
          cueRange: [[cue.range[0], cue.range[1]]],
          source: owner.source,
          content: [content],
          because: [`noun-${owner.how}`],
        },
      ];
    }
    return [];
  });
}

const predicate: Pattern = {
  name: 'noun-is-that',
  trigger: when({ voices: ['noun'], frames: 'ta' }),
  construction: 'noun cues',
  confidence: 0.75,
  examples: [
    {
      text: 'Her claim was that the bank had lied.',
      content: ['that the bank had lied'],
      cue: 'claim',
      source: 'Her',
    },
    {
      text: 'The union’s fear is that jobs will go.',
      content: ['that jobs will go'],
      cue: 'fear',
      source: 'The union’s',
    },
  ],
  counterExamples: ['The idea is that everybody pays.', 'Her claim was false.', 'His note was that of a child.'],
  apply: (work) =>
    freeCues(work).flatMap((cue): Found[] => {
      const entry = cue.voice === 'noun' ? cue.entries.find(({ frames }) => /[ta]/.test(frames)) : undefined;
      let at = cue.range[1];
      if (!entry || !/^(?:is|was|'s|’s|remains|remained)$/.test(lowerAt(work, at))) return [];
      at++;
      if (isAdverb(tagAt(work, at))) at++;
      if (!/^(?:that|whether|how|why|what|if)$/.test(lowerAt(work, at)) || quoteOf(work, at)) return [];
      const owner = ownerOf(work, cue);
      const content = trim(work, [at, clauseEnd(work, cue, at + 1)]);
      if (owner.how !== 'owner' || !content || !hasFinite(work, at + 1, content[1])) return [];
      return [{ cue, entry, cueRange: [[cue.range[0], cue.range[1]]], source: owner.source, content: [content] }];
    }),
};

export const NOUNS: readonly Pattern[] = [owned, predicate, unowned];
