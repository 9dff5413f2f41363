import type { EntityId } from '../engine/types';
import type { NamedFile } from './named-file';
import { fold } from './names';
import type { Entity } from './types';

/** A region of a country whose name alone speaks for the country: a US state, a Canadian province, a German Land. */
export interface NamedRegion {
  readonly id: EntityId;
  /** ISO 3166 alpha-2 of its country. */
  readonly country: string;
  /** True where the name is a person's or a common word too, so that it speaks for nothing by itself. */
  readonly common?: true;
}

const REGION = /^(?:state|province|region)$/;
/** Least prominence of a region that speaks for its country. */
export const SPEAKING = 5;
/** Names of persons, towns elsewhere and common words. */
const COMMON = new Set(
  'victoria hidalgo guerrero durango morelos colima tabasco mexico sonora puebla veracruz parana para acre amazonas bahia ceara galicia la rioja aragon lazio marche goa delhi punjab odessa kiev kyiv rivne madrid murcia valencia beijing shanghai tianjin chongqing berlin hamburg bremen brandenburg centre corse lorraine'.split(
    ' ',
  ),
);

/**
 * The state that a text must name before it can mean a town by its single name: there are thirty Fairfields in the
 * United States. None for other places and longer names.
 */
export function stateOf(place: Pick<Entity, 'country' | 'sort' | 'partOf'>, name: string): EntityId | undefined {
  if (place.country !== 'US' || !/^(?:city|town)$/.test(place.sort ?? '') || /[ -]/.test(name.trim())) return undefined;
  return place.partOf;
}

/** Speaking regions by folded name and by their other names; a name that two of them share is none. */
export function regionsOf(file: NamedFile | undefined): ReadonlyMap<string, NamedRegion> {
  const regions = new Map<string, NamedRegion>();
  const shared = new Set<string>();
  if (!file) return regions;
  const { packed } = file;
  const { kind, label, sort, country, size, aliases } = packed.entities;
  for (let at = 0; at < kind.length; at++) {
    if (kind[at] !== 'l' || Number(size[at]) < SPEAKING || !REGION.test(packed.words[sort[at]!]!)) continue;
    for (const name of [label[at]!, ...(aliases[at] ?? [])]) {
      const key = fold(name);
      if (key.length < 4) continue;
      if (regions.has(key) && regions.get(key)!.id !== file.idAt(at)) shared.add(key);
      const found = { id: file.idAt(at), country: packed.words[country[at]!]! };
      regions.set(key, COMMON.has(key) ? { ...found, common: true } : found);
    }
  }
  for (const key of shared) regions.delete(key);
  return regions;
}
