import type { PartialDate, Role } from './types';

/** First and last day that a date of any precision may mean. */
export const earliest = (date: PartialDate): string => (date + '-01-01'.slice(date.length - 4)).slice(0, 10);
export const latest = (date: PartialDate): string => {
  if (date.length >= 10) return date.slice(0, 10);
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number);
  return `${date}-${String(new Date(Date.UTC(year!, month!, 0)).getUTCDate()).padStart(2, '0')}`;
};

const FIRST_DAY = Date.UTC(1990, 0, 1);
const DAY = 86_400_000;

/** Number of a day, from the first of 1990 on; other text stays, so that it is the shortest of any precision. */
export const dayNumber = (date: string): number | string =>
  /^\d{4}-\d\d-\d\d$/.test(date) ? Math.round((Date.parse(date) - FIRST_DAY) / DAY) : date;

/** The date that `dayNumber` was made of. */
export const dayNumbered = (day: number | string): string =>
  typeof day === 'string' ? day : new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);

/** Whole days from one day to another. */
export const daysApart = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/**
 * Whether a role was surely held on a day: begun for certain, not ended, and where the end is open, vouched for.
 * A day of less than day precision must lie within as a whole.
 */
export function holds(role: Pick<Role, 'start' | 'end' | 'asOf'>, on: PartialDate): boolean {
  if (!role.start || latest(role.start) > earliest(on)) return false;
  return role.end ? earliest(role.end) >= latest(on) : latest(role.asOf) >= latest(on);
}

/** Whether a role may have been held: also where the sources stop short or know only the year. */
export function mayHold(role: Pick<Role, 'start' | 'end' | 'asOf'>, on: PartialDate): boolean {
  if (role.start && earliest(role.start) > latest(on)) return false;
  return !role.end || latest(role.end) >= earliest(on);
}
