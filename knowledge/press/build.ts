import { type NamedFile, readCurated } from './curated';
import { emptyFacts, type FactEntity, type FactRole, type Facts } from './facts';
import { gather } from './gather';
import { joinLeaders } from './leaders';
import { readManifest, sourcesOf } from './manifest';
import { mergeRoles } from './merge';
import { overlay } from './overlay';
import { filterOf, pack } from './pack';
import { addSeats, SEAT_CUES } from './seats';

/** Files of the bundle by name, as text. */
export interface Bundle {
  readonly files: ReadonlyMap<string, string>;
  readonly facts: Facts;
}

/** Builds the whole bundle from the normalised and the curated facts: the same input gives the same bytes. */
export function build(curated: readonly NamedFile[] = readCurated().files): Bundle {
  const facts = emptyFacts();
  for (const source of sourcesOf(readManifest())) facts.sources.set(source.id, source);
  gather(facts);
  joinLeaders(facts);
  overlay(facts, curated);
  const seats = addSeats(facts);
  const seated = new Set([...seats.values()].flat());
  mergeRoles(facts);
  const rolesOf = byPerson(facts);
  const { core, people, places, free, outlets } = choose(facts, rolesOf, seated);
  const files = new Map<string, string>();
  const put = (file: string, packed: unknown) => files.set(file, `${JSON.stringify(packed)}\n`);
  const shared = {
    events: [...facts.events.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    metonyms: facts.metonyms,
    countries: facts.countries,
    others: [
      filterOf(
        'rest-people.json',
        people.map((id) => facts.entities.get(id)!),
      ),
      filterOf(
        'rest-places.json',
        places.map((id) => facts.entities.get(id)!),
      ),
      filterOf(
        'rest-outlets.json',
        outlets.map((id) => facts.entities.get(id)!),
      ),
      filterOf(
        'places-geonames.json',
        free.map((id) => facts.entities.get(id)!),
      ),
      ...[...seats.keys()]
        .sort()
        .map((code) => ({ file: `legislators-${code.toLowerCase()}.json`, cues: SEAT_CUES, countries: [code] })),
    ],
  };
  put('core.json', pack(facts, 'core', core, rolesOf, shared));
  put('rest-people.json', pack(facts, 'rest-people', people, rolesOf));
  put('rest-places.json', pack(facts, 'rest-places', places, rolesOf));
  put('rest-outlets.json', pack(facts, 'rest-outlets', outlets, rolesOf));
  put('places-geonames.json', pack(facts, 'places-geonames', free, rolesOf));
  for (const [code, ids] of [...seats].sort(([a], [b]) => (a < b ? -1 : 1)))
    put(
      `legislators-${code.toLowerCase()}.json`,
      pack(facts, `legislators-${code.toLowerCase()}`, [...ids].sort(), rolesOf),
    );
  put('sources.json', { sources: [...facts.sources.values()] });
  return { files, facts };
}

function byPerson(facts: Facts): Map<string, FactRole[]> {
  const roles = new Map<string, FactRole[]>();
  for (const role of facts.roles) roles.set(role.person, [...(roles.get(role.person) ?? []), role]);
  return roles;
}

/** Countries whose people are in the news most, in three rows. */
const WEIGHT = new Map<string, number>([
  ...'US GB RU CN FR DE UA IL IR SY'.split(' ').map((code) => [code, 4] as const),
  ...'IN JP KP KR TR SA IQ AF PK CA AU IT ES EG PS LB BR MX ZA PL NG YE LY VE'
    .split(' ')
    .map((code) => [code, 3] as const),
  ...'NL BE SE NO DK FI IE GR PT AT CH HU CZ RO BG RS BY GE AM AZ JO AE QA KW BH OM TN DZ MA SD SS ET KE SO UG RW CD ZW PH ID TH MM VN MY SG TW HK BD LK NP CO PE CL AR CU EC BO NI HT NZ'
    .split(' ')
    .map((code) => [code, 2] as const),
]);

/** Most people in the file that is loaded first: what fits its budget. */
const CORE_PEOPLE = 2850;

function choose(facts: Facts, rolesOf: ReadonlyMap<string, readonly FactRole[]>, seated: ReadonlySet<string>) {
  const core: string[] = [];
  const people: [score: number, id: string][] = [];
  const places: string[] = [];
  const free: string[] = [];
  const outlets: string[] = [];
  for (const entity of facts.entities.values()) {
    if (seated.has(entity.id)) continue;
    if (minorOutlet(entity)) outlets.push(entity.id);
    else if (entity.curated || entity.kind === 'organisation' || entity.kind === 'work') core.push(entity.id);
    else if (entity.kind === 'person') people.push([scoreOf(facts, entity, rolesOf.get(entity.id) ?? []), entity.id]);
    else if (entity.src.includes('geonames')) free.push(entity.id);
    else if (wide(entity)) core.push(entity.id);
    else places.push(entity.id);
  }
  people.sort(([a, x], [b, y]) => b - a || (x < y ? -1 : 1));
  for (const [, id] of people.slice(0, CORE_PEOPLE)) core.push(id);
  const rest = people.slice(CORE_PEOPLE).map(([, id]) => id);
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
  return size >= 6 || (size >= 5 && near) || /^(country|capital)$/.test(place.sort ?? '');
}

function scoreOf(facts: Facts, person: FactEntity, roles: readonly FactRole[]): number {
  let best = 0;
  for (const role of roles) {
    const office = facts.offices.get(role.office)!;
    const recent = role.end === '' || role.end >= '2008' ? 1 : 0;
    const speaks =
      /spokes|press secretary/i.test(office.title) && (WEIGHT.get(office.country) ?? 0) >= 3
        ? 4
        : office.country === 'US' && /^(office:us-senator|Q4416090)$/.test(office.id)
          ? 4
          : office.country === 'US' && /^Governor of/.test(office.short)
            ? 2
            : 0;
    const score =
      speaks + (9 - office.rank) * 1.5 + (WEIGHT.get(office.country) ?? (office.country === '' ? 3 : 0)) + recent;
    if (score > best) best = score;
  }
  return best + Math.min(2, roles.length * 0.2) + (person.src.length > 1 ? 1 : 0);
}
