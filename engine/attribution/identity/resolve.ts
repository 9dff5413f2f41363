import type { Span } from '../../types';
import { type Bearer, mention, type Resolved } from './bearer';
import { HE_NOUNS, PERSON_NOUNS, SHE_NOUNS } from './lexicon';
import { readPhrase } from './phrase';
import { resolveDescription, resolvePronoun } from './refer';
import { groupOf, namesWithin, type Scene } from './scene';

const PRONOUNS = new Set(['he', 'she', 'they', 'it']);
const NOBODY: Resolved = { bearer: { mentions: [], kind: 'unnamed' }, sure: false, because: 'no-source' };

/**
 * Who a source is, within the article.
 * @param source spans of the source's words; empty where nobody is named.
 * @param last who spoke last.
 * @param carrier who carries this attribution, for "I" and "we" inside a quotation.
 */
export function resolveSource(scene: Scene, source: readonly Span[], last: Bearer | undefined, carrier: Bearer | undefined): Resolved {
  const span = source[0];
  if (!span) return NOBODY;
  const whole: Span = [span[0], source.at(-1)![1]];
  const phrase = readPhrase(scene.document, span);
  const word = phrase.tokens.length === 1 ? phrase.tokens[0]!.lower : '';
  if (PRONOUNS.has(word)) {
    const found = resolvePronoun(scene, word, span, last);
    if (found) mention(found.bearer, span);
    return found ?? unnamed(scene, span, phrase.text, word, word === 'they');
  }
  if (/^(?:i|we|you)$/.test(word)) return carrier ? { bearer: carrier, sure: true, because: 'own-words' } : NOBODY;
  if (/^(?:who|which|that)$/.test(word)) return antecedent(scene, span) ?? NOBODY;

  const names = namesWithin(scene, whole);
  const together = scene.groups.find(({ bearer }) => bearer.mentions.some(([from, to]) => from >= whole[0] - 40 && to <= whole[1] && from <= whole[0] + 40 && to > whole[0]));
  if (together && names.length > 1 && /\band\b|&/.test(phrase.text)) return { bearer: groupOf(scene, together.bearer.members!, whole), sure: true, because: 'group' };

  // "a spokesman for Merkel", "Merkel's spokesman": the head speaks, not the name beside it.
  const headToken = phrase.tokens[phrase.headIndex];
  const headName = headToken && names.find(({ span: [from, to] }) => headToken.start >= from && headToken.end <= to);
  if (headName) {
    const bearer = scene.byGroup[headName.group]!;
    mention(bearer, headName.span);
    return { bearer, sure: true, because: 'name' };
  }
  // "the foreign secretary, Boris Johnson," and "a spokeswoman, Maria Zakharova": the name in apposition.
  const apposed = names.find(({ kind, span: [from] }) => kind === 'person' && /,\s*(?:\p{L}+\s+){0,6}$/u.test(scene.document.text.slice(whole[0], from)));
  if (apposed && phrase.kind === 'person') {
    const bearer = scene.byGroup[apposed.group]!;
    mention(bearer, apposed.span);
    return { bearer, sure: true, because: 'apposition' };
  }
  const described = resolveDescription(scene, phrase, span);
  if (described) return described;
  if (phrase.kind === 'organisation' || phrase.kind === 'document' || (phrase.kind === 'outlet' && !phrase.plural)) {
    const key = phrase.text.toLowerCase().replace(/^(?:an?|the|this|that) /, '');
    const known = phrase.definite ? scene.described.get(key) : undefined;
    const bearer: Bearer = known ?? { mentions: [], kind: phrase.kind, description: phrase.text, head: phrase.head };
    mention(bearer, span);
    scene.described.set(key, bearer);
    return { bearer, sure: true, because: 'description' };
  }
  return unnamed(scene, span, phrase.text, phrase.head, phrase.plural);
}

function unnamed(scene: Scene, span: Span, text: string, head: string, plural: boolean): Resolved {
  const gender = SHE_NOUNS.has(head) ? 'she' : HE_NOUNS.has(head) ? 'he' : undefined;
  const bearer: Bearer = {
    mentions: [span],
    kind: 'unnamed',
    description: text.replace(/^(?:an?|the) /i, ''),
    ...(PERSON_NOUNS.has(head) || plural ? { head } : {}),
    ...(plural ? { plural } : {}),
    ...(gender ? { gender } : {}),
  };
  scene.unnamed.push(bearer);
  return { bearer, sure: text !== '', because: 'unnamed' };
}

/** The name right before "who" or "which". */
function antecedent(scene: Scene, [at]: Span): Resolved | undefined {
  const name = scene.names.mentions.filter(({ span }) => span[1] <= at && at - span[1] < 12).at(-1);
  return name ? { bearer: scene.byGroup[name.group]!, sure: true, because: 'relative' } : undefined;
}
