import type { EntityId } from '../engine/types';
import { RuledBodies } from './bodies';
import { firstWords } from './columns';
import { dayNumbered, earliest } from './dates';
import { hasLocalBodies, localBody, localIdOf, localNameOf, placeOfLocal } from './local-bodies';
import { NamedFile } from './named-file';
import { acronymKey, fold } from './names';
import type { Packed, PackedCountry, PackedEvent, PackedMetonym } from './packed';
import { type NamedRegion, regionsOf } from './regions';
import { type NationalBodies, nationalBodiesOf } from './stands-for';
import type { Entity, EntityKind, Role, Source } from './types';

const KINDS: Readonly<Record<string, EntityKind>> = { p: 'person', o: 'organisation', l: 'place', w: 'work' };
const ROLE_KINDS: Readonly<Record<string, Role['kind']>> = { n: 'normal', a: 'acting', c: 'claimed' };

/** Answers that are kept: those of some articles. */
const MOST_ASKED = 20_000;
/** Prominence of a body that its country has by rule. */
const RULED_SIZE = 5;

interface Place {
  readonly file: NamedFile;
  readonly at: number;
}

/** Everything that packed files said, by id and by name. Entities are made when first asked for. */
export class Store {
  readonly sources = new Map<string, Source>();
  readonly events = new Map<EntityId, PackedEvent>();
  readonly metonyms = new Map<string, PackedMetonym[]>();
  readonly countries = new Map<string, PackedCountry>();
  /** Folded country names and adjectives, acronyms as "=US". */
  readonly countryWords = new Map<string, string>();
  private readonly eventNames = new Map<string, EntityId[]>();
  private readonly files: NamedFile[] = [];
  private readonly found = new Map<EntityId, Place>();
  private readonly made = new Map<EntityId, Entity>();
  private bodies: NationalBodies | undefined;
  /** Answers of `named`, until a file is added or there are too many. */
  private readonly asked = new Map<string, readonly EntityId[]>();
  private regionNames: ReadonlyMap<string, NamedRegion> | undefined;
  private readonly ruled = new RuledBodies(this.countries);

  /** Takes in a packed file; throws where it is none. */
  add(file: Packed): void {
    if (!isPacked(file)) throw new TypeError('not a packed knowledge file');
    for (const source of file.sources) this.sources.set(source.id, source);
    this.files.push(new NamedFile(file));
    this.asked.clear();
    for (const event of file.events) {
      this.events.set(event.id, event);
      for (const name of [event.label, ...event.aliases]) push(this.eventNames, fold(name), event.id);
    }
    for (const metonym of file.metonyms)
      for (const name of metonym.names) push(this.metonyms, fold(name.replace(/^the /i, '')), metonym);
    for (const country of file.countries) {
      this.countries.set(country.code, country);
      for (const word of [...country.adjectives, ...country.names]) {
        const key = wordKey(word);
        if (!this.countryWords.has(key)) this.countryWords.set(key, country.code);
      }
    }
  }

  /** Whether a word is an adjective of a country ("Syrian") and no name of it. */
  isAdjective(word: string, code: string): boolean {
    const key = wordKey(word);
    return !this.countries.get(code)?.names.some((name) => wordKey(name) === key);
  }

  /** Short names of bodies, made at the first question. */
  get nationalBodies(): NationalBodies {
    const [core] = this.files;
    this.bodies ??= core ? nationalBodiesOf(core, [...this.countries.values()]) : new Map();
    return this.bodies;
  }

  /** Regions by folded name, made at the first question; none where two countries have one of the name. */
  get regions(): ReadonlyMap<string, NamedRegion> {
    this.regionNames ??= regionsOf(this.files[0]);
    return this.regionNames;
  }

  /**
   * Ids under a key: a folded full name, an acronym ("=AP"), a skeleton ("~bashar asad"), a surname or short form
   * ("^asad"), a name shared with other countries' bodies ("?senate").
   */
  named(key: string): readonly EntityId[] {
    const known = this.asked.get(key);
    if (known) return known;
    if (this.asked.size >= MOST_ASKED) this.asked.clear();
    const ids = this.look(key);
    this.asked.set(key, ids);
    return ids;
  }

  private look(key: string): EntityId[] {
    const ids: EntityId[] = [];
    for (const file of this.files)
      for (const at of file.at(key)) {
        const id = file.idAt(at);
        if (ids.includes(id)) continue;
        ids.push(id);
        if (!this.found.has(id)) this.found.set(id, { file, at });
      }
    // A body that the facts name themselves goes before one by rule.
    const ruled = ids.some((id) => this.kindOf(id) === 'organisation') ? [] : this.ruled.named(key);
    const local = ids.length + ruled.length > 0 ? [] : this.localBodies(key);
    for (const id of [...(this.eventNames.get(key) ?? []), ...ruled, ...local]) if (!ids.includes(id)) ids.push(id);
    return ids;
  }

  /** Bodies of the places of which a name ending in "police" or "council" may speak. */
  private localBodies(key: string): EntityId[] {
    const local = localNameOf(key);
    if (!local) return [];
    const places = this.named(local.place).filter((id) => {
      const entity = this.entity(id);
      return entity !== undefined && hasLocalBodies(entity);
    });
    return places.map((id) => localIdOf(local.kind, id));
  }

  /**
   * Ids of bodies that share a folded name with those of other countries, each meant only where its country is named:
   * "republican party", "supreme court".
   */
  shared(key: string, countries: ReadonlySet<string>): EntityId[] {
    const ids = this.named(`?${key}`).filter((id) => countries.has(this.entity(id)?.country ?? ''));
    const held = new Set(ids.map((id) => this.entity(id)?.country));
    return [
      ...ids,
      ...this.ruled.alone(
        key,
        [...countries].filter((code) => !held.has(code)),
      ),
    ];
  }

  /** Every entity of a kind, file by file. */
  *ofKind(kind: EntityKind): Generator<Entity> {
    for (const file of this.files)
      for (let at = 0; at < file.packed.entities.kind.length; at++)
        if (KINDS[file.packed.entities.kind[at]!] === kind) yield this.entity(file.idAt(at))!;
  }

  /** Prominence of a place or body, 0–9. */
  sizeOf(id: EntityId): number {
    const place = this.place(id);
    if (place) return Number(place.file.packed.entities.size[place.at]);
    const local = placeOfLocal(id);
    if (local) return this.sizeOf(local.place);
    return this.ruled.get(id) ? RULED_SIZE : 0;
  }

  private place(id: EntityId): Place | undefined {
    const known = this.found.get(id);
    if (known) return known;
    for (const file of this.files) {
      const at = file.positionOf(id);
      if (at === undefined) continue;
      const place = { file, at };
      this.found.set(id, place);
      return place;
    }
    return undefined;
  }

  /** An entity of the files added so far. */
  entity(id: EntityId): Entity | undefined {
    const made = this.made.get(id);
    if (made) return made;
    const place = this.place(id);
    if (!place) return this.ruledEntity(id);
    const { at } = place;
    const file = place.file.packed;
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
      ...place.file.moreAt(at),
      src: sourceIds(file, src[at]!),
      asOf: file.words[asOf[at]!]!,
    };
    this.made.set(id, entity);
    return entity;
  }

  /** A body that its country or place has by rule, on the word of the source of that. */
  private ruledEntity(id: EntityId): Entity | undefined {
    const local = placeOfLocal(id);
    const place = local && this.entity(local.place);
    if (local && place) return localBody(id, local.rule, place);
    const found = this.ruled.get(id);
    const of = found && this.entity(found.country.id);
    if (!found || !of) return undefined;
    const { label, sort } = found.body;
    const { code, label: countryLabel } = found.country;
    const entity: Entity = {
      id,
      kind: 'organisation',
      label,
      sort,
      country: code,
      countryLabel,
      src: of.src,
      asOf: of.asOf,
    };
    this.made.set(id, entity);
    return entity;
  }

  /** Kind of an entity without making it. */
  kindOf(id: EntityId): EntityKind | undefined {
    if (this.events.has(id)) return 'event';
    const place = this.place(id);
    if (place) return KINDS[place.file.packed.entities.kind[place.at]!];
    return this.ruled.get(id) || placeOfLocal(id) ? 'organisation' : undefined;
  }

  /**
   * Roles of a person, the principal office first, later ones before earlier ones; of two at once the one with an
   * identifier: the President of France before that of its territories.
   */
  rolesOf(person: EntityId): Role[] {
    const place = this.place(person);
    if (!place) return [];
    const { packed } = place.file;
    return place.file
      .rolesAt(place.at)
      .map((at) => this.role(person, packed, at))
      .sort((a, b) => a.rank - b.rank || later(a, b) || Number(!a.officeQid) - Number(!b.officeQid));
  }

  /** Roles in the offices whose title has all these folded words, whenever held. */
  holders(words: readonly string[]): Role[] {
    return this.files.flatMap((file) => {
      const offices = new Set(file.officesOf(words));
      return file.holdersOf(offices).map(([at, role]) => this.role(file.idAt(at), file.packed, role));
    });
  }

  private role(person: EntityId, file: Packed, at: number): Role {
    const { office, kind, start, end, asOf, src } = file.roles;
    const i = office[at]!;
    const code = file.words[file.offices.country[i]!]!;
    const countryLabel = this.countries.get(code)?.label;
    const id = file.offices.id[i]!;
    const title = file.offices.title[i]!;
    const short = file.offices.short[i]!;
    const [from, to] = [dayNumbered(start[at]!), dayNumbered(end[at]!)];
    const letter = kind[at]!;
    return {
      person,
      office: id,
      ...(/^Q\d/.test(id) ? { officeQid: id } : {}),
      title,
      shortTitle: typeof short === 'number' ? firstWords(title, short) : short,
      rank: file.offices.rank[i]!,
      kind: ROLE_KINDS[letter.toLowerCase()] ?? 'normal',
      ...(code ? { country: code } : {}),
      ...(countryLabel ? { countryLabel } : {}),
      ...(from ? { start: from } : {}),
      ...(to ? { end: to } : {}),
      ...(letter !== letter.toLowerCase() ? { disputed: true as const } : {}),
      src: sourceIds(file, src[at]!),
      asOf: file.words[asOf[at]!]!,
    };
  }
}

/** Below zero where the first of two roles began later. */
function later(a: Role, b: Role): number {
  const [one, other] = [earliest(a.start ?? '0001'), earliest(b.start ?? '0001')];
  return one === other ? 0 : one > other ? -1 : 1;
}

/** Key of a country word: with its capitals where it is an acronym ("US" is no pronoun). */
export const wordKey = (word: string): string => (/^[A-Z.]{2,7}$/.test(word) ? `=${acronymKey(word)}` : fold(word));

const sourceIds = (file: Packed, set: number): string[] => (file.sets[set] ?? []).map((i) => file.sources[i]!.id);

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const known = map.get(key);
  if (!known) map.set(key, [one]);
  else if (!known.includes(one)) known.push(one);
}

/** A look at the head only: the build has checked the rest. */
function isPacked(file: unknown): file is Packed {
  const packed = file as Partial<Packed> | null;
  return (
    typeof packed === 'object' &&
    packed !== null &&
    packed.version === 4 &&
    Array.isArray(packed.entities?.id) &&
    typeof packed.entities.buckets?.counts === 'string' &&
    typeof packed.roles?.counts === 'string'
  );
}
