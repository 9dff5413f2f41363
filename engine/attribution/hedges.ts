import { noted } from '../language/words';
import type { Span } from '../types';
import { quotationAt, type Range, type Reader } from './passage';

const HEDGES = new Set(
  'allegedly reportedly apparently perhaps maybe possibly probably likely may might could purportedly supposedly seemingly presumably roughly approximately about unclear unconfirmed suspected alleged purported appears seems arguably'.split(
    ' ',
  ),
);
const mayHedge = noted(({ lower }) => HEDGES.has(lower));
const VERBS_ONLY = new Set(['may', 'might', 'could']);
const NUMBERS_ONLY = new Set(['about', 'roughly', 'approximately']);

/** Finds the words that weaken a claim, outside of quotation marks; spans are offsets into the text. */
export function hedgesIn(read: Reader, content: readonly Range[]): Span[] {
  const found: Span[] = [];
  for (const [from, to] of content) {
    for (let at = from; at < to; at++) {
      const token = read.tokens[at]!;
      if (!mayHedge(token.word) || quotationAt(read, at)) continue;
      if (VERBS_ONLY.has(token.lower) && token.tag !== 'MD') continue;
      if (NUMBERS_ONLY.has(token.lower) && read.tokens[at + 1]?.tag !== 'CD') continue;
      found.push([token.start, token.end]);
    }
  }
  return found;
}
