import { finding } from './finding';
import type { FindOptions, FoundArticle, NotArticle } from './found';
import { inSlices } from './slices';

export type { FindOptions, FoundArticle, NotArticle } from './found';
export { looksLikeArticle } from './looks';

/**
 * Finds the article of a page as it is now, in one go.
 * @returns the article with its tie to the live page, or why the page is not read. Changes nothing in the page and
 * throws nothing for any page.
 */
export function find(document: Document, options: FindOptions = {}): FoundArticle | NotArticle {
  const steps = finding(document, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * As `find`, in slices of some ten milliseconds between which the page goes on; only Readability itself cannot be
 * sliced, and a page too large for it is read without.
 * @throws the signal's reason where it is aborted meanwhile.
 */
export function findSliced(
  document: Document,
  options: FindOptions & { readonly signal?: AbortSignal } = {},
): Promise<FoundArticle | NotArticle> {
  return inSlices(finding(document, options), options.signal);
}
