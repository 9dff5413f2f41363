import type { Entity, Event } from '../../knowledge/types';
import { EventLine } from '../charts/event-line';
import { useRoom } from '../panel/room';
import { Section } from '../parts/section';

interface EntityFactsProps {
  readonly entity: Entity | undefined;
  readonly event: Event | undefined;
}

/** The plain facts of a thing: sort, part of, seat, dates; for an event its line. */
export function EntityFacts({ entity, event }: EntityFactsProps) {
  const { known, words, open } = useRoom();
  if (event) {
    return (
      <Section title={words('before_title')}>
        <EventLine events={[event]} />
      </Section>
    );
  }
  if (!entity) return null;
  const whole = known.entity(entity.partOf);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words('fact_seat'), entity.seat],
    [words('fact_founded'), entity.founded && words.date(entity.founded)],
    [words('fact_ended'), entity.ended && words.date(entity.ended)],
    [words('fact_born'), entity.born && words.date(entity.born)],
    [words('fact_died'), entity.died && words.date(entity.died)],
  ];
  const shown = rows.filter(([, value]) => value);
  if (shown.length === 0 && !whole) return null;
  return (
    <Section title={words('facts_title')}>
      <dl class="facts">
        {shown.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {whole && (
          <div>
            <dt>{words('fact_part_of')}</dt>
            <dd>
              <button
                type="button"
                id={`part-of-${whole.id}`}
                class="plain-link"
                onClick={() => open({ kind: 'source', key: `entity ${whole.id}` }, `part-of-${whole.id}`)}
              >
                {whole.label}
              </button>
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
