import { readTsv, type TableRow, writeTable } from '../normalised';
import { codesByName } from './jurisdictions';

/** Last day on which the Factbook was kept. */
const LAST = '2026-01-22';

/**
 * No snapshot lies between these two days. What began before and was gone on the second was seen last on the first: who
 * held the office in between nobody tells.
 */
const GAP = ['2017-03-29', '2020-11-23'] as const;

/** What stands between an office and a name: a second office, a rank, a manner of address. */
const BETWEEN =
  /^(?:and (?:Co-)?(?:Vice President|Prime(?: Minister)?|Foreign Minister|Minister of Interior)|Vice President|of the (?:Swiss Confederation|Islamic Republic of Afghanistan|Republic)|of Territorial Council|of Council of Ministers|of China|Crown Prince|Sheikh(?! Hasina)|Sr\. Gen\.|Sir) /;

const TITLE =
  /^((?:Acting |Interim |Caretaker |Transition(?:al)? )?(?:Crown Prince and Prime Minister|Executive President|Federal President|President|Prime Minister|Chancellor|Premier|Taoiseach|King|Queen|Emperor|Sultan|Amir|Grand Duke|Prince|Pope|Supreme Leader|Captain Regent|Head of Government|Chief Executive|Vice President|Deputy Prime Minister))\s+(.+)$/i;

/** Heads of state and of government since 2014: title, name, first day, last day on which the list had them. */
export function adaptFactbook(kb: URL, countries: readonly TableRow<'countries'>[]): void {
  const code = codesByName(countries);
  const rows: TableRow<'leaders'>[] = [];
  for (const line of readTsv(new URL('factbook-leaders/leaders.tsv', kb))) {
    if (line.field !== 'chief of state' && line.field !== 'head of government') continue;
    const country = code(line.country ?? '');
    const parts = TITLE.exec((line.person ?? '').replace(/^"|"$/g, '').trim());
    const since = line.since ?? '';
    if (!country || !parts || !/^\d{4}(-\d\d){0,2}$/.test(since) || foreign(line.country ?? '', parts[1]!, country))
      continue;
    const name = parts[2]!
      .replace(/\(.*?\)|,.*$| - .*$|".*?"/g, ' ')
      .replace(
        /^(Gen\.|Lt\. Gen\.|Col\.|Lt\. Col\.|Dr\.|Sir|Maj\. Gen\.|Brig\. Gen\.|FM|Capt\.|Field Marshal)( \(Ret\.\))? /,
        '',
      )
      .replace(/\s+/g, ' ')
      .trim()
      .replace(BETWEEN, '')
      .replace(BETWEEN, '');
    if (!/^\p{Lu}[\p{L}\p{M}'’.\- ]{2,60}$/u.test(name) || / (and|of the|or) /.test(name)) continue;
    const surname = name
      .split(' ')
      .filter((word) => word.length > 1 && word === word.toUpperCase() && /\p{Lu}{2}/u.test(word))
      .join(' ');
    const stripped = parts[1]!
      .replace(/^Amir$/, 'Emir')
      .replace(/^Crown Prince and /, '')
      .replace(/^(Executive|Federal) /, '');
    if (/^(Vice President|Deputy Prime Minister)$/.test(stripped)) continue;
    const seen = line.lastSeen ?? '';
    const last = seen === GAP[1] && (line.firstSeen ?? '') <= GAP[0] ? GAP[0] : seen;
    rows.push({
      country,
      field: line.field,
      title: stripped,
      name: name.split(' ').map(properCase).join(' '),
      surname: (surname || name.split(' ').pop()!).replace(/^AL-/, ''),
      start: since,
      asOf: last > LAST ? LAST : last,
    });
  }
  writeTable('factbook-leaders', 'leaders', rows);
}

/** The crown and the president of another state head many territories; they are listed once, at home. */
function foreign(name: string, title: string, code: string): boolean {
  if (
    /^(King|Queen)$/.test(title) &&
    !'GB NL BE SE NO DK ES JO SA BH MA TH BT SZ LS TO KH MY'.split(' ').includes(code)
  )
    return true;
  return /Samoa$|Mariana|Guam|Puerto Rico|Virgin Islands|Polynesia|Caledonia|Miquelon|Wallis|Greenland|Faroe|Aruba|Curacao|Sint Maarten/.test(
    name,
  );
}

/** "PUTIN" → "Putin", "al-ASAD" → "al-Asad", "MacDONALD" stays readable. */
function properCase(word: string): string {
  if (!/\p{Lu}{2}/u.test(word)) return word;
  return word
    .split('-')
    .map((part) =>
      part === part.toUpperCase() && part.length > 1 ? part.charAt(0) + part.slice(1).toLowerCase() : part,
    )
    .join('-');
}
