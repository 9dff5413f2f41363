import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type TableRow, writeTable } from '../normalised';
import { codesByName, REGIONS } from './jurisdictions';
import { date } from './wikidata-offices';

/** G20, European Union, Five Eyes; and others that have a press in English or are in its news. */
const WANTED = new Set(
  'AR AU BR CA CN FR DE IN ID IT JP MX RU SA ZA KR TR GB US NZ AT BE BG HR CY CZ DK EE FI GR HU IE LV LT LU MT NL PL PT RO SK SI ES SE UA NO IL PK NG KE GH ZW PH TW MY SG LK NP BD HK IR CH IS TZ AM'.split(
    ' ',
  ),
);
/** Parts of a state whose own parliaments the press of the whole state reports on. */
const NATIONS = new Set(['scotland', 'wales', 'northern-ireland']);

/** Members of national parliaments since 2000, from Wikidata; regional assemblies are left out, but for those of the nations of the United Kingdom. */
export function adaptLegislators(kb: URL, countries: readonly TableRow<'countries'>[]): void {
  const code = codesByName(countries);
  const rows: TableRow<'seats'>[] = [];
  const text = gunzipSync(readFileSync(new URL('wikidata-offices/legislators.tsv.gz', kb))).toString('utf8');
  for (const line of text.split('\n').slice(1)) {
    const [jurisdiction = '', position = '', person = '', label = '', start, end, snapshot] = line.split('\t');
    const country = jurisdiction === 'world' ? 'EU' : code(jurisdiction);
    if (!country || (REGIONS[jurisdiction] && !NATIONS.has(jurisdiction)) || (country !== 'EU' && !WANTED.has(country)))
      continue;
    if (country === 'EU' && !/european parliament/i.test(position)) continue;
    if (!/^Q\d+$/.test(person) || !/\p{Script=Latin}/u.test(label) || /^Q\d+$/.test(label) || date(start) === '')
      continue;
    if (
      /congress of deputies of catalonia|regional|state (senate|assembly|house)|legislative assembly of/i.test(position)
    )
      continue;
    rows.push({
      country,
      person,
      label,
      title: position.replace(/\s*\(.*?\)/g, ''),
      start: date(start),
      end: date(end),
      asOf: date(snapshot),
    });
  }
  writeTable('wikidata-offices', 'seats', rows);
}
