import { holds } from '../../knowledge/dates';
import type { Knowledge } from '../../knowledge/lookup';
import { fold } from '../../knowledge/names';
import type { EntityId, Speaker } from '../types';

const SMALL = new Set(['the', 'of', 'for', 'and', 'a', 'us', 'former']);
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '' && !SMALL.has(word));

/** Longest description of an office, in UTF-16 code units. */
const LONGEST = 60;

/**
 * Gives whom a description without a name means by an office ("the Indiana governor", "the FBI director"): the one of
 * the people whom the article names who holds an office of these words that day. At least two words, one of them a name.
 * @param people ids of the people whom the article names.
 * @param on the article's day.
 */
export function holdersAmong(
  people: readonly EntityId[],
  knowledge: Knowledge,
  on: string,
): (speaker: Speaker) => EntityId | undefined {
  const byWord = new Map<string, { readonly id: EntityId; readonly words: ReadonlySet<string> }[]>();
  for (const id of people)
    for (const role of knowledge.rolesOf(id)) {
      if (!holds(role, on)) continue;
      const words = new Set([...wordsOf(role.title), ...wordsOf(role.shortTitle)]);
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), { id, words }]);
    }
  return ({ kind, name, description }) => {
    if (kind !== 'unnamed' || name !== undefined || !description || description.length > LONGEST) return undefined;
    const [first, ...rest] = wordsOf(description);
    if (!first || rest.length === 0 || !/\p{Lu}/u.test(description)) return undefined;
    const held = (byWord.get(first) ?? []).filter(({ words }) => rest.every((word) => words.has(word)));
    const holders = new Set(held.map(({ id }) => id));
    return holders.size === 1 ? [...holders][0] : undefined;
  };
}
