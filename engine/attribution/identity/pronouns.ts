import type { LanguageDocument } from '../../language/document';
import { type Bearer, mayBeOnePerson, type Resolved } from './bearer';
import { BODY_NOUNS } from './kinds';
import type { Memory, Place, Where } from './memory';

export type Pronoun = 'he' | 'she' | 'they' | 'it';

/** Forms of a pronoun, by the form that is a subject. */
export const PRONOUN_FORMS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['themselves', 'they'],
  ['it', 'it'],
]);

/** By how much the first must lead the second to be sure. */
const LEAD = 0.9;

/** How much more somebody without a name must lead, and what "they" stands for. */
const LEAD_OF_UNNAMED = 1;

/**
 * Who a pronoun stands for: among what fits it, the one that is nearest, subject, spoke last and is known to be of its
 * gender. The weights are ours, set on the learning part of GUM.
 * @param token where the pronoun stands.
 * @param not who cannot be meant: the speaker of the quotation that holds the pronoun.
 */
export function resolvePronoun(
  document: LanguageDocument,
  where: Where,
  memory: Memory,
  pronoun: Pronoun,
  token: number,
  not?: Bearer,
): Resolved | undefined {
  const at = document.tokens[token]!.start;
  const near = memory.before(token, at);
  const spoke = near.find((place) => place.spoke)?.bearer;
  const best = new Map<Bearer, number>();
  for (const place of near) {
    if (place.bearer === not) continue;
    const fit = fits(place, pronoun);
    if (fit === undefined) continue;
    const score = fit + weight(place, where, token, at, place.bearer === spoke);
    if (score > (best.get(place.bearer) ?? Number.NEGATIVE_INFINITY)) best.set(place.bearer, score);
  }
  const ranked = [...best].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return undefined;
  const [bearer, score] = first;
  const known = pronoun === 'they' ? bearer.plural === true : pronoun === 'it' || bearer.gender === pronoun;
  const alone = ranked.length === 1 && (pronoun !== 'they' || bearer.plural === true);
  const lead = second ? score - second[1] : Number.POSITIVE_INFINITY;
  const sure =
    score > -2.5 &&
    !(second && namedWith(near, bearer, second[0])) &&
    !(isSingle(pronoun) && besideHero(memory, near, pronoun, bearer, where.sentenceOf(token))) &&
    (known || alone || bearer === spoke) &&
    // What only its shape tells to be a body, and a place for its people, must have spoken.
    (bearer === spoke || !(pronoun === 'they' ? bearer.kind === 'place' : pronoun === 'it' && bearer.guessed)) &&
    (known || bearer === spoke || !isSingle(pronoun) || !bearer.guessed) &&
    // A thing or people without a name stand in many places: only those who spoke are taken up by "it" and "they".
    (bearer === spoke || isSingle(pronoun) || bearer.name !== undefined) &&
    !anotherSubject(near, bearer, pronoun, where, token) &&
    lead >=
      (bearer === spoke ? LEAD / 2 : LEAD) + (bearer.name === undefined || pronoun === 'they' ? LEAD_OF_UNNAMED : 0);
  return { bearer, sure, because: 'pronoun' };
}

/**
 * Whether another who fits was named as the subject of a sentence of this paragraph since the one found was last
 * mentioned: "Hale left. Ruiz, the coach, took over. He said" may be either.
 */
function anotherSubject(near: readonly Place[], found: Bearer, pronoun: Pronoun, where: Where, token: number): boolean {
  for (const place of near) {
    if (place.bearer === found || place.paragraph !== where.paragraphOf(token)) return false;
    if (!place.subject || place.quoted || place.form === 'pronoun') continue;
    if (fits(place, pronoun) !== undefined && !place.bearer.guessed) return true;
  }
  return false;
}

/** How well a bearer fits a pronoun by kind, number and gender; undefined where it cannot be meant. */
function fits({ bearer }: Place, pronoun: Pronoun): number | undefined {
  const { kind, plural, gender } = bearer;
  if (pronoun === 'he' || pronoun === 'she') {
    if (!mayBeOnePerson(bearer) || (gender && gender !== pronoun)) return undefined;
    return gender === pronoun ? 0.8 : kind === 'person' || kind === 'unnamed' ? 0 : -1.5;
  }
  if (pronoun === 'they') {
    if (plural || kind === 'group') return [...bearer.nouns].some((noun) => BODY_NOUNS.has(noun)) ? -0.4 : 0.6;
    if (kind === 'organisation' || kind === 'outlet') return -0.2;
    return kind === 'place' ? -0.6 : undefined;
  }
  if (plural || kind === 'person' || kind === 'group' || kind === 'unnamed') return undefined;
  return kind === 'place' ? -0.3 : 0;
}

function weight(place: Place, where: Where, token: number, at: number, spoke: boolean): number {
  const sentences = where.sentenceOf(token) - place.sentence;
  const paragraphs = where.paragraphOf(token) - place.paragraph;
  return (
    -0.7 * Math.min(sentences, 4) -
    0.4 * Math.min(paragraphs, 3) -
    (0.6 * (at - place.at)) / 1200 +
    (place.subject ? 1.2 : 0) +
    (place.form === 'pronoun' && place.subject ? 0.3 : 0) -
    (place.quoted ? 1.5 : 0) -
    (place.owner ? 0.7 : 0) +
    (spoke ? 1 : 0) +
    0.7 * (place.bearer.prominence ?? 0)
  );
}

/** Whether two were last named in one breath ("Lund and Brandt met"), so that nothing tells which of them is meant. */
function namedWith(near: readonly Place[], one: Bearer, other: Bearer): boolean {
  const joint = near.find(({ bearer }) => bearer.members?.includes(one) && bearer.members.includes(other));
  if (!joint) return false;
  const since = near.find(({ bearer }) => bearer === one)!;
  return since.paragraph === joint.paragraph && since.sentence === joint.sentence && !since.spoke;
}

const isSingle = (pronoun: Pronoun): boolean => pronoun === 'he' || pronoun === 'she';

/**
 * In an article about one person "she" is mostly that person: another must have spoken by name within the last
 * sentences to be sure.
 */
function besideHero(
  memory: Memory,
  near: readonly Place[],
  pronoun: Pronoun,
  found: Bearer,
  sentence: number,
): boolean {
  const { hero } = memory;
  if (!hero || hero === found || (hero.gender && hero.gender !== pronoun)) return false;
  return !near.some(
    (place) => place.bearer === found && place.spoke && place.form !== 'pronoun' && sentence - place.sentence <= 3,
  );
}
