import { isPageOrder } from '../messages/guards';
import { listen, tell } from './background';
import { looksLikeArticle } from './find/looks';
import type { PageLife } from './life';
import { onAddressChange } from './living/address';
import { whenNoticePossible } from './notice/hint';

const GATHER_MS = 400;
/** How long after load, and after each change of address, a page is hoped to become an article. */
const HOPE_MS = 60_000;
const LONGEST_TITLE = 500;

/**
 * All that every page pays for: whether it may be an article, and whether its text names a browser. Reader and notice
 * are loaded only then.
 */
export function takeFirstLook(page: Document, { signal, isAlive }: PageLife): void {
  let wanted = false;
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hopeUntil = 0;

  const want = () => {
    wanted = true;
    observer.disconnect();
    clearTimeout(timer);
    void tell({ type: 'article-possible' });
  };
  const look = () => {
    timer = undefined;
    if (wanted || !isAlive()) return;
    if (looksLikeArticle(page)) return want();
    const title = page.title.slice(0, LONGEST_TITLE);
    if (told !== page.URL) void tell({ type: 'no-article', why: 'not-article', title });
    told = page.URL;
    if (performance.now() > hopeUntil) observer.disconnect();
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, GATHER_MS);
  });
  const hope = () => {
    if (wanted) return;
    hopeUntil = performance.now() + HOPE_MS;
    observer.observe(page, { childList: true, subtree: true });
    look();
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  onAddressChange(page, hope, signal);
  // The toolbar button: the reader says that this page is worth it.
  listen(signal, (raw) => {
    if (!wanted && isPageOrder(raw) && raw.type === 'find' && isAlive()) want();
  });
  hope();
  whenNoticePossible(page, signal, () => void tell({ type: 'notice-possible' }));
}
