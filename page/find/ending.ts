import { charsOf } from './body';
import type { Part } from './kinds';
import type { Metadata } from './metadata';

/** Least number of items of a list that closes an article by leading on. */
const ITEMS = 3;
/** Lines at the end among which the author may be introduced. */
const LAST = 3;

/** Longer items, in the mean, say what they lead to: works cited. */
const TITLE = 120;

const leadsOn = ({ kind, line: { text, linked } }: Part): boolean => kind === 'list' && linked > text.length / 4;

/** Does a paragraph introduce one of the authors, or say how to reach them? */
function introduces({ kind, line: { text } }: Part, authors: readonly string[]): boolean {
  return (
    kind === 'paragraph' &&
    text.length < 400 &&
    authors.some((name) => text.startsWith(name) || (text.includes(name) && /\S@\S/.test(text)))
  );
}

/** Share of the text by which what is marked as an article is the one on the page. */
const MARKED = 2 / 3;

const isMarked = ({ line }: Part): boolean => line.block.closest('article,[itemprop="articleBody"]') !== null;
const sizeOf = (parts: readonly Part[]): number => charsOf(parts.map(({ line }) => line));

/**
 * Takes off the end of an article what follows it without being it: what stands after all that is marked as one, a
 * list that only leads on, lines that introduce the author, and headings with nothing below them.
 * @param parts the article's, in reading order; most of them stay.
 */
export function trimEnd(parts: readonly Part[], page: Metadata): Part[] {
  const marked = parts.filter(isMarked);
  const inside = sizeOf(marked) > MARKED * sizeOf(parts) ? parts.findLastIndex(isMarked) + 1 : parts.length;
  const authors = page.byline.filter((name) => name.includes(' '));
  const last = parts.findLastIndex((part, index) => index < inside && !leadsOn(part)) + 1;
  const items = inside - last;
  const isList = items >= ITEMS && items <= last && sizeOf(parts.slice(last, inside)) < items * TITLE;
  const end = isList ? last : inside;
  const rest = parts.slice(0, end).filter((part, index) => !index || index < end - LAST || !introduces(part, authors));
  while (rest.at(-1)?.kind === 'subhead') rest.pop();
  return rest;
}
