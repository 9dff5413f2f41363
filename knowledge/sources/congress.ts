import { readFileSync } from 'node:fs';
import { type TableRow, writeTable } from '../normalised';

const DAY = '2026-06-15';

const OFFICES: Readonly<Record<string, TableRow<'offices'>>> = {
  sen: {
    id: 'office:us-senator',
    title: 'Member of the United States Senate',
    short: 'Senator',
    rank: '6',
    country: 'US',
    single: '',
  },
  rep: {
    id: 'office:us-representative',
    title: 'Member of the United States House of Representatives',
    short: 'Representative',
    rank: '6',
    country: 'US',
    single: '',
  },
  prez: {
    id: 'Q11696',
    title: 'President of the United States',
    short: 'President',
    rank: '1',
    country: 'US',
    single: '1',
  },
  viceprez: {
    id: 'Q11699',
    title: 'Vice President of the United States',
    short: 'Vice President',
    rank: '2',
    country: 'US',
    single: '1',
  },
};

interface Member {
  qid: string;
  first: string;
  last: string;
  nickname: string;
  full: string;
  born: string;
  terms: { type: string; start: string; end: string }[];
}

/** Presidents of before 1990 whom news still names by their names alone: since the depression, and three of before. */
const isNamedStill = (member: Member, { type, end }: Member['terms'][number]): boolean =>
  type === 'prez' && (end >= '1930' || /^(?:Washington|Jefferson|Lincoln)$/.test(member.last));

/** Sitting members of Congress with all their terms, vice-presidents since 1990, and presidents whom news names. */
export function adaptCongress(kb: URL): void {
  const people: TableRow<'people'>[] = [];
  const roles: TableRow<'roles'>[] = [];
  for (const file of ['executive.yaml', 'legislators-current.yaml'])
    for (const member of readMembers(readFileSync(new URL(`us-congress-executive/${file}`, kb), 'utf8'))) {
      const terms = member.terms.filter((term) => term.end >= '1990' || isNamedStill(member, term));
      if (terms.length === 0 || (member.qid === '' && terms.every(({ end }) => end >= '1990'))) continue;
      const given = member.nickname || member.first;
      // The file gives no identifier for presidents who never sat in Congress.
      const id = member.qid || `person:${`${given} ${member.last}`.toLowerCase().replace(/[^a-z]+/g, '-')}`;
      const names = [member.full, `${member.first} ${member.last}`].filter(
        (name) => name !== '' && name !== `${given} ${member.last}`,
      );
      people.push({
        id,
        label: `${given} ${member.last}`,
        born: member.born,
        died: '',
        aliases: [...new Set(names)].join('|'),
        asOf: DAY,
      });
      for (const { type, start, end } of terms) {
        const office = OFFICES[type];
        if (office)
          roles.push({
            person: id,
            office: office.id,
            kind: 'normal',
            start,
            end: end > DAY ? '' : end,
            asOf: DAY,
          });
      }
    }
  writeTable('us-congress-executive', 'people', people);
  writeTable('us-congress-executive', 'offices', Object.values(OFFICES));
  writeTable('us-congress-executive', 'roles', roles);
}

/** Reads the regular part of YAML that these files are written in: a list of records with plain values. */
function readMembers(text: string): Member[] {
  const members: Member[] = [];
  let section = '';
  for (const line of text.split('\n')) {
    const opened = /^[- ] (\w+):\s*$/.exec(line);
    if (line.startsWith('- '))
      members.push({ qid: '', first: '', last: '', nickname: '', full: '', born: '', terms: [] });
    if (opened) {
      section = opened[1]!;
      continue;
    }
    const member = members[members.length - 1];
    const value = /^ {2,4}(- )?(\w+):\s*(.+)$/.exec(line);
    if (!member || !value) continue;
    take(member, section, value[1] !== undefined, value[2]!, value[3]!.replace(/^['"]|['"]$/g, ''));
  }
  return members;
}

function take(member: Member, section: string, begins: boolean, key: string, value: string): void {
  if (section === 'id' && key === 'wikidata') member.qid = value;
  else if (section === 'bio' && key === 'birthday') member.born = value;
  else if (section === 'name' && (key === 'first' || key === 'last' || key === 'nickname')) member[key] = value;
  else if (section === 'name' && key === 'official_full') member.full = value;
  else if (section === 'terms') {
    if (begins) member.terms.push({ type: '', start: '', end: '' });
    const term = member.terms[member.terms.length - 1];
    if (term && (key === 'type' || key === 'start' || key === 'end')) term[key] = value;
  }
}
