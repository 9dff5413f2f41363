import { readFileSync } from 'node:fs';
import { joinNames, type TableRow, writeTable } from '../normalised';
import { readCsv } from './csv';
import { codesByName } from './jurisdictions';

/** State Media Monitor's types, in ours. */
const MODES: Readonly<Record<string, string>> = {
  SC: 'state-controlled',
  CaPu: 'captured-public',
  CaPr: 'captured-private',
  ISFM: 'state-funded-independent',
  ISF: 'state-funded-independent',
  ISM: 'state-owned-independent',
  IP: 'independent-public',
};

const DAY = '2024-02-07';

/** State-affiliated media and their rating: another's assessment, kept as theirs, with its day. */
export function adaptStateMedia(kb: URL, countries: readonly TableRow<'countries'>[]): void {
  const code = codesByName(countries);
  const rows = new Map<string, TableRow<'outlets'>>();
  for (const line of readCsv(readFileSync(new URL('state-media-profiles/State_Media_Matrix.csv', kb), 'utf8'))) {
    const mode = MODES[line.Typology ?? ''];
    const country = code(line.Country ?? '');
    const company = plain(line['Media company'] ?? '');
    if (!mode || !country || company === '') continue;
    const asset = plain(line['Main assets'] ?? '') || company;
    for (const name of new Set([company, asset])) {
      const { label, short } = split(name);
      if (name === asset && [...rows.values()].some((row) => row.country === country && row.aliases === label))
        continue;
      const id = `org:${slug(label)}-${country.toLowerCase()}`;
      if (rows.has(id)) continue;
      rows.set(id, {
        id,
        label,
        aliases: joinNames(short ? [short] : []),
        country,
        mode,
        company: name === company ? '' : split(company).label,
        domain: name === asset ? hostOf(line.URL ?? '') : '',
        asOf: DAY,
      });
    }
  }
  writeTable('state-media-profiles', 'outlets', [...rows.values()]);
}

/** "Korean Central News Agency (KCNA)" is a name and a short form. */
function split(name: string): { label: string; short?: string } {
  const parts = /^(.+?)\s*\(([^()]+)\)$/.exec(name);
  if (!parts) return { label: name };
  return { label: parts[1]!, short: parts[2]! };
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

const plain = (text: string): string => text.replace(/\*/g, '').replace(/\s+/g, ' ').trim();
const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
