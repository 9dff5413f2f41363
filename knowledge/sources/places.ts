import { readFileSync } from 'node:fs';
import { joinNames, readTsv, type TableRow, writeTable } from '../normalised';

const NATURAL_EARTH_DAY = '2017-11';
const GEONAMES_DAY = '2015-04-27';

/** Spellings that news uses today, where the list has an older one. */
const TODAY: Readonly<Record<string, string>> = {
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Bangalore: 'Bengaluru',
  Hims: 'Homs',
  'Washington, D.C.': 'Washington',
};

/**
 * Populated places of Natural Earth: names, country, region, capitals, coordinates, QIDs. Gives our ids by those of
 * GeoNames.
 */
export function adaptPlaces(kb: URL): Map<string, string> {
  const rows: TableRow<'places'>[] = [];
  const joined = new Map<string, string>();
  for (const line of readTsv(new URL('natural-earth-places/populated_places.tsv', kb))) {
    if (line.NAME === 'NAME' || !line.NAME) continue;
    const geonames = String(Math.trunc(Number(line.GEONAMEID)));
    const id = /^Q\d+$/.test(line.wikidataid ?? '') ? line.wikidataid! : `place:gn${geonames}`;
    if (!/^(Q\d+|place:gn[1-9]\d*)$/.test(id)) continue;
    joined.set(geonames, id);
    const label = TODAY[line.NAME] ?? line.NAME;
    const names = [line.NAME, line.NAMEASCII, ...(line.NAMEALT ?? '').split('|'), line.NAMEPAR ?? ''];
    rows.push({
      id,
      label,
      aliases: joinNames(names.map((name) => (name ?? '').trim()).filter((name) => name !== label)),
      country: line.ISO_A2 === '-99' ? '' : (line.ISO_A2 ?? ''),
      region: line.ADM1NAME ?? '',
      sort: sortOf(line.FEATURECLA ?? ''),
      population: String(Math.max(0, Number(line.POP_MAX) || 0)),
      lat: round(line.LATITUDE),
      lon: round(line.LONGITUDE),
      asOf: NATURAL_EARTH_DAY,
    });
  }
  writeTable('natural-earth', 'places', rows);
  return joined;
}

/** Towns of GeoNames that Natural Earth lacks, with some spellings in Latin letters; adds their ids to those joined. */
export function adaptGeonames(kb: URL, joined: Map<string, string>): void {
  const rows: TableRow<'places'>[] = [];
  for (const line of readTsvBare(new URL('geonames-cities15000/cities15000.txt', kb))) {
    const [
      id = '',
      name = '',
      ascii = '',
      alternates = '',
      lat,
      lon,
      ,
      feature = '',
      country = '',
      ,
      region = '',
      ,
      ,
      ,
      population = '0',
    ] = line;
    if (joined.has(id) || !/^PPL/.test(feature)) continue;
    if (Number(population) < 100_000 && !CONFLICT.has(country)) continue;
    const latin = alternates
      .split(',')
      .filter((alias) => /^[A-Z][\p{Script=Latin}\p{M}' -]+$/u.test(alias) && alias.length > 3);
    joined.set(id, `place:gn${id}`);
    rows.push({
      id: `place:gn${id}`,
      label: name,
      aliases: joinNames([ascii, ...latin.slice(0, 8)].filter((alias) => alias !== name)),
      country,
      region: country === 'US' ? (STATES.get(region) ?? '') : '',
      sort: 'town',
      population,
      lat: round(lat),
      lon: round(lon),
      asOf: GEONAMES_DAY,
    });
  }
  writeTable('geonames', 'places', rows);
}

/** States by the letters that GeoNames has for them. */
const STATES = new Map(
  'AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey, NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania, RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington, WV West Virginia, WI Wisconsin, WY Wyoming'
    .split(', ')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);

/** Countries whose towns of any size are in the news for their wars. */
const CONFLICT = new Set('SY IQ UA YE LY AF PS IL LB SD SS SO ML CD MM AM AZ GE ET'.split(' '));

function readTsvBare(file: URL): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

function sortOf(feature: string): string {
  if (feature.startsWith('Admin-0 capital')) return 'capital';
  return feature.startsWith('Admin-1') ? 'regional-capital' : 'city';
}

const round = (degrees: string | undefined): string => String(Math.round(Number(degrees) * 100) / 100);
