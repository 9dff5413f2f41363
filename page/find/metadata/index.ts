import { addressOf, attr } from '../dom';
import type { Line } from '../lines';
import { namesOf } from '../outside';
import { agencyIn, namesIn } from './byline';
import { dateInUrl, isoDate } from './date';
import { type Json, plain, readMetas, typeOf } from './json-ld';
import { fold, headingLevel, sameTitle, titleOf } from './title';

/** What a page says about its article. */
export interface Metadata {
  url: string;
  title: string;
  /** The heading that shows the title. */
  heading?: Line;
  /** Other names the page has for the article, for telling its headline: JSON-LD, og:title, the document's title. */
  titles: string[];
  descriptions: string[];
  byline: string[];
  outlet?: string;
  published?: string;
  modified?: string;
  agency?: string;
  lang: string;
  /** JSON-LD types of the article's own object, and of all objects of the page. */
  type: string;
  types: string;
  ogType: string;
  /** A day of publication is known. */
  dated: boolean;
  /** The page says that not all of it is free to read. */
  locked: boolean;
}

const ARTICLE =
  /(?:^|\s|\/)(?:\w*NewsArticle|Article|Report|BlogPosting|ClaimReview|OpinionArticle|LiveBlogPosting)(?:\s|$)/;
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
/** The JSON-LD object of the page's own article: the one with the page's address or title, else the first. */
export function articleObject(objects: readonly Json[], url: string, title: string): Json | undefined {
  const articles = objects.filter((object) => ARTICLE.test(typeOf(object)));
  const path = url.replace(/[?#].*$/, '').replace(/\/$/, '');
  const own = (object: Json): boolean => {
    const page = object.mainEntityOfPage;
    const address = plain(object.url) || plain(typeof page === 'object' && page ? (page as Json)['@id'] : page);
    return (
      address.replace(/[?#].*$/, '').replace(/\/$/, '') === path ||
      sameTitle(plain(object.headline ?? object.name), title)
    );
  };
  return (
    articles.find((object) => own(object) && object.headline) ??
    articles.find((object) => object.headline) ??
    articles[0]
  );
}

function authors(object: Json, all: readonly Json[]): string[] {
  const names: string[] = [];
  for (const author of list(object.author ?? object.creator)) {
    let person = author as Json | string;
    if (typeof person === 'object' && person && !person.name && person['@id'])
      person = all.find((other) => other['@id'] === (author as Json)['@id'] && other.name) ?? person;
    for (const name of typeof person === 'string' ? [person] : list(person?.name)) names.push(...namesIn(plain(name)));
  }
  return [...new Set(names)];
}

/** Text of an element, what stands in different nodes kept apart. */
function wordsOf(element: Element): string {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = '';
  for (let text = texts.nextNode(); text && words.length < 300; text = texts.nextNode())
    words += ` | ${text.nodeValue}`;
  return words;
}

/** Elements looked at for a byline, and links in elements named after one. */
const MOST_SHOWN = 8;
const MOST_LINKS = 4000;

/** Links to what an author wrote, and those in elements named after one. */
function* authorLinks(document: Document, named: Iterable<Element>): Generator<Element> {
  const within = new Set<Element>();
  let left = MOST_LINKS;
  for (const element of named) {
    const name = attr(element, 'class');
    if (!/byline|author/i.test(name)) continue;
    for (const link of element.getElementsByTagName('a')) {
      if (left-- < 0) break;
      if (/byline/i.test(name) || /author/i.test(attr(link, 'href'))) within.add(link);
    }
  }
  for (const link of document.getElementsByTagName('a'))
    if (within.has(link) || /\/(?:author|people)\/|\/autor/i.test(attr(link, 'href'))) yield link;
}

/** Bylines as the page shows them: marked up as author, or named so, short. */
function shownByline(document: Document): string[] {
  const marked = document.querySelectorAll('[itemprop="author"] [itemprop="name"],[rel="author"],[itemprop="author"]');
  const names = namesShown(marked);
  if (names) return names;
  // Selectors that ask for what stands around each link, or for parts of one another, would take several times as long.
  const named = document.querySelectorAll('[class*="byline" i],[class*="author" i],[data-testid*="byline" i]');
  return namesShown(authorLinks(document, named)) ?? namesShown(named) ?? [];
}

/** The names in the first of some elements; undefined for none, or more than wrote one article. */
function namesShown(elements: Iterable<Element>): string[] | undefined {
  const names: string[] = [];
  let seen = 0;
  for (const element of elements) {
    if (++seen > MOST_SHOWN) break;
    const text = wordsOf(element);
    if (text.length > 200 || /comment|related|footer/.test(namesOf(element))) continue;
    for (const name of namesIn(text)) if (/\s/.test(name) && !names.includes(name)) names.push(name);
  }
  return names.length && names.length < 6 ? names : undefined;
}

/**
 * Reads what the page says about its article: JSON-LD first, then meta elements, then the page itself; the title as
 * the reader sees it. No statement is trusted: sizes are bounded, future dates passed over, names cleaned.
 * @param lines the page's lines, for its visible headings.
 * @param now the present in milliseconds.
 */
export function readMetadata(
  document: Document,
  objects: readonly Json[],
  lines: readonly Line[],
  now: number,
): Metadata {
  const url = addressOf(document);
  const metas = readMetas(document);
  const metaOf = (...names: string[]): string => {
    for (const name of names) {
      const content = metas.get(name);
      if (content) return content;
    }
    return '';
  };
  const og = metaOf('og:title', 'twitter:title', 'dc.title', 'parsely-title');
  const tab = plain(document.getElementsByTagName('title')[0]?.textContent ?? '');
  const object = articleObject(objects, url, og || tab) ?? {};
  const headline = plain(list(object.headline)[0]) || plain(list(object.name)[0]);
  const titles = [og, headline, tab].filter(Boolean);
  const isOnly = objects.filter((other) => ARTICLE.test(typeOf(other)) && other.headline).length === 1;
  const { title, heading } = titleOf(lines, { og, headline, tab, isOnly });

  const outletOf = (value: unknown): string => {
    const publisher = list(value)[0] as Json | string | undefined;
    if (typeof publisher === 'string') return plain(publisher);
    if (!publisher) return '';
    return (
      plain(publisher.name) || plain(objects.find((other) => other['@id'] === publisher['@id'] && other.name)?.name)
    );
  };
  const outlet = metaOf('og:site_name', 'application-name') || outletOf(object.publisher);

  let byline = authors(object, objects);
  const notOutlet = (name: string): boolean => fold(name) !== fold(outlet);
  if (!byline.some(notOutlet)) {
    const stated = namesIn(
      metaOf('author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'),
    );
    const shown = stated.some(notOutlet) ? [] : shownByline(document);
    byline = shown.length ? shown : stated.length ? stated : byline;
  }

  const first = (...dates: string[]): string | undefined => {
    for (const date of dates) {
      const iso = date && isoDate(date, now);
      if (iso) return iso;
    }
    return undefined;
  };
  const timesShown = (): Element[] =>
    [...document.querySelectorAll('time[datetime],[itemprop="datePublished"]')].slice(0, 20);
  const published =
    first(
      plain(list(object.datePublished)[0]),
      metaOf(
        'article:published_time',
        'datepublished',
        'publishdate',
        'pubdate',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dc.date',
        'date',
        'cxenseparse:recs:publishtime',
        'article:published',
      ),
      plain(list(object.dateCreated)[0]),
    ) ??
    first(...timesShown().map((time) => attr(time, 'datetime') || attr(time, 'content'))) ??
    dateInUrl(url, now) ??
    first(...timesShown().map((time) => time.textContent ?? ''), ...aroundHeadline(lines, title));
  const modified = first(
    plain(list(object.dateModified)[0]),
    metaOf('article:modified_time', 'og:updated_time', 'lastmod'),
  );
  const agency = agencyIn([...byline, ...list(object.sourceOrganization).map(outletOf)].join(' | '));
  const lang =
    attr(document.documentElement, 'lang') ||
    attr(document.documentElement, 'xml:lang') ||
    plain(list(object.inLanguage)[0]) ||
    metaOf('og:locale', 'content-language', 'language').replace('_', '-');
  return {
    url,
    title,
    ...(heading ? { heading } : {}),
    titles,
    descriptions: [
      metaOf('og:description'),
      metaOf('description'),
      plain(object.description),
      plain(object.alternativeHeadline),
    ].filter(Boolean),
    byline,
    ...(outlet ? { outlet } : {}),
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(agency ? { agency } : {}),
    lang: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ? lang : 'und',
    type: typeOf(object),
    types: [...new Set(objects.map(typeOf))].join(' '),
    ogType: metaOf('og:type'),
    dated: Boolean(published),
    locked: /^false$/i.test(String(object.isAccessibleForFree)),
  };
}

/** Short lines near the headline, where a page without metadata shows its day. */
function aroundHeadline(lines: readonly Line[], title: string): string[] {
  const at = lines.findIndex((line) => headingLevel(line) > 0 && sameTitle(line.text, title));
  return at < 0
    ? []
    : lines
        .slice(Math.max(0, at - 3), at + 8)
        .map((line) => line.text)
        .filter((text) => text.length < 120);
}
