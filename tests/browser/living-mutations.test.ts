import { afterEach, describe, expect, it } from 'vitest';
import type { Span } from '../../engine/types';
import { type FoundArticle, find } from '../../page/find';
import { openFixture } from './find-page';

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

/** A generator of numbers below `most` that gives the same ones for the same seed (mulberry32, public domain). */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

/** One change of the kinds that pages make. */
function mutate(page: Document, roll: (most: number) => number): string {
  const blocks = [...page.querySelectorAll('article p, article h1')];
  const block = blocks[roll(blocks.length)];
  const walker = block && page.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const text = walker?.nextNode() as Text | null;
  if (!block || !text) return 'nothing';
  switch (roll(9)) {
    case 0:
      text.insertData(roll(text.length + 1), ' now');
      return 'insert words';
    case 1:
      text.deleteData(roll(text.length), 4);
      return 'delete letters';
    case 2:
      text.data = `${text.data.slice(0, text.length >> 1)} elsewhere`;
      return 'replace text';
    case 3:
      block.replaceWith(block.cloneNode(true));
      return 'replace node';
    case 4:
      block.parentNode?.insertBefore(
        block,
        blocks[roll(blocks.length)]?.parentNode === block.parentNode ? block.parentNode.firstChild : null,
      );
      return 're-order';
    case 5:
      if (blocks.length > 4) block.remove();
      return 'remove';
    case 6: {
      text.splitText(roll(text.length));
      const foreign = page.createElement('span');
      foreign.textContent = ' advertisement ';
      text.after(foreign);
      return 'insert an element amid words';
    }
    case 7:
      block.normalize();
      return 'normalize';
    default: {
      const article = block.closest('article');
      article?.replaceWith(article.cloneNode(true));
      return 'whole re-render';
    }
  }
}

/** Every stretch of some words, as marks would have them. */
function marksOf({ article }: FoundArticle): Span[] {
  return article.blocks.flatMap(({ span: [start, end] }) => {
    const third = Math.floor((end - start) / 3);
    return [[start, start + third] as const, [start + third, end] as const, [start, end] as const];
  });
}

const solid = (words: string): string => words.replace(/[\s\u00ad\u200b]/g, '');
const shown = (ranges: readonly Range[]): string => solid(ranges.map((range) => range.toString()).join(''));

describe('marks on a page that changes', () => {
  for (const name of ['nested-inline', 'soft-hyphens', 'plain']) {
    it(`are on their exact words or lost, through two hundred changes: ${name}`, async () => {
      const roll = dice(name.length * 7919);
      let kept = 0;
      for (let round = 0; round < 10; round++) {
        const frame = await openFixture(name);
        const page = frame.contentDocument;
        const found = find(page);
        if (!('article' in found)) throw new Error(found.reason);
        const marks = marksOf(found);
        for (let step = 0; step < 20; step++) {
          const change = mutate(page, roll);
          const lost = roll(2) ? found.textMap.refresh() : undefined;
          for (const mark of marks) {
            const words = solid(found.article.text.slice(...mark));
            const ranges = found.textMap.toRanges(mark);
            if (ranges.length > 0) {
              expect(shown(ranges), `${change} in round ${round}, step ${step}`).toBe(words);
              kept++;
            } else if (lost) {
              expect(
                lost.some(([from, to]) => mark[0] < to && mark[1] > from),
                `${change}: lost in silence`,
              ).toBe(true);
            }
          }
        }
        frame.remove();
      }
      expect(kept).toBeGreaterThan(1000);
    });
  }
});
