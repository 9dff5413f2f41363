import { isAdverb, isVerb } from '../language/tags';
import { TIME_NOUNS, TIME_WORDS } from './noun-phrase';
import { lowerAt, type Passage, quoteOf, tagAt } from './passage';

const OPENS = new Set(
  'in on at during after to by via from for through before with of about when as while following outside inside amid over ahead under while upon near following'.split(
    ' ',
  ),
);
const ENDS = /^[,;:.?!–—―]$|^-+$/;
const BEFORE_TIME = new Set('this last earlier later early late next recently that again'.split(' '));
const BEFORE_DAY = new Set('on in late early earlier last this next'.split(' '));
const RELATIVE_TIME = new Set(['this', 'last', 'earlier', 'later']);
/** Longest adjunct in tokens. */
const LONGEST = 40;

/**
 * Steps over what may follow a verb of saying at its place behind the words it reports: "Sunday", "in a statement",
 * "to reporters", "when asked about it". Gives the token after it; the same token if nothing of the kind is there.
 * Stops before commas, quotations and the end.
 */
export function adjunctEnd(passage: Passage, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const word = lowerAt(passage, at);
    const tag = tagAt(passage, at);
    if (TIME_WORDS.has(word) || isAdverb(tag) || tag === 'RP' || TIME_NOUNS.has(word)) at++;
    else if (BEFORE_TIME.has(word) && TIME_NOUNS.has(lowerAt(passage, at + 1))) at += 2;
    // "promised to deliver": an infinitive is no adjunct.
    else if (word === 'to' && tagAt(passage, at + 1) === 'VB') return at;
    else if (OPENS.has(word)) return wholeAdjunct(passage, at, limit);
    else return at;
  }
  return at;
}

function wholeAdjunct(passage: Passage, start: number, limit: number): number {
  for (let at = start; at < limit; at++) {
    const word = lowerAt(passage, at);
    if (quoteOf(passage, at) || ENDS.test(word)) return at;
    if (word === 'that' && at > start + 1 && !/^(?:WDT)$/.test(tagAt(passage, at))) return at;
    if (at - start > LONGEST) return at;
  }
  return limit;
}

/** Steps over bare words of time only ("said Saturday the …"). */
export function timeEnd(passage: Passage, start: number): number {
  // "may" and "march" are months only as names.
  const tag = tagAt(passage, start);
  if (tag === 'MD' || isVerb(tag)) return start;
  let at = start;
  if (BEFORE_DAY.has(lowerAt(passage, at)) && TIME_WORDS.has(lowerAt(passage, at + 1))) at++;
  if (TIME_WORDS.has(lowerAt(passage, at))) {
    at++;
    if (TIME_NOUNS.has(lowerAt(passage, at))) at++;
    return at;
  }
  if (RELATIVE_TIME.has(lowerAt(passage, at))) {
    const next = lowerAt(passage, at + 1);
    if (TIME_NOUNS.has(next) && !/^(?:VB|MD)/.test(tagAt(passage, at + 2))) return at + 2;
    if (next === 'this' && TIME_NOUNS.has(lowerAt(passage, at + 2))) return at + 3;
  }
  return start;
}
