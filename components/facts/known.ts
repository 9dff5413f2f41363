import type { EntityId } from '../../engine/types';
import type { Context, Control, Entity, Event, Fact, Source, SourceId } from '../../knowledge/types';
import { isBefore, mayLieWithin } from './dates';

/** The context of one reading, by identifier. */
export interface Known {
  readonly context: Context;
  entity(id: EntityId | undefined): Entity | undefined;
  event(id: EntityId | undefined): Event | undefined;
  source(id: SourceId): Source | undefined;
  /** The outlet's own entity, where the knowledge has it. */
  outlet(name: string | undefined): Entity | undefined;
  /** Facts about these entities that were not public on the article's day. */
  learnedLater(ids: ReadonlySet<EntityId>): Fact[];
}

const fold = (name: string) => name.toLowerCase().replace(/^the /, '').trim();

/** Indexes a context once for all views. */
export function knownOf(context: Context): Known {
  const entities = new Map(context.entities.map((entity) => [entity.id, entity]));
  const events = new Map(context.events.map((event) => [event.id, event]));
  const sources = new Map(context.sources.map((source) => [source.id, source]));
  return {
    context,
    entity: (id) => (id === undefined ? undefined : entities.get(id)),
    event: (id) => (id === undefined ? undefined : events.get(id)),
    source: (id) => sources.get(id),
    outlet: (name) => {
      if (!name) return undefined;
      return context.entities.find(({ label, kind }) => kind === 'organisation' && fold(label) === fold(name));
    },
    learnedLater: (ids) => context.learnedLater.filter(({ entity }) => ids.has(entity)),
  };
}

/** Who held or rated an outlet on the day; where nothing reaches back so far, the nearest later rating, which says its year. */
export function controlOn(entity: Entity, context: Context): Control[] {
  const all = entity.control ?? [];
  const then = all.filter(({ from, to }) => mayLieWithin(context.date, from, to));
  if (then.length > 0) return then;
  return all.filter(({ from }) => from && isBefore(context.date, from)).slice(0, 1);
}
