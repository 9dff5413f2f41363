import { marksOf } from '../messages/guards';
import type { Mark, PageRules } from '../messages/types';
import { tell } from './background';
import type { FoundArticle } from './find/index';
import { watch } from './living/index';
import { type Painting, startPainting } from './paint/paint';
import { canPaint } from './paint/registry';
import type { TextMap } from './text-map';

/** The article of a page, kept painted while the page lives. */
export interface PageReader {
  /** Finds and reads again, whatever is known. */
  again(): void;
  apply(rules: PageRules): void;
  choose(id: number | undefined): void;
  readonly current: number | undefined;
  readonly hash: string;
  readonly map: TextMap | undefined;
  readonly painting: Painting | undefined;
  markOf(id: number): Mark | undefined;
}

/** Longest text that is sent to be read, in UTF-16 code units; a longer one is no article. */
const LONGEST_TEXT = 600_000;
const LONGEST_TITLE = 500;

type Nothing = 'not-article' | 'too-large' | 'gone';

/** Starts reading a page; `signal` ends it and takes the marks away. */
export function startReader(page: Document, signal: AbortSignal, first: PageRules): PageReader {
  let rules = first;
  let found: FoundArticle | undefined;
  let marks: readonly Mark[] = [];
  let painting: Painting | undefined;
  let hash = '';
  let current: number | undefined;
  let run = 0;
  let told = '';
  let watching: AbortController | undefined;

  const unpaint = () => {
    painting?.clear();
    painting = undefined;
  };
  const paint = () => {
    unpaint();
    if (!found || !hash || !rules.marks || !canPaint()) return;
    painting = startPainting(found.textMap, marks, rules.printMarks);
    painting.choose(current);
    reportLost(painting.repaint(rules.level));
  };
  const reportLost = (ids: readonly number[]) => {
    const now = `lost ${hash} ${ids.join(',')}`;
    // None lost is the rule, and no news after the article itself.
    if (now === told || (ids.length === 0 && !told.startsWith('lost'))) return;
    told = now;
    void tell({ type: 'lost', hash, ids });
  };
  const nothing = (why: Nothing) => {
    run++;
    unpaint();
    found = undefined;
    marks = [];
    hash = '';
    if (told !== why) void tell({ type: 'no-article', why, title: page.title.slice(0, LONGEST_TITLE) });
    told = why;
  };
  const read = async (next: FoundArticle) => {
    const mine = ++run;
    unpaint();
    found = next;
    marks = [];
    hash = '';
    current = undefined;
    if (next.article.text.length > LONGEST_TEXT) return nothing('too-large');
    const answer = marksOf(await tell({ type: 'article', article: next.article }));
    if (mine !== run || signal.aborted || !answer) return;
    ({ hash, marks } = answer);
    told = '';
    paint();
  };
  const start = () => {
    watching?.abort();
    watching = new AbortController();
    if (rules.off) return nothing('not-article');
    watch(
      page,
      {
        onFound: (next) => void read(next),
        onChanged: (next) => {
          found = next;
          paint();
        },
        onLost: (reason) => nothing(reason === 'navigated' ? 'not-article' : 'gone'),
        onNothing: () => nothing('not-article'),
      },
      AbortSignal.any([signal, watching.signal]),
    );
  };

  signal.addEventListener('abort', unpaint);
  // A page that clears the registry is answered a bounded number of times, when the reader is back at it.
  for (const type of ['visibilitychange', 'pointerdown']) {
    page.addEventListener(type, () => painting?.keep(), { signal, capture: true, passive: true });
  }
  start();

  return {
    again: () => {
      told = '';
      start();
    },
    apply: (next) => {
      const before = rules;
      rules = next;
      if (before.off !== next.off) start();
      else paint();
    },
    choose: (id) => {
      current = id;
      painting?.choose(id);
    },
    get current() {
      return current;
    },
    get hash() {
      return hash;
    },
    get map() {
      return found?.textMap;
    },
    get painting() {
      return painting;
    },
    markOf: (id) => marks.find((mark) => mark.id === id),
  };
}
