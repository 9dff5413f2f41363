import type { Article } from '../../engine/types';
import type { TextMap } from '../text-map';
import type { Refusal } from './judge';

/** An article with its tie to the live page. */
export interface FoundArticle {
  readonly article: Article;
  readonly textMap: TextMap;
  /** Share of the text's characters, but for the white space of breaks, that are tied to live text nodes. */
  readonly mapped: number;
  /** Element around all blocks of the article. */
  readonly root: Element;
  /** True where the page was too large for Readability and our own finder read it in slices. */
  readonly large: boolean;
  /** Further whole articles on the page (infinite scroll), in reading order; never nested further. */
  readonly others: readonly FoundArticle[];
}

/** Why a page is not read. */
export interface NotArticle {
  readonly reason: Refusal;
}

export interface FindOptions {
  /** The present in milliseconds, against which future dates are judged. */
  readonly now?: number;
}
