import { parentOf } from '../find/dom';
import { mayName, namesBrowser, nextName } from './names';

/** Elements whose text is code, and may be longer than all the rest of a page. */
const CODE = ['script', 'style', 'noscript'];

/**
 * The text nodes under `root` that name a browser, in the order of the page, without those of scripts, style sheets
 * and `noscript`. Branches without these are searched as one text: on most pages few nodes are looked at by themselves.
 */
export function* naming(root: Element | Document): Generator<Text> {
  const code = new Set<Node>();
  const around = new Set<Node>();
  for (const tag of CODE)
    for (const element of root.getElementsByTagName(tag)) {
      code.add(element);
      for (let at = parentOf(element); at && at !== root && !around.has(at); at = parentOf(at)) around.add(at);
    }
  // Elements, text and CDATA sections, as `textContent` has them.
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 13);
  let node = walker.firstChild();
  while (node) {
    if (node.nodeType !== 1) {
      const { data } = node as Text;
      if (data.trim().length > 1 && namesBrowser(data)) yield node as Text;
    } else if (around.has(node)) {
      // It holds code, so it has a child.
      node = walker.firstChild();
      continue;
    } else if (!code.has(node)) {
      const text = node.textContent ?? '';
      if (mayName(text)) yield* namingIn(node, text);
    }
    node = walker.nextSibling();
    while (!node && walker.parentNode()) node = walker.nextSibling();
  }
}

/** As `naming`, in a branch without code that has this text. */
function* namingIn(branch: Node, text: string): Generator<Text> {
  const next = nextName(text);
  let at = next(0);
  let end = 0;
  const walker = branch.ownerDocument!.createTreeWalker(branch, 12);
  for (let node = walker.nextNode() as Text | null; node && at < text.length; node = walker.nextNode() as Text | null) {
    end += node.length;
    if (end <= at) continue;
    if (namesBrowser(node.data)) yield node;
    at = next(end);
  }
}
