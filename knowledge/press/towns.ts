import { fold, withoutInitials } from '../names';
import { readTable, splitNames, type TableRow } from '../normalised';
import { entityId, name as nameSchema } from '../schema';
import { type FactEntity, type Facts, reject } from './facts';
import { isNear, sizeOf, tenth } from './gather';
import { regionNamed } from './regions';

const SOURCE = 'geonames-towns';

/**
 * Lesser towns, regions and districts, and further spellings of known places, by id: too many to be told from others in
 * the core. A known place stands here again with its other spellings, under its own id.
 */
export function gatherTowns(facts: Facts): Map<string, FactEntity> {
  const places = [...facts.entities.values()].filter(({ kind }) => kind === 'place');
  const byName = new Map<string, FactEntity[]>();
  for (const place of places)
    for (const name of new Set([place.label, ...place.aliases].map(fold))) {
      const key = `${place.country} ${name}`;
      byName.set(key, [...(byName.get(key) ?? []), place]);
    }
  const named = (country: string, name: string) => byName.get(`${country} ${fold(name)}`) ?? [];
  const bodies = namesOfBodies(facts);
  const people = namesOfPeople(facts);
  const isPersons = ({ label, country, population }: Row) =>
    Number(population) < KNOWN && (people.has(`${country} ${fold(label)}`) || people.has(fold(label)));
  const towns = new Map<string, FactEntity>();
  const rows = readTable(SOURCE, 'places');
  for (const row of rows.filter(({ sort }) => sort !== 'town'))
    if (isSound(facts, row)) addDivision(towns, facts, row, named);
  for (const row of rows.filter(({ sort }) => sort === 'town')) {
    if (!isSound(facts, row)) continue;
    const known = facts.entities.get(row.id);
    if (known) addSpellings(towns, known, row, named);
    else if (!bodies.has(fold(row.label)) && !isPersons(row)) addTown(towns, facts, row, named);
  }
  return towns;
}

/** Folded names of bodies and what stands for them: "Capitol Hill" is no town. */
function namesOfBodies(facts: Facts): Set<string> {
  const names = facts.metonyms.flatMap((one) => one.names);
  for (const { kind, label, aliases } of facts.entities.values())
    if (kind === 'organisation') names.push(label, ...aliases.map((alias) => alias.replace(/^[!~?]/, '')));
  return new Set(names.map(fold));
}

/** Inhabitants of a town that is meant by its name even where people bear it. */
const KNOWN = 100_000;
/** People of a given name that makes it one. */
const MANY = 8;

/** Surnames, each with a country of its bearer's offices, and given names: "Howard" is hardly a town in Australia. */
function namesOfPeople(facts: Facts): Set<string> {
  const names = new Set<string>();
  const given = new Map<string, number>();
  const countries = new Map<string, Set<string>>();
  for (const { person, office } of facts.roles) {
    const country = facts.offices.get(office)?.country ?? '';
    countries.set(person, (countries.get(person) ?? new Set()).add(country));
  }
  for (const { id, kind, label } of facts.entities.values()) {
    if (kind !== 'person') continue;
    const words = withoutInitials(fold(label)).split(' ');
    if (words.length < 2) continue;
    given.set(words[0]!, (given.get(words[0]!) ?? 0) + 1);
    for (const country of countries.get(id) ?? []) names.add(`${country} ${words.at(-1)}`);
  }
  for (const [name, count] of given) if (count >= MANY) names.add(name);
  return names;
}

type Row = TableRow<'places'>;
type Named = (country: string, name: string) => readonly FactEntity[];

function isSound(facts: Facts, { id, label }: Row): boolean {
  if (entityId.safeParse(id).success && nameSchema.safeParse(label).success) return true;
  reject(facts, `${SOURCE}: name or id of a place`);
  return false;
}

function addSpellings(towns: Map<string, FactEntity>, known: FactEntity, row: Row, named: Named): void {
  const aliases = splitNames(row.aliases).filter((alias) => named(row.country, alias).length === 0);
  if (aliases.length > 0) towns.set(known.id, { ...known, aliases, src: [...known.src, SOURCE] });
}

function addTown(towns: Map<string, FactEntity>, facts: Facts, row: Row, named: Named): void {
  const geo: [number, number] = [tenth(row.lat), tenth(row.lon)];
  const population = Number(row.population);
  const town = madeOf(facts, row, sizeOf(population, row.sort));
  if (named(row.country, row.label).some((other) => isNear({ ...town, geo }, other))) {
    reject(facts, `${SOURCE}: place twice`);
    return;
  }
  town.aliases.push(...splitNames(row.aliases).filter((alias) => named(row.country, alias).length === 0));
  towns.set(town.id, population >= MAPPED ? { ...town, geo } : town);
}

/** Inhabitants from which a town's place on the map is kept. */
const MAPPED = 20_000;

function addDivision(towns: Map<string, FactEntity>, facts: Facts, row: Row, named: Named): void {
  const { label, country, sort } = row;
  const known = sort === 'province' ? regionNamed(label.replace(/ \p{Ll}+$/u, ''), country)?.id : undefined;
  const has = (id: string | undefined) => id !== undefined && facts.entities.has(id);
  // "Karbala" is the governorate that the first list names, by whichever word.
  const same = named(country, label).some(({ sort: other }) => REGION.test(other ?? ''));
  if (has(row.id) || has(known) || same) {
    reject(facts, `${SOURCE}: place twice`);
    return;
  }
  const division = madeOf(facts, row, sort === 'province' ? 2 : 1);
  // A town of the name is meant by it alone.
  division.aliases.push(...splitNames(row.aliases).filter((alias) => named(country, alias).length === 0));
  towns.set(row.id, division);
}

const REGION = /^(?:state|province|region|governorate|oblast|territory|administrative-district|county)$/;

function madeOf(facts: Facts, row: Row, size: number): FactEntity {
  const region = row.region === '' ? undefined : regionNamed(row.region, row.country)?.id;
  return {
    id: row.id,
    kind: 'place',
    label: row.label,
    aliases: [],
    country: row.country,
    sort: row.sort,
    ...(region && facts.entities.has(region) ? { partOf: region } : {}),
    asOf: row.asOf,
    src: [SOURCE],
    size,
  };
}
