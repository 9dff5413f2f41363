import type { Knowledge } from '../../knowledge/lookup';
import { whereIn } from '../attribution/identity/memory';
import type { LanguageDocument } from '../language/document';
import type { EntityId, Span } from '../types';

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
  /** Regions in text order, and countries whose names may be a region's. */
  readonly regionMentions: readonly RegionMention[];
  /** The regions that are surely named. */
  readonly regions: ReadonlySet<EntityId>;
  /** Code of the country word that ends at a token, or undefined. */
  countryAt(token: number): string | undefined;
  /** Code of the country whose name, adjective or region ends at a token, or undefined. */
  ownerAt(token: number): string | undefined;
  /** Index of the sentence that a token stands in. */
  sentenceOf(token: number): number;
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

/** A region named by itself: token index of its first word and behind its last. */
export interface RegionMention {
  readonly from: number;
  readonly to: number;
  /** ISO code of its country, or of the country that shares the name. */
  readonly code: string;
  readonly region: EntityId;
  /** True where the country of that name may be meant as well. */
  readonly shared: boolean;
}

/**
 * Reads the countries of a document (see `Knowledge.about`). `people`: spans of people's names, whose words are no
 * places: "Jim Jordan".
 */
export function setSetting(
  document: LanguageDocument,
  knowledge: Knowledge,
  on: string,
  people: readonly Span[],
): Setting {
  const { tokens, text } = document;
  const about = knowledge.about(text, people);
  const countryMentions: CountryMention[] = [];
  const regionMentions: RegionMention[] = [];
  const byEnd = new Map<number, string>();
  const owners = new Map<number, string>();
  for (const { span, code, kind, region } of about.mentions) {
    const from = lastBefore(tokens, span[0]) + 1;
    const to = lastBefore(tokens, span[1]) + 1;
    // Part of a compound: "anti-American".
    if (tokens[from]?.start !== span[0] || tokens[to - 1]?.end !== span[1]) continue;
    if (region !== undefined) regionMentions.push({ from, to, code, region, shared: kind === 'shared' });
    if (kind !== 'shared' && kind !== 'body') owners.set(to - 1, code);
    if (kind === 'region' || kind === 'body') continue;
    countryMentions.push({ from, to, span, code, adjective: kind === 'adjective' });
    byEnd.set(to - 1, code);
  }
  return {
    document,
    knowledge,
    on,
    countries: new Set(about.countries.keys()),
    about: [...about.countries].sort((a, b) => b[1] - a[1]),
    countryMentions,
    regionMentions,
    regions: new Set(regionMentions.flatMap(({ region, shared }) => (shared ? [] : [region]))),
    countryAt: (token) => byEnd.get(token),
    ownerAt: (token) => owners.get(token),
    sentenceOf: whereIn(document).sentenceOf,
    tokenBefore: (offset) => lastBefore(tokens, offset),
  };
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
  const sentence = setting.sentenceOf(token);
  const standing = document.sentences[sentence];
  if (!standing || token < standing.from || token >= standing.to) return undefined;
  const before = (from: number, to: number) => countryMentions.filter((one) => one.from >= from && one.to <= to);
  const own = before(standing.from, token).at(-1);
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
