import { marksOf } from '../messages/guards';
import type { Mark, PageRules } from '../messages/types';
import { tell } from './background';
import { find } from './find/index';
import { watchPage } from './living/watch';
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

/** Longest text that is sent to be read; a longer one is no article. */
const LONGEST_TEXT = 600_000;
/** After this a page that was no article is not looked at again, unless its address changes. */
const HOPE_MS = 60_000;
/** Looks at a page that was no article. */
const MOST_LOOKS = 6;

/** Starts reading a page. Throws nothing: a page that breaks is told as failed. */
export function startReader(page: Document, signal: AbortSignal, first: PageRules): PageReader {
  let rules = first;
  let map: TextMap | undefined;
  let marks: readonly Mark[] = [];
  let painting: Painting | undefined;
  let hash = '';
  let current: number | undefined;
  let text = '';
  let looks = 0;
  let run = 0;
  let told = '';
  const began = performance.now();

  const clear = () => {
    painting?.clear();
    painting = undefined;
    map = undefined;
    marks = [];
    hash = '';
    text = '';
  };
  const paint = () => {
    painting?.clear();
    painting = undefined;
    if (!map || !rules.marks || rules.off || !canPaint()) return;
    painting = startPainting(map, marks, rules.printMarks);
    painting.choose(current);
    report(painting.repaint(rules.level));
  };
  const report = (ids: readonly number[]) => {
    const now = `${hash} ${ids.join(',')}`;
    if (now === told) return;
    told = now;
    void tell({ type: 'lost', hash, ids });
  };
  const noArticle = (why: 'not-article' | 'empty' | 'too-large' | 'gone') => {
    clear();
    if (told !== why) void tell({ type: 'no-article', why, title: page.title.slice(0, 500) });
    told = why;
  };
  const read = async () => {
    const mine = ++run;
    if (rules.off) return noArticle('not-article');
    looks++;
    const found = find(page);
    if (!('article' in found)) return noArticle(found.reason === 'empty' ? 'not-article' : 'not-article');
    const { article } = found;
    if (article.text.length > LONGEST_TEXT) return noArticle('too-large');
    if (article.text === text && map) {
      map = found.textMap;
      paint();
      return;
    }
    const answer = marksOf(await tell({ type: 'article', article }));
    if (mine !== run || signal.aborted) return;
    if (!answer) return clear();
    ({ hash, marks } = answer);
    text = article.text;
    map = found.textMap;
    told = '';
    paint();
  };
  const safely = () =>
    void read().catch(() => {
      if (!signal.aborted) noArticle('gone');
    });
  const changed = () => {
    if (signal.aborted) return;
    if (!map) {
      if (performance.now() - began < HOPE_MS && looks < MOST_LOOKS) safely();
      return;
    }
    const lost = map.refresh();
    const share = lost.reduce((sum, [from, to]) => sum + to - from, 0) / Math.max(1, text.length);
    // Most of it is gone, or there is more of it now: another article, or the rest of this one.
    if (share > 0.5) safely();
    else if (performance.now() - began < HOPE_MS && looks < MOST_LOOKS * 3) safely();
    if (painting && map) {
      report(painting.repaint(rules.level));
      painting.keep();
    }
  };

  watchPage(page, {
    signal,
    changed,
    moved: () => {
      current = undefined;
      looks = 0;
      safely();
    },
  });
  signal.addEventListener('abort', clear);
  safely();

  return {
    again: () => {
      told = '';
      text = '';
      safely();
    },
    apply: (next) => {
      const woken = rules.off && !next.off;
      rules = next;
      if (woken) safely();
      else if (next.off) noArticle('not-article');
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
      return map;
    },
    get painting() {
      return painting;
    },
    markOf: (id) => marks.find((mark) => mark.id === id),
  };
}
