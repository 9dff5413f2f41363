import { isFiniteVerb, isNoun, isVerb } from '../../language/tags';
import { activeCues, carry } from '../active';
import { adjunctEnd, timeEnd } from '../adjunct';
import { clauseBegins, quotedPredicate } from '../clause';
import { clauseEnd, hasFinite, infinitiveEnd, limitOf, objectEnd, trim } from '../content';
import { phraseAfter } from '../noun-phrase';
import { lowerAt, QUESTION, quoteOf, type Range, tagAt } from '../passage';
import { entryWith, freeCues, type Pattern, type Work } from '../pattern';
import { sourceOf } from '../subject';
import { when } from '../trigger';

/** Verbs that hardly ever carry a question of time or place. */
const STATING = /^(?:say|state|report|note|predict|point out|argue|suggest|mention)$/;

/** Longest insertion between a cue and its "that", in tokens. */
const LONGEST_INSERTION = 14;

/** "found, after a short trial, that": the place behind an insertion without a verb of its own, or -1. */
function pastInsertion(work: Work, comma: number): number {
  for (let at = comma + 1; at < work.to && at - comma < LONGEST_INSERTION; at++) {
    if (quoteOf(work, at) || isFiniteVerb(tagAt(work, at))) return -1;
    if (lowerAt(work, at) === ',') return at + 1;
  }
  return -1;
}

/** Where the words begin behind a cue: past adverbs of time and, before "that", past an adjunct or insertion. */
function complementStart(work: Work, from: number): { at: number; that: boolean } {
  if (lowerAt(work, from) === ',' && !quoteOf(work, from)) {
    const behind = pastInsertion(work, from);
    if (behind > 0 && lowerAt(work, behind) === 'that' && hasFinite(work, behind + 1, behind + 30))
      return { at: behind, that: true };
  }
  if (lowerAt(work, from) === 'that' && !quoteOf(work, from))
    return { at: from, that: tagAt(work, from) !== 'DT' || hasFinite(work, from + 1, from + 30) };
  const time = timeEnd(work, from);
  if (lowerAt(work, time) === 'that') return { at: time, that: true };
  // "reported on Friday, coverage had risen"
  if (time > from && lowerAt(work, time) === ',' && clauseBegins(work, time + 1, limitOf(work, from)))
    return { at: time + 1, that: false };
  const limit = limitOf(work, from);
  const adjunct = adjunctEnd(work, from, Math.min(limit, from + 25));
  // "authors of work published in the paper argued that": another verb's.
  if (adjunct > from && lowerAt(work, adjunct) === 'that' && !hasFinite(work, from, adjunct))
    return { at: adjunct, that: true };
  return { at: time, that: false };
}

/**
 * "said the crash involved pilots", "says the site tips the balance": a noun phrase and a verb that the tagger took for a
 * participle or a noun. Only behind verbs that take no object.
 */
function hiddenVerb(work: Work, at: number, end: number): boolean {
  if (!/^(?:DT|PRP\$|NN.*|JJ|CD)$/.test(tagAt(work, at)) || quoteOf(work, at)) return false;
  const subject = phraseAfter(work, at);
  if (subject < 0 || subject >= end - 1) return false;
  if (tagAt(work, subject) === 'VBN') return lowerAt(work, subject + 1) !== 'by';
  const last = subject - 1;
  return last > at && tagAt(work, last) === 'NNS' && /^(?:DT|PRP\$|PRP)$/.test(tagAt(work, subject));
}

const that: Pattern = {
  name: 'cue-that-clause',
  trigger: when({ voices: ['finite', 'participial', 'infinitive'], frames: 'tT' }),
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
      text: 'The court found, after a short trial, that the keys were stolen.',
      content: ['that the keys were stolen'],
      cue: 'found',
      source: 'The court',
    },
    {
      text: 'The union claims that pay fell and warns that jobs will go.',
      content: ['that pay fell'],
      cue: 'claims',
      source: 'The union',
    },
  ],
  counterExamples: [
    'The claim that he won is old.',
    'He opened the box that she said.',
    'She pledged to follow the old ruling that upheld the law.',
  ],
  apply: (work) =>
    activeCues(work).flatMap((cue) => {
      const entry = entryWith(cue, 'tT');
      if (!entry) return [];
      const { at, that: marked } = complementStart(work, cue.range[1]);
      if (!marked) return [];
      return carry(work, cue, entry, trim(work, [at, clauseEnd(work, cue, at + 1)]));
    }),
};

/** "what she believes was", "the man who he said was": the subject of the clause stands before the source. */
function isGap(work: Work, source: Range | undefined): boolean {
  if (!source) return true;
  const word = lowerAt(work, source[0] - 1);
  return (
    /^(?:what|who|which|that|whom|whoever|whatever)$/.test(word) || /^(?:NN|NNS|NNP)$/.test(tagAt(work, source[0] - 1))
  );
}

/** The colon before `end` ("answer the question that haunts us: who came?"), or `end`. */
function colonBefore(work: Work, from: number, end: number): number {
  for (let at = from; at < end; at++) if (lowerAt(work, at) === ':' && !quoteOf(work, at)) return at;
  return end;
}

const bare: Pattern = {
  name: 'cue-bare-clause',
  trigger: when({ voices: ['finite', 'participial', 'infinitive'], frames: 't' }),
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
    { text: 'So she thought: nobody will come.', content: ['nobody will come'], cue: 'thought', source: 'she' },
    {
      text: 'Ruiz says the new bell tips the balance.',
      content: ['the new bell tips the balance'],
      cue: 'says',
      source: 'Ruiz',
    },
  ],
  counterExamples: [
    'He said nothing.',
    'She said so on Friday.',
    'They know the mayor.',
    'Ruiz met a judge confirmed last week, came home and slept.',
    'They failed to answer the question that has haunted us: who came?',
  ],
  apply: (work) =>
    activeCues(work).flatMap((cue) => {
      const entry = entryWith(cue, 't');
      if (!entry) return [];
      const start = complementStart(work, cue.range[1]).at;
      // "So I thought: nobody will come."
      const colon =
        lowerAt(work, start) === ':' && entry.frames.includes('q') && clauseBegins(work, start + 1, work.to);
      const at = colon ? start + 1 : start;
      const quote = quoteOf(work, at);
      const word = lowerAt(work, at);
      if (!quote && /^(?:when|where)$/.test(word) && STATING.test(entry.lemma)) return [];
      if (!quote && /^(?:[.,;:?!)]|-+|[–—―])$/.test(word)) return [];
      // "I think by using letters we hear her": a phrase with a gerund may open the clause.
      const opening = word === 'by' && tagAt(work, at + 1) === 'VBG' && entry.frames.includes('q');
      if (!quote && !opening && /^(?:of|to|about|and|or|but|as|than|by|into|with|so|for|against|up)$/.test(word))
        return [];
      // "what she believes was an attack, which …": the verb of the clause alone, up to the next comma.
      const verbOnly = !quote && /^VB[DZP]$/.test(tagAt(work, at));
      // "a judge confirmed last week, said": a participle, where nothing stands for the subject of the second verb.
      if (verbOnly && !isGap(work, sourceOf(work, cue)?.range)) return [];
      const end = verbOnly ? objectEnd(work, cue, at) : clauseEnd(work, cue, at);
      const line = quote ? end : colonBefore(work, at, end);
      if (entry.frames.includes('n') || entry.cueClass !== 'speech' || !hiddenVerb(work, at, line)) {
        if (!hasFinite(work, at, line) && !quotedPredicate(work, at)) return [];
        if (!quote && !clauseBegins(work, at, line)) return [];
      }
      return carry(work, cue, entry, trim(work, [at, end]));
    }),
};

const question: Pattern = {
  name: 'cue-question',
  trigger: when({ voices: ['finite', 'participial', 'infinitive'], frames: 'w' }),
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
  counterExamples: ['He asked for water when it was hot.', 'That is what she said when she left the firm.'],
  apply: (work) =>
    activeCues(work).flatMap((cue) => {
      const entry = entryWith(cue, 'w');
      const at = cue.range[1];
      if (!entry || quoteOf(work, at) || !QUESTION.test(lowerAt(work, at))) return [];
      // "she said when she left": a time or a condition, where the verb does not ask.
      if (/^(?:when|where|if|who|which)$/.test(lowerAt(work, at)) && STATING.test(entry.lemma)) return [];
      return carry(work, cue, entry, trim(work, [at, clauseEnd(work, cue, at + 1)]));
    }),
};

/** "told the teachers who filled the square that": the relative clause belongs to whom it was told. */
function pastRelative(work: Work, found: { at: number; that: boolean }): { at: number; that: boolean } {
  if (found.that || quoteOf(work, found.at) || !/^(?:who|which)$/.test(lowerAt(work, found.at))) return found;
  for (let at = found.at + 2; at < work.to && at - found.at < LONGEST_INSERTION; at++) {
    if (quoteOf(work, at) || lowerAt(work, at) === ',') break;
    if (lowerAt(work, at) === 'that' && hasFinite(work, found.at, at) && hasFinite(work, at + 1, at + 30))
      return { at, that: true };
  }
  return found;
}

const DETERMINER = /^(?:DT|PRP\$)$/;
const TALE = /^(?:tale|tales|story|stories|truth|lie|lies|joke|jokes|secret|anecdote|news)$/;

const told: Pattern = {
  name: 'told-somebody',
  trigger: when({ voices: ['finite', 'participial', 'infinitive'], frames: 'o' }),
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
      text: 'She told two hundred teachers who filled the square that pay would rise.',
      content: ['that pay would rise'],
      cue: 'told',
      source: 'She',
    },
    {
      text: 'The firm warned staff that pay would fall.',
      content: ['that pay would fall'],
      cue: 'warned',
      source: 'The firm',
    },
  ],
  counterExamples: [
    'He told a story.',
    'She told the truth that day.',
    'They told the tale of a man who lost his hat in a storm.',
  ],
  apply: (work) =>
    freeCues(work).flatMap((cue) => {
      const entry = entryWith(cue, 'o');
      if (!entry || cue.voice === 'noun' || cue.voice === 'passive') return [];
      const addressee = phraseAfter(work, cue.range[1]);
      // "asked the court to hold that": the clause belongs to the infinitive.
      if (addressee < 0 || (tagAt(work, addressee) === 'TO' && isVerb(tagAt(work, addressee + 1)))) return [];
      // "told the tale of a man who lost": what is told, not whom.
      const tale = TALE.test(lowerAt(work, cue.range[1] + 1)) && DETERMINER.test(tagAt(work, cue.range[1]));
      if (tale && !isNoun(tagAt(work, cue.range[1] + 2))) return [];
      const { at, that: marked } = pastRelative(work, complementStart(work, addressee));
      const word = lowerAt(work, at);
      const start = marked || QUESTION.test(word) || quoteOf(work, at);
      const end = clauseEnd(work, cue, at + 1);
      if (!start && !(/^(?:PRP|DT|NN.*|EX|PRP\$)$/.test(tagAt(work, at)) && clauseBegins(work, at, end))) return [];
      if (marked && !hasFinite(work, at, end)) return [];
      return carry(work, cue, entry, trim(work, [at, end]));
    }),
};

/** Verbs of speech: who "declined to comment" has told nothing. */
const SILENT =
  /^(?:comment|say|answer|discuss|elaborate|give|speak|respond|reply|confirm|identify|name|provide|disclose|specify|be|talk|take)$/;

const infinitive: Pattern = {
  name: 'cue-infinitive',
  trigger: when({ voices: ['finite', 'participial', 'infinitive'], frames: 'i' }),
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
    { text: 'She vowed never to sell the farm.', content: ['never to sell the farm'], cue: 'vowed', source: 'She' },
  ],
  counterExamples: ['The vow to win was kept.', 'He drove to win.', 'The mayor declined to comment on Friday.'],
  apply: (work) =>
    activeCues(work).flatMap((cue) => {
      const entry = entryWith(cue, 'i');
      const at = /^(?:not|never)$/.test(lowerAt(work, cue.range[1])) ? cue.range[1] + 1 : cue.range[1];
      // "pledged to “protect” it": the quotation begins with the verb.
      const verb = quoteOf(work, at + 1)?.range[0] === at + 1 ? at + 2 : at + 1;
      if (!entry || lowerAt(work, at) !== 'to' || quoteOf(work, at) || !/^(?:VB$|RB)/.test(tagAt(work, verb)))
        return [];
      if (entry.lemma === 'decline' && SILENT.test(lowerAt(work, at + 1))) return [];
      return carry(work, cue, entry, trim(work, [cue.range[1], infinitiveEnd(work, cue, at + 1)]));
    }),
};

const objectInfinitive: Pattern = {
  name: 'cue-somebody-infinitive',
  trigger: when({ voices: ['finite', 'participial', 'infinitive'], frames: 'I' }),
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
    activeCues(work).flatMap((cue) => {
      const entry = entryWith(cue, 'I');
      if (!entry) return [];
      const object = phraseAfter(work, cue.range[1]);
      if (object < 0) return [];
      const to = lowerAt(work, object) === 'not' ? object + 1 : object;
      if (tagAt(work, to) !== 'TO') return [];
      return carry(work, cue, entry, trim(work, [cue.range[1], infinitiveEnd(work, cue, to + 1)]));
    }),
};

/** A cue and the clause or infinitive it governs. */
export const COMPLEMENTS: readonly Pattern[] = [told, that, objectInfinitive, question, bare, infinitive];
