import type { Knowledge } from '../../knowledge/lookup';
import type { LanguageDocument } from '../language/document';
import type { Span } from '../types';

/** What every step of linking looks at: the document, the facts, the day, the countries that the article names. */
export interface Setting {
  readonly document: LanguageDocument;
  readonly knowledge: Knowledge;
  readonly on: string;
  /** ISO codes of the countries named anywhere. */
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
      const entity = knowledge.countryEntity(code);
      const adjective = /^(JJ|NNPS|NNS)/.test(tokens[to - 1]!.tag) || /(an|ish|ese|ch|i)$/.test(words) && entity !== undefined && isAdjective(words);
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
    countries: new Set(countryMentions.map(({ code }) => code)),
    countryMentions,
    countryAt: (token) => byEnd.get(token),
    tokenBefore: (offset) => lastBefore(tokens, offset),
  };
}

const NAMES_LIKE_ADJECTIVES = /^(Iran|Sudan|South Sudan|Oman|Jordan|Japan|Bhutan|Kazakhstan|.*stan|Taiwan|Azerbaijan|Haiti|Fiji|Burundi|Malawi|Mali|Djibouti|Vatican)$/;
const isAdjective = (words: string): boolean => !NAMES_LIKE_ADJECTIVES.test(words);

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

/** The nearest country named before a token, in the same paragraph or the one before. */
export function nearestCountry(setting: Setting, token: number): string | undefined {
  const { document, countryMentions } = setting;
  const paragraph = document.paragraphs.findIndex(({ from, to }) => token >= from && token < to);
  const first = document.paragraphs[Math.max(0, paragraph - 1)]?.from ?? 0;
  for (let i = countryMentions.length - 1; i >= 0; i--) {
    const mention = countryMentions[i]!;
    if (mention.to > token) continue;
    if (mention.from < first) return undefined;
    return mention.code;
  }
  return undefined;
}
