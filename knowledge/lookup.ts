import type { EntityId } from '../engine/types';
import type { Candidate, Context, Entity, Event, PartialDate, Role } from './types';

/** Evidence beside a name. */
export interface Hints {
  /** Title before or beside it ("Foreign Secretary"). */
  readonly title?: string;
  /** ISO 3166 alpha-2 of the country that the text points to. */
  readonly country?: string;
  /** True where the full name has been given before. */
  readonly licensed?: boolean;
}

/** The facts at run time. Pure: what it was opened with is all it knows. */
export interface Knowledge {
  /** Packed files that a text calls for and that have not been added. */
  needs(text: string): readonly string[];
  /** Adds a packed file; throws where it is not one. */
  add(file: string, packed: unknown): void;
  /** What a name may stand for on a day, likeliest first; none where we do not know. */
  candidates(name: string, on: PartialDate, hints?: Hints): readonly Candidate[];
  entity(id: EntityId): Entity | undefined;
  rolesOf(person: EntityId): readonly Role[];
  event(id: EntityId): Event | undefined;
  /** Everything the panel shows about these entities on a day. */
  contextFor(ids: Iterable<EntityId>, date: PartialDate): Context;
}

/** Opens the packed core; throws where it is none. */
export function openKnowledge(_core: unknown): Knowledge {
  return {
    needs: () => [],
    add: () => undefined,
    candidates: () => [],
    entity: () => undefined,
    rolesOf: () => [],
    event: () => undefined,
    contextFor: (_ids, date) => ({ date, entities: [], roles: [], events: [], learnedLater: [], sources: [] }),
  };
}
