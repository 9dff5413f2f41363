import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { find, looksLikeArticle } from '../../page/find';
import { finding } from '../../page/find/finding';

/** What is measured, each as one call in the page. */
export const calls = {
  nothing: () => undefined,
  readability: () => {
    new Readability<Element>(document.cloneNode(true) as Document, {
      serializer: (element) => element as Element,
    }).parse();
  },
  readerable: () => {
    isProbablyReaderable(document);
  },
  looks: () => {
    looksLikeArticle(document);
  },
  find: () => {
    find(document);
  },
  /** As the content script does: nothing more where the first answer is no. */
  whole: () => {
    if (looksLikeArticle(document)) find(document);
  },
};

/** Longest time between two places where finding pauses, and which step it was. */
export function longestStep(): { ms: number; step: number } {
  const steps = finding(document, {});
  let longest = { ms: 0, step: 0 };
  for (let step = 1; ; step++) {
    const began = performance.now();
    const { done } = steps.next();
    const ms = performance.now() - began;
    if (ms > longest.ms) longest = { ms, step };
    if (done) return longest;
  }
}
