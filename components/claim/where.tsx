import type { Attribution } from '../../engine/types';
import type { Entity } from '../../knowledge/types';
import { Locator } from '../charts/locator';
import { useRoom } from '../panel/room';
import { sortIn } from '../parts/reasons';
import { Section } from '../parts/section';
import { mentionsWithin } from '../reading/claims';

const MOST = 9;

/** The places that the claim names, on a small map where we know where they are. */
export function Where({ attribution }: { readonly attribution: Attribution }) {
  const { reading, known, words } = useRoom();
  const places = mentionsWithin(attribution, reading.mentions)
    .flatMap(({ entity }) => known.entity(entity) ?? [])
    .filter(({ kind }) => kind === 'place');
  return places.length === 0 ? null : (
    <Section title={words('where_title')}>
      <Places of={places} />
    </Section>
  );
}

/** A map of places and their list; those of which we do not know where they are stand at the end without a number. */
function Places({ of }: { readonly of: readonly Entity[] }) {
  const { words, open } = useRoom();
  const located = of.flatMap(({ label, geo }) => (geo ? [{ label, geo }] : [])).slice(0, MOST);
  const listed = [...of].sort((a, b) => Number(!a.geo) - Number(!b.geo));
  return (
    <>
      {located.length > 0 && (
        <Locator places={located} label={words('where_map', words.list(located.map(({ label }) => label)))} />
      )}
      <ol class="places">
        {listed.map(({ id, label, sort, countryLabel }, index) => (
          <li key={id}>
            {located.length > 1 && index < located.length && (
              <span class="place-number">{words.number(index + 1)}</span>
            )}
            <button
              type="button"
              id={`place-${id}`}
              class="plain-link"
              onClick={() => open({ kind: 'source', key: `entity ${id}` }, `place-${id}`)}
            >
              {label}
            </button>
            <span class="place-note">
              {[sortIn(words, sort), countryLabel !== label && countryLabel].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {located.length > 0 && <p class="provenance">{words('where_map_source')}</p>}
    </>
  );
}
