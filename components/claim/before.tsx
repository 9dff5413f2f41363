import type { Attribution, Mention } from '../../engine/types';
import { EventLine } from '../charts/event-line';
import { isBefore } from '../facts/dates';
import { useRoom } from '../panel/room';
import { Provenance } from '../parts/provenance';
import { Folded, Section } from '../parts/section';
import { extent } from '../reading/claims';

/** Identifiers of the events that a claim refers to. */
function eventsIn(attribution: Attribution, mentions: readonly Mention[]): Set<string> {
  const [from, to] = extent(attribution);
  const within = mentions.filter(({ span: [start, end], entity }) => entity && start >= from && end <= to);
  return new Set(within.flatMap(({ entity }) => (entity ? [entity] : [])));
}

/** What the claim refers to, on a line that ends at the article's day; what became known later stays folded. */
export function Before({ attribution }: { readonly attribution: Attribution }) {
  const { reading, known, words } = useRoom();
  const ids = eventsIn(attribution, [...reading.events, ...reading.mentions]);
  const events = [...ids].map((id) => known.event(id)).filter((one) => one !== undefined);
  const before = events.filter(({ start }) => !isBefore(known.context.date, start));
  if (before.length === 0) return null;
  const later = known.learnedLater(new Set(before.map(({ id }) => id)));
  return (
    <Section title={words('before_title')}>
      <EventLine events={before} />
      {later.length > 0 && (
        <Folded title={words('later_title')}>
          <p class="hint">{words('later_hint')}</p>
          <ul class="later">
            {later.map((fact) => (
              <li key={fact.text}>
                {fact.date && <p class="event-when">{words.date(fact.date)}</p>}
                <p>{fact.text}</p>
                <Provenance of={fact} />
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </Section>
  );
}
