import { bucketOf, keysOf } from '../keys';
import { fold } from '../names';
import type { Packed, PackedBuckets } from '../packed';
import type { Source } from '../types';
import { squeezed, widthOf } from './bits';
import type { FactEntity, FactRole, Facts } from './facts';

/** Packs the entities given, with the roles of the people among them, into one self-contained file. */
export function pack(
  facts: Facts,
  part: string,
  ids: readonly string[],
  rolesOf: ReadonlyMap<string, readonly FactRole[]>,
  shared: Pick<Packed, 'events' | 'metonyms' | 'countries' | 'others'> = {
    events: [],
    metonyms: [],
    countries: [],
    others: [],
  },
): Packed {
  const words = table<string>();
  const sources = table<string>();
  const setIndex = new Map<string, number>();
  const sets: number[][] = [];
  const set = (src: readonly string[]): number => {
    const members = src.map((id) => sources.index(id));
    const key = members.join(',');
    if (!setIndex.has(key)) setIndex.set(key, sets.push(members) - 1);
    return setIndex.get(key)!;
  };
  const { entities, buckets } = inOrder(ids.map((id) => facts.entities.get(id)!));
  const offices = table<string>();
  const roles: [number, FactRole][] = [];
  entities.forEach((entity, i) => {
    for (const role of rolesOf.get(entity.id) ?? []) roles.push([i, role]);
  });
  for (const [, role] of roles) offices.index(role.office);
  const packedOffices = offices.values.map((id) => facts.offices.get(id)!);
  for (const event of shared.events)
    for (const src of [...event.src, ...event.facts.flatMap((fact) => fact.src)]) sources.index(src);
  for (const entity of entities)
    for (const control of entity.control ?? []) for (const src of control.src) sources.index(src);
  const columns = {
    id: entities.map(({ id }) => id),
    kind: entities.map(({ kind }) => KIND[kind]).join(''),
    label: entities.map(({ label }) => label),
    country: entities.map(({ country }) => words.index(country ?? '')),
    sort: entities.map(({ sort }) => words.index(sort ?? '')),
    asOf: entities.map(({ asOf }) => words.index(asOf)),
    src: entities.map(({ src }) => set(src)),
    aliases: sparse(entities, aliasesOf),
    more: sparse(entities, moreOf),
    size: entities.map(({ size }) => Math.min(9, size ?? 0)).join(''),
    buckets,
  };
  return {
    version: 3,
    part,
    entities: columns,
    offices: {
      id: packedOffices.map(({ id }) => id),
      title: packedOffices.map(({ title }) => title),
      short: packedOffices.map(({ short }) => short),
      rank: packedOffices.map(({ rank }) => rank),
      country: packedOffices.map(({ country }) => words.index(country)),
    },
    roles: {
      person: roles.map(([i]) => i),
      office: roles.map(([, role]) => offices.index(role.office)),
      kind: roles.map(([, { kind, disputed }]) => (disputed ? kind[0]!.toUpperCase() : kind[0]!)).join(''),
      start: roles.map(([, { start }]) => start),
      end: roles.map(([, { end }]) => end),
      asOf: roles.map(([, { asOf }]) => words.index(asOf)),
      src: roles.map(([, { src }]) => set(src)),
    },
    events: shared.events,
    metonyms: shared.metonyms,
    countries: shared.countries,
    others: shared.others,
    words: words.values,
    sources: sources.values.map((id) => sourceOf(facts, id)),
    sets,
  };
}

const KIND = { person: 'p', organisation: 'o', place: 'l', work: 'w' } as const;

/** Puts equal things side by side, which packs well, and lists who is in each bucket (see `PackedBuckets`). */
function inOrder(unsorted: readonly FactEntity[]): { entities: FactEntity[]; buckets: PackedBuckets } {
  const order = ({ kind, sort = '', country = '', id }: FactEntity) => `${KIND[kind]}\t${sort}\t${country}\t${id}`;
  const entities = [...unsorted].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const members = entities.map((): number[] => []);
  entities.forEach((entity, at) => {
    const keys = keysOf(KIND[entity.kind], entity.label, aliasesOf(entity) ?? [], entity.country ?? '');
    for (const bucket of new Set(keys.map((key) => bucketOf(key, entities.length)))) members[bucket]!.push(at);
  });
  const width = widthOf(entities.length);
  return {
    entities,
    buckets: {
      counts: letters(members.map(({ length }) => length)),
      members: squeezed(members.flat(), width),
      width,
    },
  };
}

const letters = (counts: readonly number[]): string => counts.map((n) => String.fromCharCode(48 + n)).join('');

function sourceOf(facts: Facts, id: string): Source {
  const source = facts.sources.get(id);
  if (!source) throw new Error(`no source "${id}" in the manifest`);
  return source;
}

/** Other names that say more than the label; those of people are found by rule unless the words differ. */
function aliasesOf(entity: FactEntity): string[] | undefined {
  const known = new Set([fold(entity.label)]);
  const kept = entity.aliases.filter((alias) => {
    const bare = alias.replace(/^[!~?]/, '');
    const key = /^[!?]/.test(alias) ? alias : fold(bare);
    if (key === '' || known.has(key) || fold(bare) === '') return false;
    known.add(key);
    return true;
  });
  return kept.length > 0 ? kept : undefined;
}

function moreOf(entity: FactEntity): Record<string, unknown> | undefined {
  const { born, died, founded, ended, seat, partOf, geo, about, control, knownFrom } = entity;
  const more = Object.fromEntries(
    Object.entries({
      born: born?.slice(0, 4),
      died,
      founded,
      ended,
      seat,
      partOf,
      geo,
      about,
      control,
      knownFrom,
    }).filter(([, value]) => value !== undefined),
  );
  return Object.keys(more).length > 0 ? more : undefined;
}

function sparse<T>(entities: readonly FactEntity[], value: (entity: FactEntity) => T | undefined): Record<string, T> {
  const out: Record<string, T> = {};
  entities.forEach((entity, i) => {
    const found = value(entity);
    if (found !== undefined) out[i] = found;
  });
  return out;
}

function table<T>() {
  const values: T[] = [];
  const known = new Map<T, number>();
  return {
    values,
    index(value: T): number {
      const found = known.get(value);
      if (found !== undefined) return found;
      known.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}
