import type { LanguageDocument } from '../../language/document';
import { isFiniteVerb } from '../../language/tags';
import type { NameMention } from './names';
import type { Phrase } from './phrase';
import type { Cast } from './walk';

/** The name that a phrase only describes: "the foreign secretary, Ana Ruiz,", "Ana Ruiz, the mayor,", "Ana Ruiz is a doctor". */
export function apposedName(
  { document, nameAt, byGroup }: Pick<Cast, 'document' | 'nameAt' | 'byGroup'>,
  phrase: Phrase,
): NameMention | undefined {
  const { tokens } = document;
  const fits = (name: NameMention | undefined): name is NameMention =>
    name !== undefined &&
    !phrase.plural &&
    ((phrase.kind === 'person') === (byGroup[name.group]!.kind === 'person') ||
      (phrase.kind === 'person' && byGroup[name.group]!.guessed === true)) &&
    name.kind !== 'place';
  // "Time magazine", "the Associated Press news agency"
  const last = /^(?:news|press|wire)$/.test(tokens[phrase.head - 1]?.lower ?? '') ? phrase.head - 1 : phrase.head;
  const own = phrase.kind === 'outlet' ? nameAt(last - 1) : undefined;
  if (own?.kind === 'outlet' && own.to === last && own.from >= phrase.from) return own;
  const comma = commaAfter(document, phrase.to);
  const after = comma === undefined ? undefined : nameAt(comma + 1);
  // "On the last subject, Ana Ruiz said"
  const person = phrase.kind === 'person' && phrase.noun !== 'subject';
  if (fits(after) && after.titleFrom === comma! + 1 && person) return after;
  let at = phrase.from - 1;
  // "Ana Ruiz, now the mayor,"
  if (/^(?:now|then|currently|formerly|later|once)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',')
    at--;
  if (/^(?:is|was|remains|became)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.text === ',') at--;
  else return undefined;
  // "Ana Ruiz, 34, a nurse"
  if (tokens[at]?.tag === 'CD' && tokens[at - 1]?.text === ',') at -= 2;
  const before = nameAt(at);
  return fits(before) && before.to === at + 1 && isSameClause(document, phrase) ? before : undefined;
}

/** A phrase between commas or at the end; "Ana Ruiz, the mayor said" has a verb right after it. */
function isSameClause({ tokens }: LanguageDocument, phrase: Phrase): boolean {
  return !isFiniteVerb(tokens[phrase.to]?.tag ?? '');
}

/** The comma that ends a phrase and what directly follows it: "the mayor of Lindholm |,". */
function commaAfter({ tokens }: LanguageDocument, to: number): number | undefined {
  let at = to;
  if (tokens[at]?.tag === 'IN') while (at < to + 9 && /^(?:IN|DT|NNP?S?|JJ|POS|CC)$/.test(tokens[at]?.tag ?? '')) at++;
  return tokens[at]?.text === ',' ? at : undefined;
}
