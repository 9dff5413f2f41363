import { useRoom } from '../panel/room';
import { Section } from '../parts/section';

const MOST = 50;
const LONGEST = 300;

/** Quotations that nobody could be found for; said plainly, so that they are not taken for claims without interest. */
export function Unattributed() {
  const { article, reading, words } = useRoom();
  if (reading.unattributed.length === 0) return null;
  return (
    <Section title={words('unattributed_title')}>
      <p class="hint">{words('unattributed_hint')}</p>
      <ul class="rows" lang={article.lang === 'und' ? undefined : article.lang}>
        {reading.unattributed.slice(0, MOST).map(([start, end]) => (
          <li key={start} class="row row-direct loose-quotation">
            <bdi>{article.text.slice(start, Math.min(end, start + LONGEST))}</bdi>
            {end - start > LONGEST && '…'}
          </li>
        ))}
      </ul>
    </Section>
  );
}
