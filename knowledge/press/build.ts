import { choose } from './choose';
import { type NamedFile, readCurated } from './curated';
import { emptyFacts, type FactRole, type Facts } from './facts';
import { gather } from './gather';
import { joinLeaders } from './leaders';
import { readManifest, sourcesOf } from './manifest';
import { mergeRoles } from './merge';
import { filterOf } from './names-of';
import { overlay } from './overlay';
import { pack } from './pack';
import { addSeats, cuesOf } from './seats';
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
  joinLeaders(facts);
  overlay(facts, curated);
  mergeTwins(facts);
  const seats = addSeats(facts);
  // A member of parliament who is known for another office has a place outside of the parliament's file.
  const known = mergeTwins(facts);
  for (const [code, ids] of seats)
    seats.set(
      code,
      ids.filter((id) => !known.has(id)),
    );
  const seated = new Set([...seats.values()].flat());
  mergeRoles(facts);
  const rolesOf = byPerson(facts);
  const { core, people, places, free, outlets } = choose(facts, rolesOf, seated);
  const files = new Map<string, string>();
  const put = (file: string, packed: unknown) => files.set(file, `${JSON.stringify(packed)}\n`);
  const filter = (ids: readonly string[], width: number) => filterOf(facts, ids, rolesOf, width);
  const shared = {
    events: [...facts.events.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    metonyms: facts.metonyms,
    countries: facts.countries,
    others: [
      { file: 'rest-people.json', sort: 'people' as const, names: filter(people, 15) },
      { file: 'rest-places.json', sort: 'places' as const, names: filter(places, 14) },
      { file: 'rest-outlets.json', sort: 'outlets' as const, names: filter(outlets, 14) },
      { file: 'places-geonames.json', sort: 'places' as const, names: filter(free, 14) },
      ...[...seats.keys()].sort().map((code) => ({
        file: `legislators-${code.toLowerCase()}.json`,
        sort: 'people' as const,
        cues: cuesOf(code),
        countries: [code],
        ...(ENGLISH_PARLIAMENTS.has(code) ? { names: filter(seats.get(code)!, 13) } : {}),
      })),
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

/** Parliaments that English news names most: the core tells their members' names from others. */
const ENGLISH_PARLIAMENTS = new Set(['US', 'GB', 'IN', 'CA', 'AU', 'ZA', 'IE', 'NZ']);

function byPerson(facts: Facts): Map<string, FactRole[]> {
  const roles = new Map<string, FactRole[]>();
  for (const role of facts.roles) roles.set(role.person, [...(roles.get(role.person) ?? []), role]);
  return roles;
}
