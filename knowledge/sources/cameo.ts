import { readFileSync } from 'node:fs';
import { withArticle } from '../bodies';
import { joinNames, readTsv, type TableRow, writeTable } from '../normalised';

/** Last month that the lists of governments behind the dictionary reach. */
const LIST_ENDS = '2011-02';

/** What a code's last letters say of an official's field. */
const FIELDS: Readonly<Record<string, string>> = {
  '': '',
  AGR: 'agriculture',
  BUS: 'economy and finance',
  COP: 'interior and police',
  DEV: 'development',
  EDU: 'education',
  ENV: 'environment',
  HLH: 'health',
  HRI: 'human rights',
  JUD: 'justice',
  LAB: 'labour',
  LEG: 'parliament',
  MED: 'information',
  MIL: 'defence',
  REF: 'refugees',
  REL: 'religion',
  SPY: 'intelligence',
};

interface Entry {
  readonly name: string;
  readonly others: string[];
  /** "ZMBGOVEDU 030101-030731", as the dictionary has it. */
  readonly codes: string[];
}

/**
 * People in governments from the CAMEO dictionaries, which give days and a code, no title: who led a country, and until
 * 2011 who was a minister or other high official, of which field.
 */
export function adaptCameo(kb: URL, countries: readonly TableRow<'countries'>[]): void {
  const codes = new Map(
    readTsv(new URL('country-codes/country-codes.tsv', kb)).map((row) => [
      row['ISO3166-1-Alpha-3']!,
      row['ISO3166-1-Alpha-2']!,
    ]),
  );
  const labels = new Map(countries.map(({ code, label }) => [code, label]));
  const people = new Map<string, TableRow<'people'>>();
  const offices = new Map<string, TableRow<'offices'>>();
  const roles: TableRow<'roles'>[] = [];
  for (const entry of entriesOf(readFileSync(new URL('cameo-actors/Phoenix.Countries.actors.txt', kb), 'utf8'))) {
    const label = writtenOut(entry.name);
    const country = codes.get(entry.codes[0]?.slice(0, 3) ?? '');
    if (!label || !country || !labels.has(country)) continue;
    const id = `person:${country.toLowerCase()}-${slug(label)}`;
    // The heads of a list of rulers are "elite" before and after.
    const heads = country !== 'US' && entry.codes.some((code) => /^[A-Z]{3}ELI/.test(code));
    const held = entry.codes.flatMap((code) => termOf(code, heads));
    if (held.length === 0) continue;
    const aliases = joinNames(entry.others.flatMap((other) => writtenOut(other) ?? []).filter((one) => one !== label));
    people.set(id, { id, label, born: '', died: '', aliases, asOf: LIST_ENDS });
    for (const { field, start, end } of held) {
      const office = officeOf(country, labels.get(country)!, field);
      offices.set(office.id, office);
      const asOf = start > LIST_ENDS ? start : LIST_ENDS;
      roles.push({ person: id, office: office.id, kind: 'normal', start, end, asOf });
    }
  }
  writeTable('cameo-actors', 'people', [...people.values()]);
  writeTable('cameo-actors', 'offices', [...offices.values()]);
  writeTable('cameo-actors', 'roles', roles);
}

function* entriesOf(text: string): Generator<Entry> {
  let entry: Entry | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('\t')) entry?.codes.push(line.trim().replace(/^\[|\].*$/g, ''));
    else if (line.startsWith('+')) entry?.others.push(line.slice(1).replace(/;.*/, '').trim());
    else if (line !== '' && !line.startsWith('#')) {
      if (entry) yield entry;
      entry = line.includes('CountryInfo')
        ? { name: line.replace(/;.*/, '').trim(), others: [], codes: [] }
        : undefined;
    }
  }
  if (entry) yield entry;
}

interface Term {
  /** Undefined for who led the country. */
  readonly field: string | undefined;
  readonly start: string;
  readonly end: string;
}

/** The term of a code of government; none where it has no first day or an unknown field. */
function termOf(code: string, heads: boolean): Term[] {
  const parts = /^[A-Z]{3}GOV([A-Z]*) (?:(\d{6})-(\d{6})|>(\d{6}))$/.exec(code);
  const field = parts?.[1] ?? '';
  if (!parts || FIELDS[field] === undefined) return [];
  const [start, end] = [dayOf(parts[2] ?? parts[4]), dayOf(parts[3])];
  // The monthly lists of governments begin and end terms with a month, the list of rulers on the day.
  const led = heads && field === '' && (!isMonthsEdge(start) || (end !== '' && !isMonthsEdge(end)));
  return led ? [{ field: undefined, start, end }] : [{ field, start: start.slice(0, 7), end: end.slice(0, 7) }];
}

const isMonthsEdge = (day: string): boolean => /-(?:01|28|29|30|31)$/.test(day);

/** "030731" is a day of 2003, "410524" of 1941. */
function dayOf(digits: string | undefined): string {
  if (!digits) return '';
  const year = Number(digits.slice(0, 2));
  return `${year > 20 ? 1900 + year : 2000 + year}-${digits.slice(2, 4)}-${digits.slice(4)}`;
}

function officeOf(country: string, label: string, field: string | undefined): TableRow<'offices'> {
  const of = withArticle(label);
  const id = `office:${country.toLowerCase()}`;
  const row = { country, single: '' };
  if (field === undefined)
    return { ...row, id: `${id}-led`, title: `Head of state or government of ${of}`, short: 'Leader', rank: '3' };
  const known = FIELDS[field]!;
  return {
    ...row,
    id: `${id}-official${known ? `-${slug(known)}` : ''}`,
    title: `Minister or high official of ${of}${known ? ` (${known})` : ''}`,
    short: `Minister or high official`,
    rank: '7',
  };
}

const SMALL = new Set('bin bint ibn ben de da do dos das del della di la le van von der den ter el y e'.split(' '));

/** "BARZAN_IBRAHIM_AL_TIKRITI_" → "Barzan Ibrahim al-Tikriti"; undefined where it is no full name. */
function writtenOut(raw: string): string | undefined {
  const words = raw.replace(/_+$/, '').split('_');
  if (words.length < 2 || words.length > 6 || words.some((word) => !/^[\p{Lu}.'’`-]+$/u.test(word))) return undefined;
  const written = words.map((word, i) => (i > 0 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : titled(word)));
  return written
    .join(' ')
    .replace(
      / (?:Al|Ash|As|Ad|An|Ar|At|Az)[ -](?=\p{Lu})/gu,
      (article) => ` ${article.trim().replace('-', '').toLowerCase()}-`,
    );
}

const titled = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_all, letter: string) => `Mc${letter.toUpperCase()}`);

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
