import { browser } from './browser';
import { makeWords, type Words } from './words';

/** Speaks the language that the browser chose among ours. */
export function browserWords(): Words {
  return makeWords((key, substitutions) => browser.i18n.getMessage(key as never, substitutions));
}
