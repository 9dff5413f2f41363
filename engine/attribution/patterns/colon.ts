import type { Paragraph } from '../../language/document';
import { isNoun } from '../../language/tags';
import { trim } from '../content';
import { phraseAfter } from '../noun-phrase';
import { lowerAt, quoteOf, type Range, tagAt } from '../passage';
import type { Found, Pattern, Work } from '../pattern';
import { when } from '../trigger';

/** Longest name before or behind the colon of a headline, in tokens. */
const LONGEST_NAME = 5;

function colons(work: Work): number[] {
  const found: number[] = [];
  for (let at = work.from + 1; at < work.to - 1; at++)
    if (lowerAt(work, at) === ':' && !quoteOf(work, at)) found.push(at);
  return found;
}

/** True for a short run of names or nouns, without a verb. */
function named(work: Work, from: number, to: number): boolean {
  if (to - from < 1 || to - from > LONGEST_NAME) return false;
  for (let at = from; at < to; at++)
    if (!/^(?:NN.*|JJ|DT|POS|IN|CC|VBN)$/.test(tagAt(work, at)) || quoteOf(work, at)) return false;
  return isNoun(tagAt(work, to - 1)) && work.tokens[from]!.word.capital;
}

/** Labels that stand before a colon and name nobody. */
const LABEL =
  /^(?:updated?|breaking|live|video|watch|photos?|image|exclusive|opinion|analysis|review|report|poll|related|read|more|note|editor|fact|check|election|part|chapter|election|debate|transcript|background|question|answer|q|a|abstract|text|video|gallery|interview|podcast|correction|dateline|location|time|date|source|sources|subject|from|to|re)$/;

function behind(work: Work): Found[] {
  if (!work.heading) return [];
  const at = colons(work).at(-1);
  if (at === undefined) return [];
  const source = trim(work, [at + 1, work.to]);
  const content = trim(work, [work.from, at]);
  if (!source || !content || content[1] - content[0] < 3 || !named(work, source[0], source[1])) return [];
  return [{ cueRange: [[at, at + 1]], source: [source], content: [content] }];
}

const headlineBehind: Pattern = {
  name: 'headline-colon-source',
  trigger: when({ word: ':' }),
  construction: 'colon headline',
  stance: 'say',
  confidence: 0.85,
  examples: [
    {
      text: 'New Tunnel Will Open Late and Cost Double: Auditors',
      content: ['New Tunnel Will Open Late and Cost Double'],
      cue: ':',
      source: 'Auditors',
    },
    {
      text: 'Two Leaders Condemn Harbour Strike in Phone Call: Palace',
      content: ['Two Leaders Condemn Harbour Strike in Phone Call'],
      cue: ':',
      source: 'Palace',
    },
  ],
  counterExamples: ['The menu had three parts: soup, fish and cake.', 'Harbour Strike: What Happened Next?'],
  apply: behind,
};

const headlineFirst: Pattern = {
  name: 'headline-source-colon',
  trigger: when({ word: ':' }),
  construction: 'colon headline',
  stance: 'say',
  confidence: 0.8,
  examples: [
    {
      text: 'Palace: Harbour Strike Was Illegal and Wrong',
      content: ['Harbour Strike Was Illegal and Wrong'],
      cue: ':',
      source: 'Palace',
    },
    {
      text: 'Mayor Ruiz: ‘We Are Not Afraid of the Sea’',
      content: ['‘We Are Not Afraid of the Sea’'],
      cue: ':',
      source: 'Mayor Ruiz',
    },
  ],
  counterExamples: ['Video: Harbour Strike Was Illegal and Wrong', 'He was: tired.'],
  apply: (work) => {
    const at = colons(work)[0];
    if (at === undefined || !named(work, work.from, at) || LABEL.test(lowerAt(work, work.from))) return [];
    if (!work.heading && !quotedWhole(work, at + 1)) return [];
    const content = trim(work, [at + 1, work.to]);
    if (!content || (!quoteOf(work, content[0]) && !hasVerb(work, content)) || phraseAfter(work, work.from) !== at)
      return [];
    return [{ cueRange: [[at, at + 1]], source: [[work.from, at]], content: [content] }];
  },
};

/** "Ruiz: ‘We are not afraid’" as a line of its own. */
function quotedWhole(work: Work, from: number): boolean {
  const quote = quoteOf(work, from);
  return work.from === work.paragraph.from && quote?.range[0] === from && quote.range[1] >= work.to - 1;
}

function hasVerb(work: Work, range: Range): boolean {
  for (let at = range[0]; at < range[1]; at++) if (/^(?:VB|MD)/.test(tagAt(work, at))) return true;
  return false;
}

/** A line that opens in capitals and a colon: "RUIZ: …". */
const OPENS_LINE = /^["“]?[\p{Lu}][\p{Lu}.'’ -]{1,60}:/u;

/** "NEW LINDHOLM: …" where no other line opens so: the place of the report, not one who speaks in a transcript. */
function isDateline({ document, paragraph }: Work): boolean {
  const opens = ({ from }: Paragraph): boolean => {
    const start = document.tokens[from]!.start;
    return OPENS_LINE.test(document.text.slice(start, start + 64));
  };
  return !document.paragraphs.some((other) => other !== paragraph && other.to > other.from && opens(other));
}

const transcript: Pattern = {
  name: 'transcript-line',
  trigger: when({ word: ':' }),
  construction: 'colon headline',
  stance: 'say',
  level: 'quoted',
  confidence: 0.85,
  examples: [
    {
      text: 'THE COURT: You may sit down.\n\nTHE WITNESS: Thank you.',
      content: ['You may sit down'],
      cue: ':',
      source: 'THE COURT',
    },
    {
      text: 'HALE: What letter?\n\nRUIZ: We never saw the letter.',
      content: ['We never saw the letter'],
      cue: ':',
      source: 'RUIZ',
    },
  ],
  counterExamples: [
    'NOTE: this is new.',
    'Ruiz had one wish: rain.',
    'NEW LINDHOLM: The strike entered its ninth day on Sunday.\n\nNo ship has left.',
  ],
  apply: (work) => {
    if (work.from !== work.paragraph.from) return [];
    // A transcript in quotation marks opens each line again: "RUIZ: …
    const from = /^["“]$/.test(lowerAt(work, work.from)) ? work.from + 1 : work.from;
    let at = from;
    while (at < work.to && at - from <= LONGEST_NAME && /^[\p{Lu}.'’-]{2,}$/u.test(work.tokens[at]!.text)) at++;
    if (at === from || lowerAt(work, at) !== ':' || LABEL.test(lowerAt(work, from)) || isDateline(work)) return [];
    const content = trim(work, [at + 1, work.paragraph.to]);
    return content ? [{ cueRange: [[at, at + 1]], source: [[from, at]], content: [content] }] : [];
  },
};

export const COLONS: readonly Pattern[] = [headlineBehind, headlineFirst, transcript];
