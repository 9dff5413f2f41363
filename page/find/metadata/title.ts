import { isProse } from '../body';
import type { Line } from '../lines';

/** A text in lower case, words alone: how names and titles are compared. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Longest text that is compared as a title, and the least that says enough to be told by its beginning or end. */
const LONGEST_TITLE = 400;
const TELLING = 14;
/** A second heading shows a title only if it has most of it; the rest may be the site's name. */
const MOST_OF_TITLE = 0.6;
const folded = new Map<string, string>();
/** Few titles are compared with many lines: what they fold to is kept, up to a bound. */
function foldOnce(title: string): string {
  let known = folded.get(title);
  if (known === undefined) {
    if (folded.size > 200) folded.clear();
    known = fold(title);
    folded.set(title, known);
  }
  return known;
}

/**
 * Does a text say the same as a title, case and punctuation and a site's name at the end apart?
 * @param text of a line.
 * @param title compared with many lines.
 */
export function sameTitle(text: string, title: string): boolean {
  if (text.length > LONGEST_TITLE || title.length > LONGEST_TITLE) return false;
  const y = foldOnce(title);
  // Both agree from the first letter on or not at all.
  const first = /^[a-z\d]/i.test(text) ? text[0] : /[\p{L}\p{N}]/u.exec(text)?.[0];
  if (first === undefined || y.length < 2) return false;
  if ((first < '\u0080' ? first.toLowerCase() : fold(first)[0]) !== y[0]) return false;
  const x = fold(text);
  if (x.length < 2) return false;
  return x === y || (Math.min(x.length, y.length) > TELLING && (x.startsWith(y) || y.startsWith(x)));
}

/** Share of the words of the shorter title that the other has too. */
export function likeness(a: string, b: string): number {
  const x = new Set(fold(a).split(' '));
  const y = new Set(fold(b).split(' '));
  let both = 0;
  for (const word of x) if (y.has(word)) both++;
  return both / Math.max(1, Math.min(x.size, y.size));
}

const headingOf = ({ block }: Line): Element | null => block.closest('h1,h2,h3,h4,h5,h6');

/** 1–6 for a line in a heading, 0 for any other. */
export const headingLevel = (line: Line): number => line.box.heading;

/** Does a heading end with the title, after a kicker, or the title with the heading's last line, after the others? */
function afterKicker(line: Line, title: string): boolean {
  const y = foldOnce(title);
  const x = fold(line.text.slice(0, LONGEST_TITLE));
  if (Math.min(x.length, y.length) <= TELLING) return false;
  if (x.endsWith(` ${y}`)) return true;
  return y.endsWith(` ${x}`) && fold((headingOf(line)?.textContent ?? '').slice(0, LONGEST_TITLE)) === y;
}

/**
 * The heading that shows the article's title: of those that say what the page states, the last before the text
 * begins. A first heading for search engines may stand in the way to the page, the one for readers over the article.
 */
function shownHeading(lines: readonly Line[], titles: readonly string[]): Line | undefined {
  let shown: Line | undefined;
  for (const line of lines) {
    const level = headingLevel(line);
    if (shown && level === 0 && isProse(line)) break;
    if (line.hidden || level < 1 || level > 2 || (level === 2 && line.linked > line.text.length / 2)) continue;
    const { text } = line;
    const says = (title: string): boolean =>
      sameTitle(text, title) &&
      (level === 1 || (text.length <= title.length + 3 && text.length > title.length * MOST_OF_TITLE));
    if (titles.some((title) => says(title) || afterKicker(line, title))) shown = line;
  }
  return shown;
}

/** A first heading that is like what the page calls itself, else one of some length that is no link. */
const closeTitle = (headings: readonly Line[], titles: readonly string[]): string | undefined =>
  (
    headings.find(({ text }) => text.length > 12 && titles.some((title) => likeness(text, title) >= 0.5)) ??
    headings.find(({ text, linked }) => text.length > 20 && linked === 0)
  )?.text;

/** A shown title with the colon between kicker and headline that a stated one has, where two lines need none. */
function parted(shown: string, titles: readonly string[]): string {
  for (const title of titles) {
    const at = title.indexOf(': ');
    const rest = shown.slice(at).trimStart();
    if (at > 2 && shown.startsWith(title.slice(0, at)) && /^[^:;,.–—|-]/.test(rest) && sameTitle(rest, title.slice(at)))
      return `${shown.slice(0, at)}: ${rest}`;
  }
  return shown;
}

/** Least length of a heading that shows a title nothing states, and how soon the text begins below it. */
const LEAST_SHOWN = 30;
const SOON = 18;

/** The page's only first heading, if it is no link and stands over the text. */
function onlyHeading(lines: readonly Line[]): Line | undefined {
  const own = lines.filter((line) => headingLevel(line) === 1 && line.linked === 0 && !line.hidden);
  const [only] = own;
  if (own.length !== 1 || !only || only.text.length < LEAST_SHOWN) return undefined;
  const at = lines.indexOf(only);
  return lines.slice(at + 1, at + SOON).some(isProse) ? only : undefined;
}

/** Share of its words that a heading has of a title stated everywhere in other words. */
const RESTATED = 0.5;

/** The title over the article, or the other wording of it that the tab shows and all that the page states says too. */
function chosen(shown: string, { og, headline, tab }: Stated): string {
  return sameTitle(og, headline) &&
    sameTitle(tab, headline) &&
    !sameTitle(shown, headline) &&
    likeness(shown, headline) >= RESTATED
    ? headline
    : parted(shown, [og, headline, tab]);
}

/** What a page states as its title: to other sites, in JSON-LD, and in the browser's tab. */
interface Stated {
  readonly og: string;
  readonly headline: string;
  readonly tab: string;
  /** `headline` is the only one that JSON-LD states of an article. */
  readonly isOnly: boolean;
}

/**
 * The article's title as the reader sees it, else as the page states it: JSON-LD's headline where nothing of it is to
 * be seen and anything else the page says agrees, or where it is the only one. Where the tab shows another than stands
 * over the article, what else the page states decides.
 * @returns the title, with the heading that shows it if one does.
 */
export function titleOf(lines: readonly Line[], stated: Stated): { title: string; heading?: Line } {
  const { og, headline, tab, isOnly } = stated;
  const titles = [og, headline, tab].filter(Boolean);
  const seen = shownHeading(lines, titles) ?? onlyHeading(lines);
  if (seen) {
    // A first heading in several lines is read as a whole.
    const whole = headingLevel(seen) === 1 && titles.find((title) => afterKicker(seen, title));
    return { title: chosen(whole && whole.length > seen.text.length ? whole : seen.text, stated), heading: seen };
  }
  const close = closeTitle(
    lines.filter((line) => headingLevel(line) === 1),
    titles,
  );
  const agrees =
    [og, tab, close ?? ''].some((said) => said && likeness(said, headline) >= 0.3) || !(og || tab || close);
  return { title: (headline.length > 8 && (agrees || isOnly) && headline) || close || og || headline || tab };
}
