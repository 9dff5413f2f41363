import { parentOf, tagOf } from './dom';

/**
 * An element around text, with what finding asks of it again and again: read from the page once, since every such
 * question costs as much as a hundred steps of our own.
 */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  /** The element around it, out of a shadow root into its host. */
  readonly around: Box | undefined;
  /** 1–6 in a heading, 0 elsewhere. */
  readonly heading: number;
  /** Where it stands in `all`, which holds every box of one reading, outer ones before inner ones. */
  readonly index: number;
  readonly all: readonly Box[];
  /** Kept by those that ask: its author's names for it, why it is beside an article, how it sets a paragraph. */
  names?: string;
  reason?: string;
  setting?: string;
}

/** Gives the box of an element, the same for the same element. */
export function boxing(): (element: Element) => Box {
  const all: Box[] = [];
  const known = new Map<Element, Box>();
  const boxOf = (element: Element): Box => {
    const path: Element[] = [];
    let at: Element | null = element;
    let box: Box | undefined;
    for (; at; at = parentOf(at)) {
      box = known.get(at);
      if (box) break;
      path.push(at);
    }
    for (let i = path.length - 1; i >= 0; i--) {
      const inner = path[i]!;
      const tag = tagOf(inner);
      const heading: number = /^h[1-6]$/.test(tag) ? Number(tag[1]) : (box?.heading ?? 0);
      box = { element: inner, tag, around: box, heading, index: all.length, all };
      all.push(box);
      known.set(inner, box);
    }
    return box!;
  };
  return boxOf;
}

/** Does `test` hold for `box` or one of those around it, at most `most` in all? */
export function above(box: Box, most: number, test: (box: Box) => boolean): boolean {
  for (let at: Box | undefined = box, up = 0; at && up < most; up++, at = at.around) if (test(at)) return true;
  return false;
}
