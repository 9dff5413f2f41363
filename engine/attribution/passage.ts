import type { LanguageDocument, Paragraph, Quotation, Token } from '../language/document';
import { type Cue, findCues } from './cue-search';
import type { Subject } from './subject';
import { signsOf } from './trigger';

/** Token indexes into the document, end exclusive. */
export type Range = readonly [from: number, to: number];

/** A document with what every rule asks of it. */
export interface Reader {
  readonly document: LanguageDocument;
  readonly tokens: readonly Token[];
  /** Outer quotations, in order, with the tokens they cover (marks included). */
  readonly quotes: readonly Quote[];
  /** Index of the outer quotation that covers a token, or -1. */
  readonly quoteAt: Int32Array;
}

/** An outer quotation by tokens. */
export interface Quote {
  readonly range: Range;
  readonly quotation: Quotation;
}

/** The stretch that rules work on: a sentence, or several where a quotation runs through them. */
export interface Passage extends Reader {
  /** Place among the passages of the document. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly paragraph: Paragraph;
  readonly paragraphIndex: number;
  readonly heading: boolean;
  readonly cues: readonly Cue[];
  /** Bits of what stands in it, for the triggers of patterns. */
  readonly signs: number;
  /** The sources of its cues as far as `sourceOf` found them already; null where there is none. */
  readonly subjects: Map<Cue, Subject | null>;
}

/** Prepares a document for the rules; at a depth of 1 the quotations inside of others are the outer ones. */
export function reader(document: LanguageDocument, depth = 0): Reader {
  const { tokens } = document;
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  const quotes: Quote[] = [];
  let token = 0;
  for (const quotation of document.quotations) {
    if (quotation.depth !== depth) continue;
    while (token < tokens.length && tokens[token]!.start < quotation.span[0]) token++;
    const from = token;
    while (token < tokens.length && tokens[token]!.end <= quotation.span[1]) quoteAt[token++] = quotes.length;
    quotes.push({ range: [from, token], quotation });
  }
  return { document, tokens, quotes, quoteAt };
}

/** Puts a passage together. All have one shape, written out: the rules look at nothing as often as at these. */
function passageOf(
  { document, tokens, quotes, quoteAt }: Reader,
  index: number,
  [from, to]: Range,
  paragraphIndex: number,
  heading: boolean,
  cues: readonly Cue[],
): Passage {
  const paragraph = document.paragraphs[paragraphIndex]!;
  const subjects = new Map<Cue, Subject | null>();
  const signs = signsOf(tokens, quoteAt, from, to);
  return {
    document,
    tokens,
    quotes,
    quoteAt,
    index,
    from,
    to,
    paragraph,
    paragraphIndex,
    heading,
    cues,
    signs,
    subjects,
  };
}

/** Longest passage in tokens: a list without full stops must not make the rules slow. */
const LONGEST = 800;

/** Cuts a document into passages: sentences, joined where a quotation runs from one into the next; captions are left out. */
export function passages(read: Reader): Passage[] {
  const found: Passage[] = [];
  const { sentences, paragraphs } = read.document;
  for (let i = 0; i < sentences.length; i++) {
    const first = sentences[i]!;
    let to = first.to;
    while (
      i + 1 < sentences.length &&
      sentences[i + 1]!.paragraph === first.paragraph &&
      to - first.from < LONGEST &&
      runsOn(read, to)
    ) {
      i++;
      to = sentences[i]!.to;
    }
    const paragraph = paragraphs[first.paragraph]!;
    if (paragraph.kind === 'caption') continue;
    for (let from = first.from; from < to; from += LONGEST) {
      const range: Range = [from, Math.min(to, from + LONGEST)];
      const cues = findCues(read, range, paragraph.heading);
      found.push(passageOf(read, found.length, range, first.paragraph, paragraph.heading, cues));
    }
  }
  return found;
}

function runsOn(read: Reader, at: number): boolean {
  const before = read.quoteAt[at - 1] ?? -1;
  return before >= 0 && before === (read.quoteAt[at] ?? -1);
}

/** Shortest quotation that is read within, in tokens. */
const SHORTEST = 5;

/** Cuts what stands in quotation marks into passages: what a quoted speaker says of others and of themselves. */
export function quotedPassages(read: Reader): Passage[] {
  const within = reader(read.document, 1);
  const { sentences, paragraphs } = read.document;
  const found: Passage[] = [];
  let next = 0;
  for (const { range, quotation } of read.quotes) {
    if (range[1] - range[0] < SHORTEST) continue;
    while (next < sentences.length && sentences[next]!.to <= range[0]) next++;
    const [first, last] = [range[0] + 1, quotation.closed ? range[1] - 1 : range[1]];
    for (let i = next; i < sentences.length && sentences[i]!.from < last; i++) {
      const sentence = sentences[i]!;
      const paragraph = paragraphs[sentence.paragraph]!;
      const from = Math.max(first, sentence.from);
      const to = Math.min(last, sentence.to, from + LONGEST);
      if (paragraph.kind === 'caption' || paragraph.heading || to - from < SHORTEST - 2) continue;
      const cues = findCues(within, [from, to], false);
      if (cues.length === 0 && !mentionsAccording(read, from, to)) continue;
      found.push(passageOf(within, found.length, [from, to], sentence.paragraph, false, cues));
    }
  }
  return found;
}

function mentionsAccording({ tokens }: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.lower === 'according') return true;
  return false;
}

/** The outer quotation that covers a token of the document, if any. */
export function quotationAt(read: Reader, at: number): Quote | undefined {
  const index = read.quoteAt[at] ?? -1;
  return index < 0 ? undefined : read.quotes[index];
}

/** The outer quotation that covers a token of the passage, if any. */
export function quoteOf(passage: Passage, at: number): Quote | undefined {
  return at < passage.from || at >= passage.to ? undefined : quotationAt(passage, at);
}

/** Small letters of a token of the passage; empty outside of it. */
export function lowerAt(passage: Passage, at: number): string {
  return at < passage.from || at >= passage.to ? '' : passage.tokens[at]!.lower;
}

/** Tag of a token of the passage; empty outside of it. */
export function tagAt(passage: Passage, at: number): string {
  return at < passage.from || at >= passage.to ? '' : passage.tokens[at]!.tag;
}

/** Words that open a question clause. */
export const QUESTION = /^(?:what|how|why|whether|who|when|where|if|which)$/;
