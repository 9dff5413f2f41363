import type { Span } from './types';

/** A stretch of a claim: the source's own words, or the writer's. */
export interface Stretch {
  readonly span: Span;
  readonly own: boolean;
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‘': '’', '"': '"', "'": "'" };
const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** End of the quotation that opens at `at`, or -1; a single mark inside a word is an apostrophe. */
function closing(text: string, at: number, end: number): number {
  const close = PAIRS[text[at] ?? ''];
  const single = close === '’' || close === "'";
  if (!close || (single && (isWord(text[at - 1]) || !isWord(text[at + 1])))) return -1;
  for (let from = at + 1; ; ) {
    const found = text.indexOf(close, from);
    if (found < 0 || found >= end) return -1;
    if (!single || !isWord(text[found + 1])) return found;
    from = found + 1;
  }
}

/**
 * Parts a span of a mixed claim into own and retold words by its quotation marks, which go with the own words.
 * @param span offsets into `text`.
 */
export function stretches(text: string, [start, end]: Span): Stretch[] {
  const found: Stretch[] = [];
  let done = start;
  const unclosed = new Set<string>();
  for (let at = start; at < end; at++) {
    const mark = text[at] ?? '';
    if (!(mark in PAIRS) || unclosed.has(mark)) continue;
    const close = closing(text, at, end);
    if (close < 0) {
      // A double mark that never closes will not later either; looking again would be quadratic.
      if (mark !== "'" && mark !== '‘') unclosed.add(mark);
      continue;
    }
    if (at > done) found.push({ span: [done, at], own: false });
    found.push({ span: [at, close + 1], own: true });
    done = close + 1;
    at = close;
  }
  if (done < end) found.push({ span: [done, end], own: false });
  return found;
}
