/**
 * Reads of the live document that a page cannot clobber: `<form><input name="parentNode">` shadows the property on
 * that form, and a loop over ancestors would never end.
 */
const getter = <T>(prototype: object, name: string): ((node: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)!.get!;
  return (node) => get.call(node);
};

const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
const childNodes = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');

/** The open shadow root of an element; null for none. */
export const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot') as (
  element: Element,
) => ShadowRoot | null;

/** The node after `node` under the same parent. */
export const nextOf = getter<Node | null>(Node.prototype, 'nextSibling');

/** Tag name in lower case. */
export const tagOf = getter<string>(Element.prototype, 'localName') as (element: Element) => string;

const { getAttribute } = Element.prototype;

/** Value of an attribute, '' where it is absent. */
export const attr = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';

/** The element around `node`, out of a shadow root into its host. Null above the root. */
export function parentOf(node: Node): Element | null {
  const parent = parentNode(node);
  if (parent?.nodeType === 11) return (parent as Partial<ShadowRoot>).host ?? null;
  return parent?.nodeType === 1 ? (parent as Element) : null;
}

/** The nodes that a slot shows: those it was given, or its own. */
export function slotted(slot: Element): ArrayLike<Node> {
  const given = (slot as HTMLSlotElement).assignedNodes();
  return given.length ? given : childNodes(slot);
}

/** The first child of a node, its own. */
export const firstOf = getter<Node | null>(Node.prototype, 'firstChild');

/** The body, also where an element named "body" hides `document.body`. */
export const bodyOf = (document: Document): Element | undefined =>
  document.getElementsByTagName('body')[0] ?? document.documentElement ?? undefined;

/** The nearest element around all of `nodes` that are still in the page; undefined where none is. */
export function around(nodes: readonly Node[]): Element | undefined {
  const live = nodes.filter((node) => node.isConnected);
  let at = live[0]?.nodeType === 1 ? (live[0] as Element) : live[0] ? parentOf(live[0]) : null;
  for (const node of live) while (at && !holds(at, node)) at = parentOf(at);
  return at ?? undefined;
}

/** Does `element` hold `node`, also through open shadow roots? */
export function holds(element: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === element) return true;
  return false;
}

/** The page's address: the document's own, or, where it was written into a frame, the one it states. '' if none. */
export function addressOf(document: Document): string {
  if (/^https?:/.test(document.URL)) return document.URL;
  const stated = document.querySelector('link[rel="canonical"]');
  const address = stated ? attr(stated, 'href') : '';
  return /^https?:/.test(address) ? address : '';
}
