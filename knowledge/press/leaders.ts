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
  const rolesOf = new Map<string, FactRole[]>();
  const note = (role: FactRole) => rolesOf.set(role.person, [...(rolesOf.get(role.person) ?? []), role]);
  facts.roles.forEach(note);
  for (const row of rows) {
    const label = labels.get(row.country);
    if (!label) continue;
    const office = officeFor(facts, row, label);
    const person = samePerson(rolesOf, known, row, office) ?? namesake(row.country, row.name) ?? newPerson(facts, row);
    remember(facts, known, row.country, person);
    const own = (rolesOf.get(person) ?? []).filter((role) => role.office === office);
    measure(facts, own, row);
    const role: FactRole = {
      person,
      office,
      kind: /^(acting|interim|caretaker|transition)/i.test(row.title) ? 'acting' : 'normal',
      start: startOf(own, row),
      end: endOf(rows, row),
      asOf: row.asOf,
      src: ['factbook-leaders'],
    };
    facts.roles.push(role);
    note(role);
  }
}

/** Whom the list itself named before may come again in another spelling. */
function remember(facts: Facts, known: Map<string, Leader[]>, country: string, id: string): void {
  const leaders = known.get(country) ?? [];
  if (leaders.some((one) => one.id === id)) return;
  const { label, aliases } = facts.entities.get(id)!;
  known.set(country, [...leaders, { id, ...wordsOf([label, ...aliases]) }]);
}

interface Leader {
  readonly id: string;
  readonly words: ReadonlySet<string>;
  readonly bones: ReadonlySet<string>;
}

function knownLeaders(facts: Facts): Map<string, Leader[]> {
  const out = new Map<string, Leader[]>();
  const seen = new Set<string>();
  for (const role of facts.roles) {
    const office = facts.offices.get(role.office);
    if (!office || office.rank > 3 || office.country === '' || seen.has(`${role.person} ${office.country}`)) continue;
    seen.add(`${role.person} ${office.country}`);
    const person = facts.entities.get(role.person)!;
    const words = wordsOf([person.label, ...person.aliases]);
    out.set(office.country, [...(out.get(office.country) ?? []), { id: person.id, ...words }]);
  }
  return out;
}

function wordsOf(names: readonly string[]): { words: Set<string>; bones: Set<string> } {
  const words = new Set(names.flatMap((name) => fold(name).split(' ')));
  return { words, bones: new Set([...words].map(bonesOf)) };
}

const bonesOf = (word: string): string => skeleton(`x ${word}`).slice(2);

/**
 * Surname and given names fit, transliteration undone, better than anybody else's; with one fitting leader only, the
 * surname alone; and whoever began in the very office on the very day under a name that shares a word.
 */
function samePerson(
  rolesOf: ReadonlyMap<string, readonly FactRole[]>,
  known: ReadonlyMap<string, readonly Leader[]>,
  row: TableRow<'leaders'>,
  office: string,
): string | undefined {
  const leaders = known.get(row.country) ?? [];
  const surname = fold(row.surname)
    .split(' ')
    .filter((word) => word.length > 1);
  const fitting = leaders.filter(
    ({ bones }) => surname.length > 0 && surname.every((word) => bones.has(bonesOf(word))),
  );
  const others = fold(row.name)
    .split(' ')
    .filter((word) => !surname.includes(word) && word.length > 1);
  const shared = ({ bones }: Leader) => others.filter((word) => bones.has(bonesOf(word))).length;
  const most = Math.max(0, ...fitting.map(shared));
  const best = fitting.filter((one) => shared(one) === most);
  if (best.length === 1 && (most > 0 || (fitting.length === 1 && others.length === 0))) return best[0]!.id;
  // The same start in such an office settles what spelling does not.
  const began = (id: string, days: number, same = false) =>
    (rolesOf.get(id) ?? []).some(
      (role) =>
        role.start.length === 10 &&
        (!same || role.office === office) &&
        Math.abs(daysApart(role.start, earliest(row.start))) <= days,
    );
  const timed = best.filter(({ id }) => began(id, 60));
  if (timed.length === 1) return timed[0]!.id;
  if (row.start.length < 10 || timed.length > 1) return undefined;
  const words = fold(row.name)
    .split(' ')
    .filter((word) => word.length > 2)
    .map(bonesOf);
  const alike = leaders.filter(({ id, bones }) => words.some((word) => bones.has(word)) && began(id, 0, true));
  return alike.length === 1 ? alike[0]!.id : undefined;
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
  const bare = row.title.replace(/^(acting|interim|caretaker|transition(al)?) /i, '');
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
function startOf(own: readonly FactRole[], row: TableRow<'leaders'>): string {
  const held = own.find(
    (role) =>
      role.start.length === 10 && role.start < row.start && (role.end === '' ? role.asOf : role.end) > row.start,
  );
  const near =
    held ?? own.find((role) => role.start.length === 10 && Math.abs(daysApart(role.start, earliest(row.start))) <= 60);
  return near?.start ?? row.start;
}

/** One office, one holder: the next one's first day ends the term, where the list saw the change within 60 days. */
function endOf(rows: readonly TableRow<'leaders'>[], row: TableRow<'leaders'>): string {
  const next = rows
    .filter(
      (other) =>
        other.country === row.country &&
        other.field === row.field &&
        other.start > row.start &&
        other.name !== row.name,
    )
    .map((other) => other.start)
    .sort()[0];
  return next && row.asOf < next && daysApart(row.asOf, earliest(next)) <= 400
    ? next
    : next && next <= row.asOf
      ? next
      : '';
}

/** How far the two sources agree on the first day of a term. */
function measure(facts: Facts, held: readonly FactRole[], row: TableRow<'leaders'>): void {
  const own = held.filter((role) => role.start.length === 10 && role.src[0] !== 'factbook-leaders');
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
