import { isFiniteVerb, isProper } from '../../language/tags';
import { adjunctEnd } from '../adjunct';
import { clauseEnd, hasFinite, limitOf, startOf, trim, wordsIn } from '../content';
import type { Cue } from '../cue-search';
import { type CueEntry, PLAIN_SPEECH } from '../cues/lexicon';
import { isTitle } from '../form';
import { phraseAfter } from '../noun-phrase';
import { lowerAt, quoteOf, type Range, tagAt } from '../passage';
import { cueRange, entryWith, type Found, freeCues, type Pattern, type Work } from '../pattern';
import { canSpeak } from '../speaking';
import { subjectBefore } from '../subject';
import { when } from '../trigger';

/** Where a source and its cue stand behind the words: "…, X said Sunday" or "…, said X, who …". */
interface Stand {
  cue: Cue;
  source: Range;
  /** First token of source and cue together; what was said ends before it. */
  from: number;
  /** Token after source, cue and adjuncts. */
  to: number;
  inverted: boolean;
}

/** First token of "could be heard" before "saying", "was quoted as" before "saying"; -1 where none is. */
function heardAt(work: Work, cue: Cue): number {
  if (cue.voice !== 'participial') return -1;
  const at = lowerAt(work, cue.group - 1) === 'as' ? cue.group - 2 : cue.group - 1;
  if (!/^(?:heard|overheard|quoted|recorded|filmed|caught|seen)$/.test(lowerAt(work, at))) return -1;
  let from = at;
  while (/^(?:is|was|are|were|be|been|being|can|could|has|have|had|also|then|later)$/.test(lowerAt(work, from - 1)))
    from--;
  return from < at ? from : -1;
}

/** Source before cue. */
function straight(work: Work, cue: Cue): Stand | undefined {
  const heard = heardAt(work, cue);
  if (cue.voice !== 'finite' && heard < 0) return undefined;
  const subject = subjectBefore(work, heard < 0 ? cue.group : heard);
  if (!subject || subject.how === 'relative') return undefined;
  const limit = limitOf(work, cue.range[0]);
  let to = cue.range[1];
  if (/o/.test(cue.entries[0]?.frames ?? '')) {
    const addressee = phraseAfter(work, to);
    if (addressee > 0) to = addressee;
  }
  to = adjunctEnd(work, to, limit);
  return { cue, source: subject.range, from: subject.range[0], to, inverted: false };
}

/** Cue before source. */
function inverted(work: Work, cue: Cue): Stand | undefined {
  if (cue.voice !== 'finite' || cue.group !== cue.range[0]) return undefined;
  const start = cue.range[1];
  if (/^(?:DT|NN.*|PRP|JJ.*|CD|PRP\$|RBS)$/.test(tagAt(work, start)) === false) return undefined;
  const end = phraseAfter(work, start);
  if (end < 0 || isFiniteVerb(tagAt(work, end))) return undefined;
  const source: Range = [start, sourceEnd(work, ownEnd(work, start, end), limitOf(work, start))];
  const to = adjunctEnd(work, source[1], limitOf(work, source[1] - 1));
  return { cue, source, from: cue.group, to, inverted: true };
}

/** "quipped Pitt of his role": what somebody speaks of is no part of the name. */
function ownEnd(work: Work, start: number, end: number): number {
  for (let at = start + 1; at < end; at++)
    if (/^(?:of|about)$/.test(lowerAt(work, at)) && /^NNP/.test(tagAt(work, at - 1)) && tagAt(work, at + 1) === 'PRP$')
      return at;
  return end;
}

/** Longest apposition or relative clause behind a source, in tokens. */
const LONGEST_APPOSITION = 45;

/** Extends a source that follows its cue by bracket, apposition and relative clause. */
export function sourceEnd(work: Work, end: number, limit: number): number {
  let at = end;
  if (lowerAt(work, at) === '(') {
    for (let i = at + 1; i < limit && i < at + 10; i++) if (lowerAt(work, i) === ')') at = i + 1;
  }
  if (lowerAt(work, at) !== ',') return at;
  const next = lowerAt(work, at + 1);
  const relative = /^(?:who|whose|whom|which)$/.test(next);
  if (!relative && !/^(?:DT|NN.*|JJ|PRP\$|CD|RB)$/.test(tagAt(work, at + 1))) return at;
  if (quoteOf(work, at + 1)) return at;
  for (let i = at + 1; i < limit && i - at < LONGEST_APPOSITION; i++) {
    if (quoteOf(work, i)) return at;
    const word = lowerAt(work, i);
    if (word === ',' || word === ';' || word === ':' || word === '.') {
      if (!relative && hasFinite(work, at + 1, i) && !/^(?:who|which|that)$/.test(firstRelative(work, at + 1, i)))
        return at;
      const after = lowerAt(work, i + 1);
      if (word === ',' && /^(?:who|which|whose)$/.test(after)) continue;
      if (word === ',' && !relative && isProper(tagAt(work, i + 1)) && i - at < 8) continue;
      return i;
    }
  }
  return relative || !hasFinite(work, at + 1, limit) ? Math.min(limit, at + LONGEST_APPOSITION) : at;
}

function firstRelative(work: Work, from: number, to: number): string {
  for (let i = from; i < to; i++)
    if (/^(?:who|which|that|whose|where)$/.test(lowerAt(work, i))) return lowerAt(work, i);
  return '';
}

/** The quotation that ends right before a token, a comma between allowed. */
function quoteBefore(work: Work, at: number) {
  const quote = quoteOf(work, at - 1) ?? (lowerAt(work, at - 1) === ',' ? quoteOf(work, at - 2) : undefined);
  return quote && at - quote.range[1] <= 1 && quote.range[1] <= at ? quote : undefined;
}

/** First token of what was said before `stand`: after what was found before, without a leading conjunction. */
function saidFrom(work: Work, at: number): number {
  let start = startOf(work, at - 1);
  while (start < at && work.quoteAt[start]! < 0 && /^(?:[,.;:]|-+|[–—―]|and|but|or|yet)$/.test(lowerAt(work, start)))
    start++;
  return start;
}

/** Longest stretch between a cue and the second part of its quotation ("he said, pointing to the door, “…”"), in tokens. */
const LONGEST_BREAK = 16;

/** First token of the second part of a quotation, a phrase without a finite verb or a conjunction between; or -1. */
function goesOnAt(work: Work, from: number, limit: number): number {
  if (!/^[,:;–—―]$|^-+$/.test(lowerAt(work, from))) return -1;
  for (let at = from + 1; at < limit && at - from < LONGEST_BREAK; at++) {
    const quote = quoteOf(work, at);
    const before = lowerAt(work, at - 1);
    if (quote) return at === from + 1 || /^(?:,|:|and|but|that)$/.test(before) ? at : -1;
    if (isFiniteVerb(tagAt(work, at)) || /^[;:]$/.test(lowerAt(work, at))) return -1;
    // "…, adding, “…”" is another attribution.
    if (work.cues.some((cue) => cue.range[0] === at && cue.entries.some((entry) => entry.frames.includes('q'))))
      return -1;
  }
  return -1;
}

/** What goes on behind source and cue: "…,” he said, “…”". */
function saidAfter(work: Work, stand: Stand): Range | undefined {
  const limit = limitOf(work, stand.to - 1);
  const at = goesOnAt(work, stand.to, limit);
  if (at < 0) return undefined;
  return trim(work, [at, clauseEnd(work, stand.cue, at)]);
}

/** "On Sunday's edition of “Village Matters,” she said …": the quotation names a work and is part of an adjunct. */
function titledAdjunct(work: Work, start: number, quote: Range): boolean {
  return (
    start < quote[0] &&
    /^(?:IN|VBG)$/.test(tagAt(work, start)) &&
    !hasFinite(work, start, quote[0]) &&
    isTitle(work, quote)
  );
}

/** "“Harbour” director Ana Ruiz said": a title that tells more of the office behind it. */
function modifies(work: Work, quote: Range, { source, inverted }: Stand): boolean {
  const [from, end] = quote;
  if (inverted || end !== source[0] || !/^(?:NN|JJ|VBG)$/.test(tagAt(work, end))) return false;
  if (/^\p{Lu}/u.test(work.tokens[end]!.text)) return false;
  if ([end - 2, end - 3].some((at) => /^(?:[,.?!…;–—―]|-+)$/.test(lowerAt(work, at)))) return false;
  return end - from < 5 || isTitle(work, quote);
}

function besideQuote(work: Work, stand: Stand): Found | undefined {
  const entry = entryWith(stand.cue, 'q');
  const quote = quoteBefore(work, stand.from);
  if (!entry || !quote || modifies(work, quote.range, stand)) return undefined;
  const introduced = /^(?::|[–—―]|-{1,2})$/.test(lowerAt(work, quote.range[0] - 1));
  const start = introduced ? quote.range[0] : Math.min(saidFrom(work, quote.range[0]), quote.range[0]);
  if (titledAdjunct(work, start, quote.range)) return undefined;
  // Words before the quotation belong to what was said only if they are not a sentence with a source of its own.
  const before = trim(work, [start, stand.from]);
  if (!before) return undefined;
  const after = saidAfter(work, stand);
  return {
    cue: stand.cue,
    entry,
    cueRange: [cueRange(stand.cue)],
    source: [stand.source],
    content: after ? [before, after] : [before],
  };
}

const quoteSubject: Pattern = {
  name: 'quotation-source-cue',
  trigger: when({ quotation: true, voices: ['finite', 'participial'], frames: 'q' }),
  construction: 'post-posed',
  confidence: 0.95,
  examples: [
    {
      text: '“The harbour is closed,” the mayor said Monday.',
      content: ['“The harbour is closed,”'],
      cue: 'said',
      source: 'the mayor',
    },
    {
      text: '"It was late," she added, "and we were cold."',
      content: ['"It was late,"', '"and we were cold."'],
      cue: 'added',
      source: 'she',
    },
    {
      text: '“Every week,” the miller said, pointing to the wheel, “it stops twice.”',
      content: ['“Every week,”', '“it stops twice.”'],
      cue: 'said',
      source: 'the miller',
    },
    {
      text: '“It is late,” a woman could be heard saying.',
      content: ['“It is late,”'],
      cue: 'saying',
      source: 'a woman',
    },
    {
      text: '“We won,” Dana Ruiz, the coach, told reporters.',
      content: ['“We won,”'],
      cue: 'told',
      source: 'Dana Ruiz, the coach',
    },
  ],
  counterExamples: [
    'On this week’s edition of “Village Matters,” the mayor said the bridge would close.',
    'He read “Dune” and the teacher said nothing.',
    'The “deal,” which failed, was old.',
    '“Harbour” director Ana Ruiz said that nobody came.',
  ],
  apply: (work) =>
    freeCues(work).flatMap((cue) => {
      const stand = straight(work, cue);
      return (stand && besideQuote(work, stand)) ?? [];
    }),
};

const quoteInverted: Pattern = {
  name: 'quotation-cue-source',
  trigger: when({ quotation: true, voices: ['finite'], frames: 'q' }),
  construction: 'inverted',
  confidence: 0.95,
  examples: [
    {
      text: '“Nobody knew,” said Ann Lee, who runs the ferry.',
      content: ['“Nobody knew,”'],
      cue: 'said',
      source: 'Ann Lee, who runs the ferry',
    },
    { text: '"Why now?" asked the clerk.', content: ['"Why now?"'], cue: 'asked', source: 'the clerk' },
  ],
  counterExamples: ['“Go,” and he asked the clerk for a pen.'],
  apply: (work) =>
    freeCues(work).flatMap((cue) => {
      if (!quoteBefore(work, cue.group)) return [];
      const stand = inverted(work, cue);
      return (stand && besideQuote(work, stand)) ?? [];
    }),
};

/** "It is late I think.": one's own thought closes the sentence, in speech without a comma. */
function ownThought(work: Work, stand: Stand, entry: CueEntry): Found | undefined {
  const { source, cue } = stand;
  if (stand.inverted || entry.cueClass !== 'thought' || cue.group + 1 !== cue.range[1]) return undefined;
  if (source[1] - source[0] !== 1 || !/^(?:i|we)$/.test(lowerAt(work, source[0]))) return undefined;
  if (stand.to < limitOf(work, cue.range[0]) && !/^[.!?]$/.test(lowerAt(work, stand.to))) return undefined;
  // "what I think": the clause is the object of the thought.
  const content = trim(work, [saidFrom(work, stand.from), stand.from]);
  if (!content || !hasFinite(work, content[0], content[1])) return undefined;
  if (/^(?:IN|W.*|CC|TO|VB[DZPNG]?|MD)$/.test(tagAt(work, stand.from - 1))) return undefined;
  if (/^(?:what|who|how|why|where|which|as|if|when)$/.test(lowerAt(work, content[0]))) return undefined;
  return { cue, entry, cueRange: [cueRange(cue)], source: [source], content: [content] };
}

/** True where the insertion that ends at a comma stands right behind a word that opens a clause. */
function hangs(work: Work, comma: number): boolean {
  for (let at = comma - 1; at > work.from && comma - at < 6; at--)
    if (lowerAt(work, at) === ',')
      return /^(?:when|while|because|although|though|if|since|that|as)$/.test(lowerAt(work, at - 1));
  return false;
}

/** "The plan failed, officials said." without quotation marks beside the comma. */
function besideClause(work: Work, stand: Stand): Found | undefined {
  const entry = entryWith(stand.cue, stand.inverted ? 'q' : 'qt');
  // "it would add to the income": no word of saying.
  if (!entry || (entry.lemma === 'add' && lowerAt(work, stand.cue.range[1]) === 'to')) return undefined;
  if (lowerAt(work, stand.from - 1) !== ',') return ownThought(work, stand, entry);
  // "…, when, in fact, he replied": the clause of source and cue hangs on a word before an insertion.
  if (hangs(work, stand.from - 1)) return undefined;
  if (!PLAIN_SPEECH.has(entry.lemma) && (stand.inverted || !canSpeak(work, stand.source))) return undefined;
  const limit = limitOf(work, stand.cue.range[0]);
  const next = lowerAt(work, stand.to);
  const atEnd = stand.to >= limit || /^[.;?!]$/.test(next);
  const start = saidFrom(work, stand.from);
  const before = trim(work, [start, stand.from - 1]);
  const base = { cue: stand.cue, entry, cueRange: [cueRange(stand.cue)], source: [stand.source] };
  const conjunction =
    (next === ',' || /^[–—―-]+$/.test(next)) &&
    /^(?:but|and|while|though|although|as|adding|saying|citing|after|before|which|who|when|with)$/.test(
      lowerAt(work, stand.to + 1),
    );
  if (!before || wordsIn(work, before[0], before[1]) < 2) {
    // "But, the chief added, it is late": the words follow.
    const rest = next === ',' && trim(work, [stand.to + 1, clauseEnd(work, stand.cue, stand.to + 1)]);
    return rest && hasFinite(work, rest[0], rest[1]) && !stand.inverted ? { ...base, content: [rest] } : undefined;
  }
  if (atEnd || conjunction || next === 'but' || next === 'and' || next === 'while') {
    return hasFinite(work, before[0], before[1]) ? { ...base, content: [before] } : undefined;
  }
  if (next !== ',' && next !== ':') return undefined;
  // In the middle: "The plan, officials said, will fail."
  const rest = trim(work, [stand.to + 1, clauseEnd(work, stand.cue, stand.to + 1)]);
  if (!rest) return undefined;
  // "In a speech, she said, “…”": what stands in front of a quoted sentence is no part of it.
  const sentence = quoteOf(work, rest[0])?.range[0] === rest[0] && !isFiniteVerb(tagAt(work, rest[0] + 1));
  return { ...base, content: sentence ? [rest] : [before, rest] };
}

const clauseSubject: Pattern = {
  name: 'clause-source-cue',
  trigger: when({ voices: ['finite'], frames: 'qt' }),
  construction: 'post-posed',
  confidence: 0.9,
  examples: [
    {
      text: 'The bridge is safe, engineers said in a statement on Friday.',
      content: ['The bridge is safe'],
      cue: 'said',
      source: 'engineers',
    },
    {
      text: 'Two men were hurt, the union claimed, but the company said nobody was there.',
      content: ['Two men were hurt'],
      cue: 'claimed',
      source: 'the union',
    },
    {
      text: 'The tunnel, officials said, will open in June.',
      content: ['The tunnel', 'will open in June'],
      cue: 'said',
      source: 'officials',
    },
    { text: 'It was too late by then I think.', content: ['It was too late by then'], cue: 'think', source: 'I' },
  ],
  counterExamples: [
    'After the vote, the mayor said the harbour would close.',
    'In May, she said it again.',
    'Nobody here cares what I think.',
    'They showed her as lost for words when, in fact, she replied.',
  ],
  apply: (work) =>
    freeCues(work).flatMap((cue) => {
      const stand = straight(work, cue);
      return (stand && besideClause(work, stand)) ?? [];
    }),
};

const clauseInverted: Pattern = {
  name: 'clause-cue-source',
  trigger: when({ voices: ['finite'], frames: 'q' }),
  construction: 'inverted',
  confidence: 0.88,
  examples: [
    {
      text: 'Nobody had been told, said a spokeswoman for the port.',
      content: ['Nobody had been told'],
      cue: 'said',
      source: 'a spokeswoman for the port',
    },
    {
      text: 'The bridge is safe, said Tom Hale, an engineer.',
      content: ['The bridge is safe'],
      cue: 'said',
      source: 'Tom Hale, an engineer',
    },
  ],
  counterExamples: ['He stood up, said goodbye and left.'],
  apply: (work) =>
    freeCues(work).flatMap((cue) => {
      if (lowerAt(work, cue.group - 1) !== ',' || quoteBefore(work, cue.group)) return [];
      // "Tom Hale, an engineer, said he was late": the subject is in front.
      if (subjectBefore(work, cue.group)) return [];
      const stand = inverted(work, cue);
      return (stand && besideClause(work, stand)) ?? [];
    }),
};

export const POST_POSED: readonly Pattern[] = [quoteSubject, quoteInverted, clauseSubject, clauseInverted];
