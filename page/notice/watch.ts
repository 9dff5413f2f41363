export interface WatchOptions {
  readonly signal: AbortSignal;
  /** How long late banners are looked for. Default 10 s: libraries insert theirs within seconds. */
  readonly lookFor?: number;
  /** Added elements, gathered over a quarter of a second; empty where only attributes changed. */
  readonly changed: (added: readonly Element[]) => void;
  /** Called before the next frame after any change: for what must not flash. Gives whether to go on at once. */
  readonly urgent: () => boolean;
  /** Whether to keep watching after the time is up. */
  readonly keep: () => boolean;
}

const GATHER_MS = 250;
/** More than this at once and the whole page is looked at instead. */
const MANY = 200;

/** Watches the page for late banners, for a bounded time; then only while a notice stands. */
export function watch(page: Document, { signal, lookFor = 10_000, changed, urgent, keep }: WatchOptions): void {
  const gathered = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    const all = [...gathered].filter((one) => one.isConnected);
    gathered.clear();
    const outer =
      all.length > MANY
        ? [page.documentElement]
        : all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
    changed(outer);
  };
  const observer = new MutationObserver((mutations) => {
    for (const { addedNodes, target, type } of mutations) {
      if (type === 'characterData' && target.parentElement) gathered.add(target.parentElement);
      for (const node of addedNodes) {
        if (node.nodeType === 1) gathered.add(node as Element);
        else if (node.nodeType === 3 && node.parentElement) gathered.add(node.parentElement);
      }
    }
    if (urgent()) look();
    else timer ??= setTimeout(look, GATHER_MS);
  });
  const parts = { childList: true, subtree: true };
  observer.observe(page.documentElement, {
    ...parts,
    characterData: true,
    attributeFilter: ['class', 'style', 'hidden'],
  });
  const end = setTimeout(() => {
    look();
    observer.disconnect();
    if (keep()) observer.observe(page.documentElement, parts);
  }, lookFor);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  });
}
