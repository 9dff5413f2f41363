import { COUNTRY_BITS } from '../filter';
import type { OtherFile } from '../packed';
import { choose } from './choose';
import { type NamedFile, readCurated } from './curated';
import { addFathersNames } from './double-surnames';
import { emptyFacts, type FactRole, type Facts } from './facts';
import { makeFilter } from './filter';
import { gather } from './gather';
import { joinLeaders } from './leaders';
import { readManifest, sourcesOf } from './manifest';
import { mergeRoles } from './merge';
import { marksOf, partsOf, placeKeys } from './names-of';
import { gatherOfficials } from './officials';
import { overlay } from './overlay';
import { pack } from './pack';
import { settleRegions } from './regional';
import { addSeats, cuesOf } from './seats';
import { byShare } from './shares';
import { addShortNames } from './short-names';
import { distrustOpenEnds } from './stale';
import { gatherTowns } from './towns';
import { mergeTwins } from './twins';

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
  settleRegions(facts);
  joinLeaders(facts);
  overlay(facts, curated);
  mergeTwins(facts);
  const seats = addSeats(facts);
  // A member of parliament who is known for another office has a place outside of the parliament's file.
  leaveOut(seats, mergeTwins(facts));
  const seated = new Set([...seats.values()].flat());
  addFathersNames(facts);
  mergeRoles(facts);
  addShortNames(facts);
  distrustOpenEnds(facts);
  const rolesOf = byPerson(facts);
  const { core, people, places, free, outlets } = choose(facts, rolesOf, seated);
  leaveOut(seats, new Set(core));
  const files = new Map<string, string>();
  const put = (file: string, packed: unknown) => files.set(file, `${JSON.stringify(packed)}\n`);
  const others: OtherFile[] = [];
  const share = (name: string, ids: readonly string[], more: Omit<OtherFile, 'files'>, width?: number, count = 1) => {
    const marks = marksOf(facts, ids, rolesOf);
    const names = partsOf(facts, ids, rolesOf, marks, count).map((part, i) => {
      const file = i === 0 ? name : `${name}-${i}`;
      put(`${file}.json`, pack(facts, file, part.sort(), rolesOf));
      return `${file}.json`;
    });
    others.push({ files: names, ...more, ...(width ? { names: makeFilter(marks, width, COUNTRY_BITS) } : {}) });
  };
  const sharePlaces = (name: string, ids: readonly string[]) => {
    put(`${name}.json`, pack(facts, name, ids, rolesOf));
    others.push({ files: [`${name}.json`], sort: 'places', names: makeFilter(placeKeys(facts, ids), 16, 0) });
  };
  share('rest-people', people, { sort: 'people' }, 16, PARTS_OF_PEOPLE);
  sharePlaces('rest-places', places);
  share('rest-outlets', outlets, { sort: 'outlets' }, 15);
  sharePlaces('places-geonames', free);
  const shareByCountry = (name: string, annex: Facts, sort: 'places' | 'officials') => {
    const roles = byPerson(annex);
    for (const [i, countries] of byShare(annex.entities.values()).entries()) {
      const file = `${name}-${i + 1}`;
      const own = new Set(countries);
      const ids = [...annex.entities.values()].filter(({ country }) => own.has(country ?? '')).map(({ id }) => id);
      put(`${file}.json`, pack(annex, file, ids.sort(), roles));
      others.push({ files: [`${file}.json`], sort, countries });
    }
  };
  shareByCountry('places-geonames', { ...facts, roles: [], entities: gatherTowns(facts) }, 'places');
  shareByCountry('officials', gatherOfficials(facts), 'officials');
  for (const [code, ids] of [...seats].sort(([a], [b]) => (a < b ? -1 : 1)))
    share(
      `legislators-${code.toLowerCase()}`,
      ids,
      { sort: 'people', cues: cuesOf(code), countries: [code] },
      ENGLISH_PARLIAMENTS.has(code) ? 14 : undefined,
    );
  const shared = {
    events: [...facts.events.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    metonyms: facts.metonyms,
    countries: facts.countries,
    others,
  };
  put('core.json', pack(facts, 'core', core, rolesOf, shared));
  put('sources.json', { sources: [...facts.sources.values()] });
  return { files, facts };
}

/** Takes off the lists of parliaments those who have a place elsewhere. */
function leaveOut(seats: Map<string, string[]>, placed: { has(id: string): boolean }): void {
  for (const [code, ids] of seats) {
    const left = ids.filter((id) => !placed.has(id));
    seats.set(code, left);
  }
}

/** Files for the people outside of the core: one for names that count anywhere, the others by country. */
const PARTS_OF_PEOPLE = 4;

/** Parliaments that English news names most: the core tells their members' names from others. */
const ENGLISH_PARLIAMENTS = new Set(['US', 'GB', 'IN', 'CA', 'AU', 'ZA', 'IE', 'NZ']);

function byPerson(facts: Facts): Map<string, FactRole[]> {
  const roles = new Map<string, FactRole[]>();
  for (const role of facts.roles) roles.set(role.person, [...(roles.get(role.person) ?? []), role]);
  return roles;
}
