import { type Bearer, bearerOf, type Resolved } from './bearer';
import type { Groups } from './groups';
import type { Memory } from './memory';
import type { Phrase } from './phrase';
import { HE_NOUNS, SHE_NOUNS } from './titles';

/** More bearers than this of one noun are not told apart: comparing them all would take too long. */
const CROWD = 200;

/** Nouns for any body, whatever its name. */
const ANY_BODY = new Set(
  'company firm corporation group organisation organization agency body club team charity union party bank airline university hospital retailer manufacturer network carrier operator'.split(
    ' ',
  ),
);
/** How far back a description may reach, in UTF-16 code units. */
const REACH = 6000;

const SPOKES = new Set(['spokesman', 'spokeswoman', 'spokesperson']);
/** Words before a title that make another office of it. */
const BELOW = /^(?:deputy|vice|assistant|under|acting|associate|junior|shadow|lieutenant)$/;

/** A noun as it is remembered: one key for all forms of spokesperson, another for a deputy's office. */
const keyOf = (noun: string, words: readonly string[]): string => {
  const below = words.find((word) => BELOW.test(word));
  const key = SPOKES.has(noun) ? 'spokesperson' : noun;
  return below ? `${below} ${key}` : key;
};

/** Remembers by which nouns the article has called whom. */
export class Callings {
  private readonly byNoun = new Map<string, Bearer[]>();

  /** Notes that a bearer is called by a noun, with the words around it. */
  note(bearer: Bearer, noun: string, words: readonly string[] = []): void {
    bearer.nouns.add(noun);
    for (const word of words) bearer.words.add(word);
    const key = keyOf(noun, words);
    const called = this.byNoun.get(key);
    if (!called) this.byNoun.set(key, [bearer]);
    else if (called.length <= CROWD && !called.includes(bearer)) called.push(bearer);
  }

  /** Whom the article has called so; nobody where they are a crowd. */
  called({ noun, modifiers }: Phrase): readonly Bearer[] {
    const called = this.byNoun.get(keyOf(noun, modifiers)) ?? [];
    return called.length > CROWD ? [] : called;
  }
}

/**
 * Who a definite description stands for ("the official", "the two leaders", "the company"), where exactly one that
 * the article has named so far fits. Undefined where none or several do: the description then stands for itself.
 */
export function resolveDescription(
  phrase: Phrase,
  at: number,
  callings: Callings,
  groups: Groups,
  memory: Memory,
): Resolved | undefined {
  if (!phrase.definite) return undefined;
  if (phrase.plural || PAIRS.test(phrase.noun)) return resolvePlural(phrase, callings, groups, memory);
  const gender = SHE_NOUNS.has(phrase.noun) ? 'she' : HE_NOUNS.has(phrase.noun) ? 'he' : undefined;
  const fitting = callings
    .called(phrase)
    .filter((one) => !one.plural && (!gender || !one.gender || one.gender === gender))
    .filter((one) => phrase.modifiers.every((word) => one.words.has(word)))
    .filter((one) => phrase.owner === undefined || one.words.has(phrase.owner))
    .map((bearer) => ({ bearer, at: memory.lastAt(bearer) }))
    .filter((one) => one.at >= 0 && at - one.at <= REACH)
    .sort((a, b) => b.at - a.at);
  const [nearest, rival] = fitting;
  const decided = nearest && (!rival || (at - nearest.at < 350 && nearest.at - rival.at > 500));
  if (decided && !(phrase.possessed && at - nearest.at > 900)) {
    return { bearer: nearest.bearer, sure: true, because: 'description' };
  }
  if (nearest || phrase.possessed || phrase.modifiers.length > 0 || phrase.kind === undefined) return undefined;
  return ANY_BODY.has(phrase.noun) ? onlyBody(phrase, at, memory) : undefined;
}

/** "The company" after one body alone has been named lately. */
function onlyBody(phrase: Phrase, at: number, memory: Memory): Resolved | undefined {
  const bodies = new Set<Bearer>();
  for (const { bearer } of memory.before(phrase.from, at))
    if (bearer.kind === 'organisation' && !bearer.plural) bodies.add(bearer);
  const [only] = bodies;
  return only && bodies.size === 1 && only.name ? { bearer: only, sure: true, because: 'description' } : undefined;
}

const PAIRS = /^(?:pair|couple|duo)$/;
/** Nouns for people who were just named together, without a number. */
const TOGETHER = /^(?:leader|man|woman)$/;

/** "The two leaders", "the men", "both countries": those of that sort who were named together last. */
function resolvePlural(phrase: Phrase, callings: Callings, groups: Groups, memory: Memory): Resolved | undefined {
  if (phrase.possessed || phrase.modifiers.length > 0) return undefined;
  const kind = phrase.kind === 'person' || PAIRS.test(phrase.noun) ? 'person' : 'body';
  const two = phrase.two || PAIRS.test(phrase.noun);
  const bearer = groups.lastBefore(phrase.from, two ? 2 : undefined, kind);
  const called = two || TOGETHER.test(phrase.noun) || bearer?.members?.every(({ nouns }) => nouns.has(phrase.noun));
  if (bearer && called) return { bearer, sure: true, because: 'description' };
  // "the protesters" after "dozens of protesters"
  const same = callings.called(phrase).filter((one) => one.plural && memory.lastAt(one) >= 0);
  const [only] = same;
  return only && same.length === 1 ? { bearer: only, sure: true, because: 'description' } : undefined;
}

/** A bearer that only its description tells apart. */
export function describedBearer(phrase: Phrase, description: string): Bearer {
  const { kind, plural, noun, modifiers } = phrase;
  const gender = SHE_NOUNS.has(noun) ? 'she' : HE_NOUNS.has(noun) ? 'he' : undefined;
  const body = kind !== undefined && kind !== 'person' && !(plural && kind !== 'document' && noun !== 'police');
  return bearerOf(
    {
      kind: body ? kind : 'unnamed',
      description,
      ...(plural && !(body && kind === 'document') ? { plural } : {}),
      ...(gender ? { gender } : {}),
    },
    [noun],
    modifiers,
  );
}
