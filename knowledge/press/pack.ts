import { dayNumber } from '../dates';
import { bucketOf, keysOf } from '../keys';
import { fold } from '../names';
import type { Packed, PackedBuckets } from '../packed';
import type { Source } from '../types';
import { squeezed, widthOf } from './bits';
import { degreeSteps, idSteps, isRound, shortOf, yearsFrom1900 } from './columns';
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
  const places = entities.filter(({ kind }) => kind === 'place');
  const people = entities.filter(({ kind }) => kind === 'person');
  const held = people.map(({ id }) => rolesOf.get(id) ?? []);
  const roles = held.flat();
  for (const role of roles) offices.index(role.office);
  const packedOffices = offices.values.map((id) => facts.offices.get(id)!);
  for (const event of shared.events)
    for (const src of [...event.src, ...event.facts.flatMap((fact) => fact.src)]) sources.index(src);
  for (const entity of entities)
    for (const control of entity.control ?? []) for (const src of control.src) sources.index(src);
  const columns = {
    id: idSteps(entities.map(({ id }) => id)),
    kind: entities.map(({ kind }) => KIND[kind]).join(''),
    label: entities.map(({ label }) => label),
    country: entities.map(({ country }) => words.index(country ?? '')),
    sort: entities.map(({ sort }) => words.index(sort ?? '')),
    asOf: entities.map(({ asOf }) => words.index(asOf)),
    partOf: entities.map(({ partOf }) => words.index(partOf ?? '')),
    src: entities.map(({ src }) => set(src)),
    lat: degreeSteps(places, 0),
    lon: degreeSteps(places, 1),
    born: people.map(({ born }) => yearsFrom1900(born)),
    aliases: sparse(entities, aliasesOf),
    more: sparse(entities, moreOf),
    size: entities.map(({ size }) => Math.min(9, size ?? 0)).join(''),
    buckets,
  };
  return {
    version: 4,
    part,
    entities: columns,
    offices: {
      id: packedOffices.map(({ id }) => id),
      title: packedOffices.map(({ title }) => title),
      short: packedOffices.map(({ title, short }) => shortOf(title, short)),
      rank: packedOffices.map(({ rank }) => rank),
      country: packedOffices.map(({ country }) => words.index(country)),
    },
    roles: {
      counts: letters(held.map(({ length }) => length)),
      office: roles.map((role) => offices.index(role.office)),
      kind: roles.map(({ kind, disputed }) => (disputed ? kind[0]!.toUpperCase() : kind[0]!)).join(''),
      start: roles.map(({ start }) => dayNumber(start)),
      end: roles.map(({ end }) => dayNumber(end)),
      asOf: roles.map(({ asOf }) => words.index(asOf)),
      src: roles.map(({ src }) => set(src)),
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
  // QIDs in their order make the smallest steps: the more digits, the later.
  const order = ({ kind, sort = '', country = '', partOf = '', id }: FactEntity) =>
    [KIND[kind], sort, country, partOf, id.startsWith('Q') ? id.padStart(12) : id].join('\t');
  const entities = unsorted
    .map((entity) => [order(entity), entity] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entity]) => entity);
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

/** Other names under which a file is to find an entity: those that give a key which the names before them do not. */
function aliasesOf({ kind, label, aliases, country = '' }: FactEntity): string[] | undefined {
  const keys = (name: string) => keysOf(KIND[kind], '', [name], country);
  const known = new Set(keysOf(KIND[kind], label, [], country));
  const kept = aliases.filter((alias) => {
    const more = fold(alias.replace(/^[!~?]/, '')) === '' ? [] : keys(alias).filter((key) => !known.has(key));
    for (const key of more) known.add(key);
    return more.length > 0;
  });
  return kept.length > 0 ? kept : undefined;
}

function moreOf(entity: FactEntity): Record<string, unknown> | undefined {
  const { kind, born, died, founded, ended, seat, geo, about, control, knownFrom } = entity;
  const more = Object.fromEntries(
    Object.entries({
      // What its column cannot tell.
      born: kind === 'person' && yearsFrom1900(born) !== 0 ? undefined : born?.slice(0, 4),
      died,
      founded,
      ended,
      seat,
      geo: kind === 'place' && isRound(geo) ? undefined : geo,
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
