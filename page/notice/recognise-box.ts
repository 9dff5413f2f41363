import { LEXICON } from './recognise-lexicon';
import { isNamed } from './recognise-place';
import { LONGEST } from './recognise-text';

const INLINE = new Set(
  'a abbr b bdi bdo big br cite em font i img ins label mark small span strong sub sup time u wbr'.split(' '),
);
const UNREAD = /^(?:script|style|noscript|template|svg|iframe|object|video|audio|canvas)$/;
/** A box with one of these is part of the page's frame or matter, never a banner. */
const FRAME = 'header,nav,main,article,form,[role=navigation],[role=main],[role=search]';
const FOREIGN = 'iframe,video,audio,canvas,object,embed,table,textarea,select,pre,code,dl';

/**
 * Text of an element as a reader would take it: blocks apart ("Explorer" + "Please" do not run together), scripts left
 * out. Stops just after LONGEST characters, since nothing longer is a banner.
 */
export function readText(element: Element, longest = LONGEST, unread = UNREAD): string {
  let text = '';
  const visit = (node: Node): boolean => {
    if (node.nodeType === 3) text += (node as Text).data.replace(/\s{2,}|[^\S ]/g, ' ');
    else if (node.nodeType === 1) {
      const { localName } = node as Element;
      if (unread.test(localName)) return true;
      const block = !INLINE.has(localName) || localName === 'br';
      if (block) text += '\n';
      for (let child = node.firstChild; child; child = child.nextSibling) if (!visit(child)) return false;
      if (block) text += '\n';
    }
    return text.length <= longest * 2;
  };
  visit(element);
  return text
    .replace(/ *\n[\s]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The words of a banner as they are quoted: in one line, without the labels of its buttons. */
export function quote(element: Element): string {
  return readText(element, LONGEST, /^(?:button|script|style|noscript|template|svg|iframe|object|video|audio|canvas)$/)
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST);
}

/** The nearest element around a text node that is not inline. */
export function blockAround(text: Text): Element | null {
  let at = text.parentElement;
  while (at && INLINE.has(at.localName)) at = at.parentElement;
  return at;
}

/** True where the element may be hidden as a whole: no frame of the page, no foreign matter, few links. */
export function mayBeBox(element: Element, wholePage: boolean): boolean {
  if (/^(?:html|body|header|nav|main|article|form|h1)$/.test(element.localName) && !wholePage) return false;
  if (element.matches('html,body') || element.querySelector(FRAME) || element.querySelector(FOREIGN)) return false;
  if (!wholePage && element.querySelector('h1')) return false;
  return element.getElementsByTagName('a').length <= 12;
}

/** Text that the parent adds to the message: what is neither about browsers nor a label of a button or link. */
function foreignText(parent: Element, child: Element): number {
  let foreign = 0;
  for (const other of parent.children) {
    if (other === child || UNREAD.test(other.localName)) continue;
    const text = readText(other);
    const about =
      LEXICON.noun.test(text) || LEXICON.brand.test(text) || LEXICON.update.test(text) || LEXICON.better.test(text);
    const label =
      text.length <= 40 &&
      (/^(?:a|button)$/.test(other.localName) || !!other.querySelector('a,button') || other.matches('[role=button]'));
    if (!about && !label) foreign += text.length;
  }
  for (const node of parent.childNodes) if (node.nodeType === 3) foreign += (node as Text).data.trim().length;
  return foreign;
}

/** True where the parent holds an element that shows nothing yet: an advertisement's or an application's empty place. */
function hasEmptyPlace(parent: Element, child: Element): boolean {
  for (const other of parent.children) {
    if (
      other === child ||
      INLINE.has(other.localName) ||
      /^(?:script|style|noscript|template|button|hr|svg)$/.test(other.localName)
    )
      continue;
    if (!other.textContent?.trim() && !other.querySelector('img,svg,button')) return true;
  }
  return false;
}

const WRAPPER =
  /alert|warn|banner|notice|notif|message|msg|popup|modal|overlay|dialog|browser|\bie\b|ie-|upgrade|outdated|support|buorg|strap|toast|lightbox/i;

/**
 * The tightest box around the whole message: climbs from the block that carries it through wrappers that add at most a
 * tenth of other text, and settles on the outermost that looks like a banner's own (by name, role or position), so that
 * padding and background go with it, but never on a bare wrapper that an application may fill later.
 */
export function tightestBox(core: Element, wholePage: boolean): Element {
  let box = core;
  let at = core;
  for (let level = 0; level < 5; level++) {
    const parent = at.parentElement;
    if (!parent || !mayBeBox(parent, wholePage)) break;
    if (!isNamed(parent) && hasEmptyPlace(parent, at)) break;
    const length = readText(parent).length;
    if (length > LONGEST || foreignText(parent, at) > length / 10) break;
    at = parent;
    const own = WRAPPER.test(`${parent.id} ${parent.getAttribute('class') ?? ''}`) || parent.hasAttribute('role');
    const grown = length > readText(box).length;
    if (own || grown || /^(?:fixed|sticky|absolute)$/.test(getComputedStyle(parent).position)) box = parent;
  }
  return box;
}
