import { holds } from '../../knowledge/dates';
import { fold } from '../../knowledge/names';
import type { Role } from '../../knowledge/types';
import type { EntityId, Speaker } from '../types';
import type { Setting } from './setting';

const SMALL = new Set('the of for and a an in us united states now then current outgoing former ex our'.split(' '));
/** Words of the press that mean the same. */
const SAME: Readonly<Record<string, string>> = {
  gop: 'republican',
  democrat: 'democratic',
  candidate: 'nominee',
  contender: 'nominee',
  defense: 'defence',
  chief: 'director',
  chairman: 'chair',
  chairwoman: 'chair',
};
/** Words that make another office of one. */
const BELOW = /^(?:deputy|vice|assistant|under|associate|acting|lieutenant|shadow|interim|parliamentary)$/;

const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/\bu s\b/g, 'us')
    .split(' ')
    .filter((word) => word !== '' && !SMALL.has(word))
    .map((word) => SAME[word] ?? word);

/** Longest description of an office, in UTF-16 code units. */
const LONGEST = 60;
const FORMER = /^(?:the )?(?:former|ex)[ -]/i;
/** Races whose nominees the press calls as it does those for the presidency. */
const OTHER_RACE =
  /\b(?:Senate|House|gubernatorial|congressional|mayoral|governor['’]s)\b.{0,25}\b(?:candidates?|nominees?|race|seat|contest|campaign)\b/;

/** Who a description without a name means, and why. */
export interface Holder {
  readonly entity: EntityId;
  readonly because: readonly string[];
}

/** The words of the titles of an office, each title apart. */
const titlesOf = ({ title, shortTitle }: Role): ReadonlySet<string>[] =>
  [title, shortTitle].map((one) => new Set(wordsOf(one)));

/** Whether words name an office: all are of one of its titles, and none of the title makes another office of it. */
const names = (role: Role, words: readonly string[]): boolean =>
  titlesOf(role).some(
    (title) =>
      words.every((word) => title.has(word)) && [...title].every((word) => !BELOW.test(word) || words.includes(word)),
  );

/**
 * Gives whom a description without a name means by an office: of the people whom the article names, the one who holds
 * an office of these words that day ("the Indiana governor", "the GOP nominee"), or held each of them before ("the
 * former first lady and U.S. senator"); else the only holder that day whom the facts know, where the words are the whole
 * title and its country is the article's ("the FBI director"), or the title with the holder's surname. At least two words, one of them a name.
 * @param people ids of the people whom the article names.
 */
export function holdersAmong(people: readonly EntityId[], setting: Setting): (speaker: Speaker) => Holder | undefined {
  const { knowledge, document, on } = setting;
  const known = new Map<string, Holder | undefined>();
  return ({ kind, name, description, mentions }) => {
    if (kind !== 'unnamed' || name !== undefined || !description || description.length > LONGEST) return undefined;
    const first = mentions[0] ? document.text.slice(...mentions[0]) : '';
    const definite = /^the /i.test(first);
    const key = `${definite}${description}`;
    if (!known.has(key)) known.set(key, find(description, definite));
    return known.get(key);
  };

  function find(description: string, definite: boolean): Holder | undefined {
    const parts = description.split(/ and (?:former |ex-)?/i).map(wordsOf);
    const words = parts.flat();
    if (words.length < 2 || parts.some((part) => part.length === 0) || !/\p{Lu}/u.test(description)) return undefined;
    if (/[;,]/.test(description)) return undefined;
    const former = FORMER.test(description);
    const among = people.filter((id) =>
      parts.every((part) =>
        knowledge
          .rolesOf(id)
          .some((role) => (former ? ended(role, on) : holds(role, on)) && names(role, part) && isMeant(role, words)),
      ),
    );
    if (among.length === 1)
      return { entity: among[0]!, because: former ? ['description'] : ['description', 'in-office'] };
    if (among.length > 1 || former || parts.length > 1) return undefined;
    return definite ? only(words) : surnamed(words);
  }

  /** "French President Jean Exemple", where the reading of the name failed: who holds the office has the last word. */
  function surnamed(words: readonly string[]): Holder | undefined {
    const surname = words.at(-1)!;
    for (let count = words.length - 1; count > 1; count--) {
      const held = only(words.slice(0, count));
      const label = held && knowledge.entity(held.entity)?.label;
      if (label && fold(label).split(' ').at(-1) === surname)
        return { ...held, because: ['surname', 'only-in-office'] };
    }
    return undefined;
  }

  /** "The GOP nominee" in an article on a seat in the Senate may be the nominee for that. */
  function isMeant({ title }: Role, words: readonly string[]): boolean {
    if (!/nominee/.test(title) || words.includes('presidential')) return true;
    return !OTHER_RACE.test(document.text);
  }

  /** The only one who holds that day the office whose whole title the words are, of a country that the article is about. */
  function only(words: readonly string[]): Holder | undefined {
    const found = new Set<EntityId>();
    const office = words.filter((word) => knowledge.country(word) === undefined);
    if (office.length === 0) return undefined;
    for (const role of knowledge.holders(office, on)) {
      if (!role.country || !setting.countries.has(role.country) || !isWhole(role, words)) continue;
      found.add(role.person);
    }
    const [entity] = found;
    return entity && found.size === 1 ? { entity, because: ['description', 'only-in-office'] } : undefined;
  }

  /** Whether words are a whole title but for its country, which they may name or not where a body's name is in it. */
  function isWhole(role: Role, words: readonly string[]): boolean {
    const told = words.filter((word) => knowledge.country(word) !== role.country);
    const own = told.length < words.length;
    return titlesOf(role).some((title) => {
      const bare = [...title].filter((word) => !isOfCountry(word, role));
      // "The attorney general" alone is any state's: the country, or a body's own name, must be told.
      const body = /\p{Lu}{2,}/u.test(role.title) && bare.some((word) => role.title.includes(word.toUpperCase()));
      return (own || body) && bare.length === told.length && told.every((word) => title.has(word));
    });
  }

  function isOfCountry(word: string, { country, countryLabel }: Role): boolean {
    return (
      knowledge.country(word) === country ||
      fold(countryLabel ?? '')
        .split(' ')
        .includes(word)
    );
  }
}

/** Whether a role was over on a day. */
const ended = ({ end }: Role, on: string): boolean => end !== undefined && end <= on;
