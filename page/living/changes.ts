import type { FoundArticle } from '../find';

/** Text that may be a paragraph. */
const PARAGRAPH = 80;

const sizeOf = (node: Node): number =>
  node.nodeType === 1 || node.nodeType === 3 ? (node.textContent ?? '').length : 0;

/** Did anything as long as a paragraph come, or come to be shown? */
export function isGrowth(records: readonly MutationRecord[]): boolean {
  return records.some((record) => {
    if (record.type === 'attributes') return sizeOf(record.target) >= PARAGRAPH;
    if (record.type === 'characterData') return sizeOf(record.target) >= PARAGRAPH;
    for (const node of record.addedNodes) if (sizeOf(node) >= PARAGRAPH) return true;
    return false;
  });
}

/** Where nothing is found yet, all of the page may become an article. */
export function observePage(observer: MutationObserver, document: Document): void {
  observer.observe(document, { childList: true, subtree: true });
}

const isShadow = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

/** Attributes by which text is folded away and unfolded. */
const FOLDS = ['hidden', 'style', 'open'];

/**
 * Observes what can take an article's words away or add to them: all within its root and within the shadow roots that
 * hold its words, and the mere children of the elements around.
 */
export function observeArticle(observer: MutationObserver, { root, textMap, article }: FoundArticle): void {
  const inside = { childList: true, characterData: true, subtree: true, attributeFilter: FOLDS };
  observer.observe(root, inside);
  const shadows = new Set<ShadowRoot>();
  for (const { span } of article.blocks) {
    for (const range of textMap.toRanges(span)) {
      const within = range.startContainer.getRootNode();
      if (isShadow(within)) shadows.add(within);
    }
  }
  for (const shadow of shadows) observer.observe(shadow, inside);
  for (const start of [root, ...shadows]) {
    let at: Node | null = isShadow(start) ? start.host : start.parentNode;
    while (at) {
      observer.observe(at, { childList: true });
      at = isShadow(at) ? at.host : at.parentNode;
    }
  }
}
