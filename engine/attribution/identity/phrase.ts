import type { LanguageDocument, Token } from '../../language/document';
import { isNoun } from '../../language/tags';
import { noted } from '../../language/words';
import type { Span } from '../../types';
import { BODY_NOUNS, DOCUMENT_NOUNS, OUTLET_NOUNS } from './kinds';
import { followsName, PARTICLES } from './particles';
import { COLLECTIVES, PEOPLE_PLURALS, PERSON_NOUNS } from './titles';

export type PhraseKind = 'person' | 'organisation' | 'outlet' | 'document';

/** A noun phrase by its words; token indices, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Token of the head noun. */
  readonly head: number;
  /** The head in small letters, singular where it is a plural that we know. */
  readonly noun: string;
  readonly plural: boolean;
  readonly definite: boolean;
  /** True after a possessive: "his lawyer", "Merkel's spokesman". */
  readonly possessed: boolean;
  readonly kind: PhraseKind | undefined;
  /** True where it says that they are two: "the two leaders", "both men". */
  readonly two: boolean;
  /** Last word of a possessor that is named before it ("Merkel's"), in small letters. */
  readonly owner: string | undefined;
  /** Words between determiner and head, in small letters. */
  readonly modifiers: readonly string[];
}

const STOPS = new Set(
  'of for in from at with who which that on to by near familiar close about after during outside inside , - – — ( [ whose speaking based briefed including'.split(
    ' ',
  ),
);
const STOP_TAGS = new Set(['IN', 'TO', 'WDT', 'WP', 'WP$', 'WRB']);
/** Where the core of a noun phrase ends: what follows only tells more about it. */
function stops({ lower, tag, word }: Token): boolean {
  if (STOPS.has(lower)) return true;
  return STOP_TAGS.has(tag) && word.small && !PARTICLES.has(lower);
}

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my']);
const DEFINITE = new Set([...POSSESSIVE, 'the', 'this', 'that', 'these', 'those', 'both']);
const DETERMINER = new Set([...DEFINITE, 'a', 'an', 'another', 'some', 'one', 'no']);
const LIGHT = /^(?:former|same|also|two|three|four|first|second|late|then|top|senior|own|both|all|new|latest|other)$/;

/** Index of the first token that begins at or after an offset, by binary search. */
export function tokenAt({ tokens }: LanguageDocument, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isKnown = (word: string): boolean => kindOfNoun(word) !== undefined;

function kindOfNoun(noun: string): PhraseKind | undefined {
  if (noun === 'police') return 'organisation';
  if (PERSON_NOUNS.has(noun) || PEOPLE_PLURALS.has(noun) || COLLECTIVES.has(noun)) return 'person';
  if (DOCUMENT_NOUNS.has(noun)) return 'document';
  if (OUTLET_NOUNS.has(noun)) return 'outlet';
  return BODY_NOUNS.has(noun) ? 'organisation' : undefined;
}

const PLURAL_ENDS = [
  ['ies', 'y'],
  ['men', 'man'],
  ['es', ''],
  ['s', ''],
] as const;

/** A noun's singular where our lists have it, else the noun. */
function singular(word: string): string {
  if (PERSON_NOUNS.has(word) || PEOPLE_PLURALS.has(word) || COLLECTIVES.has(word)) return word;
  for (const [end, by] of PLURAL_ENDS) {
    const one = word.endsWith(end) ? word.slice(0, word.length - end.length) + by : '';
    if (one && isKnown(one)) return one;
  }
  return word;
}

/** Whether our lists know a noun, singular or plural, as one who may speak. */
const isKnownNoun = noted((word) => isKnown(singularOf(word)));

const singularOf = noted(({ lower }) => singular(lower));

/** Whether a token is a noun that our lists know as one who may speak; the head of a source counts whatever its tag. */
export function isSpeakingNoun({ word, tag }: Token, speaks: boolean): boolean {
  return (isNoun(tag) || speaks) && isKnownNoun(word);
}

/** Words that tell nothing of who is meant, and signs. */
const isLight = noted(({ lower }) => LIGHT.test(lower) || !/\p{L}/u.test(lower));

function modifiersOf(tokens: readonly Token[], from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) if (!isLight(tokens[at]!.word)) found.push(tokens[at]!.lower);
  return found;
}

function saysTwo(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.lower === 'two' || tokens[at]!.lower === 'both') return true;
  return false;
}

/** Whether a token is what an owner ends in: "'s", or "'" behind a plural. */
export const isOwnersEnd = (text: string): boolean => text === "'s" || text === '’s' || text === "'" || text === '’';

function phraseOf(document: LanguageDocument, from: number, to: number, head: number, possessed: boolean): Phrase {
  const token = document.tokens[head]!;
  const noun = singularOf(token.word);
  const kind = kindOfNoun(noun);
  const first = document.tokens[from]!.lower;
  const determined = DETERMINER.has(first);
  return {
    from,
    to,
    head,
    noun,
    kind,
    owner: possessed ? document.tokens[from - 2]?.lower : undefined,
    plural:
      noun !== token.lower ||
      (PEOPLE_PLURALS.has(noun) && noun !== 'police') ||
      COLLECTIVES.has(noun) ||
      (token.tag === 'NNS' && kind !== 'document' && noun !== 'police'),
    definite: possessed || DEFINITE.has(first),
    possessed: possessed || POSSESSIVE.has(first),
    two: saysTwo(document.tokens, from, head),
    modifiers: modifiersOf(document.tokens, determined ? from + 1 : from, head),
  };
}

/** Reads a source's phrase: its head is the last noun before a preposition, relative or comma. Undefined for no token. */
export function readPhrase(document: LanguageDocument, span: Span): Phrase | undefined {
  const { tokens } = document;
  const from = tokenAt(document, span[0]);
  let to = from;
  while (to < tokens.length && tokens[to]!.end <= span[1] && (to === from || !stops(tokens[to]!))) to++;
  if (to === from) return undefined;
  if (to - from > 2 && followsName(tokens[to - 1]!.text)) to--;
  let head = to - 1;
  while (
    head > from &&
    !isNoun(tokens[head]!.tag) &&
    tokens[head]!.tag !== 'PRP' &&
    !PERSON_NOUNS.has(tokens[head]!.lower)
  )
    head--;
  if (!isNoun(tokens[head]!.tag) && !PERSON_NOUNS.has(tokens[head]!.lower)) head = to - 1;
  const owner = lastOwner(tokens, from, head);
  return phraseOf(document, owner ?? from, to, head, owner !== undefined);
}

/** Where the phrase begins after a possessor: "Merkel's | spokesman". */
function lastOwner(tokens: readonly Token[], from: number, head: number): number | undefined {
  for (let at = head - 1; at > from; at--) if (isOwnersEnd(tokens[at]!.text)) return at + 1;
  return undefined;
}

const BEFORE_HEAD = new Set(['JJ', 'JJR', 'JJS', 'NN', 'NNS', 'NNP', 'NNPS', 'CD', 'VBN', 'POS']);
const ING =
  /^(?:ruling|governing|leading|sitting|acting|outgoing|incoming|managing|founding|serving|visiting|investigating|remaining|surviving|opposing)$/;
/** Longest phrase, in tokens. */
const LONGEST = 9;

/** The phrase around a head noun, found in running text; `taken` tells tokens that belong to a name. */
export function phraseAround(
  document: LanguageDocument,
  head: number,
  first: number,
  taken: (token: number) => boolean,
): Phrase {
  const { tokens } = document;
  let from = head;
  let possessed = false;
  while (from > first && head - from < LONGEST) {
    const before = tokens[from - 1]!;
    if (isOwnersEnd(before.text)) {
      possessed = true;
      break;
    }
    if (before.tag === 'DT' || before.tag === 'PRP$' || before.tag === 'PDT') {
      from--;
      break;
    }
    if (!BEFORE_HEAD.has(before.tag) && !ING.test(before.lower) && !/^[-‑]$/.test(before.text)) break;
    if (taken(from - 1) && tokens[from - 1]!.tag === 'NNS') break;
    from--;
  }
  return phraseOf(document, from, head + 1, head, possessed);
}

/** Whether a phrase describes one outlet: "the country's state-run news agency", "a local newspaper". */
export function isPhraseOfOutlet({ kind, plural, noun, modifiers }: Phrase): boolean {
  if (kind !== 'outlet' || plural) return false;
  return noun !== 'agency' || modifiers.some((word) => word === 'news' || word === 'press' || word === 'wire');
}
