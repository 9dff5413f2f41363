import { isConnected } from './background';

/** Our life in one page: from the content script's coming to the extension's update, switching off or removal. */
export interface PageLife {
  /** Aborted when it ends; whatever we did to the page is taken back. */
  readonly signal: AbortSignal;
  /** False for an orphan; then `signal` is aborted too. */
  readonly isAlive: () => boolean;
}

/**
 * The scripts of one page share their life through this door, in the extension's own world, which the page cannot see:
 * the first look comes to every page, reader and notice only where they are wanted.
 */
interface Door {
  hearsay?: { readonly life: PageLife; readonly here: Set<string>; readonly end: () => void };
}
const door = globalThis as Door;

/** Begins our life in this page and ends one that was begun before, an orphan's perhaps. */
export function beginLife(): PageLife {
  door.hearsay?.end();
  const ending = new AbortController();
  const isAlive = (): boolean => {
    if (ending.signal.aborted) return false;
    if (isConnected()) return true;
    ending.abort();
    return false;
  };
  const life: PageLife = { signal: ending.signal, isAlive };
  // An orphan is noticed when the reader comes back to the page.
  document.addEventListener('visibilitychange', isAlive, { signal: life.signal });
  door.hearsay = { life, here: new Set(), end: () => ending.abort() };
  return life;
}

/** Joins the life of this page, once for each name; undefined where there is none or it was joined already. */
export function joinLife(name: 'reader' | 'notice'): PageLife | undefined {
  const { hearsay } = door;
  if (!hearsay || hearsay.life.signal.aborted || hearsay.here.has(name)) return undefined;
  hearsay.here.add(name);
  return hearsay.life;
}
