import { addressOf, attr, bodyOf } from './dom';
import { isFiledStory, isFront, isOtherPlace, isRoot, isStory } from './place';

/** Characters of JSON-LD looked at in all: parsing it would cost more than it says. */
const MOST_STATED = 60_000;
const NEWS_TYPE = /"@type"\s*:\s*\[?\s*"[^"]{0,60}?(?:NewsArticle|Report)"/;
const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"[^"]{0,60}?(?:Article|BlogPosting|ClaimReview|LiveBlogPosting)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:Product|ProductGroup|DiscussionForumPosting|QAPage|CollectionPage|SearchResultsPage|ProfilePage)"/;

type Statement = 'news' | 'article' | 'other' | 'none';

/** What the page says of itself in JSON-LD. */
function statementOf(document: Document): Statement {
  let left = MOST_STATED;
  let said: Statement = 'none';
  for (const script of document.getElementsByTagName('script')) {
    if (!/ld\+json/i.test(attr(script, 'type'))) continue;
    const text = (script.textContent ?? '').slice(0, left);
    if (NEWS_TYPE.test(text)) return 'news';
    if (ARTICLE_TYPE.test(text)) said = 'article';
    else if (said === 'none' && OTHER_TYPE.test(text)) said = 'other';
    left -= text.length;
    if (left <= 0) break;
  }
  return said;
}

/** Does the page call itself an article in its meta elements or microdata? */
function isMarkedUp(document: Document): boolean {
  for (const meta of document.getElementsByTagName('meta')) {
    if (attr(meta, 'property') !== 'og:type') continue;
    if (/article/i.test(attr(meta, 'content'))) return true;
    break;
  }
  return document.querySelector('[itemtype*="Article"],[itemprop="articleBody"]') !== null;
}

/** Paragraphs looked at, and how long prose is. */
const MOST_PARAGRAPHS = 400;
const PROSE = 80;

/** Counts paragraphs as long as prose is, up to `enough`; pages that break lines with br count by their breaks. */
function prose(body: Element, enough: number): number {
  let found = 0;
  let seen = 0;
  for (const tag of ['p', 'br']) {
    for (const element of body.getElementsByTagName(tag)) {
      if (found >= enough || ++seen > MOST_PARAGRAPHS) return found;
      const next = element.nextSibling;
      const text = tag === 'p' ? element.textContent : next?.nodeType === 3 ? next.nodeValue : '';
      if ((text?.length ?? 0) >= PROSE) found++;
    }
  }
  return found;
}

/** Signs that somebody wrote the page, on a day. */
const SIGNS =
  'time,meta[property="article:published_time"],meta[name="date" i],[itemprop="datePublished"],[rel="author"],[itemprop="author"]';

/**
 * First, cheap answer to "is this page worth finding an article in?", for every page the reader opens. Errs towards
 * yes: `find` gives the full answer. Takes the live document as it is now; a page that has yet to fill itself in is
 * asked again later (`page/living`). Throws nothing.
 */
export function looksLikeArticle(document: Document): boolean {
  const body = bodyOf(document);
  if (!body || !/^text\/html$|xhtml/.test(document.contentType)) return false;
  const address = addressOf(document);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && isRoot(url)) return false;
  const statement = statementOf(document);
  // What states an article may show it later, or in shadow roots.
  if (statement === 'news') return true;
  if (url && isOtherPlace(url)) return false;
  if (statement === 'article' || isMarkedUp(document)) return true;
  if (statement === 'other' || (url && isFront(url))) return false;
  if (url && isFiledStory(url)) return true;
  if (prose(body, 3) < 3) return false;
  return (url && isStory(url)) || document.querySelector(SIGNS) !== null;
}
