import type { Control, Fact, Source } from './types';

/**
 * The form of the packed files: columns, so that equal values stand together, and indexes into lists instead of
 * repeated words. Every file stands for itself; people's roles and offices are in the file of the person.
 */
export interface Packed {
  readonly version: 4;
  readonly part: string;
  readonly sources: readonly Source[];
  /** Sets of indexes into `sources`. */
  readonly sets: readonly (readonly number[])[];
  /** Words that columns point to: sorts, days, countries. */
  readonly words: readonly string[];
  readonly entities: PackedEntities;
  readonly offices: PackedOffices;
  readonly roles: PackedRoles;
  readonly events: readonly PackedEvent[];
  readonly metonyms: readonly PackedMetonym[];
  readonly countries: readonly PackedCountry[];
  /** In the core: the other files and what calls for them. */
  readonly others: readonly OtherFile[];
}

export interface PackedEntities {
  /** A number is a QID, as its step from the QID before it (see columns.ts). */
  readonly id: readonly (string | number)[];
  /** One letter each: p person, o organisation, l place, w work. */
  readonly kind: string;
  readonly label: readonly string[];
  /** Index into `words`. */
  readonly country: readonly number[];
  readonly sort: readonly number[];
  readonly asOf: readonly number[];
  /** The place that it lies in: index into `words`. */
  readonly partOf: readonly number[];
  /** Index into `sets`. */
  readonly src: readonly number[];
  /** Of the places alone, one after another: tenths of a degree, as steps from the place before; `NOWHERE` for none. */
  readonly lat: readonly number[];
  readonly lon: readonly number[];
  /** Of the people alone: year of birth, counted from 1900; 0 for none. */
  readonly born: readonly number[];
  /** Other names, by position; '!' before an acronym, '~' before a form that needs the full name first, '?' before one shared. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** What only some have, by position. */
  readonly more: Readonly<Record<string, PackedMore>>;
  /** Prominence of the place or body, a digit each. */
  readonly size: string;
  readonly buckets: PackedBuckets;
}

/** The index of names, made at build time: positions of the entities that have a key in each bucket (see keys.ts). */
export interface PackedBuckets {
  /** A letter for each bucket, its code 48 more than the number of members. */
  readonly counts: string;
  /** Positions of `width` bits each (see bits.ts), bucket by bucket. */
  readonly members: string;
  readonly width: number;
}

export interface PackedMore {
  readonly born?: string;
  readonly died?: string;
  readonly founded?: string;
  readonly ended?: string;
  readonly seat?: string;
  readonly geo?: readonly [number, number];
  readonly about?: string;
  readonly control?: readonly Control[];
  readonly knownFrom?: string;
}

export interface PackedOffices {
  readonly id: readonly string[];
  readonly title: readonly string[];
  /** A number is how many words of the title it has; 0 for all. */
  readonly short: readonly (string | number)[];
  readonly rank: readonly number[];
  readonly country: readonly number[];
}

export interface PackedRoles {
  /** How many roles each person has, in the order of the people: a letter each, its code 48 more. */
  readonly counts: string;
  readonly office: readonly number[];
  /** One letter each: n normal, a acting, c claimed; capital where disputed. */
  readonly kind: string;
  /** A number is a day (see `dayNumbered` in dates.ts), text a month, a year or nothing. */
  readonly start: readonly (string | number)[];
  readonly end: readonly (string | number)[];
  readonly asOf: readonly number[];
  readonly src: readonly number[];
}

export interface PackedEvent {
  readonly id: string;
  readonly label: string;
  readonly sort: string;
  readonly aliases: readonly string[];
  readonly words: readonly string[];
  readonly clues: readonly string[];
  readonly start: string;
  readonly end?: string;
  readonly startElsewhere?: string;
  readonly place?: string;
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly facts: readonly Fact[];
  readonly partOf?: string;
  readonly responseTo?: string;
  readonly src: readonly string[];
  readonly asOf: string;
}

export interface PackedMetonym {
  readonly names: readonly string[];
  readonly body: string;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface PackedCountry {
  readonly code: string;
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly capital?: string;
  readonly memberships: readonly string[];
}

export interface OtherFile {
  /** Files that share one filter: the first has what counts anywhere, the others the countries whose mark points to them (`partOfMark`). */
  readonly files: readonly string[];
  readonly names?: PackedFilter;
  readonly sort?: 'people' | 'places' | 'outlets' | 'officials';
  /** Words that call for it ("senator") together with one of the countries. */
  readonly cues?: readonly string[];
  readonly countries?: readonly string[];
}

/** Filter of the names in a file (see filter.ts): `size` numbers of `width` bits each (see bits.ts). */
export interface PackedFilter {
  readonly bits: string;
  readonly width: number;
  /** Bits of them that are a mark, none where the keys name their countries. */
  readonly marks: number;
  readonly size: number;
  readonly seed: number;
}
