import type { Page } from 'playwright';

export interface Marked {
  /** What is marked, a line each. */
  readonly lines: readonly string[];
  /** A point inside the first quotation, in client coordinates, scrolled into view. */
  readonly first?: { readonly x: number; readonly y: number };
}

/** Waits for the marks of a page and says what they cover. */
export async function readMarked(page: Page): Promise<Marked> {
  const there = () => [...CSS.highlights.keys()].some((name) => /quoted-words|reported-words/.test(name));
  await page.waitForFunction(there, undefined, { timeout: 20_000 }).catch(() => undefined);
  return page.evaluate(() => {
    const lines: string[] = [];
    let first: { x: number; y: number } | undefined;
    for (const name of ['quoted-words', 'reported-words']) {
      for (const range of (CSS.highlights.get(name) ?? []) as Iterable<Range>) {
        lines.push(`${name === 'quoted-words' ? '“ ' : '· '}${range.toString().replace(/\s+/g, ' ')}`);
        if (first) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box) first = { x: box.left + Math.min(20, box.width / 2), y: box.top + box.height / 2 };
      }
    }
    return { lines, ...(first ? { first } : {}) };
  });
}
