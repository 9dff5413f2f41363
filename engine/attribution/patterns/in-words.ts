import { clauseEnd, trim } from '../content';
import { phraseAfter, phraseBefore } from '../noun-phrase';
import { lowerAt, quoteOf, type Range, tagAt } from '../passage';
import type { Found, Pattern, Work } from '../pattern';
import { when } from '../trigger';

/** Whose words they are, at the token "words" behind "in": "in the mayor’s words", "in the words of the mayor". */
function ownerOf(work: Work, words: number): { source: Range; from: number; to: number } | undefined {
  if (lowerAt(work, words + 1) === 'of') {
    const end = phraseAfter(work, words + 2, false);
    if (end < 0 || lowerAt(work, words - 1) !== 'the' || lowerAt(work, words - 2) !== 'in') return undefined;
    return { source: [words + 2, end], from: words - 2, to: end };
  }
  // "in Ruiz’s own words"
  const owned = lowerAt(work, words - 1) === 'own' ? words - 1 : words;
  if (tagAt(work, owned - 1) === 'PRP$' && lowerAt(work, owned - 2) === 'in') {
    if (/^(?:other|my|our|your)$/.test(lowerAt(work, owned - 1))) return undefined;
    return { source: [owned - 1, owned], from: owned - 2, to: words + 1 };
  }
  if (tagAt(work, owned - 1) !== 'POS') return undefined;
  const start = phraseBefore(work, owned - 1, false);
  return start > work.from - 1 && lowerAt(work, start - 1) === 'in'
    ? { source: [start, owned - 1], from: start - 1, to: words + 1 }
    : undefined;
}

function find(work: Work): Found[] {
  const found: Found[] = [];
  for (let at = work.from + 2; at < work.to; at++) {
    if (lowerAt(work, at) !== 'words' || quoteOf(work, at)) continue;
    const owner = ownerOf(work, at);
    if (!owner || !/^[,:]$/.test(lowerAt(work, owner.to))) continue;
    const first = owner.to + 1;
    const quote = quoteOf(work, first);
    const content = quote?.range[0] === first ? trim(work, [first, clauseEnd(work, undefined, first)]) : undefined;
    if (content) found.push({ cueRange: [[at, at + 1]], source: [owner.source], content: [content] });
  }
  return found;
}

/** "In the mayor’s words, “…”": what follows in quotation marks is told to be hers. */
const inWords: Pattern = {
  name: 'in-the-words-of',
  trigger: when({ word: 'words', quotation: true }),
  construction: 'in the words of',
  stance: 'say',
  level: 'quoted',
  confidence: 0.9,
  examples: [
    {
      text: 'In the mayor’s words, “the port was dying long before we came.”',
      content: ['“the port was dying long before we came.”'],
      cue: 'words',
      source: 'the mayor',
    },
    {
      text: 'This is how it began, in the words of the driver: “I saw a light and then nothing more.”',
      content: ['“I saw a light and then nothing more.”'],
      cue: 'words',
      source: 'the driver',
    },
    {
      text: 'It was, in her own words, “a very small mistake.”',
      content: ['“a very small mistake.”'],
      cue: 'words',
      source: 'her',
    },
  ],
  counterExamples: [
    'In other words, “small” means anything under a metre.',
    'The mayor’s words, “too late”, hung in the air.',
    'In the mayor’s words, there was hope.',
  ],
  apply: find,
};

export const IN_WORDS: readonly Pattern[] = [inWords];
