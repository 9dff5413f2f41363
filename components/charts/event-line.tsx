import type { Event, PartialDate } from '../../knowledge/types';
import type { Words } from '../../platform/words';
import { daysBetween } from '../facts/dates';
import { useRoom } from '../panel/room';
import { Provenance } from '../parts/provenance';

/** "3 days before the article", where both days are known and near enough to count. */
function gap(from: PartialDate, to: PartialDate, words: Words): string | undefined {
  const days = daysBetween(from, to);
  if (days === undefined || days < 0 || days > 60) return undefined;
  return days === 0 ? words('before_same_day') : words.count('before_days', days);
}

function when({ start, end, startElsewhere }: Event, words: Words): string {
  if (end && end !== start) return words('before_from_to', words.date(start), words.date(end));
  if (startElsewhere && startElsewhere !== start) {
    return words('before_time_zones', words.date(start), words.date(startElsewhere));
  }
  return words.date(start);
}

/** Events, oldest first, on a line that ends at the article's date. */
export function EventLine({ events }: { readonly events: readonly Event[] }) {
  const { known, words, open } = useRoom();
  const { date } = known.context;
  const sorted = [...events].sort((a, b) => a.start.localeCompare(b.start));
  return (
    <ol class="events">
      {sorted.map((event) => {
        const place = known.entity(event.place);
        const id = `event-${event.id}`;
        return (
          <li key={event.id} class="event">
            <p class="event-when">
              {when(event, words)}
              {gap(event.start, date, words) && <span class="event-gap">{` · ${gap(event.start, date, words)}`}</span>}
            </p>
            <h3 class="event-name">{event.label}</h3>
            {place && (
              <p class="event-place">
                <button
                  type="button"
                  id={id}
                  class="plain-link"
                  onClick={() => open({ kind: 'source', key: `entity ${place.id}` }, id)}
                >
                  {place.label}
                </button>
                {place.countryLabel && place.countryLabel !== place.label && `, ${place.countryLabel}`}
              </p>
            )}
            {event.facts.map((fact) => (
              <p key={fact.text} class="event-fact">
                {fact.text}
              </p>
            ))}
            <Provenance of={event} />
          </li>
        );
      })}
      <li class="event event-now">
        <p class="event-when">{words.date(date)}</p>
        <p class="event-name">{words(known.context.dateAssumed ? 'before_read_today' : 'before_this_article')}</p>
      </li>
    </ol>
  );
}
