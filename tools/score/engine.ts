import { attribute } from '../../engine/attribution/attribute';
import { identify } from '../../engine/attribution/identity/index';
import { weigh } from '../../engine/attribution/learned/weigh';
import { blocksOf } from '../../engine/language/blocks';
import { analyse } from '../../engine/language/document';
import type { Tagger } from '../../engine/language/tagger';
import type { Article, Attribution } from '../../engine/types';
import type { Roles } from './strata';

/** What the figures need of a found attribution. */
export interface LevelledFound extends Roles {
  readonly level: Attribution['level'];
  readonly confidence: number;
  readonly because: readonly string[];
  readonly speakerShown?: boolean;
}

/** Makes an article of a corpus text, as the `read` command does. */
export function articleOf(text: string, title = '', published?: string): Article {
  return { url: '', lang: 'en', title, text, blocks: blocksOf(text), ...(published ? { published } : {}) };
}

/** Runs the engine as it ships, without facts, over a text: nested attributions too. */
export function readText(text: string, tagger: Tagger, title?: string): readonly Attribution[] {
  const article = articleOf(text, title);
  const document = analyse(text, article.blocks, tagger);
  return identify(document, article, weigh(document, attribute(document, article))).attributions;
}
