import type { Source } from '../../knowledge/types';
import type { Words } from '../../platform/words';
import { Section } from '../parts/section';

/** Which facts ship with the extension, from whom, under which licence, how old. */
export function DataSources({ sources, words }: { readonly sources: readonly Source[]; readonly words: Words }) {
  const newest =
    sources
      .map(({ snapshot }) => snapshot)
      .sort()
      .at(-1) ?? '';
  return (
    <Section title={words('data_title')}>
      <p>{words('data_text', words.date(newest))}</p>
      <ul class="fact-sources">
        {sources.map(({ id, title, licence, snapshot, origin }) => (
          <li key={id}>
            <p class="fact-source-title">{title}</p>
            <p class="provenance">
              {licence.startsWith('LicenseRef') ? words('licence_facts') : words('licence', licence)}
              {' · '}
              {words('data_of', words.date(snapshot, 'short'))}
            </p>
            <p class="provenance">{origin}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
