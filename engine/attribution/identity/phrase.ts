import type { LanguageDocument, Token } from '../../language/document';
import type { Span } from '../../types';
import { BODY_NOUNS, DOCUMENT_NOUNS, OUTLET_NOUNS, PEOPLE_PLURALS, PERSON_NOUNS } from './lexicon';

/** A source's phrase by its words. */
export interface Phrase {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Head noun in small letters, singular where it is a plural we know. */
  readonly head: string;
  readonly headIndex: number;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly kind: 'person' | 'organisation' | 'outlet' | 'document' | undefined;
}

const STOPS = /^(?:of|for|in|from|at|with|who|which|that|on|to|by|near|familiar|close|,|-|–|—|\(|whose|speaking|based|briefed)$/;

/** Tokens of a span, by binary search. */
export function tokensIn(document: LanguageDocument, [from, to]: Span): Token[] {
  const { tokens } = document;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  const found: Token[] = [];
  for (let i = low; i < tokens.length && tokens[i]!.end <= to; i++) found.push(tokens[i]!);
  return found;
}

/** Singular of a regular plural, where it is a word of our lists. */
function singular(word: string): string | undefined {
  for (const [end, by] of [['ies', 'y'], ['men', 'man'], ['es', ''], ['s', '']] as const) {
    if (!word.endsWith(end)) continue;
    const one = word.slice(0, word.length - end.length) + by;
    if (PERSON_NOUNS.has(one) || OUTLET_NOUNS.has(one) || BODY_NOUNS.has(one) || DOCUMENT_NOUNS.has(one)) return one;
  }
  return undefined;
}

/** Reads the head of a noun phrase: the last noun before a preposition, relative or comma. */
export function readPhrase(document: LanguageDocument, span: Span): Phrase {
  const tokens = tokensIn(document, span);
  let end = tokens.findIndex(({ lower }, i) => i > 0 && STOPS.test(lower));
  if (end < 0) end = tokens.length;
  let headIndex = -1;
  for (let i = 0; i < end; i++) if (/^NN/.test(tokens[i]!.tag) || PERSON_NOUNS.has(tokens[i]!.lower)) headIndex = i;
  if (headIndex < 0) headIndex = Math.max(0, end - 1);
  const word = tokens[headIndex]?.lower ?? '';
  const one = singular(word);
  const head = PERSON_NOUNS.has(word) || DOCUMENT_NOUNS.has(word) || OUTLET_NOUNS.has(word) ? word : (one ?? word);
  const plural = (one !== undefined && one !== word) || PEOPLE_PLURALS.has(word) || /^NN(?:P?S)$/.test(tokens[headIndex]?.tag ?? '');
  const first = tokens[0]?.lower ?? '';
  return {
    tokens,
    text: tokens.length > 0 ? document.text.slice(tokens[0]!.start, tokens.at(-1)!.end) : '',
    head,
    headIndex,
    plural,
    definite: /^(?:the|this|that|these|those|both|his|her|its|their)$/.test(first),
    kind: PERSON_NOUNS.has(head) || PEOPLE_PLURALS.has(word)
      ? 'person'
      : DOCUMENT_NOUNS.has(head)
        ? 'document'
        : OUTLET_NOUNS.has(head)
          ? 'outlet'
          : BODY_NOUNS.has(head)
            ? 'organisation'
            : undefined,
  };
}
