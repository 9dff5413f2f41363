import { useMemo } from 'preact/hooks';
import { ShareBars } from '../charts/share-bars';
import { useRoom } from '../panel/room';
import { Section } from '../parts/section';
import { sharesOf } from '../reading/shares';
import { ClaimList } from './claim-list';
import { Export } from './export';
import { Figures } from './figures';
import { Masthead } from './masthead';
import { Unattributed } from './unattributed';

/** The first thing the reader sees: what is read, who gets to speak, and every claim. */
export function Overview() {
  const { article, reading, words, open } = useRoom();
  const shares = useMemo(() => sharesOf(article, reading), [article, reading]);
  const named = new Set(reading.mentions.map(({ entity }) => entity).filter(Boolean)).size;
  return (
    <>
      <Masthead />
      {reading.attributions.length === 0 ? (
        <div class="empty">
          <h2>{words('no_claims_title')}</h2>
          <p>{words('no_claims_text')}</p>
        </div>
      ) : (
        <>
          <Figures />
          <Section title={words('shares_title')}>
            <ShareBars shares={shares} />
          </Section>
          <ClaimList />
          <Unattributed />
          <Export />
        </>
      )}
      {named > 0 && (
        <p class="to-mentions">
          <button
            type="button"
            id="to-mentions"
            class="quiet"
            onClick={() => open({ kind: 'mentions' }, 'to-mentions')}
          >
            {words.count('mentions_open', named)}
          </button>
        </p>
      )}
    </>
  );
}
