import type { EntityId, Span } from '../engine/types';
import { fold } from './names';
import { countriesLabelled } from './party-labels';
import { countryBehind } from './stands-for';
import { type Store, wordKey } from './store';
import { type CapitalWord, capitalWords, runsFrom } from './words';

/** A country named in a text, by itself, by its people or by one of its regions. */
export interface CountryMention {
  readonly span: Span;
  /** ISO 3166 alpha-2. */
  readonly code: string;
  /** 'body': one of its bodies or lesser regions; 'shared': a region of another country bears the name and nothing tells which is meant ("Georgia"). */
  readonly kind: 'name' | 'adjective' | 'region' | 'body' | 'shared';
  /** The region, where one is named or may be. */
  readonly region?: EntityId;
}

/** Which countries a text is about. */
export interface About {
  readonly mentions: readonly CountryMention[];
  /** How often each is named, or its politicians are labelled; no shared name counts. */
  readonly countries: ReadonlyMap<string, number>;
}

const LONGEST = 5;

/**
 * The countries that a text is about: those it names, whose adjectives, regions or bodies it names, and whose
 * politicians and parties it labels. The longest name counts, so that "New Mexico" is no Mexico and "British Columbia"
 * not British. Linear in the text.
 * @param people spans of people's names, whose words are no places: "Jim Jordan".
 */
export function aboutOf(text: string, store: Store, people: readonly Span[]): About {
  const words = capitalWords(text);
  const isPerson = within(words, people);
  const found: CountryMention[] = [];
  const known = new Map<string, Named | undefined>();
  const named = (run: string): Named | undefined => {
    if (!known.has(run)) known.set(run, countryNamed(run, store));
    return known.get(run);
  };
  for (let from = 0; from < words.length; ) {
    const runs = isPerson[from] ? [] : [...runsFrom(text, words, from, LONGEST)];
    const fits = (run: string, i: number): boolean => {
      const one = named(run);
      return one !== undefined && (!one.place || standsAlone(text, words, from, i + 1));
    };
    let last = runs.findLastIndex((run, i) => fits(run, i) && named(run)!.kind !== 'body');
    if (last < 0) last = runs.findLastIndex(fits);
    if (last >= 0) {
      const { kind, code, region } = named(runs[last]!)!;
      const { start } = words[from]!;
      found.push({ span: [start, start + runs[last]!.length], code, kind, ...(region ? { region } : {}) });
    }
    from += last < 0 || found.at(-1)!.kind === 'body' ? 1 : last + 1;
  }
  const mentions = settled(found, text, store);
  const countries = new Map<string, number>();
  for (const { code, kind } of mentions) if (kind !== 'shared') count(countries, code);
  for (const code of countriesLabelled(text)) count(countries, code);
  return { mentions, countries };
}

/** Marks the words that lie in spans. */
function within(words: readonly CapitalWord[], spans: readonly Span[]): Uint8Array {
  const marked = new Uint8Array(words.length);
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  let next = 0;
  words.forEach(({ start }, i) => {
    while (next < sorted.length && sorted[next]![1] <= start) next++;
    if (next < sorted.length && sorted[next]![0] <= start) marked[i] = 1;
  });
  return marked;
}

/** The regions that are surely named. */
export const regionsNamed = (mentions: readonly CountryMention[]): Set<EntityId> =>
  new Set(mentions.flatMap(({ kind, region }) => (region !== undefined && kind === 'region' ? [region] : [])));

const count = (counts: Map<string, number>, code: string) => counts.set(code, (counts.get(code) ?? 0) + 1);

/** What a name tells of a country; `place` where it is a region's, which may be part of a person's name. */
interface Named {
  readonly code: string;
  readonly kind: CountryMention['kind'];
  readonly region?: EntityId;
  readonly place?: boolean;
}

function countryNamed(run: string, store: Store): Named | undefined {
  const code = store.countryWords.get(wordKey(run));
  const region = store.regions.get(fold(run));
  if (code !== undefined && region && region.country !== code) return { code, kind: 'shared', region: region.id };
  if (code !== undefined) return { code, kind: store.isAdjective(run, code) ? 'adjective' : 'name' };
  if (region?.common) return undefined;
  if (region) return { code: region.country, kind: 'region', region: region.id, place: true };
  const behind = countryBehind(store, run);
  return behind && { code: behind.code, kind: 'body', place: behind.place };
}

/** What may stand before a region, and what after it, without making the two another's name ("Virginia Woolf"). */
const BEFORE =
  /^(?:north|south|east|west|central|upper|lower|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern|upstate|downtown|the|in|from|of|for|at|and)$/i;
const AFTER =
  /^(?:gov|governor|lt|lieutenant|sen|senator|senators|rep|representative|rep|reps|republican|republicans|democrat|democrats|democratic|attorney|secretary|state|senate|house|assembly|legislature|supreme|court|department|division|national|premier|minister|mp|mps|parliament|chief|police|congressman|congresswoman|delegate|university|county|highway|province|region|and|or|of|in)$/i;

/** "Premier of Ontario Doug Ford". */
const LED = /\b(?:in|of|from)[ \u00a0]$/;

/** A region's name, and no part of a person's. */
function standsAlone(text: string, words: readonly CapitalWord[], from: number, length: number): boolean {
  if (LED.test(text.slice(Math.max(0, words[from]!.start - 6), words[from]!.start))) return true;
  const before = words[from]!.joined ? words[from - 1] : undefined;
  if (before && !/\p{Ll}[ \u00a0]$/u.test(text.slice(before.end, words[from]!.start)) && !BEFORE.test(before.text))
    return false;
  const after = words[from + length];
  return (
    !after?.joined || /\p{Ll}/u.test(text.slice(words[from + length - 1]!.end, after.start)) || AFTER.test(after.text)
  );
}

/** Gives shared names to the one country of the two that the rest of the text names, by itself or by its capital. */
function settled(found: readonly CountryMention[], text: string, store: Store): CountryMention[] {
  if (!found.some(({ kind }) => kind === 'shared')) return [...found];
  const sure = new Set(found.flatMap(({ kind, code }) => (kind === 'shared' ? [] : [code])));
  for (const code of countriesLabelled(text)) sure.add(code);
  return found.map((one): CountryMention => {
    if (one.kind !== 'shared') return one;
    const other = store.entity(one.region!)?.country ?? '';
    const capital = store.entity(store.countries.get(one.code)?.capital ?? '')?.label;
    const own = sure.has(one.code) || (capital !== undefined && text.includes(capital));
    if (own === sure.has(other)) return one;
    if (own) return { span: one.span, code: one.code, kind: 'name' };
    return { ...one, code: other, kind: 'region' };
  });
}
