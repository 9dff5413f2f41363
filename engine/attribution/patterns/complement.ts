import { adjunctEnd, timeEnd } from '../adjunct';
import { clauseEnd, finiteCount, hasFinite, limitOf, objectEnd, trim } from '../content';
import type { Cue } from '../cue-search';
import type { CueEntry } from '../cues/lexicon';
import { phraseAfter } from '../noun-phrase';
import { lowerAt, quoteOf, type Range, tagAt } from '../passage';
import { cueRange, entryWith, type Found, freeCues, type Pattern, type Work } from '../pattern';
import { canSpeak } from '../speaking';
import { type Subject, sourceOf, subjectBefore } from '../subject';

const QUESTION = /^(?:what|how|why|whether|who|when|where|if|which)$/;
const OBJECT_START = /^(?:DT|NN.*|JJ.*|PRP|PRP\$|CD|VBG|VBN|PDT|RB|\$)$/;
const ACTIVE = new Set(['finite', 'infinitive', 'participial']);

/** Puts an attribution together from a cue, its source and what it carries. */
function found(work: Work, cue: Cue, entry: CueEntry, content: Range | undefined): Found[] {
  if (!content) return [];
  const subject = participleSource(work, cue, content) ?? sourceOf(work, cue);
  if (entry.stance === 'find' && subject && !canSpeak(work, subject.range)) return [];
  return [
    {
      cue,
      entry,
      cueRange: [cueRange(cue)],
      source: subject && !overlaps(subject.range, content) ? [subject.range] : [],
      content: [content],
      ...(subject?.how === 'inherited' ? { because: ['source-inherited'], weight: -0.08 } : {}),
    },
  ];
}

function overlaps(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** "Calling it a mistake, the mayor …": a participle at the beginning takes the subject behind the comma. */
function participleSource(work: Work, cue: Cue, content: Range): Subject | undefined {
  if (cue.voice !== 'participial' || cue.group > work.from + 1 || lowerAt(work, content[1]) !== ',') return undefined;
  const end = phraseAfter(work, content[1] + 1);
  return end < 0 ? undefined : { range: [content[1] + 1, end], how: 'follows' };
}

const active = (work: Work): Cue[] =>
  freeCues(work).filter((cue) => ACTIVE.has(cue.voice) && carriesSubject(work, cue));

/** A finite form without a subject beside it is a participle ("pledged delegates") unless it is coordinated. */
function carriesSubject(work: Work, cue: Cue): boolean {
  return cue.voice !== 'finite' || cue.group === work.from || sourceOf(work, cue) !== undefined;
}

/** Where the words begin behind a cue: past adverbs of time and, before "that", past an adjunct. */
function complementStart(work: Work, from: number): { at: number; that: boolean } {
  if (lowerAt(work, from) === 'that' && !quoteOf(work, from))
    return { at: from, that: tagAt(work, from) !== 'DT' || hasFinite(work, from + 1, from + 30) };
  const time = timeEnd(work, from);
  if (lowerAt(work, time) === 'that') return { at: time, that: true };
  const limit = limitOf(work, from);
  const adjunct = adjunctEnd(work, from, Math.min(limit, from + 25));
  if (adjunct > from && lowerAt(work, adjunct) === 'that') return { at: adjunct, that: true };
  return { at: time, that: false };
}

const that: Pattern = {
  name: 'cue-that-clause',
  construction: 'say-complement',
  confidence: 0.9,
  examples: [
    {
      text: 'The minister said that the road was open.',
      content: ['that the road was open'],
      cue: 'said',
      source: 'The minister',
    },
    { text: 'She said in an interview that they lost.', content: ['that they lost'], cue: 'said', source: 'She' },
    {
      text: 'The union claims that pay fell and warns that jobs will go.',
      content: ['that pay fell'],
      cue: 'claims',
      source: 'The union',
    },
  ],
  counterExamples: ['The claim that he won is old.', 'He opened the box that she said.'],
  apply: (work) =>
    active(work).flatMap((cue) => {
      const entry = entryWith(cue, 'tT');
      if (!entry) return [];
      const { at, that: marked } = complementStart(work, cue.range[1]);
      if (!marked) return [];
      return found(work, cue, entry, trim(work, [at, clauseEnd(work, cue, at + 1)]));
    }),
};

const bare: Pattern = {
  name: 'cue-bare-clause',
  construction: 'say-complement',
  confidence: 0.86,
  examples: [
    {
      text: 'The mayor said Saturday the bridge had “vanished” overnight.',
      content: ['the bridge had “vanished” overnight'],
      cue: 'said',
      source: 'The mayor',
    },
    { text: 'Doctors believe it is safe.', content: ['it is safe'], cue: 'believe', source: 'Doctors' },
  ],
  counterExamples: ['He said nothing.', 'She said so on Friday.', 'They know the mayor.'],
  apply: (work) =>
    active(work).flatMap((cue) => {
      const entry = entryWith(cue, 't');
      if (!entry) return [];
      const { at } = complementStart(work, cue.range[1]);
      const quote = quoteOf(work, at);
      const word = lowerAt(work, at);
      if (!quote && /^(?:[.,;:?!)]|-+|[–—])$/.test(word)) return [];
      if (!quote && /^(?:of|to|about|and|or|but|as|than|by|into|with|so|for|against|up)$/.test(word)) return [];
      // "what she believes was an attack, which …": the verb of the clause alone, up to the next comma.
      const verbOnly = !quote && /^VB[DZP]$/.test(tagAt(work, at));
      const end = verbOnly ? objectEnd(work, cue, at) : clauseEnd(work, cue, at);
      if (!hasFinite(work, at, end) && !quotedPredicate(work, at)) return [];
      if (!quote && !clauseHere(work, at, end)) return [];
      return found(work, cue, entry, trim(work, [at, end]));
    }),
};

/** "he “prays”": a pronoun and what it does, in quotation marks. */
function quotedPredicate(work: Work, at: number): boolean {
  return tagAt(work, at) === 'PRP' && quoteOf(work, at + 1)?.range[0] === at + 1;
}

/** True where a subject and its finite verb begin at `at`, a short phrase or adverb between allowed. */
function clauseHere(work: Work, at: number, end: number): boolean {
  for (let start = at, turns = 0; start < end && turns < 3; turns++) {
    const subject = phraseAfter(work, start);
    if (subject > 0) {
      let verb = subject;
      // "said he “prays” for rain": the quotation begins with the verb.
      verb = timeEnd(work, verb);
      if (quotedPredicate(work, start)) return true;
      if (quoteOf(work, verb)?.range[0] === verb) verb++;
      while (verb < end && (/^RB/.test(tagAt(work, verb)) || (verb - subject < 1 && lowerAt(work, verb) === ',')))
        verb++;
      if (/^(?:VB[DZPN]|MD|POS)$/.test(tagAt(work, verb))) return true;
      if (/^(?:who|which|that)$/.test(lowerAt(work, subject))) return finiteCount(work, subject + 1, end) > 1;
      if (/^[,(]$/.test(lowerAt(work, subject))) return goesOnBehind(work, subject, end);
      if (/^(?:IN|WDT|WP|VBG|VBN|TO)$/.test(tagAt(work, subject)))
        return hasFinite(work, subject, Math.min(end, subject + 14));
      if (tagAt(work, subject) === 'CC') {
        const second = phraseAfter(work, subject + 1);
        return second > 0 && /^(?:VB[DZP]|MD)$/.test(tagAt(work, second));
      }
      return tagAt(work, subject) === 'RP' && hasFinite(work, subject, Math.min(end, subject + 10));
    }
    if (/^(?:IN|RB|VBG|EX|WRB|PRP|TO|VBN)/.test(tagAt(work, start))) {
      if (tagAt(work, start) === 'IN' && turns === 0) return hasFinite(work, start, end);
      start++;
      continue;
    }
    return hasFinite(work, start, Math.min(end, start + 6)) && tagAt(work, start) !== 'CC';
  }
  return false;
}

/** "the emergence of a party, a surprise to many, was": a finite verb right behind the insertion. */
function goesOnBehind(work: Work, opening: number, end: number): boolean {
  const closing = lowerAt(work, opening) === ',' ? ',' : ')';
  for (let at = opening + 1; at < end - 1 && at - opening < 25; at++) {
    if (lowerAt(work, at) !== closing) continue;
    let verb = at + 1;
    while (/^RB/.test(tagAt(work, verb))) verb++;
    if (/^(?:VB[DZP]|MD)$/.test(tagAt(work, verb))) return true;
  }
  return false;
}

const question: Pattern = {
  name: 'cue-question',
  construction: 'questions',
  confidence: 0.8,
  examples: [
    {
      text: 'The judge asked whether the car was new.',
      content: ['whether the car was new'],
      cue: 'asked',
      source: 'The judge',
    },
    { text: 'Voters wonder why prices rose.', content: ['why prices rose'], cue: 'wonder', source: 'Voters' },
  ],
  counterExamples: ['He asked for water when it was hot.'],
  apply: (work) =>
    active(work).flatMap((cue) => {
      const entry = entryWith(cue, 'w');
      const at = cue.range[1];
      if (!entry || quoteOf(work, at) || !QUESTION.test(lowerAt(work, at))) return [];
      return found(work, cue, entry, trim(work, [at, clauseEnd(work, cue, at + 1)]));
    }),
};

const told: Pattern = {
  name: 'told-somebody',
  construction: 'told X that',
  confidence: 0.9,
  examples: [
    {
      text: 'An official told the news agency that the strikes had failed.',
      content: ['that the strikes had failed'],
      cue: 'told',
      source: 'An official',
    },
    { text: 'She told reporters he was ill.', content: ['he was ill'], cue: 'told', source: 'She' },
    {
      text: 'The firm warned staff that pay would fall.',
      content: ['that pay would fall'],
      cue: 'warned',
      source: 'The firm',
    },
  ],
  counterExamples: ['He told a story.', 'She told the truth that day.'],
  apply: (work) =>
    freeCues(work).flatMap((cue) => {
      const entry = entryWith(cue, 'o');
      if (!entry || cue.voice === 'noun' || cue.voice === 'passive') return [];
      const addressee = phraseAfter(work, cue.range[1]);
      if (addressee < 0) return [];
      const { at, that: marked } = complementStart(work, addressee);
      const word = lowerAt(work, at);
      const start = marked || QUESTION.test(word) || quoteOf(work, at);
      const end = clauseEnd(work, cue, at + 1);
      if (!start && !(/^(?:PRP|DT|NN.*|EX|PRP\$)$/.test(tagAt(work, at)) && clauseHere(work, at, end))) return [];
      if (marked && !hasFinite(work, at, end)) return [];
      return found(work, cue, entry, trim(work, [at, end]));
    }),
};

const infinitive: Pattern = {
  name: 'cue-infinitive',
  construction: 'vowed to',
  confidence: 0.78,
  examples: [
    {
      text: 'The island vowed to defend its coast.',
      content: ['to defend its coast'],
      cue: 'vowed',
      source: 'The island',
    },
    { text: 'They hope to win.', content: ['to win'], cue: 'hope', source: 'They' },
  ],
  counterExamples: ['The vow to win was kept.', 'He drove to win.'],
  apply: (work) =>
    active(work).flatMap((cue) => {
      const entry = entryWith(cue, 'i');
      const at = cue.range[1];
      if (!entry || tagAt(work, at) !== 'TO' || !/^(?:VB|RB)/.test(tagAt(work, at + 1))) return [];
      return found(work, cue, entry, trim(work, [at, clauseEnd(work, cue, at + 1)]));
    }),
};

const objectInfinitive: Pattern = {
  name: 'cue-somebody-infinitive',
  construction: 'warned X to',
  confidence: 0.8,
  examples: [
    {
      text: 'The minister warned drivers to stay at home.',
      content: ['drivers to stay at home'],
      cue: 'warned',
      source: 'The minister',
    },
    { text: 'Teachers urged the council to act.', content: ['the council to act'], cue: 'urged', source: 'Teachers' },
  ],
  counterExamples: ['He warned drivers about ice.'],
  apply: (work) =>
    active(work).flatMap((cue) => {
      const entry = entryWith(cue, 'I');
      if (!entry) return [];
      const object = phraseAfter(work, cue.range[1]);
      if (object < 0) return [];
      const to = lowerAt(work, object) === 'not' ? object + 1 : object;
      if (tagAt(work, to) !== 'TO') return [];
      return found(work, cue, entry, trim(work, [cue.range[1], clauseEnd(work, cue, to + 1)]));
    }),
};

/** Verbs whose plain object is hardly ever what somebody said ("told a story", "found a key"). */
const objectPattern = (
  name: string,
  speech: boolean,
  rest: Pick<Pattern, 'construction' | 'confidence' | 'examples' | 'counterExamples'>,
): Pattern => ({
  name,
  ...rest,
  apply: (work) =>
    active(work).flatMap((cue) => {
      const entry = cue.entries.find(
        (one) => one.kind === 'verb' && (one.cueClass === 'speech') === speech && /[ng]/.test(one.frames),
      );
      if (!entry || cue.voice === 'infinitive') return [];
      // A participle with an object speaks of its own subject only behind a comma or at the beginning.
      if (
        cue.voice === 'participial' &&
        cue.group > work.from &&
        !/^(?:,|[–—]|-+)$/.test(lowerAt(work, cue.group - 1)) &&
        sourceOf(work, cue)?.how !== 'beside'
      )
        return [];
      const inherits = cue.voice !== 'finite' || subjectBefore(work, cue.group) === undefined;
      if (!speech && inherits) return [];
      const at = cue.range[1];
      const tag = tagAt(work, at);
      const gerund = tag === 'VBG' && entry.frames.includes('g');
      if (!quoteOf(work, at) && !gerund && !(OBJECT_START.test(tag) && entry.frames.includes('n'))) return [];
      if (tag === 'VBG' && !gerund && !/^(?:NN|JJ)/.test(tagAt(work, at + 1))) return [];
      if (tag === 'RB' && phraseAfter(work, at + 1) < 0 && !quoteOf(work, at + 1)) return [];
      if (
        cue.voice === 'finite' &&
        tagAt(work, cue.range[0]) === 'VBN' &&
        cue.group === cue.range[0] &&
        hasFinite(work, work.from, work.to)
      )
        return [];
      return found(work, cue, entry, trim(work, [at, objectEnd(work, cue, at)]));
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
  ],
  counterExamples: ['The called strike was late.', 'He called.'],
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

const passive: Pattern = {
  name: 'passive-with-agent',
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
  counterExamples: ['The plan was described in May.', 'The house was bought by teachers.'],
  apply: (work) =>
    freeCues(work).flatMap((cue): Found[] => {
      const entry = entryWith(cue, 'nT');
      if (!entry || cue.voice !== 'passive' || entry.kind !== 'verb') return [];
      const limit = limitOf(work, cue.range[0]);
      let by = cue.range[1];
      while (by < limit && by - cue.range[1] < 12 && lowerAt(work, by) !== 'by' && !/^[,;:]$/.test(lowerAt(work, by)))
        by++;
      if (lowerAt(work, by) !== 'by' || quoteOf(work, by)) return [];
      const agent = phraseAfter(work, by + 1);
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

const toldPassive: Pattern = {
  name: 'was-told-that',
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

export const COMPLEMENTS: readonly Pattern[] = [toldPassive, told, that, objectInfinitive, question, bare, infinitive];
export const OBJECTS: readonly Pattern[] = [passive, speechObject, thoughtObject];
