import { isAdverb, isFiniteVerb, isNoun } from '../language/tags';
import { timeEnd } from './adjunct';
import { finiteCount, hasFinite } from './content';
import { phraseAfter } from './noun-phrase';
import { lowerAt, quoteOf, tagAt } from './passage';
import type { Work } from './pattern';

/** Steps over adverbs. */
function pastAdverbs(work: Work, at: number): number {
  let next = at;
  // "they all thought"
  while (isAdverb(tagAt(work, next)) || /^(?:all|both|each)$/.test(lowerAt(work, next))) next++;
  return next;
}

/** "he still “prays”": a pronoun and what it does, in quotation marks. */
export function quotedPredicate(work: Work, at: number): boolean {
  const next = pastAdverbs(work, at + 1);
  return tagAt(work, at) === 'PRP' && quoteOf(work, next)?.range[0] === next;
}

/** End of the noun phrase at `start`; a quotation may stand in its middle ("the “second” plan"). */
function subjectEnd(work: Work, start: number): number {
  const end = phraseAfter(work, start);
  if (end > 0) return end;
  return /^(?:DT|PRP\$|JJ)$/.test(tagAt(work, start)) && quoteOf(work, start + 1)?.range[0] === start + 1
    ? start + 1
    : -1;
}

/** True where a clause without "that" begins at `at`: a subject and its finite verb, a short phrase or adverb between allowed. */
export function clauseBegins(work: Work, at: number, end: number): boolean {
  let start = at;
  for (let turns = 0; start < end && turns < 3; turns++, start++) {
    const subject = subjectEnd(work, start);
    if (subject > 0) return quotedPredicate(work, start) || predicateFollows(work, subject, end);
    const tag = tagAt(work, start);
    if (tag === 'IN' && turns === 0) return hasFinite(work, start, end);
    if (!/^(?:IN|RB|VBG|EX|WRB|PRP|TO|VBN)/.test(tag))
      return tag !== 'CC' && hasFinite(work, start, Math.min(end, start + 6));
  }
  return false;
}

/** Tells whether a finite verb belongs to the subject that ends at `subject`. */
function predicateFollows(work: Work, subject: number, end: number): boolean {
  const word = lowerAt(work, subject);
  const tag = tagAt(work, subject);
  const verb = pastAdverbs(work, timeEnd(work, subject));
  if (/^(?:VB[DZPN]|MD|POS)$/.test(tagAt(work, verb)) && !quoteOf(work, verb)) return true;
  // "said the firm “would not” pay", "the “second” plan failed": the quotation holds the verb or stands before it.
  if (quoteOf(work, verb)?.range[0] === verb) return hasFinite(work, verb, end);
  if (/^(?:who|which|that)$/.test(word)) return finiteCount(work, subject + 1, end) > 1;
  if (word === ',' || word === '(') return goesOnBehind(work, subject, end);
  if (/^(?:IN|WDT|WP|VBG|VBN|TO)$/.test(tag)) return hasFinite(work, subject, Math.min(end, subject + 14));
  if (tag === 'CC') {
    const second = subjectEnd(work, subject + 1);
    return (
      second > 0 &&
      (isFiniteVerb(tagAt(work, second)) || quoteOf(work, second) !== undefined) &&
      hasFinite(work, second, end)
    );
  }
  return tag === 'RP' && hasFinite(work, subject, Math.min(end, subject + 10));
}

/** "the emergence of a party, a surprise to many, was": a finite verb right behind the insertion. */
function goesOnBehind(work: Work, opening: number, end: number): boolean {
  const closing = lowerAt(work, opening) === ',' ? ',' : ')';
  for (let at = opening + 1; at < end - 1 && at - opening < 25; at++) {
    if (lowerAt(work, at) !== closing) continue;
    let verb = quoteOf(work, at + 1)?.range[0] === at + 1 ? at + 2 : pastAdverbs(work, at + 1);
    // "hundreds of WFP (World Food Programme) trucks left"
    if (closing === ')') while (isNoun(tagAt(work, verb))) verb++;
    if (isFiniteVerb(tagAt(work, verb))) return true;
  }
  return false;
}
