import { useEffect } from 'preact/hooks';
import type { Attribution } from '../../engine/types';
import { Chain } from '../charts/chain';
import { useRoom } from '../panel/room';
import { Icon } from '../parts/icon';
import { Said } from '../parts/said';
import { Section } from '../parts/section';
import { wordsOf } from '../reading/claims';
import { whoSays } from '../reading/speakers';
import { mouthsOf } from '../reading/way';
import { Before } from './before';
import { Manner } from './manner';
import { Otherwise } from './otherwise';
import { Take } from './take';
import { Where } from './where';
import { Who } from './who';
import { Why } from './why';

/** One claim: the words, who says so, through whom, how, who says otherwise, and why it is marked. */
export function Claim({ attribution }: { readonly attribution: Attribution }) {
  const { article, known, words, lost, actions, announce } = useRoom();
  const { id, form, cue } = attribution;
  const who = whoSays(attribution, known, words, article.text);
  const isLost = lost.has(id);
  const title = `${who} ${wordsOf(article.text, cue)}`;
  useEffect(() => {
    // Where the focus came along, it reads the heading itself.
    if (!document.activeElement?.closest('.view')) announce(title);
  }, [title]);
  return (
    <article class={`claim claim-${form}`}>
      <header class="claim-head">
        <h1 tabIndex={-1}>
          <bdi class="claim-who">{who}</bdi>{' '}
          {cue.length > 0 && <bdi class="claim-cue">{wordsOf(article.text, cue)}</bdi>}
        </h1>
        <blockquote class="claim-words">
          <Said article={article} attribution={attribution} atMost={6000} />
        </blockquote>
        <p class="claim-form">
          <span class={`form-mark form-${form}`} aria-hidden="true" />
          {words(`form_${form}`)}
        </p>
      </header>
      <div class="claim-tools">
        <button type="button" class="main" disabled={isLost} onClick={() => actions.show(id)}>
          <Icon name="show" />
          {words('show_in_article')}
        </button>
        <Take attribution={attribution} />
      </div>
      {isLost && (
        <p class="lost-note" role="note">
          <Icon name="lost" />
          {words('lost_long')}
        </p>
      )}
      <Section title={words('who_title')}>
        <Who attribution={attribution} />
      </Section>
      <Section
        title={words('chain_title')}
        aside={<span class="aside">{words.count('chain_mouths', mouthsOf(attribution))}</span>}
      >
        <Chain attribution={attribution} />
        {attribution.relay && <p class="hint">{words('relay_note', who)}</p>}
      </Section>
      <Manner attribution={attribution} />
      <Otherwise attribution={attribution} />
      <Before attribution={attribution} />
      <Where attribution={attribution} />
      <Why attribution={attribution} />
    </article>
  );
}
