import { withArticle } from '../bodies';
import { readTsv, type TableRow, writeTable } from '../normalised';
import { titled } from '../press/titles';
import { codesByName, REGIONS } from './jurisdictions';

/**
 * Dated office-holders from Wikidata. Only the facts carry over: who, which office, from when to when, as of which day;
 * offices get titles of ours. An empty end means "still in office on the day of the snapshot".
 */
export function adaptOffices(kb: URL, countries: readonly TableRow<'countries'>[]): void {
  const code = codesByName(countries);
  const labels = new Map(countries.map((country) => [country.code, country.label]));
  const offices = new Map<string, TableRow<'offices'>>();
  const people = new Map<string, TableRow<'people'>>();
  const roles: TableRow<'roles'>[] = [];
  const bio = new Map(readTsv(new URL('wikidata-offices/bio.tsv', kb)).map((line) => [line.QID, line]));
  for (const line of readTsv(new URL('wikidata-offices/holders.tsv', kb))) {
    const { jurisdiction = '', position = '', personQID = '' } = line;
    if (jurisdiction === 'jurisdiction' || !/^Q\d+$/.test(personQID)) continue;
    const country = code(jurisdiction);
    const label = country ? labels.get(country) : undefined;
    const office = titled(position, label ? withArticle(label) : undefined, country, REGIONS[jurisdiction]);
    const id = officeId(line.positionQID ?? '', jurisdiction, position);
    keepOffice(offices, id, office, country ?? '');
    keepPerson(people, line, bio.get(personQID));
    roles.push({
      person: personQID,
      office: id,
      kind: office.acting ? 'acting' : 'normal',
      start: date(line.start),
      end: date(line.end),
      asOf: date(line.snapshot),
    });
  }
  writeTable('wikidata-offices', 'offices', [...offices.values()]);
  writeTable('wikidata-offices', 'people', [...people.values()]);
  writeTable('wikidata-offices', 'roles', roles);
}

/** One office may stand under two names; the one that is not acting and is shorter is kept. */
function keepOffice(
  offices: Map<string, TableRow<'offices'>>,
  id: string,
  office: ReturnType<typeof titled>,
  country: string,
): void {
  const row = {
    id,
    title: office.title,
    short: office.short,
    rank: String(office.rank),
    country,
    single: office.single ? '1' : '',
  };
  const known = offices.get(id);
  if (
    !known ||
    row.title.length < known.title.length ||
    (row.title.length === known.title.length && row.title < known.title)
  )
    offices.set(id, row);
}

function keepPerson(
  people: Map<string, TableRow<'people'>>,
  line: Record<string, string>,
  bio: Record<string, string> | undefined,
): void {
  const id = line.personQID!;
  if (people.has(id)) return;
  const names = [line.personLabel, bio?.name, bio?.enwikiTitle?.replace(/ \(.*\)$/, '')].map((name) =>
    (name ?? '').trim(),
  );
  const latin = names.filter((name) => /\p{Script=Latin}/u.test(name) && !/^Q\d+$/.test(name));
  const label = latin[0];
  if (!label) return;
  people.set(id, {
    id,
    label,
    born: date(bio?.dob),
    died: date(bio?.dod),
    aliases: [...new Set(latin.filter((name) => name !== label))].join('|'),
    asOf: date(line.snapshot),
  });
}

function officeId(qid: string, jurisdiction: string, position: string): string {
  if (/^Q\d+$/.test(qid)) return qid;
  return `office:${`${jurisdiction}-${position.replace(/^acting\s+/i, '')}`
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
}

/** A date of at least year precision, else none. */
export function date(text: string | undefined): string {
  return /^\d{4}(-\d{2}){0,2}/.exec(text ?? '')?.[0] ?? '';
}
