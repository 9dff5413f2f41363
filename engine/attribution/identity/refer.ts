import type { Span } from '../../types';
import { type Bearer, mention, type Resolved } from './bearer';
import { HE_NOUNS, SHE_NOUNS } from './lexicon';
import type { Phrase } from './phrase';
import { groupOf, type Scene } from './scene';

/** How far back a pronoun may reach, in characters: about two paragraphs of news. */
const REACH = 900;

interface Near {
  readonly bearer: Bearer;
  readonly at: number;
}

/** Bearers mentioned before `at`, the nearest first, each once. */
function before(scene: Scene, at: number, fits: (bearer: Bearer) => boolean, spoken: readonly Bearer[]): Near[] {
  const near: Near[] = [];
  for (const bearer of new Set([...scene.byGroup, ...scene.unnamed, ...scene.described.values(), ...spoken])) {
    if (!fits(bearer)) continue;
    let last = -1;
    for (const [from] of bearer.mentions) if (from < at && from > last) last = from;
    if (last >= 0 && at - last <= REACH) near.push({ bearer, at: last });
  }
  return near.sort((a, b) => b.at - a.at);
}

const sentenceStart = (scene: Scene, at: number): number => {
  let start = 0;
  for (const { span } of scene.document.sentences) {
    if (span[0] > at) break;
    start = span[0];
  }
  return start;
};

/**
 * Who a pronoun stands for. "He" and "she" take the last person that fits who spoke or stood first in a sentence;
 * where another as good stands as near, the answer is not sure.
 */
export function resolvePronoun(scene: Scene, word: string, span: Span, last: Bearer | undefined): Resolved | undefined {
  const [at] = span;
  if (word === 'they') {
    const group = scene.groups.filter((one) => one.at < at && at - one.at <= REACH).at(-1);
    if (last?.plural && (!group || last.mentions.some(([from]) => from > group.at))) return { bearer: last, sure: true, because: 'pronoun' };
    return group ? { bearer: group.bearer, sure: true, because: 'pronoun' } : undefined;
  }
  if (word === 'it') {
    const bodies = before(scene, at, ({ kind }) => kind === 'organisation' || kind === 'place' || kind === 'outlet' || kind === 'document', last ? [last] : []);
    const start = sentenceStart(scene, at);
    const subject = bodies.filter((one) => one.at >= start).at(-1) ?? bodies[0];
    return subject ? { bearer: subject.bearer, sure: bodies.length === 1 || subject.at >= start, because: 'pronoun' } : undefined;
  }
  if (word !== 'he' && word !== 'she') return undefined;
  const people = before(
    scene,
    at,
    (bearer) => (bearer.kind === 'person' || (bearer.kind === 'unnamed' && !bearer.plural)) && (bearer.gender ?? word) === word,
    last ? [last] : [],
  );
  const spoke = last && people.find(({ bearer }) => bearer === last);
  const nearest = spoke && people[0] && spoke.at >= people[0].at - 250 ? spoke : people[0];
  if (!nearest) return undefined;
  const rival = people.find(({ bearer, at: there }) => bearer !== nearest.bearer && nearest.at - there < 120 && bearer.gender === word);
  const told = nearest.bearer.gender === word || people.length === 1 || nearest.bearer === last;
  return { bearer: nearest.bearer, sure: told && (!rival || nearest.bearer === last), because: 'pronoun' };
}

/** Who a definite description stands for: "the two leaders", "the president", "the official", "the report". */
export function resolveDescription(scene: Scene, phrase: Phrase, span: Span): Resolved | undefined {
  if (!phrase.definite || phrase.kind === 'document') return undefined;
  const [at] = span;
  const plain = phrase.tokens.length <= 4;
  if (phrase.plural && plain && phrase.kind === 'person') {
    const two = phrase.tokens.some(({ lower }) => /^(?:two|both|pair)$/.test(lower)) || phrase.tokens.length <= 2;
    const group = scene.groups.filter((one) => one.at < at && (!two || one.bearer.members?.length === 2)).at(-1);
    if (group?.bearer.members) return { bearer: groupOf(scene, group.bearer.members, span), sure: true, because: 'description' };
    return undefined;
  }
  if (phrase.plural || !plain) return undefined;
  const { head } = phrase;
  const gender = SHE_NOUNS.has(head) ? 'she' : HE_NOUNS.has(head) ? 'he' : undefined;
  const fitting = before(
    scene,
    at,
    (bearer) =>
      bearer.head === head ||
      (bearer.kind === 'person' &&
        (bearer.description?.toLowerCase().split(' ').at(-1) === head || (bearer.description?.toLowerCase().includes(head) ?? false)) &&
        (!gender || !bearer.gender || bearer.gender === gender)),
    [],
  );
  const [nearest, rival] = fitting;
  if (!nearest) return undefined;
  mention(nearest.bearer, span);
  return { bearer: nearest.bearer, sure: !rival || rival.bearer === nearest.bearer, because: 'description' };
}
