import { type Box, boxing } from './boxes';
import { attr, firstOf, nextOf, shadowOf, slotted, tagOf } from './dom';

/** A stretch of a line whose characters stand one for one in a text node. Offsets in UTF-16 code units. */
export interface Run {
  readonly node: Text;
  /** Where the stretch begins in the node. */
  readonly from: number;
  /** Where it begins in the line. */
  readonly at: number;
  readonly length: number;
}

/** The text that one block-level element shows between two breaks, whitespace as rendered. */
export interface Line {
  /** Nearest block-level element around the text. */
  readonly block: Element;
  readonly box: Box;
  readonly runs: readonly Run[];
  readonly text: string;
  /** Its length as scripts with spaces would need it (`sizeOf`). */
  readonly size: number;
  /** How many of its characters stand in links to other pages, and in bold. */
  readonly linked: number;
  readonly bold: number;
  /** The page's own markup hides it: what is locked away, or a copy meant for machines. */
  readonly hidden: boolean;
}

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb s samp small span strike
  strong sub sup time tt u var wbr nobr amp-fit-text`.split(/\s+/),
);
/** Never text of the page as read: code, controls, fallbacks, ruby readings. */
const SILENT = new Set(
  `script style noscript template svg iframe object embed select option datalist textarea input button canvas audio
  video math map rt rp head title`.split(/\s+/),
);
/** Names of inline elements that only machines read, and of those that open over the text when pointed at. */
export const UNSEEN_WORDS =
  /(?:^|[^a-z])(?:sr-only|screen-?reader(?:-text)?|(?:visually|a11y)-?hidden|assistive-text)(?![a-z])/i;
const OPENING_WORDS = /(?:^|[^a-z])(?:rollover|tool-?tip(?:-?text)?|popover|hover-?card)(?![a-z])/i;
const DROPPED = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const CAPTION_NAME = /caption/i;
/** What does not stand in the line as it stands in the node: all but plain single spaces between words. */
const UNEVEN = /[^\S ]|[\u00ad\u200b-\u200d\u2060\ufeff]| (?=\s|$)/g;
/** Characters of scripts without spaces, which say as much in a third of them. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** How long a text is, by what it says. */
export const sizeOf = (text: string): number => text.length + 2 * (text.match(DENSE)?.length ?? 0);

/** The first uneven character of a text from `from` on, where what stands at `from` begins a stretch; -1 for none. */
function unevenFrom(text: string, from: number): number {
  if (text.charCodeAt(from) === 0x20) return from;
  UNEVEN.lastIndex = from;
  return UNEVEN.exec(text)?.index ?? -1;
}

/**
 * The part of a page streamed in that belongs where `element` holds its place, if it is not there yet: React sends
 * what was late as `<div hidden id="S:1">` for `<template id="B:1">`, and moves it when its script runs.
 * @param within where to look, for a part of a page that stands in no document.
 */
export function streamedPart(element: Element, within?: Element): Element | null {
  const id = attr(element, 'id');
  if (!/^[BP]:/.test(id)) return null;
  const late = `S:${id.slice(2)}`;
  return within ? within.querySelector(`[id="${CSS.escape(late)}"]`) : element.ownerDocument.getElementById(late);
}
const isStreamed = (element: Element): boolean => /^S:/.test(attr(element, 'id'));

/** Takes the text of one node into a line being read. */
function append(line: Open, node: Text, data: string): void {
  let from = 0;
  const take = (until: number): void => {
    if (until <= from) return;
    line.runs.push({ node, from, at: line.text.length, length: until - from });
    line.text += from || until < data.length ? data.slice(from, until) : data;
    line.spaced = false;
  };
  for (let at = unevenFrom(data, 0); at >= 0; at = unevenFrom(data, from)) {
    take(at);
    from = at + 1;
    if (line.spaced || DROPPED.test(data[at]!)) continue;
    line.runs.push({ node, from: at, at: line.text.length, length: 1 });
    line.text += ' ';
    line.spaced = true;
  }
  take(data.length);
}

/** Does `element` open over the text? Neither a link does, nor what holds both the word pointed at and what opens. */
const opensOver = (element: Element, name: string): boolean =>
  OPENING_WORDS.test(name) &&
  tagOf(element) !== 'a' &&
  !OPENING_WORDS.test(element.firstElementChild ? attr(element.firstElementChild, 'class') : '');

/** Does a link lead elsewhere? One in or around a heading that goes to its own page only names it. */
const leads = (link: Element, block: Element): boolean =>
  /^[^#]/.test(attr(link, 'href')) ||
  !(/^h[1-6]$/.test(tagOf(block)) || /^h[1-6]$/.test(link.firstElementChild?.localName ?? ''));

const HIDEABLE = '[hidden],[style]';

/** Is `element` hidden by its own attributes? What style sheets hide is often only folded, and read on demand. */
const isPutAway = (element: Element): boolean =>
  (Element.prototype.hasAttribute.call(element, 'hidden') && attr(element, 'hidden') !== 'until-found') ||
  /display\s*:\s*none/i.test(attr(element, 'style'));

interface Open {
  readonly block: Element;
  readonly runs: Run[];
  text: string;
  /** Nothing stands before, or a space. */
  spaced: boolean;
  linked: number;
  bold: number;
  readonly hidden: boolean;
}

interface Frame {
  /** The child to visit next; of a slot, which of those it was given. */
  at: Node | null;
  readonly given: ArrayLike<Node> | undefined;
  next: number;
  readonly block: Element;
  readonly own: boolean;
  readonly link: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
}

/** The next child of a frame; null at its end. */
function step(frame: Frame): Node | null {
  if (frame.given) return frame.given[frame.next++] ?? null;
  const node = frame.at;
  if (node) frame.at = nextOf(node);
  return node;
}

/** Takes off the space at the end of a line, which stands in a run of its own or, of a line break, in none. */
function trim(line: Open): void {
  line.text = line.text.slice(0, -1);
  const last = line.runs.at(-1);
  if (last && last.at + last.length > line.text.length) line.runs.pop();
}

/**
 * Reads every line of text under `root` in reading order, through open shadow roots and slots. Text of scripts,
 * controls, fallbacks and of elements meant for screen readers alone is left out. Yields now and then, so that a
 * large page can be read in slices. Gives the lines; throws nothing.
 */
export function* readLines(root: Element): Generator<undefined, Line[]> {
  const lines: Line[] = [];
  const placed = new Set<Element>();
  const hideable = new Set<Element>(root.querySelectorAll(HIDEABLE));
  /** The first child that an element renders: of its open shadow root, or its own. */
  const within = (element: Element): Node | null => {
    const shadow = shadowOf(element);
    if (shadow) for (const one of shadow.querySelectorAll(HIDEABLE)) hideable.add(one);
    return firstOf(shadow ?? element);
  };
  const boxOf = boxing();
  let line: Open | undefined;
  let breaks = 0;
  const close = (): void => {
    if (line?.text) {
      if (line.spaced) trim(line);
      if (line.text) lines.push({ ...line, box: boxOf(line.block), size: sizeOf(line.text) });
    }
    line = undefined;
    breaks = 0;
  };
  const stack: Frame[] = [
    { at: within(root), given: undefined, next: 0, block: root, own: true, link: false, bold: false, hidden: false },
  ];
  for (let visited = 0; stack.length; visited++) {
    if (visited % 512 === 511) yield undefined;
    const frame = stack[stack.length - 1]!;
    const node = step(frame);
    if (!node) {
      stack.pop();
      if (frame.own) close();
      continue;
    }
    if (node.nodeType === 3) {
      const { data } = node as Text;
      const blank = !/\S/.test(data);
      if (blank && !line) continue;
      if (breaks > 1 && !blank) close();
      if (!blank) breaks = 0;
      line ??= { block: frame.block, runs: [], text: '', spaced: true, linked: 0, bold: 0, hidden: frame.hidden };
      const before = line.text.length;
      append(line, node as Text, data);
      if (frame.link) line.linked += line.text.length - before;
      if (frame.bold) line.bold += line.text.length - before;
    } else if (node.nodeType === 1) {
      const tag = tagOf(node as Element);
      if (tag === 'br') {
        breaks++;
        if (line && !line.spaced) {
          line.text += ' ';
          line.spaced = true;
        }
        continue;
      }
      const late = tag === 'template' ? streamedPart(node as Element) : null;
      if (late && !placed.has(late)) placed.add(late);
      else if (SILENT.has(tag) || placed.has(node as Element)) continue;
      const name = !late && INLINE.has(tag) ? attr(node as Element, 'class') : undefined;
      const inline = name !== undefined && !CAPTION_NAME.test(name);
      if (inline && name && (UNSEEN_WORDS.test(name) || opensOver(node as Element, name))) continue;
      if (!inline) close();
      const element = late ?? (node as Element);
      const given = tag === 'slot' ? slotted(element) : undefined;
      stack.push({
        at: given ? null : within(element),
        given,
        next: 0,
        block: inline ? frame.block : element,
        own: !inline,
        link: frame.link || (tag === 'a' && leads(node as Element, frame.block)),
        bold: frame.bold || tag === 'strong' || tag === 'b',
        hidden:
          frame.hidden ||
          (!inline && hideable.has(node as Element) && isPutAway(node as Element) && !isStreamed(node as Element)),
      });
    }
  }
  return lines;
}
