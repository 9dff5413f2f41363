import { isProbablyReaderable } from '@mozilla/readability';
import { mayCarryNotice } from '../../page/notice/hint';
import { scan } from '../../page/notice/recognise';

/** Milliseconds on one page: medians, evaluated in the page by `benchNotices`. */
export interface PageTimes {
  /** A `TreeWalker` pass that reads the length of every text node. */
  readonly walk: number;
  /** Whether an article is likely, by Readability's own cheap test. */
  readonly readerable: number;
  /** What every page pays. */
  readonly first: number;
  /** What a page pays on top where a browser is named. */
  readonly scan: number;
  readonly named: boolean;
}

const RUNS = 7;
/** Runs at a time, where one is below the clock's grain. */
const AT_ONCE = 5;

function time(run: () => void): number {
  run();
  const times: number[] = [];
  for (let n = 0; n < RUNS; n++) {
    const start = performance.now();
    for (let again = 0; again < AT_ONCE; again++) run();
    times.push((performance.now() - start) / AT_ONCE);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1]!;
}

let read = 0;
function walk(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    read += node.data.length;
}

export function times(): PageTimes {
  return {
    walk: time(walk) + 0 * read,
    readerable: time(() => void isProbablyReaderable(document)),
    first: time(() => void mayCarryNotice(document.body)),
    scan: time(() => void scan(document)),
    named: mayCarryNotice(document.body),
  };
}
