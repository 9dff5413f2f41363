import { Readability } from '@mozilla/readability';

/** Questions that Readability 0.6.0 asks itself, and steps that it takes, about every element or picture. */
interface Questions {
  _unwrapNoscriptImages(document: Document): void;
  _fixLazyImages(content: Element): void;
  _cleanStyles(content: Element): void;
  _isProbablyVisible(node: Element): boolean;
  _isValidByline(node: Element, names: string): boolean;
  _isElementWithoutContent(node: Element): boolean;
  _hasChildBlockElement(node: Element): boolean;
  _getNextNode(node: Element, isOver?: boolean): Element | null;
  _getLinkDensity(node: Element): number;
}

/** What else it has that is called here. */
interface Inner extends Questions {
  readonly REGEXPS: { readonly byline: RegExp };
  readonly _doc: Document;
  /** Ours: the elements that something may hide. */
  _hideable: ReadonlySet<Element>;
  _metadata: { readonly title: string };
  _articleTitle: string;
  _removeScripts(document: Document): void;
  _prepDocument(): void;
  _getArticleMetadata(stated: object): { readonly title: string };
  _grabArticle(): Element | null;
}

const own = Readability.prototype as unknown as Inner;

/** Makes a document ready for a try of `reading`, as Readability does before the first. */
export function prepare(reading: Readability): void {
  const inner = reading as unknown as Inner;
  const document = inner._doc;
  inner._unwrapNoscriptImages(document);
  inner._removeScripts(document);
  inner._prepDocument();
  inner._hideable = new Set(document.querySelectorAll('[style],[hidden],[aria-hidden]'));
}

/**
 * The element that holds what Readability chose of its document; null for nothing. As its own `parse`, without what
 * that does for showing the result.
 * @throws what Readability throws.
 */
export function grab(reading: Readability): Element | null {
  const inner = reading as unknown as Inner;
  prepare(reading);
  inner._metadata = inner._getArticleMetadata({});
  inner._articleTitle = inner._metadata.title;
  return inner._grabArticle();
}

/** Texts looked at for the first words of an element, before Readability reads all of it. */
const FIRST = 8;

/** Do the first texts of `element` say something? */
function hasWords(element: Element): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < FIRST && texts.nextNode(); seen++)
    if (/\S/.test((texts.currentNode as Text).data)) return true;
  return false;
}

/** Pictures without a source, and figures without a picture: few pages have them. */
const BARE_PICTURES = 'img:not([src],[srcset],[data-src],[data-srcset])';
const BARE_FIGURES = 'figure:not(:has(img,picture))';
const BLOCKS = 'blockquote,dl,div,img,ol,p,pre,table,ul';

/**
 * The same answers as Readability's own, sooner: the text of an element is read only where the answer hangs on it, and
 * styles and pictures only where there are some. What it does to the styles of its result is of no use to us.
 */
export const QUICKER: Questions & ThisType<Inner> = {
  _unwrapNoscriptImages(document) {
    if (document.querySelector(BARE_PICTURES)) own._unwrapNoscriptImages.call(this, document);
  },
  _fixLazyImages(content) {
    if (content.querySelector(BARE_FIGURES)) own._fixLazyImages.call(this, content);
  },
  _cleanStyles() {},
  _isProbablyVisible(node) {
    return !this._hideable.has(node) || own._isProbablyVisible.call(this, node);
  },
  _isValidByline(node, names) {
    const isNamed =
      own.REGEXPS.byline.test(names) || /author/.test(`${node.getAttribute('rel')} ${node.getAttribute('itemprop')}`);
    return isNamed && own._isValidByline.call(this, node, names);
  },
  _isElementWithoutContent(node) {
    return !hasWords(node) && own._isElementWithoutContent.call(this, node);
  },
  _hasChildBlockElement(node) {
    return node.querySelector(BLOCKS) !== null;
  },
  _getNextNode(node, isOver) {
    const inner = isOver ? null : node.firstElementChild;
    if (inner) return inner;
    for (let at: Element | null = node; at; at = at.parentNode as Element | null) {
      const next = at.nextElementSibling;
      if (next) return next;
    }
    return null;
  },
  _getLinkDensity(node) {
    return node.getElementsByTagName('a').length ? own._getLinkDensity.call(this, node) : 0;
  },
};
