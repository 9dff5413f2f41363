import { countryMark } from '../filter';
import { keysOf } from '../keys';
import type { PackedFilter } from '../packed';
import type { FactEntity, FactRole, Facts } from './facts';
import { makeFilter } from './filter';

/** Filter of the names of some entities, with where each counts. */
export function filterOf(
  facts: Facts,
  ids: readonly string[],
  rolesOf: ReadonlyMap<string, readonly FactRole[]>,
  width: number,
): PackedFilter {
  const marks = new Map<string, number>();
  for (const id of ids) {
    const entity = facts.entities.get(id)!;
    for (const { key, country } of calls(facts, entity, rolesOf.get(id) ?? [])) {
      const mark = country === '' ? 0 : countryMark(country);
      marks.set(key, marks.has(key) && marks.get(key) !== mark ? 0 : mark);
    }
  }
  return makeFilter(marks, width);
}

interface Call {
  readonly key: string;
  /** Only where this country is named; '' for anywhere. */
  readonly country: string;
}

function calls(facts: Facts, entity: FactEntity, roles: readonly FactRole[]): Call[] {
  const letter = entity.kind === 'person' ? 'p' : entity.kind === 'organisation' ? 'o' : 'l';
  const keys = keysOf(letter, entity.label, entity.aliases, entity.country ?? '').filter((key) => !key.startsWith('^'));
  if (entity.kind !== 'person')
    return keys.map((key) => ({ key, country: standsOut(entity, key) ? '' : (entity.country ?? '') }));
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
