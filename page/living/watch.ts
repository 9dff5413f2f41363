/** What a living page tells us. */
export interface Watching {
  readonly signal: AbortSignal;
  /** The document changed: gathered over `GATHER_MS`, at most once in that time. */
  readonly changed: () => void;
  /** Another page is shown in the same document, or this one came back. */
  readonly moved: () => void;
}

const GATHER_MS = 350;
/** Pages that never rest are looked at less and less often. */
const CALMER = 1.6;
const LONGEST_GATHER_MS = 5_000;

interface NavigationLike {
  addEventListener(type: 'navigatesuccess', listener: () => void, options: { signal: AbortSignal }): void;
}

/** Watches a page for changes of its text and address until `signal` is aborted. */
export function watchPage(page: Document, { signal, changed, moved }: Watching): void {
  let address = page.URL.replace(/#.*$/, '');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = GATHER_MS;
  let rested = performance.now();

  const look = () => {
    timer = undefined;
    const now = page.URL.replace(/#.*$/, '');
    if (now !== address) {
      address = now;
      wait = GATHER_MS;
      moved();
    } else changed();
  };
  const soon = () => {
    if (timer !== undefined || signal.aborted) return;
    const now = performance.now();
    wait = now - rested > 3_000 ? GATHER_MS : Math.min(LONGEST_GATHER_MS, wait * CALMER);
    rested = now;
    timer = setTimeout(look, wait);
  };
  const observer = new MutationObserver(soon);
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  const { navigation } = globalThis as unknown as { navigation?: NavigationLike };
  navigation?.addEventListener('navigatesuccess', soon, { signal });
  addEventListener('popstate', soon, { signal });
  addEventListener('pageshow', (event) => event.persisted && moved(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
