import { firstWords, NOWHERE, qidNumber } from '../columns';
import type { FactEntity } from './facts';

/** Ids as `qidNumbers` reads them. */
export function idSteps(ids: readonly string[]): (string | number)[] {
  let last = 0;
  return ids.map((id) => {
    const number = qidNumber(id);
    if (number === undefined) return id;
    const step = number - last;
    last = number;
    return step;
  });
}

/** Where places lie, as `degreesOf` reads it: latitudes or longitudes. */
export function degreeSteps(places: readonly FactEntity[], axis: 0 | 1): number[] {
  let last = 0;
  return places.map(({ geo }) => {
    if (!isRound(geo)) return axis === 0 ? NOWHERE : 0;
    const tenths = Math.round(geo[axis] * 10);
    const step = tenths - last;
    last = tenths;
    return step;
  });
}

/** Whether a place is told to the tenth of a degree, so that the columns hold it whole. */
export const isRound = (geo: FactEntity['geo']): geo is readonly [number, number] =>
  geo !== undefined && geo.every((degrees) => Math.round(degrees * 10) / 10 === degrees);

/** Year of birth from 1900 on as its column has it; 0 where the column cannot tell. */
export const yearsFrom1900 = (born: string | undefined): number =>
  born && /^\d{4}/.test(born) ? Number(born.slice(0, 4)) - 1900 : 0;

/** A short title, as how many words of the whole one it has where it begins it. */
export function shortOf(title: string, short: string): string | number {
  if (short === title) return 0;
  const count = short.split(' ').length;
  return firstWords(title, count) === short ? count : short;
}
