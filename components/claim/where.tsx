import type { Attribution } from '../../engine/types';
import { useRoom } from '../panel/room';
import { Section } from '../parts/section';
import { mentionsWithin } from '../reading/claims';

/** The places that the claim names. */
export function Where({ attribution }: { readonly attribution: Attribution }) {
  const { reading, known, words, open } = useRoom();
  const places = mentionsWithin(attribution, reading.mentions)
    .map(({ entity }) => known.entity(entity))
    .filter((one) => one?.kind === 'place');
  if (places.length === 0) return null;
  return (
    <Section title={words('where_title')}>
      <ul class="places">
        {places.map(
          (place) =>
            place && (
              <li key={place.id}>
                <button
                  type="button"
                  id={`place-${place.id}`}
                  class="plain-link"
                  onClick={() => open({ kind: 'source', key: `entity ${place.id}` }, `place-${place.id}`)}
                >
                  {place.label}
                </button>
                <span class="place-note">
                  {[
                    place.sort && words.maybe(`sort_${place.sort.replaceAll('-', '_')}`),
                    place.countryLabel !== place.label && place.countryLabel,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ),
        )}
      </ul>
    </Section>
  );
}
