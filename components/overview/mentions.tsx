import type { EntityKind } from '../../knowledge/types';
import { useRoom } from '../panel/room';

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'event', 'work'];

/** People, organisations, places and events that the article names, speaking or not. */
export function Mentions() {
  const { reading, known, words, open } = useRoom();
  const counts = new Map<string, number>();
  for (const { entity } of [...reading.mentions, ...reading.events]) {
    if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const found = [...counts].flatMap(([id, count]) => {
    const thing = known.entity(id) ?? known.event(id);
    const kind: EntityKind = known.entity(id)?.kind ?? 'event';
    return thing ? [{ id, count, label: thing.label, kind }] : [];
  });
  return (
    <>
      <h1 tabIndex={-1}>{words('mentions_title')}</h1>
      {KINDS.map((kind) => {
        const some = found.filter((one) => one.kind === kind).sort((a, b) => b.count - a.count);
        if (some.length === 0) return null;
        return (
          <section key={kind} class="section">
            <h2>{words(`mentions_${kind}`)}</h2>
            <ul class="mention-list">
              {some.map(({ id, label, count }) => (
                <li key={id}>
                  <button
                    type="button"
                    id={`mention-${id}`}
                    class="mention"
                    onClick={() => open({ kind: 'source', key: `entity ${id}` }, `mention-${id}`)}
                  >
                    <span>{label}</span>
                    <span class="mention-count">{words.count('mentions_times', count)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
