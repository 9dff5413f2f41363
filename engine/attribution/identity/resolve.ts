import type { LanguageDocument, Token } from '../../language/document';
import type { Span } from '../../types';
import { type Bearer, bearerOf, mayBeOnePerson, type Resolved } from './bearer';
import { describedBearer } from './descriptions';
import type { Place } from './memory';
import { type Phrase, readPhrase, tokenAt } from './phrase';
import { PRONOUN_FORMS, type Pronoun, resolvePronoun } from './pronouns';
import { isPeople, namesNobody } from './proper';
import { PERSON_NOUNS } from './titles';
import { type Cast, withoutArticle } from './walk';

/** Longest description of an unnamed source, in UTF-16 code units. */
const LONGEST = 160;

/** Nobody is named. */
export const nobody = (): Resolved => ({ bearer: bearerOf({ kind: 'unnamed' }), sure: false, because: 'no-source' });

/**
 * Who a source is, within the article.
 * @param source spans of the source's words; empty where nobody is named.
 * @param carrier who carries this attribution; undefined for the article's own words.
 */
export function resolveSource(cast: Cast, source: readonly Span[], carrier: Resolved | undefined): Resolved {
  const span = source[0];
  const phrase = span && readPhrase(cast.document, span);
  if (!span || !phrase) return nobody();
  const { lower, text } = cast.document.tokens[phrase.from]!;
  // "WHO", "US": no pronouns.
  const word = text.length > 1 && text === text.toUpperCase() && text !== lower ? text : lower;
  const single =
    phrase.to === phrase.from + 1 ||
    /^(?:all|both|themselves|himself|herself|itself)$/.test(cast.document.tokens[phrase.from + 1]!.lower);
  if (single && /^(?:i|we|me|us|my|our)$/.test(word)) return ownWords(cast, phrase.from, carrier);
  if (single && /^(?:you|your|this|these|those)$/.test(word)) return nobody();
  if (single && /^(?:who|which|that|whom)$/.test(word)) return antecedent(cast, span[0]) ?? nobody();
  const pronoun = single ? PRONOUN_FORMS.get(word) : undefined;
  if (pronoun && /sel(?:f|ves)$/.test(word)) return reflexive(cast, pronoun, phrase.from, span, carrier);
  if (pronoun) return ofPronoun(cast, pronoun, phrase.from, span, carrier);
  const found =
    together(cast, phrase, span) ??
    inApposition(cast, phrase, span) ??
    ofHead(cast, phrase, span) ??
    described(cast, phrase, span);
  return withOthers(cast, found, span);
}

/** What follows a name where it speaks with others who have none: "Ruiz, others", "Ruiz and her aides". */
const OTHERS =
  /^\s*,?\s*(?:(?:and|or|&)\s+)?(?:(?:(?:several|many|two|three|some|the|dozens of|a few)\s+)?others?\b|(?:and|or|&)\s+(?:his|her|their|its|some|many|several|most|other)\s+\p{Ll})/u;

/** What stands before a body that speaks with another which has no name: "The Ruiz campaign and the FBI". */
const BESIDE = /^(?:the|a|an|both|his|her|its|their|\p{Lu}[\p{L}.'’-]*)\s(?:[^\s,;()]+\s){0,4}(?:and|&)\s(?:the\s)?$/iu;

/** One who is named with others who are not: the words together are a group, and the one is of it. */
function withOthers(cast: Cast, found: Resolved, span: Span): Resolved {
  const { document, nameAt, groups, byGroup } = cast;
  const { bearer } = found;
  if (bearer.members || bearer.name === undefined) return found;
  const own = nameAt(tokenAt(document, span[1]) - 1);
  const before = own?.span[1] === span[1] ? document.text.slice(span[0], own.span[0]) : '';
  if (own && own.kind === 'organisation' && byGroup[own.group] === bearer && BESIDE.test(before)) {
    const pair = bearerOf({ kind: 'group', plural: true, description: shown(document.text.slice(...span)) });
    pair.mentions.push(span);
    return { bearer: pair, sure: found.sure, because: 'group' };
  }
  const name = nameAt(tokenAt(document, span[0])) ?? nameAt(tokenAt(document, span[0]) + 1);
  const second = name && document.text.slice(name.span[1], span[1]).startsWith(',') ? nameAt(name.to + 1) : undefined;
  // "Ruiz, Hale say": a headline leaves out the "and".
  if (
    second?.kind === 'person' &&
    second.span[1] === span[1] &&
    name?.kind === 'person' &&
    second.group !== name.group
  ) {
    const pair = groups.of([bearer, byGroup[second.group]!]);
    pair.mentions.push(span);
    return { bearer: pair, sure: found.sure, because: 'group' };
  }
  if (!name || name.span[1] > span[1] || !OTHERS.test(document.text.slice(name.span[1], span[1]))) return found;
  const group = bearerOf({
    kind: 'group',
    members: [bearer],
    plural: true,
    description: shown(document.text.slice(...span)),
  });
  group.mentions.push(span);
  return { bearer: group, sure: found.sure, because: 'group' };
}

/** "I" and "we" within another's words are that speaker; elsewhere the author, who is no speaker. */
function ownWords({ where }: Cast, token: number, carrier: Resolved | undefined): Resolved {
  if (!carrier || !where.quoted(token)) return nobody();
  return { bearer: carrier.bearer, sure: carrier.sure, because: 'own-words' };
}

/** "Ruiz himself said": the name before it; where none is, nobody is sure. */
function reflexive(cast: Cast, pronoun: Pronoun, token: number, span: Span, carrier: Resolved | undefined): Resolved {
  const name = cast.nameAt(token - 1);
  const named = name?.to === token ? cast.byHead.get(name.from) : undefined;
  return named ?? { ...ofPronoun(cast, pronoun, token, span, carrier), sure: false };
}

function ofPronoun(cast: Cast, pronoun: Pronoun, token: number, span: Span, carrier: Resolved | undefined): Resolved {
  const { document, where, memory, byHead } = cast;
  const quoted = where.quoted(token);
  const found =
    quoted && carrier
      ? resolvePronoun(document, where, memory, pronoun, token, carrier.bearer)
      : (byHead.get(token) ?? resolvePronoun(document, where, memory, pronoun, token));
  if (!found) return { bearer: pronounAlone(span), sure: false, because: 'pronoun' };
  found.bearer.mentions.push(span);
  // Words that precede their speaker may speak of the speaker: "He was ready, Johnson said".
  const open = carrier !== undefined && found.bearer !== carrier.bearer && !spokeBefore(cast, carrier.bearer, token);
  return { ...found, sure: found.sure && !open && !quoted };
}

/** Whether a bearer has been mentioned lately before a token. */
function spokeBefore({ document, memory }: Cast, bearer: Bearer, token: number): boolean {
  return memory.before(token, document.tokens[token]!.start).some((place) => place.bearer === bearer);
}

/** A pronoun that stands for nobody whom the article has named. */
function pronounAlone(span: Span): Bearer {
  const bearer = bearerOf({ kind: 'unnamed' });
  bearer.mentions.push(span);
  return bearer;
}

/** The name or phrase right before "who" or "which". */
function antecedent(cast: Cast, at: number): Resolved | undefined {
  const { document, memory } = cast;
  const token = tokenAt(document, at);
  const word = document.tokens[token]?.lower ?? '';
  const who = word === 'who' || word === 'whom';
  const near = memory.before(token, at);
  const index = near.findIndex(({ bearer }) =>
    who ? mayBeWho(bearer) : bearer.kind !== 'person' && !(word === 'which' && bearer.kind === 'unnamed'),
  );
  const place = who ? near[index] : ownerOfPlace(document, near[index], near[index + 1]);
  if (!place || at - place.at > 120) return undefined;
  const between = document.text.slice(place.at, at).replace(/\b\p{L}{1,4}\./gu, '');
  const sure = !/[.;]\s/.test(between) && !(who && (isAnother(cast, place, token) || isMany(cast, place, token)));
  return { bearer: place.bearer, sure, because: 'relative' };
}

/** "The Dialogue Group in Turkey, which": the body, not the land it stands in. */
function ownerOfPlace(
  document: LanguageDocument,
  last: Place | undefined,
  before: Place | undefined,
): Place | undefined {
  const preposition = last && document.tokens[last.token - 1]?.lower;
  const stands = last?.bearer.kind === 'place' && /^(?:in|of|at|from)$/.test(preposition ?? '');
  return stands && before?.bearer.kind === 'organisation' && last.at - before.at < 60 ? before : last;
}

/** "Two Ruiz campaign aides who": another noun than the name stands right before, with no comma between. */
function isAnother({ document, nameAt, byGroup }: Cast, { form, bearer, at }: Place, token: number): boolean {
  if (form !== 'name' || document.text.slice(at, document.tokens[token]!.start).includes(',')) return false;
  let last = token - 1;
  while (last > 0 && /^[^\p{L}\p{N}]+$/u.test(document.tokens[last]!.text)) last--;
  const name = nameAt(last);
  return name === undefined || byGroup[name.group] !== bearer;
}

/** "Who are" and "who maintain" are not said of one. */
function isMany({ document }: Cast, { bearer }: Place, token: number): boolean {
  const next = document.tokens[token + 1];
  const many = next?.tag === 'VBP' || /^(?:are|were|have)$/.test(next?.lower ?? '');
  return many && bearer.kind === 'person' && !bearer.plural;
}

const mayBeWho = ({ kind }: Bearer): boolean => kind === 'person' || kind === 'unnamed' || kind === 'group';

/** Several who speak as one: "Ruiz and Hale", "the mayor and her lawyer". */
function together(cast: Cast, phrase: Phrase, span: Span): Resolved | undefined {
  const { document, byHead, nameAt, groups } = cast;
  const joint = (at: number): boolean => {
    const { lower } = document.tokens[at]!;
    return (lower === 'and' || lower === '&') && nameAt(at) === undefined;
  };
  let joins = 0;
  let lastJoin = phrase.from;
  const members: Bearer[] = [];
  const { tokens } = document;
  const last = listEnd(cast, phrase, span);
  for (let at = phrase.from; at < last; at++) {
    if (joint(at)) {
      if (!endsMember(cast, phrase.from, at)) return undefined;
      joins++;
      lastJoin = at;
    }
    // "A and B, the mayor": the comma behind the last of them only tells more.
    if (joins > 0 && at > lastJoin + 1 && tokens[at]!.text === ',') break;
    // "Ruiz, a former mayor and candidate": one person, told more of.
    if (joins === 0 && members.length === 1 && tokens[at]!.text === ',' && tellsMore(tokens, at + 1, last))
      return undefined;
    const next = document.tokens[at + 1];
    if (next && /^['’]s?$/.test(next.text) && at + 1 < last) continue;
    const known = byHead.get(at)?.bearer;
    if (known && members.at(-1) !== known) members.push(known);
  }
  const different = [...new Set(members)];
  // "A, B and C"; the comma before "and" parts nothing more.
  const commas = tokens
    .slice(phrase.from, joins > 0 ? lastJoin : last)
    .filter(({ text }, i) => text === ',' && !/^(?:and|&)$/.test(tokens[phrase.from + i + 1]!.lower)).length;
  if (joins === 0 || different.length < 2 || different.length !== joins + 1 + commas) return undefined;
  const bearer = groups.of(different);
  bearer.mentions.push(span);
  return { bearer, sure: true, because: 'group' };
}

/** Whether a member of a list ends right before "and": not "trade and industry minister", "author and critic Ana Ruiz". */
function endsMember({ document, byHead, nameAt }: Cast, from: number, join: number): boolean {
  const { tokens } = document;
  const last = tokens[join - 1]!.text === ',' ? join - 2 : join - 1;
  if (last < from) return false;
  if (nameAt(last)) return nameAt(last)!.to === last + 1;
  for (let at = last; at >= from; at--) {
    const known = byHead.get(at);
    if (!known) continue;
    const told = at === last || tokens[at + 1]!.tag === 'IN';
    const determined =
      known.bearer.plural === true || tokens.slice(from, at).some(({ tag }) => /^(?:DT|PRP\$|POS)$/.test(tag));
    return told && determined;
  }
  return false;
}

/** Where a list of names or phrases ends: at the first word that only tells more about the last of them. */
function listEnd({ document, nameAt }: Cast, phrase: Phrase, span: Span): number {
  const { tokens } = document;
  let end = phrase.from;
  for (; end < tokens.length && tokens[end]!.end <= span[1] && end - phrase.from < 40; end++) {
    if (nameAt(end) || tokens[end]!.text === ',') continue;
    if (end > phrase.from && /^(?:IN|TO|WDT|WP\$?|WRB|VB.?)$/.test(tokens[end]!.tag)) break;
  }
  return end;
}

const COUNTS = /^(?:an?|one|another|some)$/;

function ofHead(cast: Cast, phrase: Phrase, span: Span): Resolved | undefined {
  const { document, byHead, nameAt, callings } = cast;
  const found = byHead.get(phrase.head) ?? byHead.get(phrase.to - 1);
  if (!found) return undefined;
  const name = nameAt(phrase.head);
  const first = document.tokens[phrase.from]!.lower;
  // The words of the source may say more than the phrase that was met: "officials familiar with the talks".
  const { bearer } = found;
  if (bearer.name === undefined && bearer.mentions.length === 1 && !name) {
    bearer.description = shown(
      document.text.slice(document.tokens[Math.min(phrase.from, tokenAt(document, span[0]))]!.start, span[1]),
    );
    bearer.mentions[0] = span;
  } else if (!name) bearer.mentions.push(span);
  if (!name) callings.note(bearer, phrase.noun);
  // "One Lindholm, Norway council member": a town with a number or "a" before it is no speaker.
  const town = name && (name.kind === 'place' || (bearer.guessed && name.kind !== 'person'));
  const counted = town && phrase.from < name.titleFrom && COUNTS.test(first);
  return counted ? { ...found, sure: false } : found;
}

/** "The mayor of London, Ana Ruiz", "the college's head, Ana Ruiz": the name tells more than the office before it. */
function inApposition(cast: Cast, phrase: Phrase, span: Span): Resolved | undefined {
  const { document, byHead, nameAt, callings } = cast;
  const { tokens } = document;
  // "the ambassador to Germany Ana Ruiz", "Centre for Health Policy economist Ana Ruiz"
  const end = nameAt(tokenAt(document, span[1]) - 1);
  const place = end && end.titleFrom > phrase.to ? nameAt(end.titleFrom - 1) : undefined;
  const titled = end?.title !== undefined && place !== undefined && place.from <= phrase.head;
  if (
    end?.kind === 'person' &&
    place &&
    place !== end &&
    (titled || (phrase.kind === 'person' && place.kind === 'place'))
  )
    return byHead.get(end.from);
  // "head of equity strategy Ana Ruiz"
  const before = end && end.from > phrase.head + 1 ? tokens[end.titleFrom - 1] : undefined;
  const isRole = phrase.kind === 'person' || phrase.noun === 'head';
  if (end?.kind === 'person' && isRole && !phrase.plural && before?.tag === 'NN' && before.text === before.lower)
    return byHead.get(end.from);
  for (let at = phrase.from + 1; at < tokens.length && tokens[at]!.end <= span[1]; at++) {
    if (tokens[at]!.text !== ',') continue;
    const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const name = nameAt(next);
    if (!name || name.titleFrom !== next || /^['’]s?$/.test(tokens[name.to]?.text ?? '')) continue;
    if (namesPerson(cast, phrase.from, at)) return undefined;
    const office = tokens[at - 1]!;
    const person = PERSON_NOUNS.has(office.lower) || (phrase.kind === 'person' && nameAt(phrase.head) === undefined);
    const bearer = byHead.get(name.from)?.bearer;
    const body = phrase.kind === 'organisation' && bearer?.kind === 'organisation' && nameAt(phrase.head) === undefined;
    if (phrase.plural || !bearer || !(body || (person && mayBeOnePerson(bearer)))) return undefined;
    if (phrase.kind === 'person' || body) callings.note(bearer, phrase.noun, phrase.modifiers);
    return { bearer, sure: true, because: 'apposition' };
  }
  return undefined;
}

/** Whether an apposition begins: "a former mayor and …", "Apex’s founder and president", "her aide and friend". */
function tellsMore(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:an?|his|her|its|their)$/.test(tokens[from]?.lower ?? '')) return true;
  for (let at = from; at < to && at - from < 5 && tokens[at]!.lower !== 'and'; at++)
    if (tokens[at]!.tag === 'POS') return true;
  return false;
}

/** Whether a person is named between two tokens, so that what follows only tells more: "Ana Ruiz MP, …". */
function namesPerson({ nameAt, document }: Cast, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const name = nameAt(at);
    if (name?.kind === 'person' && !/^['’]s?$/.test(document.tokens[name.to]?.text ?? '')) return true;
  }
  return false;
}

const shown = (words: string): string => {
  const plain = withoutArticle(words.replace(/[\s,]+(?:who|that|which)?$/, ''));
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : plain;
};

/** Nobody that the article has met: the words stand for themselves. */
function described(cast: Cast, phrase: Phrase, span: Span): Resolved {
  const { document, callings } = cast;
  if (isProper(document, phrase)) return unlisted(cast, document.text.slice(...span), span);
  const bearer = describedBearer(phrase, shown(document.text.slice(...span)));
  bearer.mentions.push(span);
  callings.note(bearer, phrase.noun, phrase.modifiers);
  return { bearer, sure: bearer.description !== '', because: bearer.kind === 'unnamed' ? 'unnamed' : 'description' };
}

/** A capitalised name that the tagger did not take for one: "Rudaw". */
function isProper({ tokens }: LanguageDocument, { from, to, kind }: Phrase): boolean {
  if (kind !== undefined || to - from > 3) return false;
  return tokens
    .slice(from, to)
    .every(
      ({ text, lower, tag }) => /^\p{Lu}/u.test(text) && /^NNPS?$/.test(tag) && !namesNobody(lower) && !isPeople(lower),
    );
}

function unlisted({ collectives }: Cast, name: string, span: Span): Resolved {
  const bearer = collectives.get(name) ?? bearerOf({ kind: 'organisation', name, guessed: true });
  collectives.set(name, bearer);
  bearer.mentions.push(span);
  return { bearer, sure: true, because: 'name' };
}
