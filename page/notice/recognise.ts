import { naming } from './naming';
import { blockAround, mayBeBox, quote, readText, tightestBox } from './recognise-box';
import { hasToken, linkedShare, NEVER, placeAgainst, updateLinks } from './recognise-place';
import { LONGEST, type Statements, statements } from './recognise-text';
import { isVisible } from './visible';

export interface RecognisedNotice {
  /** The tightest box of the banner. */
  readonly element: Element;
  /** The site's words, whitespace folded. */
  readonly quoted: string;
  /** Rendered with a size; hidden banners are told, never replaced. */
  readonly visible: boolean;
  /** The banner is all there is: nothing is hidden, the notice goes above. */
  readonly wholePage: boolean;
  /** Why it was taken for a banner. */
  readonly signals: readonly string[];
}

export interface ScanOptions {
  /** Boxes already known: skipped, with what they hold. */
  readonly known?: ReadonlySet<Element>;
  /** Most blocks to judge closely, so that an article on browsers stays cheap. Default 60. */
  readonly most?: number;
}

/** A page with less text than this beside the banner shows nothing but the banner. */
const LITTLE = 200;

/** What the elements of a page say, each read and judged once in a scan: the blocks of one text have ancestors in common. */
interface Words {
  textOf(element: Element): string;
  statementsOf(element: Element): Statements;
}

function wordsOnce(): Words {
  const texts = new Map<Element, string>();
  const said = new Map<Element, Statements>();
  const textOf = (element: Element): string => {
    const text = texts.get(element) ?? readText(element);
    texts.set(element, text);
    return text;
  };
  return {
    textOf,
    statementsOf(element) {
      const known = said.get(element) ?? statements(textOf(element));
      said.set(element, known);
      return known;
    },
  };
}

/** The block that says enough, climbing at most three levels for a message in several blocks. */
function core(start: Element, words: Words): { element: Element; said: Statements } | undefined {
  let almost: { element: Element; said: Statements } | undefined;
  let before = '';
  for (let at: Element | null = start, level = 0; at && level < 4; at = at.parentElement, level++) {
    if (at.matches('body,html,header,nav,main,article,form,[role=main],[role=article]')) break;
    const text = words.textOf(at);
    if (text.length > LONGEST) break;
    if (text === before) continue;
    before = text;
    const said = words.statementsOf(at);
    if (said.enough) return { element: at, said };
    if (said.almost) almost ??= { element: at, said };
  }
  return almost;
}

function judge(start: Element, page: Document, words: Words): RecognisedNotice | undefined {
  const found = core(start, words);
  if (!found || found.said.share < 0.4) return undefined;
  const { element: block, said } = found;
  if (block.querySelector('code,pre,kbd')) return undefined;
  const token = hasToken(block);
  const links = updateLinks(block);
  const signals = [...said.signals];
  if (token) signals.push('token');
  if (links) signals.push('update-link');
  if (!said.enough && !token && links < 2) return undefined;
  if (!token && (linkedShare(block) > 0.7 || block.querySelectorAll('h1,h2,h3,h4,h5,h6').length > 1)) return undefined;
  const quoted = words.textOf(block).replace(/\s+/g, ' ');
  const wholePage = isWholePage(page, quoted.length, words);
  const against = placeAgainst(block);
  if (against === 'comments' || (against === 'prose' && !token && !wholePage)) return undefined;
  if (against === 'article' && !(token && said.enough)) return undefined;
  if (against === 'main' && !token && !links && !/^(?:div|section|aside)$/.test(block.localName)) return undefined;
  // A heading or a list item alone is a title or a line of documentation.
  const bare = /^(?:h[1-6]|li|dt|dd|td|figcaption|summary|label)$/.test(block.localName);
  if (bare && !token && !links && !wholePage) return undefined;
  // What says too little by its words is a banner only in a banner's place.
  if (!said.enough && (bare || against || block.closest('td,li,dd')) && !wholePage) return undefined;
  if (bare && block.closest('a') && !token) return undefined;
  const element = tightestBox(block, wholePage);
  if (!wholePage && !mayBeBox(element, false)) return undefined;
  if (wholePage) signals.push('whole-page');
  return {
    element,
    quoted: quote(element),
    visible: isVisible(element),
    wholePage,
    signals,
  };
}

/** True where the page says little beside the banner, or nothing that is not about browsers. */
function isWholePage({ body }: Document, own: number, words: Words): boolean {
  const { length } = body ? words.textOf(body) : '';
  return length - own < LITTLE || (length <= LONGEST && words.statementsOf(body).share > 0.6);
}

/**
 * Finds the browser banners under `root`: one pass over its text nodes with a cheap test, and a close look only where
 * a browser is named. Changes nothing and never throws on odd documents.
 * @returns each banner once, in document order
 */
export function scan(root: Element | Document, options: ScanOptions = {}): RecognisedNotice[] {
  const page = root.ownerDocument ?? (root as Document);
  const notices: RecognisedNotice[] = [];
  const looked = new Set<Element>();
  const top = root.nodeType === 9 ? (root as Document).body : (root as Element);
  if (!top) return notices;
  const words = wordsOnce();
  let left = options.most ?? 60;
  for (const node of naming(top)) {
    if (left <= 0) break;
    if (node.length > LONGEST) continue;
    const block = blockAround(node);
    if (!block || looked.has(block)) continue;
    looked.add(block);
    if (block.closest(NEVER) || node.parentElement!.closest(NEVER)) continue;
    if (notices.some((notice) => notice.element.contains(block))) continue;
    if (options.known && [...options.known].some((one) => one.contains(block))) continue;
    left--;
    const notice = judge(block, page, words);
    if (notice && !notices.some((other) => notice.element.contains(other.element))) notices.push(notice);
  }
  return notices;
}
