import type { Span } from '../types';
import { abbreviation } from './abbreviations';
import type { Quotation } from './quotations';
import type { Token } from './tokens';

/** A sentence: its place in the text and its tokens (`to` exclusive). */
export interface Sentence {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Index of its block; -1 in bare text. */
  readonly block: number;
}

/** Capitalised words that begin a sentence but hardly ever a name. */
const STARTERS = new Set(
  'the a an he she it they we i you his her its their our my your this that these those there here but and or so yet for in on at by to from with as if when while after before since until because although though however meanwhile still then what who where why how not no one some many most both each all also even only just asked according among during despite under over between since last now once'.split(
    ' ',
  ),
);
/** Verbs that follow a quoted question ("“Why now?” Ms. Warren asked"). */
const SAYING = new Set(
  'said says say asked asks replied replies responded wrote writes told tells added adds tweeted shouted cried yelled exclaimed declared wondered joked quipped demanded continued answered warned insisted argued concluded recalled'.split(
    ' ',
  ),
);

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const CLOSING_BRACKET = new Set([')', ']', '}']);

/** Where quotation marks open and close, by offset of the mark. */
export interface MarkPlaces {
  readonly opening: ReadonlySet<number>;
  readonly closing: ReadonlySet<number>;
}

/** Collects the places of the marks of all quotations. */
export function markPlaces(quotations: readonly Quotation[]): MarkPlaces {
  const opening = new Set<number>();
  const closing = new Set<number>();
  for (const quotation of quotations) {
    opening.add(quotation.span[0]);
    if (quotation.closed) closing.add(quotation.inner[1]);
  }
  return { opening, closing };
}

/**
 * Gives the indexes of tokens after which a sentence ends, for the tokens `from`–`to` of one paragraph.
 * Closing marks and brackets stay with the sentence they close. The end of the paragraph is not listed.
 */
export function sentenceEnds(tokens: readonly Token[], from: number, to: number, marks: MarkPlaces): number[] {
  const ends: number[] = [];
  for (let i = from; i < to; i++) {
    const stop = stopKind(tokens[i]!);
    if (!stop) continue;
    let last = i;
    let closedQuote = false;
    while (last + 1 < to && closes(tokens[last + 1]!, marks)) {
      last++;
      closedQuote ||= marks.closing.has(tokens[last]!.start);
    }
    // "?!" and "..." end once.
    if (last + 1 < to && last === i && /^[.?!…]+$/.test(tokens[i + 1]!.text)) continue;
    if (last + 1 < to && begins(tokens, last + 1, to, stop, closedQuote, marks)) ends.push(last);
    i = last;
  }
  return ends;
}

type Stop = 'full' | 'asking' | 'dots' | 'title' | 'abbreviation';

function stopKind({ text, word }: Token): Stop | undefined {
  if (word.worded && !text.endsWith('.')) return undefined;
  if (text === '.' || text === '。') return 'full';
  if (text === '?' || text === '!') return 'asking';
  if (text === '…' || /^\.{2,}$/.test(text)) return 'dots';
  if (!text.endsWith('.')) return undefined;
  return abbreviation(text.slice(0, -1)) === 'title' || text.length === 2 ? 'title' : 'abbreviation';
}

function closes(token: Token, marks: MarkPlaces): boolean {
  return marks.closing.has(token.start) || CLOSING_BRACKET.has(token.text);
}

function begins(
  tokens: readonly Token[],
  at: number,
  to: number,
  stop: Stop,
  closedQuote: boolean,
  marks: MarkPlaces,
): boolean {
  let first = at;
  while (first < to && (marks.opening.has(tokens[first]!.start) || /^[([{]$/.test(tokens[first]!.text))) first++;
  const token = tokens[first];
  if (!token) return false;
  const opensQuote = first > at;
  if (token.word.small) return stop === 'full' && opensQuote && !closedQuote;
  if (/^[,;:\-–—―]/.test(token.text)) return false;
  const starter = STARTERS.has(token.lower);
  if (stop === 'title') return false;
  if (stop === 'abbreviation') return opensQuote || starter;
  if (stop === 'dots') return starter || opensQuote || closedQuote;
  if (stop === 'asking' && closedQuote && !opensQuote) return !saysNext(tokens, at, to);
  return CAPITAL.test(token.text) || opensQuote || !token.word.letter || stop === 'full';
}

/** "“…?” Ms. Warren asked": a short name and a verb of saying. */
function saysNext(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at; i < to && i < at + 7; i++) {
    const token = tokens[i]!;
    if (SAYING.has(token.lower)) return true;
    if (/^[.?!,;]$/.test(token.text)) return false;
  }
  return false;
}
