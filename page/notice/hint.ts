import { naming } from './naming';

/** No banner's sentence is longer. */
const LONGEST = 1100;
const UNREAD = /^(?:template|textarea|pre|code|title|option)$/;

/** True where some text under `root` names a browser: only then is recognition worth loading. */
export function mayCarryNotice(root: Element | Document): boolean {
  for (const node of naming(root))
    if (node.length <= LONGEST && !UNREAD.test(node.parentElement?.localName ?? '')) return true;
  return false;
}

/**
 * Calls `load` once, as soon as the page names a browser: now, or with something inserted in the next ten seconds.
 * This is all that every page pays for; recognition and replacement are loaded by `load`.
 */
export function whenNoticePossible(page: Document, signal: AbortSignal, load: () => void, lookFor = 10_000): void {
  if (signal.aborted || !page.body) return;
  if (mayCarryNotice(page.body)) {
    load();
    return;
  }
  const added = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  };
  const observer = new MutationObserver((mutations) => {
    for (const { addedNodes } of mutations)
      for (const node of addedNodes) {
        const element = node.nodeType === 3 ? node.parentElement : node;
        if (element?.nodeType === 1) added.add(element as Element);
      }
    timer ??= setTimeout(() => {
      timer = undefined;
      const found = [...added].some((node) => node.isConnected && mayCarryNotice(node));
      added.clear();
      if (!found) return;
      stop();
      load();
    }, 250);
  });
  const end = setTimeout(stop, lookFor);
  observer.observe(page.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', stop);
}
