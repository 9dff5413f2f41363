import type { Article } from '../../engine/types';
import type { ClaimRecord } from './records';

/** Names of the columns, in English in every language: files are read by programs. */
const COLUMNS: readonly (readonly [string, (record: ClaimRecord) => string | number])[] = [
  ['number', ({ id }) => id],
  ['inside', ({ inside }) => inside ?? ''],
  ['paragraph', ({ block }) => block],
  ['form', ({ form }) => form],
  ['level', ({ level }) => level],
  ['words', ({ said }) => said],
  ['cue', ({ cue }) => cue],
  ['stance', ({ stance }) => stance],
  ['source', ({ source }) => source],
  ['speaker', ({ speaker }) => speaker],
  ['naming', ({ naming }) => naming],
  ['entity', ({ entity }) => entity ?? ''],
  ['office', ({ office }) => office ?? ''],
  ['through', ({ through }) => through.join(' > ')],
  ['confidence', ({ confidence }) => confidence],
];

/** A page's words never become a formula in a spreadsheet: owasp.org/www-community/attacks/CSV_Injection. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The claims as a table after RFC 4180, the article's address and date in every row. */
export function csvOf(article: Article, records: readonly ClaimRecord[]): string {
  const rows = [
    [...COLUMNS.map(([name]) => name), 'published', 'url'],
    ...records.map((one) => [...COLUMNS.map(([, of]) => of(one)), article.published ?? '', article.url]),
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
