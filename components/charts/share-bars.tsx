import { useState } from 'preact/hooks';
import { useRoom } from '../panel/room';
import type { Share, Shares } from '../reading/shares';
import { nameOf } from '../reading/speakers';

const SHOWN = 6;

interface Group {
  readonly title?: string;
  readonly shares: readonly Share[];
}

/** Groups named sources by the country of their entity, those without one last. */
function byCountry(shares: readonly Share[], countryOf: (share: Share) => string | undefined, rest: string): Group[] {
  const groups = new Map<string, Share[]>();
  for (const share of shares) {
    const country = countryOf(share) ?? rest;
    groups.set(country, [...(groups.get(country) ?? []), share]);
  }
  const sum = (all: readonly Share[]) => all.reduce((total, { words }) => total + words, 0);
  return [...groups]
    .map(([title, all]) => ({ title, shares: all }))
    .sort((a, b) => Number(a.title === rest) - Number(b.title === rest) || sum(b.shares) - sum(a.shares));
}

/** Who gets to speak: a bar a source, its words in the article, those in quotation marks filled. */
export function ShareBars({ shares }: { readonly shares: Shares }) {
  const { known, words, settings } = useRoom();
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...shares.named.map((one) => one.words), ...shares.others.map((one) => one.words));
  // One more takes no more room than the button that would hide it.
  const shown = all || shares.named.length === SHOWN + 1 ? shares.named : shares.named.slice(0, SHOWN);
  const hidden = shares.named.length - shown.length;
  const countryOf = ({ speaker }: Share) => {
    const role = known.context.roles.find(({ person }) => person === speaker.entity);
    return known.entity(speaker.entity)?.countryLabel ?? role?.countryLabel;
  };
  const groups: Group[] = settings.groupBySide
    ? byCountry(shown, countryOf, words('shares_no_country'))
    : [{ shares: shown }];
  return (
    <div class="shares">
      <p class="legend" aria-hidden="true">
        <span class="swatch swatch-own" /> {words('shares_own')}
        <span class="swatch swatch-retold" /> {words('shares_retold')}
      </p>
      {groups.map(({ title, shares: some }) => (
        <div key={title ?? ''} class="share-group">
          {title && <h3>{title}</h3>}
          <BarList shares={some} most={most} />
        </div>
      ))}
      {hidden > 0 && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {words.count('shares_more', hidden)}
        </button>
      )}
      {shares.others.length > 0 && (
        <div class="share-group share-group-others">
          <h3>{words('shares_without_name')}</h3>
          <BarList shares={shares.others} most={most} />
        </div>
      )}
      <p class="hint">{words('shares_hint')}</p>
    </div>
  );
}

function BarList({ shares, most }: { readonly shares: readonly Share[]; readonly most: number }) {
  const { known, words, article, open } = useRoom();
  const label = (share: Share) => {
    if (share.naming === 'unclear') return words('source_unclear');
    if (share.naming === 'none') return words('source_none');
    return nameOf(share.speaker, known, words, article.text);
  };
  return (
    <ul class="bars">
      {shares.map((share) => {
        const id = `bar-${share.key}`;
        const percent = (part: number) => `${(100 * part) / most}%`;
        return (
          <li key={share.key}>
            <button
              type="button"
              id={id}
              class={`bar bar-${share.naming}`}
              onClick={() => open({ kind: 'source', key: share.key }, id)}
            >
              <span class="bar-name">{label(share)}</span>
              <span class="bar-count">{words.count('shares_words', share.words)}</span>
              <span class="bar-track" aria-hidden="true">
                {share.own > 0 && <span class="bar-own" style={{ inlineSize: percent(share.own) }} />}
                {share.words > share.own && (
                  <span class="bar-retold" style={{ inlineSize: percent(share.words - share.own) }} />
                )}
              </span>
              <span class="unseen">
                {words('shares_spoken', share.own)} {words.count('shares_claims', share.attributions.length)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
