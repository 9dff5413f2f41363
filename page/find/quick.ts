import { Readability } from '@mozilla/readability';

/** Questions that Readability 0.6.0 asks itself about every element. */
interface Questions {
  readonly REGEXPS: { readonly byline: RegExp };
  _isProbablyVisible(node: Element): boolean;
  _isValidByline(node: Element, names: string): boolean;
  _isElementWithoutContent(node: Element): boolean;
  _getLinkDensity(node: Element): number;
  _cleanStyles(node: Element): void;
  _fixRelativeUris(node: Element): void;
}

/** What Readability 0.6.0 does to a document before it looks for the article, in its order. */
type Preparing = Record<'_unwrapNoscriptImages' | '_removeScripts' | '_prepDocument', (document: Document) => void>;

/** Makes a document ready for one more try of `reading`, as Readability does before the first. */
export function prepare(reading: unknown, document: Document): void {
  for (const step of ['_unwrapNoscriptImages', '_removeScripts', '_prepDocument'] as const)
    (reading as Preparing)[step](document);
}

const own = Readability.prototype as unknown as Questions;
/** Texts looked at for the first words of an element, before Readability reads all of it. */
const FIRST = 8;

/** Do the first texts of `element` say something? */
function hasWords(element: Element): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < FIRST && texts.nextNode(); seen++)
    if (/\S/.test(texts.currentNode.nodeValue ?? '')) return true;
  return false;
}

/**
 * The same answers as Readability's own, sooner: the text of an element is read only where the answer hangs on it, and
 * styles only where there are some. What it does to addresses and styles of its result is of no use to us.
 */
export const QUICKER: Omit<Questions, 'REGEXPS'> & ThisType<Readability> = {
  _isProbablyVisible(node) {
    if (!node.hasAttribute('style') && !node.hasAttribute('hidden') && !node.hasAttribute('aria-hidden')) return true;
    return own._isProbablyVisible.call(this, node);
  },
  _isValidByline(node, names) {
    const isNamed =
      own.REGEXPS.byline.test(names) || /author/.test(`${node.getAttribute('rel')} ${node.getAttribute('itemprop')}`);
    return isNamed && own._isValidByline.call(this, node, names);
  },
  _isElementWithoutContent(node) {
    return !hasWords(node) && own._isElementWithoutContent.call(this, node);
  },
  _getLinkDensity(node) {
    return node.getElementsByTagName('a').length ? own._getLinkDensity.call(this, node) : 0;
  },
  _cleanStyles() {},
  _fixRelativeUris() {},
};
