import { readFileSync } from 'node:fs';
import { joinNames, readTsv, type TableRow, writeTable } from '../normalised';

/**
 * All countries and territories: codes and QIDs from country-codes, names from CLDR, adjectives and memberships from the
 * Factbook. Names as news says them stand in `PREFERRED`, our own choice.
 */
const PREFERRED: Readonly<Record<string, string>> = {
  BA: 'Bosnia and Herzegovina',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  CZ: 'Czech Republic',
  GB: 'United Kingdom',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macau',
  PS: 'Palestine',
  TR: 'Turkey',
  US: 'United States',
  VC: 'Saint Vincent and the Grenadines',
  ST: 'São Tomé and Príncipe',
  AG: 'Antigua and Barbuda',
  TT: 'Trinidad and Tobago',
  KN: 'Saint Kitts and Nevis',
};

/** Names in common use that the lists lack. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  US: ['US', 'U.S.', 'USA', 'U.S.A.', 'United States of America', 'America'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain'],
  AE: ['UAE', 'U.A.E.', 'Emirates'],
  CD: ['DRC', 'DR Congo', 'D.R. Congo', 'Congo-Kinshasa', 'Congo'],
  CG: ['Congo-Brazzaville', 'Congo'],
  KP: ['DPRK', 'D.P.R.K.'],
  KR: ['Republic of Korea'],
  MM: ['Burma'],
  NL: ['Holland'],
  PS: ['Palestinian Authority', 'Palestinian territories'],
  CZ: ['Czechia'],
  TR: ['Türkiye'],
  BA: ['Bosnia', 'Bosnia-Herzegovina'],
  MK: ['Macedonia'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  VA: ['Holy See', 'Vatican'],
  RU: ['Russian Federation'],
  CV: ['Cape Verde'],
  GM: ['The Gambia'],
  CI: ["Cote d'Ivoire"],
};

const ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  US: ['American', 'U.S.', 'US'],
  GB: ['British', 'UK', 'U.K.'],
  KP: ['North Korean'],
  KR: ['South Korean'],
  CD: ['Congolese'],
  CG: ['Congolese'],
  PS: ['Palestinian'],
  AE: ['Emirati'],
  CF: ['Central African'],
  XK: ['Kosovan', 'Kosovar'],
  NZ: ['New Zealand'],
  HK: ['Hong Kong'],
  VA: ['Vatican'],
  SS: ['South Sudanese'],
  MM: ['Burmese', 'Myanmar'],
  SA: ['Saudi', 'Saudi Arabian'],
  BA: ['Bosnian'],
  AF: ['Afghan'],
  DK: ['Danish'],
  TW: ['Taiwanese'],
  PH: ['Philippine', 'Filipino'],
  KZ: ['Kazakh', 'Kazakhstani'],
  KG: ['Kyrgyz'],
  UZ: ['Uzbek'],
  TJ: ['Tajik'],
  TM: ['Turkmen'],
  IL: ['Israeli'],
  SE: ['Swedish'],
  CH: ['Swiss'],
  RS: ['Serbian'],
};

/** Further adjectives and names of a people in the singular, all listed by CAMEO under the country or by the Factbook. */
const SECOND: Readonly<Record<string, readonly string[]>> = {
  AR: ['Argentinian', 'Argentinean'],
  AU: ['Aussie'],
  BA: ['Herzegovinian'],
  CI: ['Ivorian'],
  CV: ['Cape Verdean'],
  EC: ['Ecuadorean'],
  ES: ['Spaniard'],
  GB: ['Briton'],
  GD: ['Grenadan'],
  GL: ['Greenlander'],
  HK: ['Hong Konger'],
  IS: ['Icelander'],
  LU: ['Luxembourger'],
  MM: ['Myanmarese'],
  MV: ['Maldivan'],
  NL: ['Dutchman'],
  NP: ['Nepalese'],
  NZ: ['New Zealander'],
  PH: ['Filipina'],
  SG: ['Singaporean'],
  SI: ['Slovene'],
  SK: ['Slovakian'],
  SM: ['San Marinese'],
  SV: ['Salvadorean'],
  SZ: ['Swazi'],
  UZ: ['Uzbekistani'],
  YE: ['Yemenite'],
};

interface Profile {
  readonly gec: string;
  readonly short: string;
  readonly long: string;
  readonly former: string;
  readonly demonymAdj: string;
  readonly capital: string;
  readonly memberships: string;
}

const COUNTRY_CODES_DAY = '2026-05-15';
const KOSOVO = {
  'ISO3166-1-Alpha-2': 'XK',
  FIPS: 'KV',
  wikidata_id: '',
  Capital: 'Pristina',
  'CLDR display name': 'Kosovo',
} as const;

/** Reads the three lists under `kb` and writes `country-codes.countries.tsv`. */
export function adaptCountries(kb: URL): TableRow<'countries'>[] {
  const names = territoryNames(kb);
  const profiles = profilesByFips(kb);
  const rows: TableRow<'countries'>[] = [];
  for (const line of [...readTsv(new URL('country-codes/country-codes.tsv', kb)), KOSOVO] as Record<string, string>[]) {
    const code = line['ISO3166-1-Alpha-2'] ?? '';
    if (!/^[A-Z]{2}$/.test(code)) continue;
    rows.push(countryRow(code, line, names, profiles.get((line.FIPS ?? '').trim().toUpperCase())));
  }
  writeTable('country-codes', 'countries', rows);
  return rows;
}

function countryRow(
  code: string,
  line: Record<string, string>,
  names: Map<string, string[]>,
  profile: Profile | undefined,
): TableRow<'countries'> {
  const known = names.get(code) ?? [];
  const label = PREFERRED[code] ?? known[0] ?? line['CLDR display name'] ?? code;
  const formal = (line['UNTERM English Formal'] ?? '').replace(/^the /, '');
  const short = (line['UNTERM English Short'] ?? '').replace(/ \(the\)$/, '');
  const aliases = [
    ...known,
    formal,
    short,
    ...(profile ? [profile.short, profile.long.split(';')[0]!.trim()] : []),
    ...(MORE[code] ?? []),
  ];
  return {
    id: (line.wikidata_id ?? '').split('/').pop() || `place:${code}`,
    code,
    label,
    aliases: joinNames(aliases.filter((alias) => alias !== label && alias !== 'none')),
    adjectives: joinNames([...(ADJECTIVES[code] ?? adjectivesOf(profile)), ...(SECOND[code] ?? [])]),
    capital: CAPITALS[code] ?? line.Capital ?? '',
    memberships: joinNames(plainMemberships(profile?.memberships ?? '')),
    asOf: COUNTRY_CODES_DAY,
  };
}

/** Adjectives of a profile; what follows a semicolon is another people's or a note. */
function adjectivesOf(profile: Profile | undefined): string[] {
  const [own = ''] = (profile?.demonymAdj ?? '').replace(/\(.*?\)/g, '').split(';');
  return own
    .split(/,| or /)
    .map((one) => one.replace(/^\s*or /, '').trim())
    .filter((one) => !/^(?:none|NA|Congo|)$/.test(one));
}

/** Seats of government by which news names a state, where the list has another capital or none. */
const CAPITALS: Readonly<Record<string, string>> = {
  US: 'Washington',
  IL: 'Jerusalem',
  NL: 'The Hague',
  BO: 'La Paz',
  LK: 'Colombo',
};

/** "EU (candidate country)" is no membership. */
function plainMemberships(text: string): string[] {
  return text.split(/,\s*/).filter((name) => /^[A-Za-z][A-Za-z0-9-]*$/.test(name));
}

function territoryNames(kb: URL): Map<string, string[]> {
  const file = JSON.parse(readFileSync(new URL('cldr-territories/territories.json', kb), 'utf8')) as {
    main: { en: { localeDisplayNames: { territories: Record<string, string> } } };
  };
  const names = new Map<string, string[]>();
  for (const [key, name] of Object.entries(file.main.en.localeDisplayNames.territories)) {
    const code = key.slice(0, 2);
    if (/^[A-Z]{2}(-|$)/.test(key)) names.set(code, [...(names.get(code) ?? []), name]);
  }
  return names;
}

function profilesByFips(kb: URL): Map<string, Profile> {
  const list = JSON.parse(readFileSync(new URL('factbook-leaders/countries.json', kb), 'utf8')) as (Profile & {
    fips?: string;
  })[];
  const byGec = new Map<string, Profile>();
  for (const profile of list) byGec.set(profile.gec.toUpperCase(), profile);
  return byGec;
}
