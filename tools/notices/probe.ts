import { mayCarryNotice } from '../../page/notice/hint';
import { type RecognisedNotice, scan } from '../../page/notice/recognise';

/** Evaluated in the page by `npm run notices`: the shipped recognition, and its cost beside a plain walk of the text. */
export interface Probe {
  readonly notices: (Pick<RecognisedNotice, 'quoted' | 'visible' | 'wholePage' | 'signals'> & {
    tag: string;
    inArticle: boolean;
  })[];
  /** Whether the page names a browser at all: only then is recognition loaded. */
  readonly hint: boolean;
  readonly ms: number;
  /** Median of a `TreeWalker` pass that reads every text node. */
  readonly walkMs: number;
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

function time(runs: number, run: () => void): number {
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    const start = performance.now();
    // Ten at a time where one is below the clock's grain.
    for (let again = 0; again < 10; again++) run();
    times.push((performance.now() - start) / 10);
  }
  return median(times);
}

let read = 0;
function walk(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    read += node.data.length;
}

function inArticle(element: Element): boolean {
  return !!element.closest('article,[role=article],[itemprop=articleBody]');
}

export function probe(cost: boolean): Probe {
  const start = performance.now();
  const found = scan(document);
  let ms = performance.now() - start;
  let walkMs = 0;
  if (cost && document.body) {
    walk();
    walkMs = time(5, walk);
    ms = time(5, () => scan(document));
  }
  return {
    notices: found.map(({ element, quoted, visible, wholePage, signals }) => ({
      quoted,
      visible,
      wholePage,
      signals,
      tag: `${element.localName}#${element.id}.${element.getAttribute('class') ?? ''}`,
      inArticle: inArticle(element),
    })),
    hint: mayCarryNotice(document),
    ms,
    walkMs: walkMs + read * 0,
  };
}
