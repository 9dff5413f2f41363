import type { Span } from '../types';
import { CAPITAL, IN_WORD, kindAt, LETTER, NUMBER, SMALL, SPACE, widthAt } from './characters';
import { type Word, wordAt } from './words';

/** A word or mark of the text. `tag` is a Penn Treebank tag, empty until the sentence was tagged. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Small letters, apostrophes straight. */
  readonly lower: string;
  readonly word: Word;
  tag: string;
}

/**
 * Cuts `text` between the offsets of `span` into tokens, in order, without gaps other than white space, and adds them to
 * `tokens`. Contractions come apart ("do", "n't"), compounds stay whole, known abbreviations and initials keep their
 * full stop.
 */
export function tokenise(text: string, span: Span, tokens: Token[] = []): Token[] {
  const to = span[1];
  const add = (start: number, end: number, word: Word) => {
    tokens.push({ start, end, text: word.text, lower: word.lower, word, tag: '' });
  };
  for (let start = span[0]; start < to; ) {
    const kind = kindAt(text, start, to);
    if ((kind & SPACE) !== 0) {
      start++;
      continue;
    }
    let end = (kind & IN_WORD) !== 0 ? wordEnd(text, start, to, kind) : signEnd(text, span[0], start, to);
    let word = wordAt(text, start, end);
    if (word.tail > 0) {
      const cut = end - word.tail;
      add(start, cut, wordAt(text, start, cut));
      add(cut, end, wordAt(text, cut, end));
    } else {
      if (end < to && text.charCodeAt(end) === DOT && word.letter && keepsStop(word, text, end))
        word = wordAt(text, start, ++end);
      add(start, end, word);
    }
    start = end;
  }
  return tokens;
}

const DOT = 0x2e;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const GRAVE = 0x60;
const OPENING_SINGLE = 0x2018;
const CLOSING_SINGLE = 0x2019;
/** What joins two parts of a word ("-", two other hyphens, "'", "’", "&", "_", "/"). */
const JOINS = new Set([HYPHEN, 0x2010, 0x2011, APOSTROPHE, CLOSING_SINGLE, 0x26, 0x5f, 0x2f]);
/** What stands within a number (".", ",", ":"). */
const IN_NUMBER = new Set([DOT, 0x2c, 0x3a]);

/** End of an address, of dotted letters ("U.S.") or of a word or number with inner signs. */
function wordEnd(text: string, start: number, to: number, kind: number): number {
  if ((kind & LETTER) !== 0) {
    const address = addressEnd(text, start, to);
    if (address > 0) return address;
    const next = start + widthAt(text, start, to);
    const joined = (kind & CAPITAL) !== 0 && next < to && text.charCodeAt(next) === HYPHEN;
    const dotted = joined ? dottedEnd(text, next + 1, to) : dottedEnd(text, start, to);
    if (dotted > 0) return dotted;
  }
  let at = runEnd(text, start, to, IN_WORD);
  while (at + 1 < to) {
    const unit = text.charCodeAt(at);
    const joins = JOINS.has(unit);
    const inNumber = IN_NUMBER.has(unit);
    if (!joins && !inNumber) break;
    const after = kindAt(text, at + 1, to);
    if (joins && (after & IN_WORD) !== 0) at = runEnd(text, at + 1, to, IN_WORD);
    else if (inNumber && (after & NUMBER) !== 0) at = runEnd(text, at + 1, to, NUMBER);
    else if (unit === DOT && (after & SMALL) !== 0) at = runEnd(text, at + 1, to, IN_WORD);
    else break;
  }
  return at;
}

function runEnd(text: string, start: number, to: number, kinds: number): number {
  let at = start;
  while (at < to && (kindAt(text, at, to) & kinds) !== 0) at += widthAt(text, at, to);
  return at;
}

const LOWER_H = 0x68;
/** What ends an address, besides white space: `"”<>`. */
const AFTER_ADDRESS = new Set([0x22, 0x201d, 0x3c, 0x3e]);

/** End of an address of the web, or -1. */
function addressEnd(text: string, start: number, to: number): number {
  if (text.charCodeAt(start) !== LOWER_H) return -1;
  const from = text.startsWith('http://', start) ? start + 7 : text.startsWith('https://', start) ? start + 8 : to;
  let at = from;
  while (at < to && (kindAt(text, at, to) & SPACE) === 0 && !AFTER_ADDRESS.has(text.charCodeAt(at))) at++;
  return at > from ? at : -1;
}

/** End of two letters or more with a full stop behind each, no letter or digit following; or -1. */
function dottedEnd(text: string, start: number, to: number): number {
  let at = start;
  let letters = 0;
  while (at < to && (kindAt(text, at, to) & LETTER) !== 0) {
    const stop = at + widthAt(text, at, to);
    if (stop >= to || text.charCodeAt(stop) !== DOT) break;
    at = stop + 1;
    letters++;
  }
  return letters > 1 && (at >= to || (kindAt(text, at, to) & (LETTER | NUMBER)) === 0) ? at : -1;
}

/** End of a handle, of a quotation mark of two signs, of dashes, of dots, or of any other sign. */
function signEnd(text: string, from: number, start: number, to: number): number {
  const unit = text.charCodeAt(start);
  if (unit === 0x40 || unit === 0x23) return handleEnd(text, start + 1, to);
  const same = (offset: number) => start + offset < to && text.charCodeAt(start + offset) === unit;
  if (unit === APOSTROPHE && same(1)) {
    // Three apostrophes that close are a single mark inside of a doubled one.
    const closes = start > from && (kindAt(text, start - 1, to) & SPACE) === 0 && same(2) && !same(3);
    return closes ? start + 1 : start + 2;
  }
  if (unit === CLOSING_SINGLE && same(1) && !same(2)) return start + 2;
  if ((unit === GRAVE || unit === OPENING_SINGLE) && same(1)) return start + 2;
  if ((unit === HYPHEN || unit === DOT) && same(1)) {
    let at = start + 2;
    while (at < to && text.charCodeAt(at) === unit) at++;
    return at;
  }
  return start + widthAt(text, start, to);
}

function handleEnd(text: string, start: number, to: number): number {
  let at = start;
  while (at < to && ((kindAt(text, at, to) & (LETTER | NUMBER)) !== 0 || text.charCodeAt(at) === 0x5f))
    at += widthAt(text, at, to);
  return at;
}

/** Tells whether the full stop at an offset belongs to the word before it. */
function keepsStop(word: Word, text: string, stop: number): boolean {
  if (word.abbreviation) return true;
  // An initial: "J. Edgar", "George W. Bush"; at the end of a line it is "Plan B."
  const initial = word.capital && word.text !== 'I' && widthAt(word.text, 0, word.text.length) === word.text.length;
  return initial && /^\s?\p{Lu}/u.test(text.slice(stop + 1, stop + 4));
}
