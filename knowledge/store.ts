import type { EntityId } from '../engine/types';
import { earliest } from './dates';
import { acronymKey, fold, isAcronym, skeleton, surnames, withoutInitials } from './names';
import type { Packed, PackedCountry, PackedEvent, PackedMetonym } from './packed';
import type { Entity, EntityKind, Role, Source } from './types';

const KINDS: Readonly<Record<string, EntityKind>> = { p: 'person', o: 'organisation', l: 'place', w: 'work' };
const ROLE_KINDS: Readonly<Record<string, Role['kind']>> = { n: 'normal', a: 'acting', c: 'claimed' };

/** Everything that packed files said, by id and by name. Entities are made when first asked for. */
export class Store {
  readonly sources = new Map<string, Source>();
  readonly events = new Map<EntityId, PackedEvent>();
  readonly metonyms = new Map<string, PackedMetonym[]>();
  readonly countries = new Map<string, PackedCountry>();
  /** Folded country names and adjectives, acronyms as "=US". */
  readonly countryWords = new Map<string, string>();
  /** Ids by folded full name, by acronym ("=AP"), by skeleton ("~bashar asad"). */
  readonly byName = new Map<string, EntityId[]>();
  readonly bySurname = new Map<string, EntityId[]>();
  readonly sizes = new Map<EntityId, number>();
  private readonly where = new Map<EntityId, { file: Packed; at: number }>();
  private readonly roles = new Map<EntityId, { file: Packed; from: number[] }>();
  private readonly made = new Map<EntityId, Entity>();

  /** Takes in a packed file; throws where it is none. */
  add(file: Packed): void {
    if (!isPacked(file)) throw new TypeError('not a packed knowledge file');
    for (const source of file.sources) this.sources.set(source.id, source);
    const { id, kind, label } = file.entities;
    file.roles.person.forEach((person, at) => {
      const held = this.roles.get(id[person]!);
      if (held) held.from.push(at);
      else this.roles.set(id[person]!, { file, from: [at] });
    });
    id.forEach((one, at) => {
      if (this.where.has(one)) return;
      this.where.set(one, { file, at });
      const size = file.entities.size[at];
      if (size) this.sizes.set(one, size);
      this.name(one, kind[at]!, label[at]!, file.entities.aliases[at] ?? [], file.words[file.entities.country[at]!]!);
    });
    for (const event of file.events) {
      this.events.set(event.id, event);
      for (const name of [event.label, ...event.aliases]) push(this.byName, fold(name), event.id);
    }
    for (const metonym of file.metonyms)
      for (const name of metonym.names) {
        const key = fold(name.replace(/^the /i, ''));
        this.metonyms.set(key, [...(this.metonyms.get(key) ?? []), metonym]);
      }
    for (const country of file.countries) {
      this.countries.set(country.code, country);
      for (const word of [...country.adjectives, ...country.names]) {
        const key = wordKey(word);
        if (!this.countryWords.has(key)) this.countryWords.set(key, country.code);
      }
    }
  }

  private name(id: EntityId, kind: string, label: string, aliases: readonly string[], country: string): void {
    this.nameOne(id, kind, label, country);
    for (const alias of aliases) {
      if (alias.startsWith('!')) push(this.byName, `=${acronymKey(alias.slice(1))}`, id);
      else if (alias.startsWith('~')) push(this.bySurname, fold(alias.slice(1)), id);
      else this.nameOne(id, kind, alias, country);
    }
  }

  private nameOne(id: EntityId, kind: string, name: string, country: string): void {
    const folded = fold(name);
    if (folded === '') return;
    if (kind !== 'p') {
      push(this.byName, isAcronym(name) && kind === 'o' ? `=${acronymKey(name)}` : folded, id);
      return;
    }
    const plain = withoutInitials(folded);
    push(this.byName, plain, id);
    const bones = skeleton(plain);
    if (bones) push(this.byName, `~${bones}`, id);
    for (const surname of surnames(plain, country)) push(this.bySurname, surname, id);
  }

  /** An entity of the files added so far. */
  entity(id: EntityId): Entity | undefined {
    const made = this.made.get(id);
    if (made) return made;
    const found = this.where.get(id);
    if (!found) return undefined;
    const { file, at } = found;
    const { kind, label, country, sort, asOf, src } = file.entities;
    const code = file.words[country[at]!]!;
    const sortWord = file.words[sort[at]!]!;
    const countryLabel = this.countries.get(code)?.label;
    const entity: Entity = {
      id,
      kind: KINDS[kind[at]!] ?? 'organisation',
      label: label[at]!,
      ...(/^Q\d/.test(id) ? { qid: id } : {}),
      ...(sortWord ? { sort: sortWord } : {}),
      ...(code ? { country: code } : {}),
      ...(countryLabel ? { countryLabel } : {}),
      ...file.entities.more[at],
      src: sourceIds(file, src[at]!),
      asOf: file.words[asOf[at]!]!,
    };
    this.made.set(id, entity);
    return entity;
  }

  /** Kind of an entity without making it. */
  kindOf(id: EntityId): EntityKind | undefined {
    if (this.events.has(id)) return 'event';
    const found = this.where.get(id);
    return found ? KINDS[found.file.entities.kind[found.at]!] : undefined;
  }

  /** Roles of a person, the principal office first, later ones before earlier ones. */
  rolesOf(person: EntityId): Role[] {
    const held = this.roles.get(person);
    if (!held) return [];
    return held.from
      .map((at) => this.role(person, held.file, at))
      .sort((a, b) => a.rank - b.rank || (earliest(b.start ?? '0001') < earliest(a.start ?? '0001') ? -1 : 1));
  }

  private role(person: EntityId, file: Packed, at: number): Role {
    const { office, kind, start, end, asOf, src } = file.roles;
    const i = office[at]!;
    const code = file.words[file.offices.country[i]!]!;
    const countryLabel = this.countries.get(code)?.label;
    const id = file.offices.id[i]!;
    const letter = kind[at]!;
    return {
      person,
      office: id,
      ...(/^Q\d/.test(id) ? { officeQid: id } : {}),
      title: file.offices.title[i]!,
      shortTitle: file.offices.short[i]!,
      rank: file.offices.rank[i]!,
      kind: ROLE_KINDS[letter.toLowerCase()] ?? 'normal',
      ...(code ? { country: code } : {}),
      ...(countryLabel ? { countryLabel } : {}),
      ...(start[at] ? { start: start[at]! } : {}),
      ...(end[at] ? { end: end[at]! } : {}),
      ...(letter !== letter.toLowerCase() ? { disputed: true as const } : {}),
      src: sourceIds(file, src[at]!),
      asOf: file.words[asOf[at]!]!,
    };
  }
}

/** Key of a country word: with its capitals where it is an acronym ("US" is no pronoun). */
export const wordKey = (word: string): string => (/^[A-Z.]{2,7}$/.test(word) ? `=${acronymKey(word)}` : fold(word));

const sourceIds = (file: Packed, set: number): string[] => (file.sets[set] ?? []).map((i) => file.sources[i]!.id);

function push(map: Map<string, EntityId[]>, key: string, id: EntityId): void {
  const known = map.get(key);
  if (!known) map.set(key, [id]);
  else if (!known.includes(id)) known.push(id);
}

function isPacked(file: unknown): file is Packed {
  const packed = file as Partial<Packed> | null;
  return typeof packed === 'object' && packed !== null && packed.version === 1 && Array.isArray(packed.entities?.id);
}
