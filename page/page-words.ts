import { bodyOf } from './find/dom';

/** A page larger than this, in UTF-16 code units, is not searched: the reader waits for the answer. */
const LARGEST = 4_000_000;
const UNSEARCHED = /^(?:script|style|noscript|template|textarea|select|iframe|object|title)$/;

/** Letters as a text fragment's search compares them: without case, marks and kinds of quotation mark. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\s\u00a0]+/g, ' ');

function readWords(document: Document, root: Element): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < LARGEST; node = walker.nextNode()) {
    if (!UNSEARCHED.test(node.parentElement?.localName ?? '')) text += node.nodeValue;
  }
  return text.length < LARGEST ? folded(text) : '';
}

interface Kept {
  readonly words: string;
  readonly observer: MutationObserver;
}

const kept = new WeakMap<Element, Kept>();

/**
 * All words of a page as it stands, folded; empty where it is too large. Read once and kept until anything in the page
 * changes: a reader goes from claim to claim, and each asks for the address of its words.
 */
export function pageWords(document: Document): string {
  const root = bodyOf(document);
  if (!root) return '';
  const before = kept.get(root);
  // What changed a moment ago may not have been told yet.
  if (before && before.observer.takeRecords().length === 0) return before.words;
  before?.observer.disconnect();
  const observer = new MutationObserver(() => {
    observer.disconnect();
    if (kept.get(root)?.observer === observer) kept.delete(root);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  const words = readWords(document, root);
  kept.set(root, { words, observer });
  return words;
}
