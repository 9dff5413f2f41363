import { holds } from '../../knowledge/dates';
import type { Hints, Knowledge } from '../../knowledge/lookup';
import { fold } from '../../knowledge/names';
import type { Candidate } from '../../knowledge/types';
import type { NameMention } from '../attribution/identity/index';
import type { EntityId } from '../types';
import { countriesOfCompany } from './company';
import type { Found } from './found';
import { type Told, tellsRegions } from './jurisdiction';
import { alsoAbout, type Setting } from './setting';

/** By how much the likeliest must stand out before it is taken. */
const MARGIN = 1.2;
/** Below this a name is no more than a namesake. */
const LEAST = 6;
/** Lowest rank whose holders, long out of office, the company of leaders tells from namesakes. */
const BESIDE = 5;
/** From this rank on the holders of a region's offices are so many that their names are many others' too. */
const LOCAL = 6;

/** The people found, by group, and the setting with the countries that they tell of. */
export interface LinkedPeople {
  readonly found: ReadonlyMap<number, Found>;
  /** Names that mean another than the rest of their group: "President Clinton" beside Hillary Clinton. */
  readonly apart: ReadonlyMap<NameMention, Found>;
  readonly setting: Setting;
}

/**
 * Links the names of people: the fullest form of a group decides, with the titles and countries beside any of its
 * mentions; the bare surname then follows the full name. A surname alone links only under a title of the day. Those who
 * stand for a country speak for it, so that the others are looked for there too.
 */
export function linkPeople(names: readonly NameMention[], first: Setting): LinkedPeople {
  const groups = new Map<number, NameMention[]>();
  for (const name of names) groups.set(name.group, [...(groups.get(name.group) ?? []), name]);
  const called = [...groups].map(([group, mentions]) => ({ group, ...callOf(mentions, first) }));
  const candidates = called.map((one) => peopleCalled(one, first));
  const company = countriesOfCompany(
    candidates.filter((_, i) => !called[i]!.single),
    first.knowledge,
  );
  const setting = alsoAbout(first, company);
  const more = setting.countries.size > first.countries.size;
  const told = tellsRegions(setting);
  const found = new Map<number, Found>();
  const apart = new Map<NameMention, Found>();
  called.forEach((one, i) => {
    const people = more ? peopleCalled(one, setting) : candidates[i]!;
    const others = one.single ? new Map<string, Found>() : otherBearers(one, people[0], setting);
    // Beside a leader of that surname the bare one is the leader's: others are given their whole names.
    const leader = [...others.values()].find(({ entity }) => entity && leads(entity, people[0], setting));
    for (const mention of groups.get(one.group)!) {
      const bare = wordsIn(mention.name) === 1;
      const titled = others.has(mention.title ?? '');
      if (titled && !bare) return;
      if (titled) apart.set(mention, others.get(mention.title!)!);
      else if (bare && leader && !mention.title) apart.set(mention, leader);
    }
    if (people.length === 0) return;
    const meant = decide(people, one, setting.knowledge, told, company);
    if (meant) found.set(one.group, meant);
  });
  const bare = called.filter(({ group, single, titles }) => single && titles.length === 0 && !found.has(group));
  if (bare.length > 0) {
    const titled = holdersTitled(names, setting);
    for (const { group, name } of bare) {
      const entity = titled.get(fold(name));
      if (entity) found.set(group, { entity, sense: 'person', because: ['surname', 'in-office', 'titled-before'] });
    }
  }
  return { found, apart, setting };
}

const isPlain = (title: string): boolean => /^(?:mr|mrs|ms|miss)\.?$/i.test(title);

/** Whom the article means by a surname under the title of an office of the day ("President Obama"), by the surname. */
function holdersTitled(names: readonly NameMention[], setting: Setting): ReadonlyMap<string, EntityId> {
  const holders = new Map<string, EntityId>();
  for (const { name, title } of names) {
    const key = fold(name);
    if (!title || isPlain(title) || key.includes(' ') || holders.has(key)) continue;
    const [first, second] = setting.knowledge
      .candidates(name, setting.on, { title, countries: setting.countries })
      .filter(({ because }) => because.includes('title-fits') && because.includes('in-office'));
    if (first && (!second || first.weight - second.weight >= MARGIN)) holders.set(key, first.entity);
  }
  return holders;
}

/** How the article calls somebody. */
interface Call {
  /** The fullest form. */
  readonly name: string;
  readonly single: boolean;
  readonly titles: readonly string[];
  readonly country?: string;
}

function callOf(mentions: readonly NameMention[], setting: Setting): Call {
  const full = mentions.reduce((best, one) => (wordsIn(one.name) > wordsIn(best.name) ? one : best));
  const titles = [...new Set(mentions.flatMap(({ title }) => (title && !isPlain(title) ? [title] : [])))];
  const country = countryBeside(mentions, setting);
  return { name: full.name, single: wordsIn(full.name) === 1, titles, ...(country ? { country } : {}) };
}

/** The people whom a name may mean, likeliest first, under the title that tells most. */
function peopleCalled({ name, titles, country }: Call, setting: Setting): Candidate[] {
  const base: Hints = { countries: setting.countries, ...(country ? { country } : {}) };
  let best: readonly Candidate[] = [];
  for (const title of titles.length > 0 ? titles : [undefined]) {
    const found = setting.knowledge.candidates(name, setting.on, { ...base, ...(title ? { title } : {}) });
    if ((found[0]?.weight ?? 0) > (best[0]?.weight ?? 0)) best = found;
  }
  return best.filter(({ sense }) => sense === 'person');
}

/** Whether somebody leads a country that day, and the other of the name does not. */
function leads(entity: EntityId, other: Candidate | undefined, { knowledge, on }: Setting): boolean {
  const rules = (id: EntityId) => knowledge.rolesOf(id).some((role) => role.rank <= 2 && holds(role, on));
  return rules(entity) && !(other && rules(other.entity));
}

/** The titles among the mentions that mean other holders of the surname, with whom: two people were taken for one. */
function otherBearers({ name, titles }: Call, first: Candidate | undefined, setting: Setting): Map<string, Found> {
  const surname = name.trim().split(/\s+/).at(-1)!;
  const others = new Map<string, Found>();
  for (const title of titles) {
    const [meant, second] = setting.knowledge.candidates(surname, setting.on, { title, countries: setting.countries });
    if (!meant?.because.includes('title-fits') || meant.entity === first?.entity) continue;
    const own = setting.knowledge
      .candidates(name, setting.on, { title })
      .find(({ entity }) => entity === first?.entity);
    if (own?.because.includes('title-fits')) continue;
    const sure = meant.because.includes('in-office') && (!second || meant.weight - second.weight >= MARGIN);
    others.set(title, { ...(sure ? { entity: meant.entity } : {}), sense: 'person', because: meant.because });
  }
  return others;
}

function decide(
  people: readonly Candidate[],
  { single }: Call,
  knowledge: Knowledge,
  told: Told,
  company: readonly string[],
): Found | undefined {
  const [first, second] = people;
  const because = first!.because;
  if (single && !(because.includes('title-fits') && because.includes('in-office'))) return soleRuler(people, knowledge);
  const roles = knowledge.rolesOf(first!.entity);
  const regions = roles.map(told);
  const titled = because.includes('title-fits');
  // "Former New Mexico governor": the region of a past office is evidence, its absence that a namesake is meant.
  const region = regions.includes(true);
  // So is the company of those who lead the country, for one who was near them.
  const beside = !second && roles[0]!.rank <= BESIDE && company.includes(roles[0]!.country ?? '');
  const named = because.includes('full-name') && because.includes('country-named');
  if (first!.weight < LEAST && !(named && (region || beside))) return undefined;
  if (!titled && regions.length > 0 && regions.every((one) => one === false) && roles[0]!.rank >= LOCAL)
    return undefined;
  // Somebody in some office anywhere has almost any name: it takes the title or the country, but for those who lead one.
  const supported = titled || because.some((reason) => /^country-(?:fits|named)$/.test(reason));
  const rules = because.includes('in-office') && (roles[0]?.rank ?? 9) <= 2;
  if (!supported && !rules) return undefined;
  if (second && first!.weight - second.weight < MARGIN)
    return {
      candidates: people.slice(0, 4).map(({ entity }) => entity),
      sense: 'person',
      because: [...because, 'several'],
    };
  return { entity: first!.entity, sense: 'person', because: region ? [...because, 'region-named'] : because };
}

/** "Putin", with no given name anywhere: only where one head of state or government is called so. */
function soleRuler(people: readonly Candidate[], knowledge: Knowledge): Found | undefined {
  const [first, second] = people;
  if (!first!.because.includes('title-fits') || second?.because.includes('title-fits')) return undefined;
  const rank = knowledge.rolesOf(first!.entity)[0]?.rank ?? 9;
  return rank <= 2 ? { entity: first!.entity, sense: 'person', because: first!.because } : undefined;
}

/** A country's name, adjective or region in the three words before any of the mentions. */
function countryBeside(mentions: readonly NameMention[], setting: Setting): string | undefined {
  for (const { span, title } of mentions) {
    const [own] = title ? setting.knowledge.about(title).countries.keys() : [];
    if (own) return own;
    const before = setting.tokenBefore(span[0]);
    const until = Math.max(0, before - 7);
    for (let i = before; i >= until && before >= 0; i--) {
      const token = setting.document.tokens[i]!;
      if (/^[.;:,"“”]$/.test(token.text)) break;
      if (/^(NNP|JJ)/.test(token.tag)) {
        const code = setting.ownerAt(i);
        if (code) return code;
      }
    }
  }
  return undefined;
}

const wordsIn = (name: string): number => name.trim().split(/\s+/).length;
