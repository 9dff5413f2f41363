import type { Span } from '../engine/types';
import { folded, pageWords } from './page-words';
import type { TextMap } from './text-map';

/** Longest quotation that is named whole; of a longer one only the first and last words are. */
const WHOLE = 100;
const ENDS = 6;
const CONTEXT = 4;
const LETTER = /[\p{L}\p{N}]/u;
/** Does an offset stand within a word? */
const cuts = (text: string, at: number): boolean => LETTER.test(text[at - 1] ?? ' ') && LETTER.test(text[at] ?? ' ');

/** Does `words` stand exactly once in the page, as whole words? Copies that are hidden count too: rather no link. */
function once(page: string, words: string): boolean {
  const sought = folded(words).trim();
  const at = page.indexOf(sought);
  if (!sought || at < 0 || page.indexOf(sought, at + 1) >= 0) return false;
  return !cuts(page, at) && !cuts(page, at + sought.length);
}

const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
const firstOf = (words: string, most: number): string => words.split(' ').slice(0, most).join(' ');
const lastOf = (words: string, most: number): string => words.split(' ').slice(-most).join(' ');

/**
 * The directive of an address that leads a browser to words of the article (wicg.github.io/scroll-to-text-fragment).
 * It is given only where every part of it was found once, and only once, in the page as it stands.
 * @param span the words, in offsets of `map.text`.
 * @returns `text=…`, or undefined where the words have no single place.
 */
export function fragmentOf(document: Document, map: TextMap, [from, to]: Span): string | undefined {
  if (!map.verify([from, to])) return undefined;
  const inside = map.text.slice(from, to);
  const [lead = ''] = /^[^\p{L}\p{N}]*/u.exec(inside) ?? [];
  const [trail = ''] = /[^\p{L}\p{N}]*$/u.exec(inside) ?? [];
  const words = inside.slice(lead.length, inside.length - trail.length);
  if (!words || cuts(map.text, from) || cuts(map.text, to)) return undefined;
  const page = pageWords(document);
  const blocks = words.split('\n\n');
  if (blocks.length === 1 && words.length <= WHOLE) {
    if (once(page, words)) return `text=${encoded(words)}`;
    return inContext(page, map.text, from + lead.length, words);
  }
  const [start, end] = [firstOf(blocks[0] ?? '', ENDS), lastOf(blocks.at(-1) ?? '', ENDS)];
  return once(page, start) && once(page, end) ? `text=${encoded(start)},${encoded(end)}` : undefined;
}

/** Words that stand more than once, told apart by those before them in their block, or after. */
function inContext(page: string, text: string, at: number, words: string): string | undefined {
  const block = text.slice(text.lastIndexOf('\n\n', at) + 2 || 0, at);
  const after = text.slice(at + words.length).split('\n\n', 1)[0] ?? '';
  const before = lastOf(block.trim(), CONTEXT);
  if (before && once(page, `${before}${/\s$/.test(block) ? ' ' : ''}${words}`)) {
    return `text=${encoded(before)}-,${encoded(words)}`;
  }
  const behind = firstOf(after.trim(), CONTEXT);
  if (behind && once(page, `${words}${/^\s/.test(after) ? ' ' : ''}${behind}`)) {
    return `text=${encoded(words)},-${encoded(behind)}`;
  }
  return undefined;
}
