import { countryMark, partOfMark, placeKey } from '../filter';
import { keysOf } from '../keys';
import { stateOf } from '../regions';
import type { FactEntity, FactRole, Facts } from './facts';

type RolesOf = ReadonlyMap<string, readonly FactRole[]>;

/** Keys of the names of places, each with the country or state beside which it counts. */
export function placeKeys(facts: Facts, ids: readonly string[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const id of ids)
    for (const { key, country } of calls(facts, facts.entities.get(id)!, []))
      if (country !== '') keys.set(placeKey(key, country), 0);
  return keys;
}

/** Keys of the names of people and outlets, each with the mark of where it counts, 0 for anywhere. */
export function marksOf(facts: Facts, ids: readonly string[], rolesOf: RolesOf): Map<string, number> {
  const marks = new Map<string, number>();
  for (const id of ids)
    for (const { key, country } of calls(facts, facts.entities.get(id)!, rolesOf.get(id) ?? [])) {
      const mark = country === '' ? 0 : countryMark(country);
      marks.set(key, marks.has(key) && marks.get(key) !== mark ? 0 : mark);
    }
  return marks;
}

/**
 * Shares entities out among files by the marks of their names: everyone is in each file that one of their names calls
 * for, so that the file asked for has all who bear it.
 */
export function partsOf(
  facts: Facts,
  ids: readonly string[],
  rolesOf: RolesOf,
  marks: ReadonlyMap<string, number>,
  count: number,
): string[][] {
  const parts = Array.from({ length: count }, (): string[] => []);
  for (const id of ids) {
    const keys = calls(facts, facts.entities.get(id)!, rolesOf.get(id) ?? []).map(({ key }) => key);
    for (const part of new Set(keys.map((key) => partOfMark(marks.get(key)!, count)))) parts[part]!.push(id);
    if (keys.length === 0) parts[0]!.push(id);
  }
  return parts;
}

interface Call {
  readonly key: string;
  /** Only where this country, or region, is named; '' for anywhere. */
  readonly country: string;
}

function calls(facts: Facts, entity: FactEntity, roles: readonly FactRole[]): Call[] {
  const letter = entity.kind === 'person' ? 'p' : entity.kind === 'organisation' ? 'o' : 'l';
  const keys = keysOf(letter, entity.label, entity.aliases, entity.country ?? '').filter((key) => !key.startsWith('^'));
  if (entity.kind !== 'person')
    return keys.map((key) => ({
      key,
      country: standsOut(entity, key) ? '' : (stateOf(entity, key) ?? entity.country ?? ''),
    }));
  const countries = new Set(roles.map(({ office }) => facts.offices.get(office)!.country));
  if (countries.size === 0) countries.add(entity.country ?? '');
  const leads = roles.some(
    (role) => facts.offices.get(role.office)!.rank <= 2 && (role.end === '' || role.end >= '2001'),
  );
  const country = countries.size > 1 || leads ? '' : [...countries][0]!;
  return keys.filter((key) => key.startsWith('~')).map((key) => ({ key: key.slice(1), country }));
}

/** An outlet is meant by its whole name without its country too; a place that the core leaves out hardly ever is. */
const standsOut = ({ kind }: FactEntity, key: string): boolean => kind !== 'place' && key.includes(' ');
