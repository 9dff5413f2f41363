import type { Span } from '../../types';
import { type Bearer, bearerOf, type Resolved } from './bearer';
import { describedBearer } from './descriptions';
import { type Phrase, readPhrase, tokenAt } from './phrase';
import { PRONOUN_FORMS, type Pronoun, resolvePronoun } from './pronouns';
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
  const word = cast.document.tokens[phrase.from]!.lower;
  const single =
    phrase.to === phrase.from + 1 ||
    /^(?:all|both|themselves|himself|herself|itself)$/.test(cast.document.tokens[phrase.from + 1]!.lower);
  if (single && /^(?:i|we|me|us|my|our)$/.test(word)) return ownWords(cast, phrase.from, carrier);
  if (single && /^(?:you|your)$/.test(word)) return nobody();
  if (single && /^(?:who|which|that|whom)$/.test(word)) return antecedent(cast, span[0]) ?? nobody();
  const pronoun = single ? PRONOUN_FORMS.get(word) : undefined;
  if (pronoun) return ofPronoun(cast, pronoun, phrase.from, span, carrier);
  return together(cast, phrase, span) ?? ofHead(cast, phrase, span) ?? described(cast, phrase, span);
}

/** "I" and "we" within another's words are that speaker; elsewhere the author, who is no speaker. */
function ownWords({ where }: Cast, token: number, carrier: Resolved | undefined): Resolved {
  if (!carrier || !where.quoted(token)) return nobody();
  return { bearer: carrier.bearer, sure: carrier.sure, because: 'own-words' };
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
  const first =
    carrier && !quoted ? Math.max(-1, ...carrier.bearer.mentions.map(([at]) => (at < span[0] ? at : -1))) : 0;
  const open = carrier !== undefined && found.bearer !== carrier.bearer && first < 0;
  return { ...found, sure: found.sure && !open && !quoted };
}

/** A pronoun that stands for nobody whom the article has named. */
function pronounAlone(span: Span): Bearer {
  const bearer = bearerOf({ kind: 'unnamed' });
  bearer.mentions.push(span);
  return bearer;
}

/** The name or phrase right before "who" or "which". */
function antecedent({ document, memory }: Cast, at: number): Resolved | undefined {
  const token = tokenAt(document, at);
  const place = memory.before(token, at)[0];
  if (!place || at - place.at > 120) return undefined;
  const between = document.text.slice(place.at, at);
  return { bearer: place.bearer, sure: !/[.;]\s/.test(between.replace(/\b\p{L}{1,4}\./gu, '')), because: 'relative' };
}

/** Several who speak as one: "Ruiz and Hale", "the mayor and her lawyer". */
function together(cast: Cast, phrase: Phrase, span: Span): Resolved | undefined {
  const { document, byHead, nameAt, groups } = cast;
  const joint = (at: number): boolean => {
    const { lower } = document.tokens[at]!;
    return (lower === 'and' || lower === '&') && nameAt(at) === undefined;
  };
  let joins = 0;
  const members: Bearer[] = [];
  const last = Math.min(phrase.to, phrase.from + 30);
  for (let at = phrase.from; at < last; at++) {
    if (joint(at)) joins++;
    const next = document.tokens[at + 1];
    if (next && /^['’]s?$/.test(next.text) && at + 1 < last) continue;
    const known = byHead.get(at)?.bearer;
    if (known && members.at(-1) !== known) members.push(known);
  }
  const different = [...new Set(members)];
  if (joins === 0 || different.length !== joins + 1 || different.length < 2) return undefined;
  const bearer = groups.of(different);
  bearer.mentions.push(span);
  return { bearer, sure: true, because: 'group' };
}

function ofHead(cast: Cast, phrase: Phrase, span: Span): Resolved | undefined {
  const { document, byHead, nameAt, callings } = cast;
  // "the foreign secretary, Ana Ruiz": the name in apposition tells more than the phrase.
  const found = byHead.get(phrase.head) ?? byHead.get(phrase.to - 1);
  if (!found) {
    const name = apposed(cast, phrase, span);
    return name && { bearer: name, sure: true, because: 'apposition' };
  }
  const name = nameAt(phrase.head);
  // The words of the source may say more than the phrase that was met: "officials familiar with the talks".
  const { bearer } = found;
  if (bearer.kind === 'unnamed' && bearer.mentions.length === 1 && !name) {
    bearer.description = shown(
      document.text.slice(document.tokens[Math.min(phrase.from, tokenAt(document, span[0]))]!.start, span[1]),
    );
    bearer.mentions[0] = span;
  } else if (!name) bearer.mentions.push(span);
  if (!name) callings.note(bearer, phrase.noun);
  return found;
}

/** The person named right after the phrase's first comma, within the source. */
function apposed({ document, byHead, nameAt }: Cast, phrase: Phrase, span: Span): Bearer | undefined {
  const { tokens } = document;
  if (tokens[phrase.to]?.text !== ',' || tokens[phrase.to]!.end > span[1]) return undefined;
  const name = nameAt(phrase.to + 1);
  return name?.kind === 'person' && tokens[name.from]!.start < span[1] ? byHead.get(name.from)?.bearer : undefined;
}

const shown = (words: string): string => {
  const plain = withoutArticle(words.replace(/[\s,]+(?:who|that|which)?$/, ''));
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : plain;
};

/** Nobody that the article has met: the words stand for themselves. */
function described({ document, callings }: Cast, phrase: Phrase, span: Span): Resolved {
  const bearer = describedBearer(phrase, shown(document.text.slice(...span)));
  bearer.mentions.push(span);
  callings.note(bearer, phrase.noun, phrase.modifiers);
  return { bearer, sure: bearer.description !== '', because: bearer.kind === 'unnamed' ? 'unnamed' : 'description' };
}
