import type { Span } from '../../engine/types';
import { type FoundArticle, findSliced, looksLikeArticle, type NotArticle } from '../find';
import { onAddressChange } from './address';
import { isGrowth, observeArticle, observePage } from './changes';
import { inView, watchView } from './in-view';

/** What the page's life means for its reader. None is called before `watch` has returned, or once it is aborted. */
export interface Watcher {
  /** A new article is the current one: read it, then paint it. It takes the place of the one before. */
  onFound(found: FoundArticle): void;
  /**
   * The current article is the same, but the page has changed or shows itself again: paint again by `found.textMap`,
   * which may be a new one. `lost` are the spans of its text that the page does not show any more.
   */
  onChanged(found: FoundArticle, lost: readonly Span[]): void;
  /** The current article is gone: take its marks away. */
  onLost(reason: 'navigated' | 'gone'): void;
  /** The page was looked at and is not read now; it may be later. */
  onNothing?(reason: NotArticle['reason']): void;
}

/** Changes are gathered so long; a page that never rests is looked at less and less often. */
const GATHER_MS = 300;
const CALMER = 1.6;
const LONGEST_GATHER_MS = 8_000;
const REST_MS = 3_000;
/** How long after each cause (load, navigation, an act of the reader) articles are looked for. */
const HOPE_MS = 60_000;
/** An article is gone where less of it is left. */
const LEFT = 0.5;

/**
 * Watches a page's life and tells its reader about the current article: once found, again after hydration, re-render,
 * lazy or unfolded text, single-page navigation and the back/forward cache. Looks for articles a minute at most after
 * each cause, then only keeps the found one's map true. Several articles on one page: the one in view is current, and
 * `onFound` tells when another takes its place.
 * @param signal ends everything at once, leaving no listener, observer or timer behind.
 */
export function watch(document: Document, watcher: Watcher, signal: AbortSignal): void {
  if (signal.aborted) return;
  const view = document.defaultView;
  let articles: readonly FoundArticle[] = [];
  let current: FoundArticle | undefined;
  let seen = new AbortController();
  let hopeUntil = 0;
  let moved = false;
  let grown = false;
  let looking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = GATHER_MS;
  let rested = 0;

  const observer = new MutationObserver((records) => {
    grown ||= isGrowth(records);
    soon();
  });
  const observe = (): void => {
    observer.disconnect();
    if (current) observeArticle(observer, current);
    else if (performance.now() < hopeUntil) observePage(observer, document);
  };

  const soon = (): void => {
    if (timer !== undefined || signal.aborted) return;
    const now = performance.now();
    wait = now - rested > REST_MS ? GATHER_MS : Math.min(LONGEST_GATHER_MS, wait * CALMER);
    rested = now;
    timer = setTimeout(act, wait);
  };
  const hope = (): void => {
    hopeUntil = performance.now() + HOPE_MS;
    if (!current) observe();
  };

  /** Keeps the current article's map true; looks again where something came or much is missing. */
  const act = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    const hopeful = performance.now() < hopeUntil;
    if (!current) {
      if (hopeful) void look();
      else observe();
      return;
    }
    const { article, textMap } = current;
    const whole: Span = [0, article.text.length];
    let left = 1;
    if (!textMap.verify(whole)) {
      const lost = textMap.refresh();
      left = 1 - lost.reduce((sum, [from, to]) => sum + to - from, 0) / Math.max(1, article.text.length);
      if (left >= LEFT) watcher.onChanged(current, lost);
      observe();
    }
    if (hopeful && (grown || moved || left < 1)) void look();
    else if (left < LEFT) lose('gone');
  };

  const lose = (reason: 'navigated' | 'gone'): void => {
    if (!current) return;
    current = undefined;
    articles = [];
    watcher.onLost(reason);
    observe();
  };

  const look = async (): Promise<void> => {
    if (looking) return soon();
    looking = true;
    grown = false;
    try {
      const result: FoundArticle | NotArticle = looksLikeArticle(document)
        ? await findSliced(document, { signal })
        : { reason: 'empty' };
      await undefined;
      if (!signal.aborted) take(result);
    } catch {
      // Aborted, or a page that cannot be read as it is now; the next change asks again.
    } finally {
      looking = false;
    }
  };

  const take = (result: FoundArticle | NotArticle): void => {
    const navigated = moved;
    moved = false;
    if (!('article' in result)) {
      const left = current?.textMap.refresh() ?? [];
      const size = left.reduce((sum, [from, to]) => sum + to - from, 0);
      if (current && size > (1 - LEFT) * current.article.text.length) lose(navigated ? 'navigated' : 'gone');
      if (!current) watcher.onNothing?.(result.reason);
      observe();
      return;
    }
    articles = [result, ...result.others];
    seen.abort();
    seen = new AbortController();
    watchView(articles, show, AbortSignal.any([signal, seen.signal]));
    show();
  };

  /** Makes the article in view the current one. */
  const show = (): void => {
    const next = inView(articles, view?.innerHeight ?? 0) ?? articles[0];
    if (signal.aborted || !next || next === current) return;
    const same = current?.article.text === next.article.text;
    current = next;
    observe();
    if (same) watcher.onChanged(next, []);
    else watcher.onFound(next);
  };

  const again = (): void => {
    hope();
    soon();
  };
  onAddressChange(
    document,
    () => {
      moved = true;
      wait = GATHER_MS;
      again();
    },
    signal,
  );
  const options = { signal, passive: true, capture: true };
  for (const act of ['pointerdown', 'keydown']) document.addEventListener(act, hope, options);
  view?.addEventListener('pageshow', (event) => event.persisted && again(), options);
  document.addEventListener('visibilitychange', () => document.hidden || soon(), options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    seen.abort();
    articles = [];
    current = undefined;
  });
  hope();
  void look();
}
