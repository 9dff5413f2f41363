import type { Block, BlockKind, Span } from '../types';
import { findQuotations, type Quotation } from './quotations';
import { repairNames, repairTags } from './repair';
import { markPlaces, type Sentence, sentenceEnds } from './sentences';
import type { Tagger } from './tagger';
import { type Token, tokenise } from './tokens';
import type { Word } from './words';

export type { Quotation } from './quotations';
export type { Sentence } from './sentences';
export type { Token } from './tokens';

/** A paragraph: one line of the text. */
export interface Paragraph {
  readonly span: Span;
  /** Tokens of the paragraph, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Index of its block; -1 in bare text. */
  readonly block: number;
  readonly kind: BlockKind;
  /** Written like a headline, or marked as one: capitals mean less, the colon may name a source. */
  readonly heading: boolean;
}

/** A text with its words, sentences, quotations and paragraphs; all offsets are UTF-16 code units into `text`. */
export interface LanguageDocument {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** In order of their start; a nested one follows the one that holds it. */
  readonly quotations: readonly Quotation[];
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Reads the language of a text: tokens with tags, sentences, quotations, paragraphs.
 * `blocks` are the blocks of the article; without any, every line is a paragraph. `tag` gives Penn Treebank tags.
 * Throws nothing; an empty text gives an empty document.
 */
export function analyse(text: string, blocks: readonly Block[], tag: Tagger): LanguageDocument {
  const lines = linesOf(text, blocks);
  const quotations = findQuotations(
    text,
    lines.map((line) => line.span),
  );
  const marks = markPlaces(quotations);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const from = tokens.length;
    tokenise(text, line.span, tokens);
    const to = tokens.length;
    if (to === from) continue;
    const heading = HEADING.has(line.kind) || (line.kind === 'paragraph' && looksLikeHeading(tokens, from, to));
    let start = from;
    for (const end of [...sentenceEnds(tokens, from, to, marks), to - 1]) {
      const span: Span = [tokens[start]!.start, tokens[end]!.end];
      sentences.push({ span, from: start, to: end + 1, paragraph: paragraphs.length, block: line.block });
      tagWords(tokens, start, end + 1, tag);
      repairTags(tokens, start, end + 1, heading);
      start = end + 1;
    }
    paragraphs.push({ span: line.span, from, to, block: line.block, kind: line.kind, heading });
  }
  repairNames(tokens, sentences);
  return { text, tokens, sentences, quotations, paragraphs };
}

interface Line {
  readonly span: Span;
  readonly block: number;
  readonly kind: BlockKind;
}

const HEADING: ReadonlySet<BlockKind> = new Set(['headline', 'subhead']);
/** Longest heading of a bare text, in tokens. */
const HEADING_TOKENS = 30;

function linesOf(text: string, blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  const parts = blocks.length > 0 ? blocks : [{ kind: 'paragraph' as const, span: [0, text.length] as const }];
  parts.forEach(({ kind, span }, index) => {
    const end = Math.min(span[1], text.length);
    for (let start = Math.max(0, span[0]); start < end; ) {
      const newline = text.indexOf('\n', start);
      const stop = newline < 0 || newline > end ? end : newline;
      const line = trimmed(text, start, stop);
      if (line) lines.push({ span: line, block: blocks.length > 0 ? index : -1, kind });
      start = stop + 1;
    }
  });
  return lines;
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === '') from++;
  while (to > from && text.charAt(to - 1).trim() === '') to--;
  return to > from ? [from, to] : undefined;
}

function tagWords(tokens: readonly Token[], from: number, to: number, tag: Tagger): void {
  const words: Word[] = [];
  for (let i = from; i < to; i++) words.push(tokens[i]!.word);
  const tags = tag(words);
  for (let i = from; i < to; i++) tokens[i]!.tag = tags[i - from] ?? '';
}

/** A short line whose long words are nearly all capitalised. */
function looksLikeHeading(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > HEADING_TOKENS) return false;
  let long = 0;
  let capital = 0;
  for (let i = from; i < to; i++) {
    const { word } = tokens[i]!;
    if (word.text.length < 4 || !word.letter) continue;
    long++;
    if (word.capital) capital++;
  }
  return long >= 3 && capital >= 0.8 * long;
}
