import { Readability } from '@mozilla/readability';
import type { FoundLine } from './in-page';
import { textOf } from './rendered';

/** Mozilla Readability alone on a clone of the page, for comparing. */
export function describe(): FoundLine {
  const start = performance.now();
  const result = new Readability<Element>(document.cloneNode(true) as Document, {
    serializer: (element) => element as Element,
  }).parse();
  const ms = Math.round((performance.now() - start) * 10) / 10;
  return {
    isArticle: Boolean(result?.content),
    title: result?.title ?? '',
    byline: result?.byline ?? '',
    published: result?.publishedTime ?? '',
    outlet: result?.siteName ?? '',
    text: result?.content ? textOf(result.content) : '',
    ms,
  };
}
