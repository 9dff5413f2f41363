import { charsOf, isProse } from './body';
import type { Box } from './boxes';
import { attr } from './dom';
import type { Line } from './lines';
import type { Metadata } from './metadata';
import { namesIn } from './metadata/byline';
import { isoDate } from './metadata/date';
import { headingLevel, sameTitle } from './metadata/title';

/** Prose that makes an article of its own. */
const WHOLE = 600;
/** More of them on one page are posts of a live blog, or a list. */
const MOST = 6;

interface Scope {
  readonly root: Element;
  readonly lines: Line[];
}

const isArticle = ({ element, tag }: Box): boolean =>
  tag === 'article' || attr(element, 'role') === 'article' || /Article|BlogPosting/.test(attr(element, 'itemtype'));

/** Outermost article elements with their lines. */
function scopesOf(lines: readonly Line[]): Scope[] {
  const scopes = new Map<Box, Scope>();
  const outermost: (Box | undefined)[] = [];
  for (const box of lines[0]?.box.all ?? [])
    outermost.push((box.around && outermost[box.around.index]) ?? (isArticle(box) ? box : undefined));
  for (const line of lines) {
    const root = outermost[line.box.index];
    if (!root) continue;
    const scope = scopes.get(root);
    if (scope) scope.lines.push(line);
    else scopes.set(root, { root: root.element, lines: [line] });
  }
  return [...scopes.values()];
}

/** What a further article says of itself: its heading, its time element, its byline; the rest is the page's. */
function ownPage({ root, lines }: Scope, page: Metadata): Metadata {
  const heading = lines.find((line) => headingLevel(line) > 0);
  const title = heading?.text ?? '';
  const time = root.querySelector('time[datetime]');
  const published = time ? isoDate(attr(time, 'datetime'), Date.now()) : undefined;
  const written = root.querySelector('[rel="author"],[itemprop="author"],[class*="byline" i],[class*="author" i]');
  const { heading: _, published: __, modified: ___, agency: ____, ...shared } = page;
  return {
    ...shared,
    url: attr(root, 'data-url').startsWith('https://') ? attr(root, 'data-url') : page.url,
    title,
    ...(heading ? { heading } : {}),
    titles: [title],
    descriptions: [],
    byline: written ? namesIn((written.textContent ?? '').slice(0, 200)) : [],
    ...(published ? { published } : {}),
  };
}

/**
 * Tells the page's own article from further whole ones below it, as pages that scroll on without end have them.
 * Nothing is divided unless each part has a heading and prose of its own, and the page's title heads one of them.
 * @returns the lines but for those of further articles, and the further articles' lines with what they state.
 */
export function divide(
  lines: readonly Line[],
  page: Metadata,
): { main: readonly Line[]; others: { lines: readonly Line[]; page: Metadata }[] } {
  const whole = scopesOf(lines).filter(
    (scope) =>
      charsOf(scope.lines.filter(isProse)) > WHOLE &&
      scope.lines.some((line) => headingLevel(line) === 1 || headingLevel(line) === 2),
  );
  if (whole.length < 2 || whole.length > MOST) return { main: lines, others: [] };
  const isTitle = (line: Line): boolean =>
    headingLevel(line) > 0 && [page.title, ...page.titles].some((title) => sameTitle(line.text, title));
  const own = whole.find((scope) => scope.lines.some(isTitle));
  if (!own) return { main: lines, others: [] };
  const others = whole.filter((scope) => scope !== own);
  const elsewhere = new Set(others.flatMap((scope) => scope.lines));
  return {
    main: lines.filter((line) => !elsewhere.has(line)),
    others: others.map((scope) => ({ lines: scope.lines, page: ownPage(scope, page) })),
  };
}
