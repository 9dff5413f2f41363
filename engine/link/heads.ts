import { fold } from '../../knowledge/names';
import type { Span } from '../types';

const OUTLET =
  'agency|newspaper|paper|daily|weekly|tabloid|magazine|broadcaster|channel|network|station|television|tv|radio|website|newswire|wire|service';
const ENDS_IN_OUTLET = new RegExp(`(?:^|\\s)(?:${OUTLET})\\s+(?:the\\s+)?$`, 'i');
const ONLY_OUTLET = new RegExp(`^(?:\\s+(?:news|press|wire|state|${OUTLET}))+[.,]?$`, 'i');
const PREPOSITION = /(?:^|\s)(?:of|for|in|at|from|to|with|by|on|within|against|near|about|inside|citing)\s/i;
/** Another speaks too: the two together are neither of them. */
const WITH_BEFORE = /\s(?:and|&)\s+(?:the\s+)?$/i;
const WITH_BEHIND = /^\s+(?:and|&)\s/i;
const POSSESSIVE = /['’]s?\s/;
/** What follows a head and only tells more about it. */
const TELLS_MORE = /^\s*(?:$|[,.;:([–—]|(?:in|on|of|at|for|to|from|by|with|which|that|who)\s)/i;
/** Longest source that is looked at, in UTF-16 code units. */
const LONGEST = 300;

/**
 * Whether a mention is the head of a source and not a word beside it: "Interfax" in "the Interfax news agency", but not
 * "Syria" in "opposition groups in Syria" nor "United Nations" in "the United Nations Committee". Spans are UTF-16
 * offsets into `text`.
 */
export function isHeadOfSource(text: string, mention: Span, source: Span): boolean {
  const before = text.slice(source[0], Math.min(mention[0], source[0] + LONGEST));
  const after = text.slice(mention[1], Math.min(source[1], mention[1] + LONGEST));
  if (WITH_BEFORE.test(before) || WITH_BEHIND.test(after)) return false;
  if (PREPOSITION.test(before) || before.includes(',')) return false;
  if (POSSESSIVE.test(before) && !ENDS_IN_OUTLET.test(before)) return false;
  return TELLS_MORE.test(after) || ONLY_OUTLET.test(after);
}

/** Whether two names may be one person's: the same surname, and no other given name. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.at(-1) !== b.at(-1)) return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
  if (a.length === 1 || b.length === 1 || a[0] === b[0]) return true;
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(' ')
    .filter((word) => word !== '' && !/^(?:al|el|jr|sr)$/.test(word));
