import { charsOf, isProse } from './body';
import type { Line } from './lines';
import type { Metadata } from './metadata';
import { isFiledStory, isFront, isOtherPlace, isRoot, isStory } from './place';

/** Why a page is not read: nothing there, another kind of page, or too little text for an article. */
export type Refusal = 'empty' | 'kind' | 'short';

/** JSON-LD types of pages that hold prose and are no article, unless one says so besides. */
const OTHER_TYPES =
  /\b(?:Product(?:Group)?|(?:Aggregate)?Offer|(?:Item|Collection|SearchResults|QA|FAQ)Page|DiscussionForumPosting|LocalBusiness|CollegeOrUniversity|Course|TechArticle|APIReference|(?:Software|Mobile)Application|JobPosting|Event|HowTo|Recipe|RealEstateListing|Hotel|Restaurant|(?:Profile|About|Contact|Checkout)Page)\b/;
/** Read as they grow, or looked at rather than read. */
const LIVE_TYPES = /\b(?:LiveBlogPosting|(?:Image|Media)Gallery|(?:Video|Audio)Object|(?:Podcast|Radio|TV)Episode)\b/;
const NEWS = /NewsArticle|\bReport\b/;
const ARTICLE = /Article|BlogPosting|ClaimReview|\bReport\b/;

/** What the judgement rests on. */
export interface Signs {
  readonly url: string;
  readonly page: Metadata;
  /** The body's lines, and every line of the page. */
  readonly body: readonly Line[];
  readonly lines: readonly Line[];
}

/** Least size of a body that nothing, or that the page itself, calls an article. */
const LEAST = 500;
const LEAST_STATED = 200;

/**
 * Full answer to "is this an article?": by what the page says of itself, its address, and the shape of what was found.
 * What a page states counts most; an address or a type of another kind needs a news article stated against it.
 * @returns why the page is not read; undefined where it is an article.
 */
export function refuse({ url, page, body, lines }: Signs): Refusal | undefined {
  const prose = body.filter(isProse);
  if (!prose.length) return 'empty';
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const news = NEWS.test(page.type);
  const article = news || ARTICLE.test(page.type);
  const stated = article || /article/i.test(page.ogType);
  const size = charsOf(body);
  if (LIVE_TYPES.test(page.type)) return 'kind';
  if (address && isFront(address) && !(article && !isRoot(address) && prose.length > 1)) return 'kind';
  if (size < (stated ? LEAST_STATED : LEAST)) return 'short';
  if (news) return undefined;
  if (LIVE_TYPES.test(page.types) && !stated && size < 1500) return 'kind';
  if (
    OTHER_TYPES.test(page.types) &&
    !(article && page.dated && !/\b(?:DiscussionForumPosting|Product)\b/.test(page.types))
  )
    return 'kind';
  if (address && isOtherPlace(address)) return 'kind';
  if (!article && /^product|website\.product|^profile$|^video|^music|^ebay/i.test(page.ogType)) return 'kind';
  if (article) return undefined;
  // What is no stated article has to show that somebody wrote it, on a day, for a place among news.
  const signs = [page.dated, page.byline.length > 0, /article/i.test(page.ogType), address && isStory(address)];
  const written = signs.filter(Boolean).length;
  if (stated && written >= 2) return undefined;
  // The page says nothing of itself: an article is most of what is to read there.
  const share = charsOf(prose) / charsOf(lines.filter(isProse));
  // A story filed among stories may be a single paragraph.
  const filed = address && isFiledStory(address);
  return (filed || (written >= 2 && prose.length >= 3)) && share > 0.5 ? undefined : 'kind';
}
