import { attr, bodyOf } from './dom';

/** JSON-LD types of what a reader reads as news, found in the script's text: parsing it would cost more than it says. */
const NEWS_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:[^"\s]{0,40}\/)?\w{0,20}(?:NewsArticle|Article|Report|BlogPosting|LiveBlogPosting)"/;
/** Characters of JSON-LD looked at in all. */
const MOST_STATED = 60_000;
/** Paragraphs looked at, and how many of them have to be as long as prose is. */
const MOST_PARAGRAPHS = 400;
const PROSE = 80;

/** Does the page say of itself, in JSON-LD or meta elements, that it is an article? */
export function statesArticle(document: Document): boolean {
  if (
    /article/i.test(attr(document.querySelector('meta[property="og:type"]') ?? document.createElement('i'), 'content'))
  )
    return true;
  let left = MOST_STATED;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = (script.textContent ?? '').slice(0, left);
    if (NEWS_TYPE.test(text)) return true;
    left -= text.length;
    if (left <= 0) break;
  }
  return (
    document.querySelector('meta[property^="article:published"],[itemtype*="Article"],[itemprop="articleBody"]') !==
    null
  );
}

/** Counts paragraphs as long as prose is, up to `enough`; pages that break lines with br count by their breaks. */
function prose(body: Element, enough: number): number {
  let found = 0;
  let seen = 0;
  for (const tag of ['p', 'br']) {
    for (const element of body.getElementsByTagName(tag)) {
      if (found >= enough || ++seen > MOST_PARAGRAPHS) return found;
      const text =
        tag === 'p' ? element.textContent : element.nextSibling?.nodeType === 3 ? element.nextSibling.nodeValue : '';
      if ((text?.length ?? 0) >= PROSE) found++;
    }
  }
  return found;
}

/**
 * First, cheap answer to "is this page worth finding an article in?", for every page the reader opens. Errs towards
 * yes: `find` gives the full answer. Takes the live document as it is now; a page that has yet to fill itself in is
 * asked again later (`page/living`). Throws nothing.
 */
export function looksLikeArticle(document: Document): boolean {
  const body = bodyOf(document);
  if (!body || !/^text\/html$|xhtml/.test(document.contentType)) return false;
  // What states an article may show it later, or in shadow roots.
  return statesArticle(document) || prose(body, 3) >= 3;
}
