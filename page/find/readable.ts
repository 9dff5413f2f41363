import { Readability } from '@mozilla/readability';
import { attr, firstOf, nextOf } from './dom';
import { type Line, streamedPart } from './lines';
import { grab, prepare, QUICKER } from './quick';
import type { Step } from './slices';

const MARK = 'data-n';
/** Of no use to Readability, and costly: it looks at every element several times. */
const DEAD_WEIGHT = 'svg,style,link,template,iframe,form select,script';

/** Takes off a copy what Readability has no use for, and puts in place what was streamed in late. */
function lighten(part: Element): void {
  for (const place of part.querySelectorAll('template[id]')) {
    const late = streamedPart(place, part);
    if (late && !late.contains(place)) place.replaceWith(...late.childNodes);
  }
  for (const element of part.querySelectorAll(`${DEAD_WEIGHT},[name]`)) {
    if (element.hasAttribute('name') && !element.matches(DEAD_WEIGHT)) element.removeAttribute('name');
    else element.remove();
  }
  for (const control of part.querySelectorAll('form [id]')) control.removeAttribute('id');
}

/**
 * Runs Mozilla Readability on a clone of the page and says which live text nodes it chose. The clone's elements that
 * hold words are numbered, so a chosen text node is led back to the live element with its number. Names and ids of form
 * controls are taken off the clone, where they would clobber the form's own properties. Readability itself is a step
 * alone.
 * @param lines what the page shows, for the elements that hold words.
 * @returns the chosen text nodes of the live page; empty where Readability finds nothing or fails.
 */
export function* readableNodes(
  document: Document,
  body: Element,
  lines: readonly Line[],
): Generator<Step, ReadonlySet<Text>> {
  const chosen = new Set<Text>();
  try {
    const holders = new Set<Node | null>();
    for (const { runs } of lines) for (const { node } of runs) holders.add(node.parentNode);
    // Body and head by themselves: a whole document would parse every style sheet as it is cloned.
    const clone = document.cloneNode(false) as Document;
    const numbered: Element[] = [];
    const copied = (): Element => {
      const part = clone.importNode(body, true);
      const live = body.getElementsByTagName('*');
      const copy = part.getElementsByTagName('*');
      numbered.length = 0;
      for (let i = 0; i < live.length; i++) {
        const element = live[i]!;
        if (holders.has(element)) copy[i]!.setAttribute(MARK, String(numbered.push(element) - 1));
      }
      lighten(part);
      return part;
    };
    const part = copied();
    yield;
    const root = clone.importNode(document.documentElement, false);
    const head = clone.createElement('head');
    for (const stated of document.getElementsByTagName('head')[0]?.querySelectorAll('title,meta') ?? [])
      head.append(clone.importNode(stated, true));
    root.append(head, part);
    clone.append(root);
    const reading = new Readability(clone);
    Object.assign(reading, QUICKER);
    // Readability keeps the page's markup for another try, which few pages need: those are copied once more.
    Object.defineProperty(part, 'innerHTML', {
      get: () => '',
      set: () => {
        part.replaceChildren(...copied().childNodes);
        prepare(reading);
      },
    });
    yield 'alone';
    const content = grab(reading);
    yield;
    if (content) lead(content, numbered, body, chosen);
  } catch {
    // A page that Readability cannot read is left to the finder by lines.
  }
  return chosen;
}

/** Leads every text node under `content` back to the live one with the same text, nearest numbered element first. */
function lead(content: Element, live: readonly Element[], body: Element, chosen: Set<Text>): void {
  const texts = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { data } = text as Text;
    if (!/\S/.test(data)) continue;
    for (let at = text.parentElement; at; at = at === content ? null : at.parentElement) {
      const owner = at === content ? body : live[Number(attr(at, MARK) || -1)];
      const found = owner && textOf(owner, data, chosen);
      if (!found) continue;
      chosen.add(found);
      break;
    }
  }
}

function textOf(owner: Element, data: string, taken: ReadonlySet<Text>): Text | undefined {
  for (let child = firstOf(owner); child; child = nextOf(child)) {
    if (child.nodeType === 3 && (child as Text).data === data && !taken.has(child as Text)) return child as Text;
  }
  return undefined;
}
