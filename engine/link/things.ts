import type { Candidate } from '../../knowledge/types';
import type { Span } from '../types';
import type { Found } from './found';
import { nationalBodyAt } from './national';
import { actsAsBody, isHead } from './senses';
import type { Setting } from './setting';

export interface Thing {
  readonly span: Span;
  readonly found: Found;
}

const LONGEST = 7;
/** Less than this apart, the likeliest of two is not surely meant. */
const MARGIN = 0.99;
const REGION = /^(province|governorate|region|oblast|state|prefecture|county|district)$/;
/** Capitalised words that are places somewhere but hardly ever meant. */
const COMMON = new Set(
  'of most best same date male mobile reading nice bath split police march may august of-all man sur van buy ware home green orange union independence progress hope paradise eagle sun star times post mail guardian mirror herald news president minister king queen general police court house senate congress parliament army navy church university college city town north south east west central monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december god christmas easter image photo video related advertisement share read more black white golden bar data asia africa europe america of'.split(
    ' ',
  ),
);

/**
 * Finds places, bodies, outlets, works and metonyms by their names: the longest match wins, names of people are left
 * alone. `taken`: spans of linked or private people. `speaking`: spans that are sources of claims.
 */
export function findThings(setting: Setting, taken: readonly Span[], speaking: readonly Span[]): Thing[] {
  const { tokens, text } = setting.document;
  const blocked = blockedTokens(setting, taken);
  const things: Thing[] = [];
  for (let from = 0; from < tokens.length; ) {
    const step = startsName(setting, from) && !blocked[from] ? matchAt(setting, from, blocked, speaking, things) : 1;
    from += step;
  }
  return things.filter(({ span }) => span[1] <= text.length);
}

function blockedTokens(setting: Setting, taken: readonly Span[]): Uint8Array {
  const { tokens } = setting.document;
  const blocked = new Uint8Array(tokens.length);
  for (const [start, end] of taken)
    for (let i = setting.tokenBefore(start) + 1; i < tokens.length && tokens[i]!.start < end; i++) blocked[i] = 1;
  return blocked;
}

function startsName(setting: Setting, from: number): boolean {
  return /^[\p{Lu}\p{N}]/u.test(setting.document.tokens[from]!.text);
}

/** Tries the longest run first; gives the number of tokens read. */
function matchAt(
  setting: Setting,
  from: number,
  blocked: Uint8Array,
  speaking: readonly Span[],
  things: Thing[],
): number {
  const { tokens, text } = setting.document;
  for (let to = Math.min(tokens.length, from + LONGEST); to > from; to--) {
    const last = tokens[to - 1]!;
    if (blocked[to - 1] || !/^[\p{Lu}\p{N}]/u.test(last.text)) continue;
    const span: Span = [tokens[from]!.start, last.end];
    if (span[1] - span[0] > 90) continue;
    const words = text.slice(...span);
    if (words.includes('\n')) continue;
    const found = thingOf(setting, words, from, to, isHead(setting, from, to, speaking));
    if (!found) continue;
    const region = REGION.test(tokens[to]?.lower ?? '') ? regionOf(setting, words) : undefined;
    things.push(region ? { span: [span[0], tokens[to]!.end], found: region } : { span, found });
    return to - from + (region ? 1 : 0);
  }
  return 1;
}

function thingOf(setting: Setting, words: string, from: number, to: number, speaks: boolean): Found | undefined {
  const { knowledge, on } = setting;
  const single = to - from === 1;
  const tag = setting.document.tokens[from]!.tag;
  const opens = setting.document.sentences.some((sentence) => sentence.from === from);
  if (setting.document.tokens[from - 1]?.text === '/') return undefined;
  const national = nationalBodyAt(setting, words, from, to);
  if (national) return { entity: national, sense: 'body', because: ['body-of-country'] };
  if (single && (COMMON.has(words.toLowerCase()) || words.length < 2 || /^\d/.test(words))) return undefined;
  const shared = sharedName(setting, from, to);
  if (shared) return shared;
  const beside = containerBehind(setting, to);
  const metonym = knowledge.metonym(words, on);
  if (metonym && !isNamesake(setting, words, metonym.place, beside)) {
    const because = metonym.place ? ['metonym-acts'] : ['metonym'];
    if (!metonym.place || speaks || actsAsBody(setting, from, to))
      return { entity: metonym.body, sense: 'body', because };
    return { entity: metonym.place, sense: 'place', because: ['metonym-place'] };
  }
  const code = setting.countryAt(to - 1);
  // A sentence that begins with "The United States" has its article in capitals.
  const start = setting.document.tokens[from]!.lower === 'the' ? from + 1 : from;
  const country =
    code && setting.countryMentions.find((one) => (one.from === from || one.from === start) && one.to === to);
  if (country) {
    // "A Briton" is one of them and no government.
    const one = /^an?$/.test(setting.document.tokens[from - 1]?.lower ?? '');
    if (country.adjective && (!speaks || one)) return undefined;
    if (speaks || actsAsBody(setting, from, to))
      return { entity: `gov:${code}`, sense: 'body', because: ['country-acts'] };
    const id = knowledge.countryEntity(code);
    return id ? { entity: id, sense: 'place', because: ['country'] } : undefined;
  }
  const found = knowledge
    .candidates(words, on, { countries: setting.countries, regions: setting.regions, ...beside })
    .filter(({ sense }) => sense !== 'person');
  const [first, second] = found;
  if (first && isLongerOutlet(setting, first.entity, from)) return undefined;
  if (!first || first.weight < 4.5 || (single && opens && !/^NNPS?$/.test(tag) && first.sense !== 'body'))
    return undefined;
  if (first.sense === 'place' && first.weight < 6.5 && !first.because.includes('country-named')) return undefined;
  // A capital that nothing but its fame speaks for needs more than that.
  const margin = metonym?.place ? marginOf(first) : MARGIN;
  if (second && second.sense === first.sense && first.weight - second.weight <= margin) {
    const near = found.filter(({ sense, weight }) => sense === first.sense && first.weight - weight <= margin);
    // A city and the province named after it are one choice, which the words around make.
    if (
      !sameRegion(
        setting,
        near.map(({ entity }) => entity),
      )
    )
      return {
        candidates: near.slice(0, 4).map(({ entity }) => entity),
        sense: first.sense,
        because: [...first.because, 'several'],
      };
  }
  return { entity: first.entity, sense: first.sense, because: first.because };
}

/** "Wyoming Public Radio" is not the Public Radio that we know. */
function isLongerOutlet({ document, knowledge, countryAt }: Setting, id: string, from: number): boolean {
  const before = document.tokens[from - 1];
  if (!before || !/^NNPS?$/.test(before.tag) || !before.word.proper || countryAt(from - 1)) return false;
  return knowledge.entity(id)?.control !== undefined && !document.sentences.some((one) => one.from === from - 1);
}

/**
 * A capital whose name another place has that is meant as likely here: "Victoria" in an Australian article, "London,
 * Ontario", "San Jose" where nothing speaks for Costa Rica and both are known everywhere.
 */
function isNamesake(setting: Setting, words: string, capital: string | undefined, beside?: Container): boolean {
  if (capital === undefined) return false;
  const places = setting.knowledge
    .candidates(words, setting.on, { countries: setting.countries, regions: setting.regions, ...beside })
    .filter(({ sense }) => sense === 'place');
  const own = places.find(({ entity }) => entity === capital);
  if (!own) return false;
  if (beside && setting.knowledge.entity(capital)?.country !== beside.country) return true;
  const margin = marginOf(own) === EVERYWHERE ? EVERYWHERE : 0;
  return places.some(({ entity, weight }) => entity !== capital && weight >= own.weight - margin);
}

/** By how much a capital outweighs a town of its name that is as likely without any country. */
const EVERYWHERE = 1;
/** Weight of a capital of millions, which is known everywhere. */
const GREAT = 8.5;

/** How far ahead a capital must be: further where neither its country nor its size speaks for it. */
const marginOf = ({ weight, because }: Candidate): number =>
  weight >= GREAT || because.includes('country-named') ? MARGIN : EVERYWHERE;

/** A name of a country and of another's region: the one that the text speaks for, or both. */
function sharedName(setting: Setting, from: number, to: number): Found | undefined {
  const found = setting.regionMentions.find((one) => one.from === from && one.to === to);
  if (!found) return undefined;
  const country = setting.knowledge.country(setting.document.text.slice(...spanOf(setting, from, to)));
  if (!country) return undefined;
  if (!found.shared) return { entity: found.region, sense: 'place', because: ['country-named'] };
  const entity = setting.knowledge.countryEntity(country);
  return { candidates: [...(entity ? [entity] : []), found.region], sense: 'place', because: ['country', 'several'] };
}

const spanOf = ({ document: { tokens } }: Setting, from: number, to: number): Span => [
  tokens[from]!.start,
  tokens[to - 1]!.end,
];

/** What a place is said to lie in. */
interface Container {
  readonly country: string;
  readonly region?: string;
}

/** The country or region that follows a name after a comma: "San Jose, California". */
function containerBehind({ document, countryMentions, regionMentions }: Setting, to: number): Container | undefined {
  if (document.tokens[to]?.text !== ',') return undefined;
  const region = regionMentions.find((one) => one.from === to + 1 && !one.shared);
  if (region) return { country: region.code, region: region.region };
  const country = countryMentions.find((one) => one.from === to + 1 && !one.adjective);
  return country && { country: country.code };
}

/** "Idlib province": the region, where the facts have one of that name. */
function regionOf(setting: Setting, words: string): Found | undefined {
  const found = setting.knowledge.candidates(words, setting.on, { countries: setting.countries });
  const region = found.find(({ entity }) => {
    const known = setting.knowledge.entity(entity);
    return known?.kind === 'place' && REGION.test(known.sort ?? '');
  });
  return region ? { entity: region.entity, sense: 'place', because: ['region-word', ...region.because] } : undefined;
}

function sameRegion(setting: Setting, ids: readonly string[]): boolean {
  const cities = ids.map((id) => setting.knowledge.entity(id));
  return cities.some((city) => city?.partOf !== undefined && ids.includes(city.partOf));
}
