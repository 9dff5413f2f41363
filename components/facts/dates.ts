import { earliest, latest } from '../../knowledge/dates';
import type { PartialDate } from '../../knowledge/types';

/** Whether `date` may lie within [start, end], both inclusive; an open side has no limit. */
export function mayLieWithin(date: PartialDate, start?: PartialDate, end?: PartialDate): boolean {
  return (!start || earliest(start) <= latest(date)) && (!end || latest(end) >= earliest(date));
}

/** Whether all that `a` may mean lies before all that `b` may mean. */
export const isBefore = (a: PartialDate, b: PartialDate): boolean => latest(a) < earliest(b);

/** Position on a scale of years: 2017.27 for 2017-04-09. */
export function yearOf(date: PartialDate): number {
  const [year = '0', month = '1', day = '1'] = date.slice(0, 10).split('-');
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
}

/** Days from `a` to `b`, both of day precision; undefined where one is less precise. */
export function daysBetween(a: PartialDate, b: PartialDate): number | undefined {
  if (a.length < 10 || b.length < 10) return undefined;
  const days = (Date.parse(b.slice(0, 10)) - Date.parse(a.slice(0, 10))) / 86_400_000;
  return Number.isNaN(days) ? undefined : Math.round(days);
}
