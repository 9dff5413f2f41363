import type { LanguageDocument, Sentence } from '../language/document';
import { noted } from '../language/words';
import type { Relation, Span, Stance } from '../types';
import { type RawAttribution, revised } from './raw';

/** Longest stretch between two attributions that a conjunction joins, in characters. */
const BETWEEN = 12;
/** How many attributions back an answer looks for what it answers. */
const LOOK_BACK = 60;

const BUT = /^[\s,;.”"’'–—-]*(?:but|while|whereas|though|although|yet|however)\b/i;
/** What opens an answer: the words before the speaker's name. */
const ANSWERING =
  /\b(?:responding to|in response to|in reply to|replying to|reacting to|in reaction to|asked about|answering|commenting on)\s+([^,.;]{2,90}?)(?=[,.;]|$)/i;
/** "Johnson's announcement": the noun says which of the speaker's attributions is meant. */
const SAYING_STANCES: readonly (readonly [RegExp, readonly Stance[]])[] = [
  [/\bannouncement\b/i, ['announce']],
  [/\bclaims?\b|\ballegations?\b/i, ['claim', 'allege']],
  [/\baccusations?\b|\bcharges?\b|\battacks?\b|\bcriticisms?\b/i, ['accuse', 'criticise', 'allege']],
  [/\bwarnings?\b/i, ['warn']],
  [/\bthreats?\b/i, ['threaten', 'warn']],
  [/\bpromises?\b|\bpledges?\b|\bvows?\b/i, ['promise']],
  [/\bdemands?\b|\bcalls?\b|\bappeals?\b/i, ['demand']],
  [/\bquestions?\b/i, ['ask']],
  [/\bproposals?\b|\bsuggestions?\b/i, ['suggest']],
  [/\bdenials?\b/i, ['deny']],
];

/**
 * Adds to attributions how they stand to each other. Takes them in order of their content with the document; gives
 * them with `relations`, each with the key of its reason:
 * contrasts/but-clause ("…, but the Pentagon said"), denies/denial-of-claim (a denial whose words are those of an earlier
 * claim), answers/responding-to ("Responding to Johnson's announcement, …"). Only earlier attributions of others are
 * denied or answered; a contrast is noted on both sides.
 */
export function relate(document: LanguageDocument, found: readonly RawAttribution[]): RawAttribution[] {
  const relations = new Map<number, Relation[]>();
  const add = (from: RawAttribution, relation: Relation) => {
    const known = relations.get(from.id) ?? [];
    if (!known.some((one) => one.to === relation.to && one.kind === relation.kind)) known.push(relation);
    relations.set(from.id, known);
  };
  const sentenceOf = sentenceFinder(document);
  const mayAnswer = answerFinder(document);
  found.forEach((one, index) => {
    const before = outerBefore(found, index);
    if (before && contrasts(document.text, before, one)) {
      add(before, { to: one.id, kind: 'contrasts', because: 'but-clause' });
      add(one, { to: before.id, kind: 'contrasts', because: 'but-clause' });
    }
    const sentence = sentenceOf(first(one));
    const answered = mayAnswer(sentence) && answeredBy(document.text, found, index, document.sentences[sentence]!.span);
    if (answered) add(one, { to: answered.id, kind: 'answers', because: 'responding-to' });
    const denied = one.stance === 'deny' ? deniedBy(document.text, found, index) : undefined;
    if (denied) add(one, { to: denied.id, kind: 'denies', because: 'denial-of-claim' });
  });
  return found.map((one) => revised(one, one.id, one.inside, relations.get(one.id) ?? []));
}

function first({ content, cue, source }: RawAttribution): number {
  let least = Number.POSITIVE_INFINITY;
  for (const spans of [content, cue, source]) for (const span of spans) if (span[0] < least) least = span[0];
  return least;
}

function last({ content, cue, source }: RawAttribution): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const spans of [content, cue, source]) for (const span of spans) if (span[1] > most) most = span[1];
  return most;
}

/** The nearest attribution before, carried by the same one. */
function outerBefore(found: readonly RawAttribution[], index: number): RawAttribution | undefined {
  const one = found[index]!;
  for (let i = index - 1; i >= 0 && index - i < 12; i--) if (found[i]!.inside === one.inside) return found[i];
  return undefined;
}

function contrasts(text: string, before: RawAttribution, one: RawAttribution): boolean {
  if (before.level === 'other' || one.level === 'other' || before.source.length === 0 || one.source.length === 0)
    return false;
  const from = last(before);
  const start = first(one);
  if (start <= from || start - from > BETWEEN + 4) return false;
  return BUT.test(text.slice(from, start)) && !sameSource(text, before, one);
}

function sameSource(text: string, a: RawAttribution, b: RawAttribution): boolean {
  const name = (one: RawAttribution) => one.source.map((span) => text.slice(...span).toLowerCase()).join(' ');
  return name(a) === name(b) || /^(?:he|she|they|it|who)$/.test(name(b));
}

/** The latest earlier attribution of the speaker whom the sentence says it answers. */
function answeredBy(
  text: string,
  found: readonly RawAttribution[],
  index: number,
  sentence: Span,
): RawAttribution | undefined {
  const one = found[index]!;
  if (one.source.length === 0 || one.level === 'other' || one.relay) return undefined;
  const lead = text.slice(
    sentence[0],
    Math.max(sentence[0], Math.min(sentence[1], ...one.source.map((span) => span[0]))),
  );
  const trail = text.slice(Math.min(sentence[1], last(one)), sentence[1]).slice(0, 120);
  const match = ANSWERING.exec(lead.slice(-160)) ?? ANSWERING.exec(trail);
  const object = match?.[1];
  if (!object) return undefined;
  const names = object.match(/\p{Lu}[\p{L}\p{M}-]+/gu) ?? [];
  if (names.length === 0) return undefined;
  const meant = SAYING_STANCES.find(([noun]) => noun.test(object))?.[1];
  let latest: RawAttribution | undefined;
  for (let i = index - 1; i >= 0 && index - i <= LOOK_BACK; i--) {
    const other = found[i]!;
    if (other.level === 'other' || last(other) > sentence[0] || sameSource(text, other, one)) continue;
    const source = other.source.map((span) => text.slice(...span)).join(' ');
    if (!names.some((name) => containsWord(source, name))) continue;
    if (!meant || meant.includes(other.stance)) return other;
    latest ??= other;
  }
  return latest;
}

function containsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length));
}

/** Words too common to show that two contents speak of one thing. */
const COMMON = new Set(
  'that this with from have been were they their there which would could about into over after before when what also more most some than then them will just only very said says any all not the and for was are his her its had has who'.split(
    ' ',
  ),
);
/** Share of a denial's words that must stand in the claim. */
const SHARED = 0.5;

/** The latest earlier claim of somebody else that has at least half of the denial's words of weight. */
function deniedBy(text: string, found: readonly RawAttribution[], index: number): RawAttribution | undefined {
  const one = found[index]!;
  const words = wordsOf(text, one);
  if (words.size < 2) return undefined;
  for (let i = index - 1; i >= 0 && index - i <= LOOK_BACK; i--) {
    const other = found[i]!;
    if (other.stance === 'deny' || other.level === 'other' || other.source.length === 0 || sameSource(text, other, one))
      continue;
    if (other.id === one.inside || other.inside === one.id) continue;
    const theirs = wordsOf(text, other);
    let shared = 0;
    for (const word of words) if (theirs.has(word)) shared++;
    if (shared >= 2 && shared >= SHARED * Math.min(words.size, theirs.size)) return other;
  }
  return undefined;
}

/** Longest content compared word by word, in characters. */
const COMPARED = 600;

function wordsOf(text: string, one: RawAttribution): Set<string> {
  const words = new Set<string>();
  for (const span of one.content) {
    const part = text.slice(span[0], Math.min(span[1], span[0] + COMPARED)).toLowerCase();
    for (const word of part.match(/\p{L}{3,}/gu) ?? []) if (!COMMON.has(word)) words.add(stem(word));
  }
  return words;
}

function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ing|ed|es|s|al|ly)$/, '') : word;
}

/** Words that every one of those has. */
const answers = noted(({ lower }) =>
  /\b(?:responding|response|reply|replying|reacting|reaction|asked|answering|commenting)\b/.test(lower),
);

/** Tells of sentences by their number whether they have such a word; each is looked through once. */
function answerFinder({ tokens, sentences }: LanguageDocument): (sentence: number) => boolean {
  const known = new Map<number, boolean>();
  const has = ({ from, to }: Sentence): boolean => {
    for (let at = from; at < to; at++) if (answers(tokens[at]!.word)) return true;
    return false;
  };
  return (number) => {
    const told = known.get(number);
    if (told !== undefined) return told;
    const sentence = sentences[number];
    const may = sentence !== undefined && has(sentence);
    known.set(number, may);
    return may;
  };
}

/** Finds the sentence that an offset stands in, by its number. */
function sentenceFinder({ sentences }: LanguageDocument): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.span[0] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
