import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * The reviewable text form of the facts: `normalised/<source>.<table>.tsv`, a header line, then one fact a line, sorted.
 * Adapters write it once from a source's files; every build reads only this.
 */
export type Row<C extends string> = Readonly<Record<C, string>>;

export const COLUMNS = {
  countries: ['id', 'code', 'label', 'aliases', 'adjectives', 'capital', 'memberships', 'asOf'],
  people: ['id', 'label', 'born', 'died', 'aliases', 'asOf'],
  offices: ['id', 'title', 'short', 'rank', 'country', 'single'],
  roles: ['person', 'office', 'kind', 'start', 'end', 'asOf'],
  leaders: ['country', 'field', 'title', 'name', 'surname', 'start', 'asOf'],
  places: ['id', 'label', 'aliases', 'country', 'region', 'sort', 'population', 'lat', 'lon', 'asOf'],
  outlets: ['id', 'label', 'aliases', 'country', 'mode', 'company', 'domain', 'asOf'],
  seats: ['country', 'person', 'label', 'title', 'start', 'end', 'asOf'],
} as const;

export type TableName = keyof typeof COLUMNS;
export type TableRow<T extends TableName> = Row<(typeof COLUMNS)[T][number]>;

const FOLDER = new URL('./normalised/', import.meta.url);

/** Rows of one table of one source, in file order; none where the source has no such table. */
export function readTable<T extends TableName>(source: string, table: T): TableRow<T>[] {
  const file = new URL(`${source}.${table}.tsv`, FOLDER);
  if (!existsSync(file)) return [];
  const [header = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const columns = header.split('\t') as (typeof COLUMNS)[T][number][];
  return lines.filter((line) => line !== '').map((line) => toRow(columns, line.split('\t')));
}

/** Writes one table, sorted and without doubles; tabs and line ends inside a value become spaces. */
export function writeTable<T extends TableName>(source: string, table: T, rows: readonly TableRow<T>[]): void {
  const columns: readonly (typeof COLUMNS)[T][number][] = COLUMNS[table];
  const lines = new Set(rows.map((row) => columns.map((column) => clean(row[column])).join('\t')));
  mkdirSync(FOLDER, { recursive: true });
  const text = [columns.join('\t'), ...[...lines].sort(), ''].join('\n');
  writeFileSync(new URL(`${source}.${table}.tsv`, FOLDER), text);
}

/** Several names in one value. */
export const joinNames = (names: Iterable<string>): string =>
  [...new Set(names)].filter((name) => name !== '').join('|');
export const splitNames = (value: string): string[] => (value === '' ? [] : value.split('|'));

/** Lines of a tab-separated file with a header, as rows by column name. */
export function readTsv(file: URL): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/);
  const columns = header.split('\t');
  return lines.filter((line) => line !== '').map((line) => toRow(columns, line.split('\t')));
}

function toRow<C extends string>(columns: readonly C[], cells: readonly string[]): Row<C> {
  const row = {} as Record<C, string>;
  columns.forEach((column, i) => {
    row[column] = cells[i] ?? '';
  });
  return row;
}

const clean = (value: string): string => value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
