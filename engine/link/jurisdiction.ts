import type { Role } from '../../knowledge/types';
import type { Setting } from './setting';

/** Sorts of places that have governments of their own within a country. */
export const REGION = /^(?:state|province|region|governorate)$/;

/**
 * The regions that an office is of ("Governor of New Mexico", "member of the Minnesota House"), as its title names
 * them; none for an office of the whole country. Answers are kept in `known` by the words.
 */
export function regionsIn(
  { title, country }: Pick<Role, 'title' | 'country'>,
  { knowledge, on }: Pick<Setting, 'knowledge' | 'on'>,
  known: Map<string, boolean>,
): string[] {
  const found: string[] = [];
  for (const [run] of title.matchAll(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu)) {
    const words = run.split(' ');
    for (let from = 0; from < words.length; from++)
      for (let to = Math.min(words.length, from + 3); to > from; to--) {
        const name = words.slice(from, to).join(' ');
        const key = `${country ?? ''} ${name}`;
        if (!known.has(key))
          known.set(
            key,
            knowledge.candidates(name, on).some(({ entity, sense }) => {
              const place = sense === 'place' ? knowledge.entity(entity) : undefined;
              return place?.country === country && REGION.test(place?.sort ?? '');
            }),
          );
        if (!known.get(key)) continue;
        found.push(name);
        from = to - 1;
        break;
      }
  }
  return found;
}

/** Whether a text names the region of an office; undefined where the office is of no region. */
export type Told = (role: Role) => boolean | undefined;

/** Gives `Told` for one article; each region is looked for once. */
export function tellsRegions(setting: Setting): Told {
  const known = new Map<string, boolean>();
  const named = new Map<string, boolean>();
  return (role) => {
    const regions = regionsIn(role, setting, known);
    if (regions.length === 0) return undefined;
    return regions.some((region) => {
      if (!named.has(region)) named.set(region, setting.document.text.includes(region));
      return named.get(region);
    });
  };
}
