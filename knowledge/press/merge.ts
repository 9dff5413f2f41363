import { daysApart, earliest, latest } from '../dates';
import type { FactRole, Facts } from './facts';

/**
 * Makes one interval of several statements on the same person in the same office; the more precise date wins, every
 * source stays. Then looks at offices that only one can hold: where two hold one for more than 30 days, both are marked
 * disputed; where an open end is contradicted by later holders who have come and gone, it is vouched for only until the
 * first of them began.
 */
export function mergeRoles(facts: Facts): void {
  const groups = new Map<string, FactRole[]>();
  for (const role of facts.roles) {
    const key = `${role.person} ${role.office} ${role.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), role]);
  }
  const merged: FactRole[] = [];
  for (const [, roles] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) merged.push(...union(roles));
  settleSingle(facts, merged);
  facts.roles.splice(0, facts.roles.length, ...merged);
}

/** Days between two terms that count as one. */
const GAP = 31;

function union(roles: readonly FactRole[]): FactRole[] {
  const dated = roles.filter((role) => role.start !== '');
  const sorted = (dated.length > 0 ? dated : [...roles]).sort(
    (a, b) => (earliest(a.start || '0001') < earliest(b.start || '0001') ? -1 : 1) || 0,
  );
  const out: FactRole[] = [];
  for (const role of sorted) {
    const last = out[out.length - 1];
    if (last && last.start !== '' && overlaps(last, role)) join(last, role);
    else out.push({ ...role, src: [...role.src] });
  }
  return out;
}

function overlaps(a: FactRole, b: FactRole): boolean {
  const end = a.end === '' ? latest(a.asOf) : latest(a.end);
  return daysApart(end, earliest(b.start)) <= GAP;
}

function join(a: FactRole, b: FactRole): void {
  if (b.start.startsWith(a.start) && b.start.length > a.start.length) a.start = b.start;
  for (const source of b.src) if (!a.src.includes(source)) a.src.push(source);
  if (a.end === '' && b.end === '') {
    if (b.asOf > a.asOf) a.asOf = b.asOf;
  } else if (a.end === '') {
    // An older snapshot still has it open; one that saw the end knows better.
    if (earliest(b.end) >= earliest(a.start)) a.end = b.end;
  } else if (b.end === '') {
    if (latest(b.asOf) > latest(a.end)) {
      a.end = '';
      a.asOf = b.asOf;
    }
  } else if (b.end.startsWith(a.end) || latest(b.end) > latest(a.end)) a.end = b.end;
}

function settleSingle(facts: Facts, roles: readonly FactRole[]): void {
  const byOffice = new Map<string, FactRole[]>();
  for (const role of roles) {
    if (!facts.offices.get(role.office)?.single || role.start === '' || role.kind === 'acting') continue;
    byOffice.set(role.office, [...(byOffice.get(role.office) ?? []), role]);
  }
  for (const held of byOffice.values()) {
    held.sort((a, b) => (earliest(a.start) < earliest(b.start) ? -1 : 1));
    for (const role of held) capOpenEnd(role, held);
    for (let i = 0; i < held.length; i++) for (let j = i + 1; j < held.length; j++) markDisputed(held[i]!, held[j]!);
  }
}

function capOpenEnd(role: FactRole, held: readonly FactRole[]): void {
  if (role.end !== '') return;
  const successor = held.find(
    (other) =>
      other.person !== role.person &&
      earliest(other.start) > latest(role.start) &&
      (other.end !== '' || held.length > 1),
  );
  // Seen in office within the year or month in which the other began: the other began later.
  if (successor && latest(successor.start) < latest(role.asOf)) role.asOf = earliest(successor.start);
}

function markDisputed(a: FactRole, b: FactRole): void {
  if (a.person === b.person) return;
  const from = latest(a.start) > latest(b.start) ? latest(a.start) : latest(b.start);
  const ends = [a, b].map((role) => (role.end === '' ? latest(role.asOf) : earliest(role.end)));
  const to = ends[0]! < ends[1]! ? ends[0]! : ends[1]!;
  if (daysApart(from, to) > 30) {
    a.disputed = true;
    b.disputed = true;
  }
}
