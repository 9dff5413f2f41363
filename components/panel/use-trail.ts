import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { START, topOf, type View, walk } from './navigation';

export interface Walker {
  readonly top: View;
  /** What the way back leads to. */
  readonly below: View | undefined;
  readonly depth: number;
  /** Opens a view on top; with `opener` the reader did so in the panel, and the focus goes along. */
  open(view: View, opener?: string): void;
  /** Puts another view in place of the top one. */
  swap(view: View): void;
  back(): void;
  reset(): void;
}

/**
 * Walks through the views of a read article. Going back gives focus and scroll position back to what was left; a view
 * that the page opened leaves the focus alone.
 * @param main what holds the views; the visible one is the only `.view` without `hidden`.
 */
export function useTrail(main: RefObject<HTMLElement | null>): Walker {
  const [trail, step] = useReducer(walk, START);
  const focusOn = useRef<string | undefined>(undefined);
  const heights = useRef<number[]>([]);
  const seen = useRef(trail);
  const depth = trail.views.length;

  useLayoutEffect(() => {
    if (seen.current === trail) return;
    seen.current = trail;
    document.scrollingElement?.scrollTo(0, heights.current[depth - 1] ?? 0);
    const target = focusOn.current;
    focusOn.current = undefined;
    if (target === undefined) return;
    const view = main.current?.querySelector('.view:not([hidden])');
    const opener = target && view?.querySelector<HTMLElement>(`[id="${CSS.escape(target)}"]`);
    (opener || view?.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  }, [trail, depth, main]);

  const keepHeight = () => {
    heights.current = [...heights.current.slice(0, depth - 1), document.scrollingElement?.scrollTop ?? 0];
  };
  return {
    top: topOf(trail),
    below: trail.views[depth - 2],
    depth,
    open: (view, opener) => {
      keepHeight();
      if (opener !== undefined) focusOn.current = '';
      step({ do: 'open', view, opener });
    },
    swap: (view) => {
      heights.current = heights.current.slice(0, depth - 1);
      step({ do: 'swap', view });
    },
    back: () => {
      focusOn.current = trail.openers[depth - 1] ?? '';
      heights.current = heights.current.slice(0, depth - 1);
      step({ do: 'back' });
    },
    reset: () => {
      heights.current = [];
      step({ do: 'reset' });
    },
  };
}
