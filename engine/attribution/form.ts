import type { Form, Level } from '../types';
import { quotationAt, type Range, type Reader } from './passage';
import type { Draft } from './pattern';

/** Share of words in quotation marks from which a content is direct speech. */
const DIRECT = 0.8;

/** Tells how the words are given: in quotation marks, partly so, or retold. Titles of works do not count. */
export function formOf(read: Reader, content: readonly Range[]): Form {
  let words = 0;
  let quoted = 0;
  for (const [from, to] of content) {
    for (let at = from; at < to; at++) {
      if (!read.tokens[at]!.word.worded) continue;
      words++;
      const quote = quotationAt(read, at);
      if (quote && !isTitle(read, quote.range)) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= DIRECT * words ? 'direct' : 'mixed';
}

const STOPS = new Set(['.', '!', '?', ',']);
const SMALL_WORDS = new Set('a an the of and in on for to with at by from or is as into its it'.split(' '));

/** With its marks, in tokens. */
const LONGEST_TITLE = 12;

/** Tells whether a quotation is the title of a work, "The Old Man and the Sea": every word of weight has a capital, two words or more, no stop inside. */
export function isTitle(read: Reader, [from, to]: Range): boolean {
  if (to - from > LONGEST_TITLE) return false;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const { word, lower } = read.tokens[at]!;
    if (STOPS.has(lower) && at < to - 2) return false;
    if (!word.letter || SMALL_WORDS.has(lower)) continue;
    if (!word.capital) return false;
    capitals++;
  }
  return capitals >= 2;
}

/** The level at which an attribution is shown. */
export function levelOf(form: Form, draft: Draft): Level {
  if (form !== 'indirect') return 'quoted';
  if (draft.pattern.level) return draft.pattern.level;
  return draft.cueClass === 'speech' ? 'reported' : 'other';
}
