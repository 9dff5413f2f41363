import type { Words } from '../../platform/words';

/** The names of rules and evidence in words, each sentence once; names that have no message are left out. */
export function reasonsIn(words: Words, names: readonly string[]): string[] {
  const found = names.flatMap((name) => words.maybe(`because_${name.replace(/[^a-z0-9]+/gi, '_')}`) ?? []);
  return [...new Set(found)];
}

/** The sort of an entity or event in words ("news-site": "News site"); undefined where it has none. */
export function sortIn(words: Words, sort: string | undefined): string | undefined {
  return sort ? words.maybe(`sort_${sort.replaceAll('-', '_')}`) : undefined;
}
