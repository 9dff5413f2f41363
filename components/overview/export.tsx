import { csvOf } from '../export/csv';
import { jsonLdOf } from '../export/json-ld';
import { recordsOf } from '../export/records';
import { useRoom } from '../panel/room';
import { Icon } from '../parts/icon';
import { Section } from '../parts/section';

const LONGEST_NAME = 60;

/** A file name from the article's title, of letters and digits in any script. */
function fileName(title: string, ending: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return `hearsay-${name || 'article'}.${ending}`;
}

/** Saves every claim of the article as a file; nothing leaves the machine. */
export function Export() {
  const { article, reading, known, words, actions } = useRoom();
  const save = (ending: string, type: string, of: typeof csvOf) =>
    actions.save({
      name: fileName(article.title, ending),
      type,
      text: of(article, recordsOf(article, reading, known, words)),
    });
  return (
    <Section title={words('export_title')}>
      <p class="hint">{words('export_hint')}</p>
      <div class="export">
        <button type="button" class="second" onClick={() => save('jsonld', 'application/ld+json', jsonLdOf)}>
          <Icon name="save" />
          {words('export_json_ld')}
        </button>
        <button type="button" class="second" onClick={() => save('csv', 'text/csv', csvOf)}>
          <Icon name="save" />
          {words('export_csv')}
        </button>
      </div>
    </Section>
  );
}
