import type { EntityId } from '../engine/types';
import { earliest, latest } from './dates';
import { publicEvent } from './lookup';
import type { Store } from './store';
import type { Context, Entity, Event, Fact, PartialDate, Provenance, Role, Source } from './types';

/** Everything the panel shows about these entities on a day; what was not public then stands apart. */
export function contextOf(store: Store, ids: Iterable<EntityId>, date: PartialDate): Context {
  const entities = new Map<EntityId, Entity>();
  const events = new Map<EntityId, Event>();
  const roles: Role[] = [];
  const learnedLater: Fact[] = [];
  const take = (id: EntityId | undefined, depth: number): void => {
    if (!id || entities.has(id) || events.has(id) || depth > 2) return;
    const packed = store.events.get(id);
    if (packed) {
      const known = packed.facts.filter((fact) => !fact.knownFrom || fact.knownFrom <= earliest(date));
      events.set(id, { ...publicEvent(packed), facts: known });
      learnedLater.push(...packed.facts.filter((fact) => !known.includes(fact)));
      for (const other of [packed.place, ...packed.actors, packed.partOf, packed.responseTo]) take(other, depth + 1);
      return;
    }
    const entity = store.entity(id);
    if (!entity || (entity.knownFrom && entity.knownFrom > latest(date))) return;
    entities.set(id, knownOn(entity, date));
    if (entity.kind === 'person')
      roles.push(...store.rolesOf(id).filter((role) => !role.start || role.start <= latest(date)));
    take(entity.partOf, depth + 1);
  };
  for (const id of ids) take(id, 0);
  const found = [...entities.values()];
  const facts: Provenance[] = [
    ...found,
    ...found.flatMap(({ control = [] }) => control),
    ...roles,
    ...events.values(),
    ...learnedLater,
  ];
  for (const event of events.values()) facts.push(...event.facts);
  const sources = new Map<string, Source>();
  for (const { src } of facts)
    for (const id of src) {
      const source = store.sources.get(id);
      if (source) sources.set(id, source);
    }
  return { date, entities: found, roles, events: [...events.values()], learnedLater, sources: [...sources.values()] };
}

/** Without a death or owner of later days. Ratings stay: the panel prints their year. */
function knownOn(entity: Entity, date: PartialDate): Entity {
  const { died, control, ...rest } = entity;
  const held = control?.filter(
    ({ from, to, assessor }) => assessor || ((!from || from <= latest(date)) && (!to || to >= date)),
  );
  return {
    ...rest,
    ...(died && died <= latest(date) ? { died } : {}),
    ...(held && held.length > 0 ? { control: held } : {}),
  };
}
