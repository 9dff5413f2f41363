import type { FoundArticle } from '../find';

/** The strip of the window, around its middle, that the reader reads. */
const READING_STRIP = '-45% 0px -45% 0px';

/** The article whose element is in the middle of the window; else the one that reaches nearest to it. */
export function inView(articles: readonly FoundArticle[], height: number): FoundArticle | undefined {
  let best: FoundArticle | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const found of articles) {
    const { top, bottom } = found.root.getBoundingClientRect();
    const away = Math.max(0, top - height / 2, height / 2 - bottom);
    if (away < least) [best, least] = [found, away];
  }
  return best;
}

/** Tells when an article may have come into the middle of the window. */
export function watchView(articles: readonly FoundArticle[], moved: () => void, signal: AbortSignal): void {
  if (articles.length < 2 || typeof IntersectionObserver !== 'function') return;
  const observer = new IntersectionObserver(moved, { rootMargin: READING_STRIP });
  for (const { root } of articles) observer.observe(root);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
