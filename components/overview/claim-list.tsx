import { useState } from 'preact/hooks';
import type { Article, Attribution } from '../../engine/types';
import type { MessageKey } from '../../platform/words';
import { type Room, useRoom } from '../panel/room';
import { Choice } from '../parts/choice';
import { Icon } from '../parts/icon';
import { Section } from '../parts/section';
import { blockAt, extent, wordsOf } from '../reading/claims';
import { sourceKey } from '../reading/shares';
import { whoSays } from '../reading/speakers';
import { ClaimRow } from './claim-row';
import { FILTERS, type Filter, folded, passes } from './filter';

/** Beyond this many rows a list is no list any more, and slow to draw. */
const MOST = 250;

type Order = 'text' | 'speaker';

interface Group {
  readonly key: string;
  readonly title: string;
  readonly claims: Attribution[];
}

/** The paragraph's number, or what kind of line it is where it is none. */
function placeOf(article: Article, offset: number): { key: string; kind: MessageKey; number: number } {
  const block = blockAt(article, offset);
  if (!block) return { key: 'elsewhere', kind: 'block_elsewhere', number: 0 };
  const number = article.blocks.filter(({ kind, span }) => kind === block.kind && span[0] <= block.span[0]).length;
  return { key: String(block.span[0]), kind: `block_${block.kind}`, number };
}

function grouped(claims: readonly Attribution[], order: Order, { article, known, words }: Room): Group[] {
  const groups = new Map<string, Group>();
  for (const claim of claims) {
    const place = order === 'text' ? placeOf(article, extent(claim)[0]) : undefined;
    const key = place?.key ?? sourceKey(claim);
    const title = place ? words(place.kind, place.number) : whoSays(claim, known, words, article.text);
    const group = groups.get(key) ?? { key, title, claims: [] };
    groups.set(key, group);
    group.claims.push(claim);
  }
  return [...groups.values()];
}

/** Every claim of the article, in reading order or by speaker, filtered by kind and by a word. */
export function ClaimList() {
  const room = useRoom();
  const { article, known, words, ordered, lost } = room;
  const [order, setOrder] = useState<Order>('text');
  const [filter, setFilter] = useState<Filter>('all');
  const [all, setAll] = useState(false);
  const [sought, setSought] = useState('');
  const needle = folded(sought.trim());
  const matching = ordered.filter(
    (claim) =>
      passes(claim, filter, lost) &&
      (!needle ||
        folded(`${whoSays(claim, known, words, article.text)} ${wordsOf(article.text, claim.content)}`).includes(
          needle,
        )),
  );
  const shown = all ? matching : matching.slice(0, MOST);
  const offered = FILTERS.filter((one) => one === 'all' || ordered.some((claim) => passes(claim, one, lost)));
  return (
    <Section title={words('claims_title')} class="claims">
      <div class="claims-tools">
        <Choice<Order>
          legend={words('order_legend')}
          quietLegend
          value={order}
          options={[
            { value: 'text', label: words('order_text') },
            { value: 'speaker', label: words('order_speaker') },
          ]}
          onChange={setOrder}
        />
        <label class="search">
          <span class="unseen">{words('search_label')}</span>
          <Icon name="search" />
          <input
            type="search"
            value={sought}
            placeholder={words('search_placeholder')}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
        </label>
        {offered.length > 1 && (
          <fieldset class="chips">
            <legend class="unseen">{words('filter_legend')}</legend>
            {offered.map((one) => (
              <button key={one} type="button" class="chip" aria-pressed={one === filter} onClick={() => setFilter(one)}>
                {words(`filter_${one}`)}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <p class={filter === 'all' && !needle ? 'unseen' : 'hint'} role="status">
        {words.count('claims_shown', matching.length, words.number(ordered.length))}
      </p>
      {grouped(shown, order, room).map(({ key, title, claims }) => (
        <div key={key} class="claim-group">
          <h3 class={order === 'text' ? 'claim-place' : 'claim-speaker'}>{title}</h3>
          <ul class="rows">
            {claims.map((claim) => (
              <ClaimRow
                key={claim.id}
                list="overview"
                attribution={claim}
                nameless={order === 'speaker'}
                nested={order === 'text'}
              />
            ))}
          </ul>
        </div>
      ))}
      {shown.length < matching.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {words.count('claims_more', matching.length - shown.length)}
        </button>
      )}
    </Section>
  );
}
