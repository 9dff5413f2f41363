import type { Provenance } from '../../knowledge/types';
import { useRoom } from '../panel/room';
import { Section } from '../parts/section';

/** A licence as a reader reads it: SPDX identifiers of our own making are put in words. */
const isFactsOnly = (licence: string) => licence.startsWith('LicenseRef');

/** Where all facts of a view are from: title, licence, address to open by hand, and when last checked. */
export function FactSources({ of }: { readonly of: readonly Provenance[] }) {
  const { known, words } = useRoom();
  const checked = new Map<string, string>();
  for (const { src, asOf } of of) {
    for (const id of src) checked.set(id, [checked.get(id) ?? asOf, asOf].sort()[0] ?? asOf);
  }
  if (checked.size === 0) return null;
  return (
    <Section title={words('fact_sources_title')}>
      <ul class="fact-sources">
        {[...checked].map(([id, asOf]) => {
          const source = known.source(id);
          return (
            <li key={id}>
              <p class="fact-source-title">{source?.title ?? id}</p>
              <p class="provenance">
                {source && (isFactsOnly(source.licence) ? words('licence_facts') : words('licence', source.licence))}
                {source && ' · '}
                {words('fact_checked', words.date(asOf, 'short'))}
              </p>
              {source?.notice && <p class="provenance">{source.notice}</p>}
              {source && <p class="provenance fact-origin">{source.origin}</p>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
