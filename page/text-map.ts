import type { Span } from '../engine/types';
import { around, bodyOf } from './find/dom';
import { type Line, type Run, readLines } from './find/lines';

/**
 * Ties every character of `Article.text` to the live text node that shows it. Whitespace stands in the text as
 * rendered (runs collapsed, soft hyphens and zero-width marks left out); the "\n\n" between blocks is tied to nothing.
 */
export interface TextMap {
  /** `Article.text`; never changes. */
  readonly text: string;
  /**
   * The live ranges that show `span`, in reading order, one for each unbroken run of text nodes (text that is not
   * part of the article, such as an advertisement between two paragraphs, is never covered). Empty where any
   * character of it is lost, or where the page does not say these words any more.
   */
  toRanges(span: Span): Range[];
  /** Offset into `text` of a position in a live text node, or undefined where the article does not own it. */
  toOffset(node: Node, offset: number): number | undefined;
  /** Do the live nodes still say the words of `span`? Cheap: reads only the nodes of the span. */
  verify(span: Span): boolean;
  /**
   * After the page has changed: ties blocks whose nodes no longer say their words to the nodes that now do, found by
   * their text alone. Linear in the page's text; do it debounced. Gives the spans of `text` still lost.
   */
  refresh(): readonly Span[];
}

/** A block's stretch of the article's text with the runs that show it, `at` counted from the block's start. */
interface Tied {
  readonly start: number;
  readonly text: string;
  runs: readonly Run[];
}

const BLANKS = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const solid = (text: string): string => text.replace(BLANKS, '');

/** Do the live nodes still show this stretch of the block? Whitespace apart, which may be re-flowed at no harm. */
function shows(tied: Tied, from: number, to: number): boolean {
  let shown = '';
  for (const run of tied.runs) {
    const start = Math.max(from, run.at);
    const end = Math.min(to, run.at + run.length);
    if (start >= end) continue;
    if (!run.node.isConnected) return false;
    const at = run.from + start - run.at;
    shown += run.node.data.slice(at, at + end - start);
  }
  return solid(shown) === solid(tied.text.slice(from, to));
}

/** Elements and text looked at between two runs, at most: those of one line stand close together. */
const MOST_BETWEEN = 24;

/** Does nothing that is read stand between a place in one text node and a place in another, which comes after it? */
function touches(first: Text, end: number, second: Text, start: number): boolean {
  if (first === second) return start >= end && !solid(first.data.slice(end, start));
  if (solid(first.data.slice(end)) || solid(second.data.slice(0, start))) return false;
  if (first.getRootNode() !== second.getRootNode()) return false;
  let at: Node | null = first;
  for (let seen = 0; seen < MOST_BETWEEN; seen++) {
    let next: Node | null = at.firstChild;
    while (!next && at) {
      next = at.nextSibling;
      at = next ? at : at.parentNode;
    }
    if (next === second) return true;
    if (!next || (next.nodeType === 3 && /\S/.test(next.nodeValue ?? ''))) return false;
    at = next;
  }
  return false;
}

/** The runs of `line` that still show `tied` where only its middle has changed: common beginning, common end. */
function kept(tied: Tied, line: Line): Run[] {
  const { text } = tied;
  const most = Math.min(text.length, line.text.length);
  let head = 0;
  while (head < most && text[head] === line.text[head]) head++;
  let tail = 0;
  while (tail < most - head && text.at(-1 - tail) === line.text.at(-1 - tail)) tail++;
  const shift = text.length - line.text.length;
  const runs: Run[] = [];
  for (const run of line.runs) {
    const end = run.at + run.length;
    if (run.at < head) runs.push({ ...run, length: Math.min(end, head) - run.at });
    const start = Math.max(run.at, line.text.length - tail);
    if (start < end) runs.push({ ...run, from: run.from + start - run.at, at: start + shift, length: end - start });
  }
  return runs;
}

/**
 * Builds the map of an article.
 * @param document the live document.
 * @param blocks the lines that show each block, joined by a space where a block has several.
 * @returns the map; `map.text` is the article's text, its blocks joined by "\n\n".
 */
export function mapText(document: Document, blocks: readonly Line[]): TextMap {
  const tied: Tied[] = [];
  let start = 0;
  for (const { text, runs } of blocks) {
    tied.push({ start, text, runs });
    start += text.length + 2;
  }
  const text = tied.map((block) => block.text).join('\n\n');
  let owners: WeakMap<Node, { tied: Tied; run: Run }[]> | undefined;

  const ownersOf = (node: Node): { tied: Tied; run: Run }[] => {
    if (!owners) {
      owners = new WeakMap();
      for (const block of tied)
        for (const run of block.runs) {
          const list = owners.get(run.node);
          if (list) list.push({ tied: block, run });
          else owners.set(run.node, [{ tied: block, run }]);
        }
    }
    return owners.get(node) ?? [];
  };

  /** Every block that `span` touches, with the part of it in offsets of the block. */
  const parts = ([from, to]: Span): [Tied, number, number][] => {
    const touched: [Tied, number, number][] = [];
    for (const block of tied) {
      const a = Math.max(from - block.start, 0);
      const b = Math.min(to - block.start, block.text.length);
      if (a < b) touched.push([block, a, b]);
    }
    return touched;
  };

  const verify = (span: Span): boolean => {
    const touched = parts(span);
    return touched.length > 0 && touched.every(([block, a, b]) => shows(block, a, b));
  };

  return {
    text,
    verify,
    toRanges(span) {
      const ranges: Range[] = [];
      if (!verify(span)) return ranges;
      for (const [block, a, b] of parts(span)) {
        let open: Range | undefined;
        let reached: Text | undefined;
        let reachedTo = 0;
        for (const run of block.runs) {
          const from = Math.max(a, run.at);
          const to = Math.min(b, run.at + run.length);
          if (from >= to) continue;
          const at = run.from + from - run.at;
          const follows = reached && touches(reached, reachedTo, run.node, at);
          if (!open || !follows) {
            open = document.createRange();
            open.setStart(run.node, at);
            ranges.push(open);
          }
          open.setEnd(run.node, at + to - from);
          reached = run.node;
          reachedTo = at + to - from;
        }
      }
      return ranges;
    },
    toOffset(node, offset) {
      let nearest: number | undefined;
      for (const { tied: block, run } of ownersOf(node)) {
        if (offset < run.from) break;
        nearest = block.start + run.at + Math.min(offset - run.from, run.length);
      }
      return nearest;
    },
    refresh() {
      const stale = tied.filter((block) => !shows(block, 0, block.text.length));
      if (stale.length) {
        owners = undefined;
        tie(document, tied, stale);
      }
      return stale
        .filter((block) => !shows(block, 0, block.text.length))
        .map((block): Span => [block.start, block.start + block.text.length]);
    },
  };
}

/** Ties stale blocks anew: first to lines that say the very same, in order, then to the line most like each. */
function tie(document: Document, all: readonly Tied[], stale: readonly Tied[]): void {
  const root = around(all.flatMap((block) => block.runs.map((run) => run.node))) ?? bodyOf(document);
  if (!root) return;
  const fresh = new Set(stale);
  const taken = new Set<Node>();
  for (const block of all) if (!fresh.has(block)) for (const run of block.runs) taken.add(run.node);
  const reading = readLines(root);
  let step = reading.next();
  while (!step.done) step = reading.next();
  const free = step.value.filter((line) => !line.runs.some((run) => taken.has(run.node)));
  const same = new Map<string, Line[]>();
  for (const line of free) {
    const lines = same.get(line.text);
    if (lines) lines.push(line);
    else same.set(line.text, [line]);
  }
  const used = new Set<Line>();
  for (const block of stale) {
    const line = same.get(block.text)?.shift();
    if (!line) continue;
    block.runs = line.runs;
    used.add(line);
    fresh.delete(block);
  }
  for (const block of fresh) {
    let best: Run[] = [];
    let most = block.text.length / 2;
    let from: Line | undefined;
    for (const line of free) {
      if (used.has(line)) continue;
      const runs = kept(block, line);
      const length = runs.reduce((sum, run) => sum + run.length, 0);
      if (length > most) [best, most, from] = [runs, length, line];
    }
    block.runs = best;
    if (from) used.add(from);
  }
}
