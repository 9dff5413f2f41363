import type { Knowledge } from '../../knowledge/lookup';
import type { LanguageDocument } from '../language/document';
import type { Identified } from '../attribution/identity/index';
import type { Article, Attribution, Mention, Speaker } from '../types';

export interface Linked {
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
  readonly mentions: readonly Mention[];
  readonly events: readonly Mention[];
}

/** Turns what the article names into entities on the article's day. */
export function link(_document: LanguageDocument, _article: Article, identified: Identified, _knowledge: Knowledge, _on: string): Linked {
  const { attributions, speakers, names } = identified;
  return { attributions, speakers, mentions: names.map(({ span }) => ({ span, because: [] })), events: [] };
}
