import { fold, hash32, skeleton } from '../names';
import type { OtherFile, Packed } from '../packed';
import type { Source } from '../types';
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
  const entities = ids.map((id) => facts.entities.get(id)!);
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
    kind: entities.map(({ kind }) => ({ person: 'p', organisation: 'o', place: 'l', work: 'w' })[kind]).join(''),
    label: entities.map(({ label }) => label),
    country: entities.map(({ country }) => words.index(country ?? '')),
    sort: entities.map(({ sort }) => words.index(sort ?? '')),
    asOf: entities.map(({ asOf }) => words.index(asOf)),
    src: entities.map(({ src }) => set(src)),
    aliases: sparse(entities, aliasesOf),
    more: sparse(entities, moreOf),
    size: sparse(entities, ({ size }) => size || undefined),
  };
  return {
    version: 1,
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

function sourceOf(facts: Facts, id: string): Source {
  const source = facts.sources.get(id);
  if (!source) throw new Error(`no source "${id}" in the manifest`);
  return source;
}

/** Other names that say more than the label; those of people are found by rule unless the words differ. */
function aliasesOf(entity: FactEntity): string[] | undefined {
  const known = new Set([fold(entity.label)]);
  const kept = entity.aliases.filter((alias) => {
    const bare = alias.replace(/^[!~]/, '');
    const key = alias.startsWith('!') ? alias : fold(bare);
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

const HASHES = 11;

/** A Bloom filter of the names in a file, 16 bits a name: false for one name in two thousand. */
export function filterOf(file: string, entities: readonly FactEntity[]): OtherFile {
  const keys = new Set<string>();
  for (const entity of entities)
    for (const name of [entity.label, ...entity.aliases]) {
      const key = fold(name.replace(/^[!~]/, ''));
      keys.add((entity.kind === 'person' && skeleton(key)) || key);
    }
  keys.delete('');
  const bits = new Uint8Array(Math.ceil(keys.size * 2) + 1);
  for (const key of keys) {
    const [a, b] = [hash32(key, 1), hash32(key, 2)];
    for (let i = 0; i < HASHES; i++) {
      const bit = ((a + i * b) >>> 0) % (bits.length * 8);
      bits[bit >> 3]! |= 1 << (bit & 7);
    }
  }
  return { file, bits: Buffer.from(bits).toString('base64'), hashes: HASHES };
}
