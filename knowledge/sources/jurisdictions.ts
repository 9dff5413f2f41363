import type { TableRow } from '../normalised';

/** Names of jurisdictions in the office lists that are not the short name of a country. */
const SPECIAL: Readonly<Record<string, string>> = {
  'united-kingdom': 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern-ireland': 'GB',
  us: 'US',
  'congo-kinshasa': 'CD',
  'congo-brazzaville': 'CG',
  czech: 'CZ',
  saudi: 'SA',
  uae: 'AE',
  'swiss-federal-council': 'CH',
  'ivory-coast': 'CI',
  donetsk: 'UA',
  luhansk: 'UA',
  gambia: 'GM',
  'the gambia': 'GM',
  'dr congo': 'CD',
  congo: 'CG',
  'united states of america': 'US',
  'palestine territories': 'PS',
  macao: 'MO',
  burma: 'MM',
  'west bank': 'PS',
  'gaza strip': 'PS',
  'congo, democratic republic of the': 'CD',
  'congo, republic of the': 'CG',
  "cote d'ivoire": 'CI',
  'holy see (vatican city)': 'VA',
  'korea, north': 'KP',
  'korea, south': 'KR',
  'bahamas, the': 'BS',
  'gambia, the': 'GM',
  'micronesia, federated states of': 'FM',
  'falkland islands (islas malvinas)': 'FK',
  'turkey (turkiye)': 'TR',
  macau: 'MO',
  'cabo verde': 'CV',
  'saint helena, ascension, and tristan da cunha': 'SH',
};

/** Regions with a government of their own: their offices name the region, not the state. */
export const REGIONS: Readonly<Record<string, string>> = {
  scotland: 'Scotland',
  wales: 'Wales',
  'northern-ireland': 'Northern Ireland',
  donetsk: 'Donetsk',
  luhansk: 'Luhansk',
};

const key = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-’'.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Gives a lookup from a country's name or slug to its ISO code; undefined for the world at large and for the unknown. */
export function codesByName(countries: readonly TableRow<'countries'>[]): (name: string) => string | undefined {
  const codes = new Map<string, string>();
  for (const country of countries) {
    for (const name of [country.label, ...country.aliases.split('|')]) if (name) codes.set(key(name), country.code);
  }
  for (const [name, code] of Object.entries(SPECIAL)) codes.set(key(name), code);
  return (name) => codes.get(key(name));
}
