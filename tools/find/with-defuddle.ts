import Defuddle from 'defuddle';
import type { FoundLine } from './in-page';
import { textOf } from './rendered';

/** Defuddle, for comparing. */
export function describe(): FoundLine {
  const start = performance.now();
  const result = new Defuddle(document, { url: document.URL }).parse();
  const ms = Math.round((performance.now() - start) * 10) / 10;
  const content = new DOMParser().parseFromString(result.content, 'text/html').body;
  return {
    isArticle: result.wordCount > 0,
    title: result.title,
    byline: result.author,
    published: result.published,
    outlet: result.site,
    text: textOf(content),
    ms,
  };
}
