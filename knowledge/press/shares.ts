import type { FactEntity } from './facts';

/** Entities of a file that is loaded where its countries are named. */
const ENOUGH = 2500;

/**
 * Shares countries out among files of about equal size: a country with many entities has one of its own. The same
 * shares for the same entities.
 */
export function byShare(entities: Iterable<FactEntity>): string[][] {
  const counts = new Map<string, number>();
  for (const { country = '' } of entities) counts.set(country, (counts.get(country) ?? 0) + 1);
  const shares: { countries: string[]; size: number }[] = [];
  for (const [code, count] of [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const share = shares.find(({ size }) => size + count <= ENOUGH);
    if (share) {
      share.countries.push(code);
      share.size += count;
    } else shares.push({ countries: [code], size: count });
  }
  return shares.map(({ countries }) => countries.sort());
}
