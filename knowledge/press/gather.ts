import { ruledBodies } from '../bodies';
import { fold } from '../names';
import { readTable, splitNames, type TableRow } from '../normalised';
import { entityId, name as nameSchema, partialDate } from '../schema';
import { type FactEntity, type Facts, reject } from './facts';
import { regionNamed } from './regions';
import { heldByMany, namesNoBody } from './titles';

/** Fills the facts with what the sources say: countries, their bodies, offices, people, places, outlets. */
export function gather(facts: Facts): void {
  for (const row of readTable('country-codes', 'countries')) addCountry(facts, row);
  addPlaces(facts, 'natural-earth');
  addPlaces(facts, 'geonames');
  dropTwinPlaces(facts);
  addCapitals(facts);
  addPeople(facts, 'wikidata-offices');
  addPeople(facts, 'us-congress-executive');
  for (const row of readTable('state-media-profiles', 'outlets')) addOutlet(facts, row);
}

const MEMBERSHIPS = new Set(
  'ASEAN AU BRICS CIS CSTO EU G-20 G-7 GCC LAS NATO OAS OECD OIC OPEC OSCE SCO UN'.split(' '),
);

/** Names that a smaller country shares with one which news means by them, unless it says more. */
const SHARED: Readonly<Record<string, RegExp>> = {
  BQ: /^((Kingdom of the )?Netherlands|Dutch)$/,
  CG: /^Congo(lese)?$/,
  DM: /^Dominican$/,
  MO: /^Chinese$/,
  PM: /^French$/,
};

function addCountry(facts: Facts, row: TableRow<'countries'>): void {
  const { code, id, label, asOf } = row;
  const own = (name: string) => !SHARED[code]?.test(name);
  const aliases = splitNames(row.aliases).filter(own);
  const names = [label, ...aliases];
  const adjectives = splitNames(row.adjectives).filter(own);
  facts.entities.set(id, {
    id,
    kind: 'place',
    label,
    aliases: aliases.map((alias) => (/^[A-Z.]{2,7}$/.test(alias) ? `!${alias}` : alias)),
    country: code,
    sort: 'country',
    asOf,
    src: ['country-codes'],
    size: 9,
  });
  const memberships = splitNames(row.memberships).filter(
    (one) => MEMBERSHIPS.has(one) && !(code === 'GB' && one === 'EU'),
  );
  const country = { code, id, label, names, adjectives, memberships };
  facts.countries.push(country);
  for (const body of ruledBodies(country))
    facts.entities.set(body.id, {
      ...body,
      kind: 'organisation',
      aliases: [...body.aliases],
      country: code,
      asOf,
      src: ['country-codes'],
      size: 5,
      ruled: true,
    });
}

function addPlaces(facts: Facts, source: string): void {
  for (const row of readTable(source, 'places')) {
    if (!entityId.safeParse(row.id).success || !nameSchema.safeParse(row.label).success) {
      reject(facts, `${source}: name or id of a place`);
      continue;
    }
    const geo: [number, number] = [tenth(row.lat), tenth(row.lon)];
    // Where two places bear one identifier, it belongs to the larger.
    const size = sizeOf(Number(row.population), row.sort);
    const twin = facts.entities.get(row.id);
    if (twin) {
      reject(facts, `${source}: place twice`);
      if ((twin.size ?? 0) >= size) continue;
    }
    const region = row.region === '' ? undefined : addRegion(facts, row);
    facts.entities.set(row.id, {
      id: row.id,
      kind: 'place',
      label: row.label.replace(/[ʻʼ]/g, '’').normalize('NFC'),
      aliases: splitNames(row.aliases).flatMap(withBracketed),
      ...(row.country ? { country: row.country } : {}),
      ...(region ? { partOf: region } : {}),
      sort: row.sort === 'regional-capital' ? 'city' : row.sort,
      geo,
      asOf: row.asOf,
      src: [source],
      size,
    });
  }
}

/** Degrees as the map of the world can show them. */
export const tenth = (degrees: string): number => Math.round(Number(degrees) * 10) / 10;

/** "Ciudad de Guatemala (Guatemala City)" is two names. */
const withBracketed = (name: string): string[] => {
  const parts = /^([^()]+) \(([^()]+)\)$/.exec(name);
  return parts ? [parts[1]!, parts[2]!] : [name];
};

/** 0–9 from the number of inhabitants, a point for a capital. */
export function sizeOf(population: number, sort: string): number {
  const size = Math.round(Math.max(0, Math.log10(Math.max(1, population)) - 3) * 2);
  return Math.min(9, size + (sort === 'capital' ? 2 : sort === 'regional-capital' ? 1 : 0));
}

function addRegion(facts: Facts, row: TableRow<'places'>): string | undefined {
  const region = regionNamed(row.region, row.country);
  if (!region || !nameSchema.safeParse(region.label).success) return undefined;
  const known = facts.entities.get(region.id);
  if (known) known.aliases.push(...region.aliases);
  else
    facts.entities.set(region.id, {
      ...region,
      kind: 'place',
      aliases: [...region.aliases],
      country: row.country,
      asOf: row.asOf,
      src: ['natural-earth'],
    });
  return region.id;
}

/** Degrees within which two places of one name and country are one. */
const NEAR = 0.4;

/**
 * A town of the second list that the first has under the same name is left out there; a name that the first gives to
 * another place of the country stays with that.
 */
function dropTwinPlaces(facts: Facts): void {
  const byName = new Map<string, FactEntity[]>();
  const places = [...facts.entities.values()].filter(({ kind, sort }) => kind === 'place' && sort !== 'country');
  const [further, first] = [true, false].map((wanted) =>
    places.filter(({ src }) => src.includes('geonames') === wanted),
  );
  for (const place of first!) {
    const key = `${place.country} ${fold(place.label)}`;
    byName.set(key, [...(byName.get(key) ?? []), place]);
  }
  for (const place of further!) {
    const named = (name: string) => byName.get(`${place.country} ${fold(name)}`) ?? [];
    if (named(place.label).some((other) => isNear(place, other))) {
      reject(facts, 'geonames: place twice');
      facts.entities.delete(place.id);
      continue;
    }
    place.aliases = place.aliases.filter((alias) => named(alias).length === 0);
  }
}

/** Whether two places lie so close that one name means one. */
export const isNear = ({ geo: a }: FactEntity, { geo: b }: FactEntity): boolean =>
  a !== undefined && b !== undefined && Math.abs(a[0] - b[0]) < NEAR && Math.abs(a[1] - b[1]) < NEAR;

/** Ties every country to its capital's place, the largest of that name in it. */
function addCapitals(facts: Facts): void {
  const byName = new Map<string, string>();
  for (const place of facts.entities.values()) {
    if (place.kind !== 'place' || place.sort === 'country' || !/^Q|gn/.test(place.id)) continue;
    for (const name of [place.label, ...place.aliases]) {
      const key = `${place.country} ${fold(name)}`;
      const known = byName.get(key);
      if (!known || (facts.entities.get(known)?.size ?? 0) < (place.size ?? 0)) byName.set(key, place.id);
    }
  }
  facts.countries.forEach((country, i) => {
    const capital = RENAMED[country.code] ?? readCapital(country.code);
    // The source of places leaves disputed land without a country.
    const id = byName.get(`${country.code} ${fold(capital)}`) ?? byName.get(`undefined ${fold(capital)}`);
    if (!id) return;
    facts.countries[i] = { ...country, capital: id };
    const place = facts.entities.get(id)!;
    place.country ??= country.code;
    place.sort = 'capital';
    facts.metonyms.push({
      names: [place.label, ...place.aliases.filter((alias) => alias.length > 3)],
      body: `gov:${country.code}`,
      place: id,
    });
  });
}

/** Capitals that the list of countries has by a name they bore for a while. */
const RENAMED: Readonly<Record<string, string>> = { KZ: 'Astana' };

let capitals: Map<string, string> | undefined;
function readCapital(code: string): string {
  capitals ??= new Map(readTable('country-codes', 'countries').map((row) => [row.code, row.capital]));
  return capitals.get(code) ?? '';
}

function addPeople(facts: Facts, source: string): void {
  for (const row of readTable(source, 'people')) {
    if (!nameSchema.safeParse(row.label).success) {
      reject(facts, `${source}: no Latin name`);
      continue;
    }
    const known = facts.entities.get(row.id);
    if (known) {
      known.aliases.push(...splitNames(row.aliases), row.label);
      if (!known.src.includes(source)) known.src.push(source);
      continue;
    }
    const [born, died] = [row.born, row.died].map((date) => (partialDate.safeParse(date).success ? date! : ''));
    facts.entities.set(row.id, {
      id: row.id,
      kind: 'person',
      label: row.label,
      aliases: splitNames(row.aliases),
      asOf: row.asOf,
      src: [source],
      ...(born ? { born } : {}),
      ...(died && (!born || died >= born) ? { died } : {}),
    });
  }
  const labels = new Map(facts.countries.map(({ code, label }) => [code, label]));
  for (const row of readTable(source, 'offices')) {
    if (facts.offices.has(row.id)) continue;
    facts.offices.set(row.id, {
      id: row.id,
      title: row.title,
      short: row.short,
      rank: Number(row.rank) || 6,
      country: row.country,
      single: row.single === '1' && !heldByMany(row.title) && !namesNoBody(row.title, labels.get(row.country) ?? ''),
    });
  }
  for (const row of readTable(source, 'roles')) {
    const person = facts.entities.get(row.person);
    if (!person) {
      reject(facts, `${source}: role of a person left out`);
      continue;
    }
    if (row.end !== '' && row.start !== '' && row.end < row.start.slice(0, row.end.length)) {
      reject(facts, `${source}: end before start`);
      continue;
    }
    if (
      (row.start !== '' && !partialDate.safeParse(row.start).success) ||
      (row.end !== '' && !partialDate.safeParse(row.end).success)
    ) {
      reject(facts, `${source}: no such day`);
      continue;
    }
    if (person.died && row.start > person.died) {
      reject(facts, `${source}: office after death`);
      continue;
    }
    facts.roles.push({
      person: row.person,
      office: row.office,
      kind: row.kind === 'acting' ? 'acting' : 'normal',
      start: row.start,
      end: row.end,
      asOf: row.asOf,
      src: [source],
    });
  }
}

function addOutlet(facts: Facts, row: TableRow<'outlets'>): void {
  const names = new Set([row.label, ...splitNames(row.aliases)].map(fold));
  const control = [
    {
      mode: row.mode as 'state-controlled',
      assessor: 'State Media Monitor',
      asOf: row.asOf,
      src: ['state-media-profiles'],
    },
  ];
  for (const known of facts.entities.values()) {
    if (known.kind !== 'organisation' || known.country !== row.country || !known.control) continue;
    if (![known.label, ...known.aliases].some((name) => names.has(fold(name)))) continue;
    known.aliases.push(row.label, ...namesOnly(row.aliases));
    return;
  }
  if (!nameSchema.safeParse(row.label).success || !entityId.safeParse(row.id).success) {
    reject(facts, 'state-media-profiles: name');
    return;
  }
  facts.entities.set(row.id, {
    id: row.id,
    kind: 'organisation',
    label: row.label,
    aliases: namesOnly(row.aliases).map((alias) => (/^[A-Z]{2,6}$/.test(alias) ? `!${alias}` : alias)),
    country: row.country,
    sort: outletSort(row.label),
    control,
    asOf: row.asOf,
    src: ['state-media-profiles'],
    size: 3,
  });
}

/** The list gives the language of some outlets among their names. */
const LANGUAGE = /^(arabic|english|french|german|hungarian|kurdish|portuguese|russian|spanish|turkish)$/i;
const namesOnly = (value: string): string[] => splitNames(value).filter((name) => !LANGUAGE.test(name));

const AGENCIES = new Set(
  'TASS Xinhua IRNA SANA Tasnim Fars Anadolu EFE KUNA WAM SPA MENA Petra Antara Bernama BelTA Ukrinform Yonhap'.split(
    ' ',
  ),
);

function outletSort(label: string): string {
  if (AGENCIES.has(label)) return 'news-agency';
  if (/agenc|news agency|agency|agencia/i.test(label)) return 'news-agency';
  if (/radio|tv|televi|broadcast|channel|media|corporation/i.test(label)) return 'broadcaster';
  if (/daily|times|news|gazet|pravda|journal|post|herald/i.test(label)) return 'newspaper';
  return 'broadcaster';
}
