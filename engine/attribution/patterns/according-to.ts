import { clauseBegins } from '../clause';
import { clauseEnd, hasFinite, limitOf, startOf, trim } from '../content';
import { phraseAfter } from '../noun-phrase';
import { lowerAt, quoteOf, type Range, tagAt } from '../passage';
import type { Found, Pattern, Work } from '../pattern';
import { canSpeak } from '../speaking';
import { when } from '../trigger';
import { sourceEnd } from './post-posed';

/** Number of tokens of "according to" or, behind a comma or at the beginning, "per"; 0 for anything else. */
function cueLength(work: Work, at: number): number {
  if (lowerAt(work, at) === 'according') return lowerAt(work, at + 1) === 'to' ? 2 : 0;
  if (lowerAt(work, at) !== 'per' || (at > work.from && lowerAt(work, at - 1) !== ',')) return 0;
  const end = phraseAfter(work, at + 1);
  return end > 0 && canSpeak(work, [at + 1, end]) && /^(?:DT|PRP\$|NNPS?|CD|NNS)$/.test(tagAt(work, at + 1)) ? 1 : 0;
}

function clauseFollows(work: Work, rest: Range): boolean {
  return tagAt(work, rest[0]) !== 'CC' && hasFinite(work, rest[0], rest[1]);
}

/** Finds "according to X" with what X is the source of, before or behind it. */
function find(work: Work, wanted: 'before' | 'behind'): Found[] {
  const found: Found[] = [];
  for (let at = work.from; at < work.to - 2; at++) {
    const length = cueLength(work, at);
    if (length === 0 || quoteOf(work, at)) continue;
    const limit = limitOf(work, at);
    const end = phraseAfter(work, at + length);
    if (end < 0) continue;
    const start = startOf(work, at);
    const before = trim(work, [start, at]);
    // In front, what follows the comma is what was said unless something follows that.
    const wide = sourceEnd(work, end, limit);
    const source: Range = [
      at + length,
      before || lowerAt(work, wide) === ',' ? wide : (firstComma(work, at + length) ?? end),
    ];
    const whole = before && before[1] - before[0] > 2 ? before : undefined;
    const comma = lowerAt(work, source[1]) === ',';
    const begin = comma ? source[1] + 1 : !whole && clauseNext(work, source[1]) ? source[1] : undefined;
    const rest = begin === undefined ? undefined : trim(work, [begin, clauseEnd(work, undefined, begin)]);
    // "…, according to the bank, and …": what follows goes on with the sentence before.
    if (!whole && at > work.from + 1 && rest && !clauseFollows(work, rest)) continue;
    const complete = whole && hasFinite(work, whole[0], whole[1]);
    if ((wanted === 'behind') !== !whole) continue;
    const content = complete ? [whole] : [whole, rest].filter((range): range is Range => range !== undefined);
    if (content.length === 0) continue;
    found.push({ cueRange: [[at, at + length]], source: [source], content });
  }
  return found;
}

/** "According to Ruiz the bridge is safe": a clause with a subject of its own, no comma before it. */
function clauseNext(work: Work, at: number): boolean {
  return /^(?:DT|PRP|EX)$/.test(tagAt(work, at)) && clauseBegins(work, at, limitOf(work, at));
}

/** "According to early results of polls conducted by the firm, …": the first comma with a clause behind it. */
function firstComma(work: Work, from: number): number | undefined {
  for (let at = from + 1; at < work.to && at - from < 40; at++) {
    if (quoteOf(work, at)) return undefined;
    if (lowerAt(work, at) === ',') return hasFinite(work, at + 1, work.to) ? at : undefined;
  }
  return undefined;
}

const postPosed: Pattern = {
  name: 'according-to-behind',
  trigger: when({ word: 'according' }),
  construction: 'according to',
  stance: 'report',
  confidence: 0.93,
  examples: [
    {
      text: 'Prices fell by half, according to the central bank.',
      content: ['Prices fell by half'],
      cue: 'according to',
      source: 'the central bank',
    },
    {
      text: 'The ferry will not sail in June, per two members of the crew.',
      content: ['The ferry will not sail in June'],
      cue: 'per',
      source: 'two members of the crew',
    },
    {
      text: '“It burned,” the driver said, according to the Herald.',
      content: ['“It burned,” the driver said'],
      cue: 'according to',
      source: 'the Herald',
    },
  ],
  counterExamples: [
    'The fee rose to 40 dollars, per person and year.',
    'According to the bank, prices fell.',
    'They acted according, to be fair, as planned.',
  ],
  apply: (work) => find(work, 'before'),
};

const preposed: Pattern = {
  name: 'according-to-first',
  trigger: when({ word: 'according' }),
  construction: 'according to',
  stance: 'report',
  confidence: 0.93,
  examples: [
    {
      text: 'According to two officials, the ship left at night.',
      content: ['the ship left at night'],
      cue: 'According to',
      source: 'two officials',
    },
    {
      text: 'According to the central bank, prices fell by half.',
      content: ['prices fell by half'],
      cue: 'According to',
      source: 'the central bank',
    },
    {
      text: 'According to Ruiz the bridge is safe.',
      content: ['the bridge is safe'],
      cue: 'According to',
      source: 'Ruiz',
    },
  ],
  counterExamples: ['Prices fell by half, according to the central bank.'],
  apply: (work) => find(work, 'behind'),
};

export const ACCORDING_TO: readonly Pattern[] = [postPosed, preposed];
