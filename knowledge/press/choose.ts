import type { FactEntity, FactOffice, FactRole, Facts } from './facts';

/** Countries whose people are in the news most, in three rows. */
const WEIGHT = new Map<string, number>([
  ...'US GB RU CN FR DE UA IL IR SY'.split(' ').map((code) => [code, 4] as const),
  ...'IN JP KP KR TR SA IQ AF PK CA AU IT ES EG PS LB BR MX ZA PL NG YE LY VE VA'
    .split(' ')
    .map((code) => [code, 3] as const),
  ...'NL BE SE NO DK FI IE GR PT AT CH HU CZ RO BG RS BY GE AM AZ JO AE QA KW BH OM TN DZ MA SD SS ET KE SO UG RW CD ZW PH ID TH MM VN MY SG TW HK BD LK NP CO PE CL AR CU EC BO NI HT NZ'
    .split(' ')
    .map((code) => [code, 2] as const),
]);

/** Countries whose press English news is, first of all. */
const ENGLISH = new Set('US GB IE CA AU NZ'.split(' '));

/** Most people in the file that is loaded first: what fits its budget. */
const CORE_PEOPLE = 3530;

/**
 * Shares out the entities among the core and the files that are loaded on demand; those in `seated` have theirs, unless
 * they are named as often as those in the core.
 */
export function choose(facts: Facts, rolesOf: ReadonlyMap<string, readonly FactRole[]>, seated: ReadonlySet<string>) {
  const core: string[] = [];
  const people: [score: number, id: string][] = [];
  const places: string[] = [];
  const free: string[] = [];
  const outlets: string[] = [];
  for (const entity of facts.entities.values()) {
    if (entity.ruled) continue;
    if (seated.has(entity.id)) {
      const roles = rolesOf.get(entity.id) ?? [];
      if (roles.some(({ office }) => ofCongress(facts.offices.get(office)!)))
        people.push([scoreOf(facts, entity, roles), entity.id]);
      continue;
    }
    if (minorOutlet(entity)) outlets.push(entity.id);
    else if (entity.curated || entity.kind === 'organisation' || entity.kind === 'work') core.push(entity.id);
    else if (entity.kind === 'person') people.push([scoreOf(facts, entity, rolesOf.get(entity.id) ?? []), entity.id]);
    else if (entity.src.includes('geonames')) free.push(entity.id);
    else if (wide(entity)) core.push(entity.id);
    else places.push(entity.id);
  }
  people.sort(([a, x], [b, y]) => b - a || (x < y ? -1 : 1));
  for (const [, id] of people.slice(0, CORE_PEOPLE)) core.push(id);
  const rest = people.slice(CORE_PEOPLE).flatMap(([, id]) => (seated.has(id) ? [] : [id]));
  return { core: core.sort(), people: rest.sort(), places: places.sort(), free: free.sort(), outlets: outlets.sort() };
}

/** An outlet of the ratings' list that is no news agency, in a country of less weight. */
function minorOutlet({ curated, kind, control, country, sort }: FactEntity): boolean {
  return (
    !curated &&
    kind === 'organisation' &&
    control !== undefined &&
    sort !== 'news-agency' &&
    (WEIGHT.get(country ?? '') ?? 0) < 4
  );
}

function wide(place: FactEntity): boolean {
  const size = place.size ?? 0;
  const near = (WEIGHT.get(place.country ?? '') ?? 0) >= 3;
  if (/^(governorate|province|state|region)$/.test(place.sort ?? '')) return near;
  // The towns of countries whose own press is in English are named most in it.
  if (ENGLISH.has(place.country ?? '')) return true;
  return size >= 6 || (size >= 5 && near) || /^(country|capital)$/.test(place.sort ?? '');
}

/**
 * How likely news names a person: the weightiest of their offices, by rank, country, sort and how lately it was held.
 * The weights follow our own count of whom 579 open news articles and saved pages name, by these traits.
 */
function scoreOf(facts: Facts, person: FactEntity, roles: readonly FactRole[]): number {
  let best = 0;
  for (const role of roles) {
    const office = facts.offices.get(role.office)!;
    const country = WEIGHT.get(office.country) ?? (office.country === '' ? 3 : 0);
    const english = office.country === 'US' ? 3 : office.country === 'GB' ? 2 : 0;
    const score = (9 - office.rank) * 1.5 + country + english + lateness(role) + quoted(office, country);
    if (score > best) best = score;
  }
  return best + Math.min(2, roles.length * 0.2) + (person.src.length > 1 ? 1 : 0);
}

/** News of today names those in office, an article of some years ago those of then. */
function lateness({ end }: FactRole): number {
  if (end === '' || end >= '2021') return 2;
  if (end >= '2015') return 1.4;
  if (end >= '2008') return 0.7;
  return end >= '2001' ? 0 : -1.75;
}

/** Seats in the Congress of the United States, by both lists of them. */
const ofCongress = ({ id, title, country }: Pick<FactOffice, 'id' | 'title' | 'country'>): boolean =>
  country === 'US' &&
  (/^(office:us-senator|office:us-representative|Q4416090|Q13217683)$/.test(id) ||
    /^United States (representative|senator)\b/.test(title));

/** Sorts of office that news names more than their rank says, or less. */
const SORTS: readonly (readonly [title: RegExp, more: number])[] = [
  [/^(?:assistant|deputy|under|parliamentary|minister of state|vice[- ]minister)/i, -1.3],
  [/^(?:ambassador|permanent representative)/i, 0.7],
  [/^(?:chief minister|premier|first minister)\b|director|attorney general|defen[cs]e/i, 0.7],
  [/^mayor/i, 2],
  [/foreign|external affairs|^secretary of state of the united states/i, 1.3],
];

/** Offices that news quotes more than their rank says. */
function quoted({ id, title, short, country }: FactOffice, weight: number): number {
  if (ofCongress({ id, title, country })) return 4;
  const more = SORTS.find(([sort]) => sort.test(title))?.[1] ?? 0;
  if (weight >= 3 && /spokes|press secretary/i.test(title)) return 4;
  // A minister of a part of the kingdom is named less than one of the kingdom.
  if (country === 'GB' && /of (Northern Ireland|Scotland|Wales)$/.test(title)) return -3;
  if (country !== 'US') return more;
  if (
    /^(Member of the United States House|Speaker of the House of Representatives|Supreme Court Justice|Chief Justice of the United)/i.test(
      title,
    )
  )
    return 4;
  return /^Governor of/.test(short) ? 2 : more;
}
