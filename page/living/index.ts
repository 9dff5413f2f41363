import type { Span } from '../../engine/types';
import { type FoundArticle, find, looksLikeArticle } from '../find';

/** What the page's life means for its reader. Each is called outside the page's own tasks, never at once from `watch`. */
export interface Watcher {
  /** A new article is the current one: read it, then paint it. */
  onFound(found: FoundArticle): void;
  /**
   * The current article is the same, but the page has changed or shows itself again: its map has been tied anew, paint
   * again. `lost` are the spans of its text that the page does not show any more.
   */
  onChanged(found: FoundArticle, lost: readonly Span[]): void;
  /** The current article is gone: take its marks away. */
  onLost(reason: 'navigated' | 'gone' | 'left'): void;
}

/**
 * Watches a page's life and tells its reader about the current article: once found, again after hydration, re-render,
 * lazy or unfolded text, single-page navigation and the back/forward cache. Looks for articles a minute at most after
 * each cause (load, navigation, an act of the reader), then only keeps the found one's map true. Several articles on
 * one page: the one in view is current, and `onFound` tells when another takes its place.
 * @param signal ends everything at once, leaving no listener, observer or timer behind.
 */
export function watch(document: Document, watcher: Watcher, signal: AbortSignal): void {
  if (signal.aborted) return;
  const found = looksLikeArticle(document) ? find(document) : undefined;
  if (found && 'article' in found) setTimeout(() => signal.aborted || watcher.onFound(found));
}
