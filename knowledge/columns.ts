/** Columns of numbers that are packed as steps from one to the next, because gzip packs small numbers best. */

/** Step that stands for no place on the map. */
export const NOWHERE = 9999;

/** QIDs of a column of ids as numbers, 0 where the id is text. */
export function qidNumbers(ids: readonly (string | number)[]): Int32Array {
  const numbers = new Int32Array(ids.length);
  let last = 0;
  for (let at = 0; at < ids.length; at++) {
    const step = ids[at]!;
    if (typeof step === 'number') numbers[at] = last += step;
  }
  return numbers;
}

/** Degrees of latitude or longitude of each place; those of no place are the last ones again. */
export function degreesOf(steps: readonly number[]): Float32Array {
  const degrees = new Float32Array(steps.length);
  let last = 0;
  for (let at = 0; at < steps.length; at++) {
    if (steps[at] !== NOWHERE) last += steps[at]!;
    degrees[at] = last / 10;
  }
  return degrees;
}

/** The number that a QID is of, undefined where it is none or one of more digits than a column holds. */
export const qidNumber = (id: string): number | undefined =>
  /^Q[1-9]\d{0,8}$/.test(id) ? Number(id.slice(1)) : undefined;

/** The first words of a text, by how many they are; 0 for all. */
export const firstWords = (text: string, count: number): string =>
  count === 0 ? text : text.split(' ').slice(0, count).join(' ');
