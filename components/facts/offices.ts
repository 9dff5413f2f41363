import type { EntityId } from '../../engine/types';
import type { Context, PartialDate, Role } from '../../knowledge/types';
import { isBefore, mayLieWithin } from './dates';

/** How far a role is vouched for on a day. */
export type Standing =
  /** Held on the day. */
  | 'held'
  /** Open when last checked, and that was before the day. */
  | 'last-known'
  | 'before'
  | 'after';

/** Where a role stands on a day. An open end is true only to the day it was last checked. */
export function standing(role: Role, date: PartialDate): Standing {
  if (role.start && isBefore(date, role.start)) return 'after';
  if (!mayLieWithin(date, role.start, role.end)) return 'before';
  return !role.end && isBefore(role.asOf, date) ? 'last-known' : 'held';
}

const byRank = (a: Role, b: Role) => a.rank - b.rank || (b.start ?? '').localeCompare(a.start ?? '');

/** Offices that a person held on the context's day, the principal one first; those only last known come after. */
export function officesOn(context: Context, person: EntityId): Role[] {
  const mine = context.roles.filter((role) => role.person === person);
  const held = mine.filter((role) => standing(role, context.date) === 'held').sort(byRank);
  const lastKnown = mine.filter((role) => standing(role, context.date) === 'last-known').sort(byRank);
  return [...held, ...lastKnown];
}

/** Every office of a person that we know, oldest first. */
export function officesOf(context: Context, person: EntityId): Role[] {
  return context.roles
    .filter((role) => role.person === person)
    .sort((a, b) => (a.start ?? '').localeCompare(b.start ?? '') || a.rank - b.rank);
}
