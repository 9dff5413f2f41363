import type { Knowledge } from '../../knowledge/lookup';
import type { LanguageDocument } from '../language/document';
import type { Span } from '../types';

/** What every step of linking looks at: the document, the facts, the day, the countries that the article names. */
export interface Setting {
  readonly document: LanguageDocument;
  readonly knowledge: Knowledge;
  readonly on: string;
  /** ISO codes of the countries that the article is about: named, or by their bodies, regions, leaders or parties. */
  readonly countries: ReadonlySet<string>;
  /** The same countries, the one that is spoken of most first, with how often. */
  readonly about: readonly (readonly [code: string, times: number])[];
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

/**
 * Reads the countries of a document; longest name first, so that "North Korean" is not "Korean". `people`: spans of
 * people's names, whose words are no places: "Jim Jordan".
 */
export function setSetting(
  document: LanguageDocument,
  knowledge: Knowledge,
  on: string,
  people: readonly Span[],
): Setting {
  const { tokens, text } = document;
  const countryMentions: CountryMention[] = [];
  const byEnd = new Map<number, string>();
  const times = new Map<string, number>();
  const count = (code: string): void => void times.set(code, (times.get(code) ?? 0) + 1);
  const behind = new Map<string, string | undefined>();
  const codeBehind = (words: string): string | undefined => {
    if (!behind.has(words)) behind.set(words, knowledge.countryBehind(words));
    return behind.get(words);
  };
  const isPerson = tokensWithin(document, people);
  for (let from = 0; from < tokens.length; from++) {
    if (!/^\p{Lu}/u.test(tokens[from]!.text) || isPerson[from]) continue;
    const runs = runsFrom(document, from);
    const named = runs.find(({ words }) => knowledge.country(words) !== undefined);
    if (named) {
      const { to, span, words } = named;
      const code = knowledge.country(words)!;
      count(code);
      countryMentions.push({ from, to, span, code, adjective: knowledge.isDemonym(words) });
      byEnd.set(to - 1, code);
      from = to - 1;
      continue;
    }
    for (const { words } of runs) {
      const code = codeBehind(words);
      if (!code) continue;
      count(code);
      break;
    }
  }
  for (const code of knowledge.labelled(text)) count(code);
  return {
    document,
    knowledge,
    on,
    countries: new Set(times.keys()),
    about: [...times].sort((a, b) => b[1] - a[1]),
    countryMentions,
    countryAt: (token) => byEnd.get(token),
    tokenBefore: (offset) => lastBefore(tokens, offset),
  };
}

interface Run {
  readonly words: string;
  readonly span: Span;
  readonly to: number;
}

/** The words from a token on, the longest first. */
function runsFrom({ tokens, text }: LanguageDocument, from: number): Run[] {
  const runs: Run[] = [];
  for (let to = Math.min(tokens.length, from + LONGEST); to > from; to--) {
    const span: Span = [tokens[from]!.start, tokens[to - 1]!.end];
    if (span[1] - span[0] <= 60) runs.push({ words: text.slice(...span), span, to });
  }
  return runs;
}

function tokensWithin({ tokens }: LanguageDocument, spans: readonly Span[]): Uint8Array {
  const within = new Uint8Array(tokens.length);
  for (const [start, end] of spans)
    for (let i = lastBefore(tokens, start) + 1; i < tokens.length && tokens[i]!.start < end; i++) within[i] = 1;
  return within;
}

/** A setting in which the article is about these countries too: those of the people who stand for them. */
export function alsoAbout(setting: Setting, codes: Iterable<string>): Setting {
  const times = new Map(setting.about);
  for (const code of codes) times.set(code, (times.get(code) ?? 0) + 1);
  return { ...setting, countries: new Set(times.keys()), about: [...times].sort((a, b) => b[1] - a[1]) };
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
