import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { find, looksLikeArticle } from '../../page/find';
import { finding } from '../../page/find/finding';
import { mayCarryNotice } from '../../page/notice/hint';
import { scan } from '../../page/notice/recognise';

/** Calls at a time of what is over in a moment. */
const MANY = 20;

const many = (call: () => void): void => {
  for (let again = 0; again < MANY; again++) call();
};

/** What is measured, each as one call in the page. */
export const calls = {
  nothing: () => undefined,
  readability: () => {
    new Readability<Element>(document.cloneNode(true) as Document, {
      serializer: (element) => element as Element,
    }).parse();
  },
  find: () => {
    find(document);
  },
  readerable: () => many(() => isProbablyReaderable(document)),
  looks: () => many(() => looksLikeArticle(document)),
  /** What every page pays, and the scan where a browser is named. */
  first: () =>
    many(() => {
      looksLikeArticle(document);
      if (mayCarryNotice(document.body)) scan(document);
    }),
};

let steps: ReturnType<typeof finding> | undefined;

/** Takes the next step of finding; says whether it was the last, and whether the next one is a long call alone. */
export function step(): { readonly done: boolean; readonly alone: boolean } {
  steps ??= finding(document, {});
  const { done, value } = steps.next();
  if (done) steps = undefined;
  return { done: done === true, alone: !done && value === 'alone' };
}
