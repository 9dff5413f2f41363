import { withArticle } from '../bodies';
import { daysApart, earliest } from '../dates';
import { fold, skeleton } from '../names';
import { readTable, type TableRow } from '../normalised';
import type { FactRole, Facts } from './facts';
import { namesakes } from './namesakes';
import { titled } from './titles';

/**
 * Joins the Factbook's heads of state and government to the people and offices of the other source: the same surname in
 * the same country in such an office is the same person. Who is not there yet comes in as a new person without a QID.
 */
export function joinLeaders(facts: Facts): void {
  const known = knownLeaders(facts);
  const namesake = namesakes(facts);
  const labels = new Map(facts.countries.map((country) => [country.code, country.label]));
  const rows = readTable('factbook-leaders', 'leaders');
  const resolved = new Map<string, string>();
  const told: Told[] = [];
  for (const row of rows) {
    const label = labels.get(row.country);
    if (!label) continue;
    const office = officeFor(facts, row, label);
    const person =
      samePerson(facts, known, row, office) ??
      sameOffice(facts, office, row) ??
      resolved.get(`${row.country} ${row.name}`) ??
      namesake(row.country, row.name) ??
      newPerson(facts, row);
    resolved.set(`${row.country} ${row.name}`, person);
    remember(facts, known, row.country, person);
    measure(facts, person, office, row);
    const role: FactRole = {
      person,
      office,
      kind: /^(acting|interim|caretaker|transition)/i.test(row.title) ? 'acting' : 'normal',
      start: startOf(facts, person, office, row),
      end: '',
      asOf: row.asOf,
      src: ['factbook-leaders'],
    };
    facts.roles.push(role);
    told.push({ row, role });
  }
  for (const one of told) one.role.end = endOf(told, one);
}

/** A row of the list and the role that it tells of. */
interface Told {
  readonly row: TableRow<'leaders'>;
  readonly role: FactRole;
}

interface Leader {
  readonly id: string;
  readonly bones: ReadonlySet<string>;
  /** Bones of the last word of each of the person's names. */
  readonly last: ReadonlySet<string>;
  /** Telling words of all names without their vowels, and those of the label alone. */
  readonly frames: ReadonlySet<string>;
  readonly label: ReadonlySet<string>;
}

function leaderOf(facts: Facts, id: string): Leader {
  const { label, aliases } = facts.entities.get(id)!;
  const names = [label, ...aliases];
  return { id, ...bonesIn(names), frames: consonants(names), label: consonants([label]) };
}

/** Whom the list itself named before may come again in another spelling. */
function remember(facts: Facts, known: Map<string, Leader[]>, country: string, id: string): void {
  const leaders = known.get(country) ?? [];
  if (!leaders.some((one) => one.id === id)) known.set(country, [...leaders, leaderOf(facts, id)]);
}

function knownLeaders(facts: Facts): Map<string, Leader[]> {
  const out = new Map<string, Leader[]>();
  const seen = new Set<string>();
  for (const role of facts.roles) {
    const office = facts.offices.get(role.office);
    if (!office || office.rank > 3 || office.country === '' || seen.has(`${role.person} ${office.country}`)) continue;
    seen.add(`${role.person} ${office.country}`);
    out.set(office.country, [...(out.get(office.country) ?? []), leaderOf(facts, role.person)]);
  }
  return out;
}

function bonesIn(names: readonly string[]): { bones: Set<string>; last: Set<string> } {
  const words = names.map((name) => fold(name).split(' ').filter(tells).map(bonesOf));
  return { bones: new Set(words.flat()), last: new Set(words.map((name) => name.at(-1) ?? '')) };
}

/** Words of a name that many share and that tell nobody apart. */
const tells = (word: string): boolean =>
  word.length > 1 &&
  !/^(bin|ibn|ben|bint|al|el|abd|abu|ould|van|von|der|de|da|dos|of|the|jr|sultan|sheikh)$/.test(word);

const bonesOf = (word: string): string => skeleton(`x ${word}`).slice(2);

/** Given names of one syllable are many people's in turn: there every word of the name must fit. */
const SYLLABLES = new Set(['CN', 'KP', 'KR', 'TW', 'VN']);

/**
 * Who took up this very office on this very day and shares a word of the name is the same person, however spelt; within
 * two months it takes two words.
 */
function sameOffice(facts: Facts, office: string, row: TableRow<'leaders'>): string | undefined {
  if (row.start.length < 10) return undefined;
  const own = consonants([row.name]);
  const holders = facts.roles
    .filter((role) => role.office === office && role.start.length === 10)
    .map(({ person, start }) => {
      const { label, aliases } = facts.entities.get(person)!;
      const shared = [...consonants([label, ...aliases])].filter((word) => own.has(word)).length;
      return { person, shared, apart: Math.abs(daysApart(start, row.start)) };
    });
  const exact = holders.filter(({ shared, apart }) => apart === 0 && shared > 0);
  const near = exact.length > 0 ? exact : holders.filter(({ shared, apart }) => apart <= 60 && shared > 1);
  const found = new Set(near.map(({ person }) => person));
  const [one] = found;
  return found.size === 1 ? one : undefined;
}

/** Telling words without their vowels, which transliterations differ in: "Zayid", "Zayed" → "zd". */
const consonants = (names: readonly string[]): ReadonlySet<string> =>
  new Set([...bonesIn(names).bones].map(frameOf).filter((word) => word.length > 1));

const frameOf = (bones: string): string => bones.replace(/[aeiouy]/g, '');

/** Surname and a given name both fit, transliteration undone; with one fitting leader only, the surname alone. */
function samePerson(
  facts: Facts,
  known: ReadonlyMap<string, readonly Leader[]>,
  row: TableRow<'leaders'>,
  office: string,
): string | undefined {
  const leaders = known.get(row.country) ?? [];
  const surname = fold(row.surname).split(' ').filter(tells);
  const fitting = leaders.filter((one) => surname.length > 0 && surname.every((word) => has(one, word)));
  const others = fold(row.name)
    .split(' ')
    .filter((word) => !surname.includes(word) && tells(word));
  const all = [...surname, ...others];
  // A given name alone is shared by many: the last word of the known name must be there too, or the row be part of it.
  const both = fitting.filter(
    (one) =>
      others.some((word) => has(one, word)) &&
      (!SYLLABLES.has(row.country) || all.every((word) => has(one, word))) &&
      (all.some((word) => one.last.has(bonesOf(word))) || all.every((word) => has(one, word))),
  );
  const [one] = both.length > 0 ? both : fitting;
  if (both.length === 1 || (both.length === 0 && fitting.length === 1 && others.length === 0)) return one!.id;
  // The same start in such an office settles what spelling does not; in this very office, where the surname alone fits.
  const timed = (both.length > 0 ? both : fitting).filter(({ id }) =>
    facts.roles.some(
      (role) =>
        role.person === id &&
        (both.length > 0 || role.office === office) &&
        role.start.length === 10 &&
        Math.abs(daysApart(role.start, earliest(row.start))) <= 60,
    ),
  );
  if (timed.length === 1) return timed[0]!.id;
  // A short name that stands whole within the longer one of the row.
  const inRow = consonants([row.name]);
  const within = leaders.filter(({ label }) => label.size > 1 && [...label].every((word) => inRow.has(word)));
  const [whole] = within;
  return whole && within.length === 1 && (fitting.length === 0 || fitting.includes(whole)) ? whole.id : undefined;
}

/** Whether a word is one of a known name, in any transliteration: by its bones, or by three consonants or more. */
function has({ bones, frames }: Leader, word: string): boolean {
  const frame = frameOf(bonesOf(word));
  return bones.has(bonesOf(word)) || (frame.length > 2 && frames.has(frame));
}

function newPerson(facts: Facts, row: TableRow<'leaders'>): string {
  const slug = fold(row.name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const id = `person:${slug}`;
  const there = facts.entities.get(id);
  if (there) {
    if (row.asOf > there.asOf) there.asOf = row.asOf;
    return id;
  }
  facts.entities.set(id, {
    id,
    kind: 'person',
    label: row.name,
    aliases: [],
    asOf: row.asOf,
    src: ['factbook-leaders'],
  });
  return id;
}

function officeFor(facts: Facts, row: TableRow<'leaders'>, label: string): string {
  const bare = bareTitle(row.title);
  const made = titled(bare, withArticle(label), row.country);
  for (const office of facts.offices.values())
    if (office.country === row.country && office.title === made.title) return office.id;
  const id = `office:${row.country.toLowerCase()}-${fold(bare).replace(/ /g, '-')}`;
  if (!facts.offices.has(id))
    facts.offices.set(id, {
      id,
      title: made.title,
      short: made.short,
      rank: made.rank,
      country: row.country,
      single: made.single,
    });
  return id;
}

/** A Factbook date that stands within 60 days of a day we have is the same event told otherwise; ours is kept. */
function startOf(facts: Facts, person: string, office: string, row: TableRow<'leaders'>): string {
  const held = facts.roles.find(
    (role) =>
      role.person === person &&
      role.office === office &&
      role.start.length === 10 &&
      role.start < row.start &&
      (role.end === '' ? role.asOf : role.end) > row.start,
  );
  const near =
    held ??
    facts.roles.find(
      (role) =>
        role.person === person &&
        role.office === office &&
        role.start.length === 10 &&
        Math.abs(daysApart(role.start, earliest(row.start))) <= 60,
    );
  return near?.start ?? row.start;
}

const bareTitle = (title: string): string => title.replace(/^(acting|interim|caretaker|transition(al)?) /i, '');

/** A queen is followed by a king; a president is not ended by a prime minister. */
const throne = (title: string): string => bareTitle(title).toLowerCase().replace('queen', 'king');

/**
 * One office, one holder: the next one's first day ends the term, where the list saw the change within 400 days. Not so
 * where the list of the other of the two offices has the same person for more than a year longer.
 */
function endOf(told: readonly Told[], { row, role }: Told): string {
  const alike = told.filter(({ row: other }) => other.country === row.country);
  const next = alike
    .filter(
      (other) =>
        other.row.field === row.field &&
        throne(other.row.title) === throne(row.title) &&
        other.row.start > row.start &&
        other.role.person !== role.person,
    )
    .map((other) => other.row.start)
    .sort()[0];
  if (!next || (row.asOf < next && daysApart(row.asOf, earliest(next)) > 400)) return '';
  const stays = alike.some(
    (other) =>
      other.row.field !== row.field &&
      other.role.person === role.person &&
      other.role.office === role.office &&
      other.row.asOf > next &&
      daysApart(earliest(next), other.row.asOf) > 365,
  );
  return stays ? '' : next;
}

/** How far the two sources agree on the first day of a term. */
function measure(facts: Facts, person: string, office: string, row: TableRow<'leaders'>): void {
  const own = facts.roles.filter(
    (role: FactRole) =>
      role.person === person &&
      role.office === office &&
      role.start.length === 10 &&
      role.src[0] !== 'factbook-leaders',
  );
  // A list that gives the day of a re-election tells of another day, not of the first one otherwise.
  const begun = own.some(
    (role) =>
      role.start < row.start && (role.end === '' || role.end > row.start) && daysApart(role.start, row.start) > 60,
  );
  if (own.length === 0 || row.start.length < 10 || begun) return;
  // Another term altogether is no disagreement on this one.
  if (own.every((role) => Math.abs(daysApart(role.start, row.start)) > 366)) return;
  facts.agreement.matched++;
  if (own.some((role) => Math.abs(daysApart(role.start, row.start)) <= 7)) facts.agreement.within7++;
}
