import type { PackedCountry, PackedEvent, PackedMetonym } from '../packed';
import type { Control, Source } from '../types';

/** The facts of all sources in one place, before they are packed. */
export interface Facts {
  readonly sources: Map<string, Source>;
  readonly entities: Map<string, FactEntity>;
  readonly offices: Map<string, FactOffice>;
  readonly roles: FactRole[];
  readonly events: Map<string, PackedEvent>;
  readonly metonyms: PackedMetonym[];
  readonly countries: PackedCountry[];
  /** Rows left out, by reason. */
  readonly rejected: Map<string, number>;
  /** Agreement of two sources on the day a leader began. */
  readonly agreement: { matched: number; within7: number };
}

export interface FactEntity {
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'work';
  label: string;
  /** '!' before an acronym, '~' before a form that needs the full name first, '?' before one shared. */
  aliases: string[];
  country?: string;
  sort?: string;
  asOf: string;
  src: string[];
  born?: string;
  died?: string;
  founded?: string;
  ended?: string;
  seat?: string;
  partOf?: string;
  geo?: readonly [number, number];
  about?: string;
  control?: Control[];
  knownFrom?: string;
  /** Prominence of a place or body, 0–9. */
  size?: number;
  /** Known by rule from its country, and so packed nowhere (see bodies.ts). */
  ruled?: boolean;
  /** Written by hand: goes into the core. */
  curated?: boolean;
}

export interface FactOffice {
  readonly id: string;
  title: string;
  short: string;
  rank: number;
  country: string;
  single: boolean;
}

export interface FactRole {
  readonly person: string;
  readonly office: string;
  kind: 'normal' | 'acting' | 'claimed';
  start: string;
  end: string;
  asOf: string;
  src: string[];
  disputed?: boolean;
}

export function emptyFacts(): Facts {
  return {
    sources: new Map(),
    entities: new Map(),
    offices: new Map(),
    roles: [],
    events: new Map(),
    metonyms: [],
    countries: [],
    rejected: new Map(),
    agreement: { matched: 0, within7: 0 },
  };
}

export function reject(facts: Facts, reason: string): void {
  facts.rejected.set(reason, (facts.rejected.get(reason) ?? 0) + 1);
}
