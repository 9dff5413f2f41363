import type { Knowledge } from '../../knowledge/lookup';
import type { LanguageDocument } from '../language/document';
import type { Span } from '../types';

/** What every step of linking looks at: the document, the facts, the day, the countries that the article names. */
export interface Setting {
  readonly document: LanguageDocument;
  readonly knowledge: Knowledge;
  readonly on: string;
  /** ISO codes of the countries named anywhere, or whose politicians are labelled. */
  readonly countries: ReadonlySet<string>;
  /** Country words in text order: token index of the last word, code. */
  readonly countryMentions: readonly CountryMention[];
  /** Code of the country word that ends at a token, or undefined. */
  countryAt(token: number): string | undefined;
  /** Index of the last token that ends at or before an offset; -1 before the first. */
  tokenBefore(offset: number): number;
}

export interface CountryMention {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly code: string;
  /** "Syrian", not "Syria". */
  readonly adjective: boolean;
}

const LONGEST = 5;

/** Reads the countries of a document; longest name first, so that "North Korean" is not "Korean". */
export function setSetting(document: LanguageDocument, knowledge: Knowledge, on: string): Setting {
  const { tokens, text } = document;
  const countryMentions: CountryMention[] = [];
  const byEnd = new Map<number, string>();
  for (let from = 0; from < tokens.length; from++) {
    if (!/^\p{Lu}/u.test(tokens[from]!.text)) continue;
    for (let to = Math.min(tokens.length, from + LONGEST); to > from; to--) {
      const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
      const code = words.length <= 60 ? knowledge.country(words) : undefined;
      if (!code) continue;
      const adjective = knowledge.isDemonym(words);
      countryMentions.push({ from, to, span: [tokens[from]!.start, tokens[to - 1]!.end], code, adjective });
      byEnd.set(to - 1, code);
      from = to - 1;
      break;
    }
  }
  return {
    document,
    knowledge,
    on,
    countries: new Set([...countryMentions.map(({ code }) => code), ...knowledge.labelled(text)]),
    countryMentions,
    countryAt: (token) => byEnd.get(token),
    tokenBefore: (offset) => lastBefore(tokens, offset),
  };
}

function lastBefore(tokens: LanguageDocument['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The country that "the country" means at a token: the nearest one before in the sentence, else the one that the
 * sentence before begins with, else the nearest in the paragraph before.
 */
export function countryMeant(setting: Setting, token: number): string | undefined {
  const { document, countryMentions } = setting;
  const sentence = document.sentences.findIndex(({ from, to }) => token >= from && token < to);
  if (sentence < 0) return undefined;
  const before = (from: number, to: number) => countryMentions.filter((one) => one.from >= from && one.to <= to);
  const own = before(document.sentences[sentence]!.from, token).at(-1);
  if (own) return own.code;
  for (let i = sentence - 1; i >= Math.max(0, sentence - 2); i--) {
    const { from, to } = document.sentences[i]!;
    const named = before(from, to);
    const subject = named.find((one) => !one.adjective && /^(VB|MD)/.test(document.tokens[one.to]?.tag ?? ''));
    const first = subject ?? named.find(({ adjective }) => !adjective) ?? named[0];
    if (first) return first.code;
  }
  return undefined;
}
