import type { Span } from '../types';
import { abbreviation } from './abbreviations';

/** A word or mark of the text. `tag` is a Penn Treebank tag, empty until the sentence was tagged. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Small letters, apostrophes straight. */
  readonly lower: string;
  tag: string;
}

/**
 * One alternative a kind of token; none can backtrack beyond its own run.
 * Order: address, handle, dotted letters ("U.S."), word or number with inner signs, two-sign quote marks, dashes,
 * dots, any other sign.
 */
const TOKEN =
  /https?:\/\/[^\s"”<>]+|[@#][\p{L}\p{N}_]+|(?:\p{Lu}-)?(?:\p{L}\.){2,}(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:[-‐‑'’&_][\p{L}\p{N}\p{M}]+|[.,:]\p{N}+|\.\p{Ll}[\p{L}\p{N}\p{M}]*|\/[\p{L}\p{N}\p{M}]+)*|(?<=\S)'(?=''(?!'))|''|’’(?!’)|‘‘|``|-{2,}|\.{2,}|[^\s]/gu;

const CONTRACTION = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const APOSTROPHE = /['’]/;
const LETTER = /^\p{L}/u;
const ONE_LETTER = /^\p{Lu}$/u;

/**
 * Cuts `text` between the offsets of `span` into tokens, in order, without gaps other than white space.
 * Contractions come apart ("do", "n't"), compounds stay whole, known abbreviations and initials keep their full stop.
 */
export function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(span[0], span[1]);
  const add = (start: number, end: number) => {
    const word = text.slice(start, end);
    tokens.push({ start, end, text: word, lower: plain(word), tag: '' });
  };
  const matcher = new RegExp(TOKEN.source, 'gu');
  for (let match = matcher.exec(part); match; match = matcher.exec(part)) {
    const word = match[0];
    const start = span[0] + match.index;
    let end = start + word.length;
    if (!LETTER.test(word)) {
      add(start, end);
      continue;
    }
    if (word.length < 40) {
      const contraction = APOSTROPHE.test(word) && !word.endsWith('.') ? CONTRACTION.exec(word) : null;
      const tail = contraction?.[2];
      if (tail) {
        add(start, end - tail.length);
        add(end - tail.length, end);
        continue;
      }
      if (text.charAt(end) === '.' && end < span[1] && keepsStop(word, text, end)) {
        end++;
        matcher.lastIndex++;
      }
    }
    add(start, end);
  }
  return tokens;
}

function keepsStop(word: string, text: string, stop: number): boolean {
  if (abbreviation(word)) return true;
  // An initial: "J. Edgar", "George W. Bush"; at the end of a line it is "Plan B."
  return ONE_LETTER.test(word) && word !== 'I' && /^\s?\p{Lu}/u.test(text.slice(stop + 1, stop + 4));
}

function plain(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
