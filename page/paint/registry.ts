/**
 * The highlights of the page, by the CSS Custom Highlight API: no letter of the page moves. The page's own scripts can
 * list, read and clear the registry, so names say nothing of us and clearing is answered a bounded number of times.
 */
export const NAMES = ['quoted-words', 'reported-words', 'other-words', 'source-words', 'current-words'] as const;
export type HighlightName = (typeof NAMES)[number];

/** Later ones lie over earlier ones. */
const PRIORITY: Readonly<Record<HighlightName, number>> = {
  'other-words': 1,
  'reported-words': 2,
  'source-words': 3,
  'quoted-words': 4,
  'current-words': 5,
};

/** Times that a cleared registry is filled again. */
const REFILLS = 5;

export interface Registry {
  set(name: HighlightName, ranges: readonly AbstractRange[]): void;
  /** Registers again what another script took away; false where that has been done often enough. */
  keep(): boolean;
  clear(): void;
}

/** True where the browser can paint without touching the page. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/**
 * Opens our part of the registry.
 * @param printed whether marks stay in print: the sheet hides the names without this prefix.
 */
export function openRegistry(printed: boolean): Registry {
  const prefix = printed ? 'printed-' : '';
  const mine = new Map<string, Highlight>();
  let refills = REFILLS;
  return {
    set(name, ranges) {
      const key = prefix + name;
      const highlight = new Highlight(...ranges);
      highlight.priority = PRIORITY[name];
      mine.set(key, highlight);
      if (ranges.length > 0) CSS.highlights.set(key, highlight);
      else if (CSS.highlights.get(key)) CSS.highlights.delete(key);
    },
    keep() {
      const gone = [...mine].filter(([key, one]) => one.size > 0 && CSS.highlights.get(key) !== one);
      if (gone.length === 0) return true;
      if (refills-- <= 0) return false;
      for (const [key, one] of gone) CSS.highlights.set(key, one);
      return true;
    },
    clear() {
      for (const key of mine.keys()) CSS.highlights.delete(key);
      mine.clear();
    },
  };
}
