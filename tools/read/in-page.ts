import type { Article } from '../../engine/types';
import { find } from '../../page/find';

/** The article of the page that this runs in, or why it has none. */
export function article(): { article?: Article; reason?: string } {
  const found = find(document);
  return 'article' in found ? { article: found.article } : { reason: found.reason };
}
