import type { Attribution } from '../../engine/types';
import { useRoom } from '../panel/room';
import { Icon } from '../parts/icon';
import { Said } from '../parts/said';
import { depthOf, wordsOf } from '../reading/claims';
import { nameOf, namingOf, whoSays } from '../reading/speakers';

const LONGEST = 220;

interface ClaimRowProps {
  readonly attribution: Attribution;
  /** The list it is in, for an id of its own. */
  readonly list: string;
  /** Leaves out the name, where a heading over the row gives it. */
  readonly nameless?: boolean;
  /** Sets the row in under the claim that carries it. */
  readonly nested?: boolean;
}

/** One claim in a list: who, by which word, through whom, and the words. */
export function ClaimRow({ attribution, list, nameless = false, nested = false }: ClaimRowProps) {
  const { article, known, words, lost, byId, open, actions } = useRoom();
  const id = `${list}-${attribution.id}`;
  const depth = nested ? Math.min(depthOf(attribution, byId), 2) : 0;
  const through = attribution.chain.map((one) => nameOf(one, known, words, article.text));
  const choose = () => {
    actions.choose(attribution.id);
    open({ kind: 'claim', id: attribution.id }, id);
  };
  return (
    <li class={`row row-${attribution.form} row-depth-${depth}`}>
      <button type="button" id={id} class="row-face" onClick={choose}>
        <span class="row-head">
          {!nameless && (
            <span class={`row-who row-who-${namingOf(attribution)}`}>
              {whoSays(attribution, known, words, article.text)}
            </span>
          )}{' '}
          {attribution.cue.length > 0 && <span class="row-cue">{wordsOf(article.text, attribution.cue)}</span>}
        </span>
        <span class="row-words">
          <Said article={article} attribution={attribution} atMost={LONGEST} />
        </span>
        {(through.length > 0 || lost.has(attribution.id)) && (
          <span class="row-foot">
            {through.length > 0 && <span class="row-through">{words('through', words.list(through))}</span>}
            {lost.has(attribution.id) && (
              <span class="row-lost">
                <Icon name="lost" />
                {words('lost_short')}
              </span>
            )}
          </span>
        )}
      </button>
    </li>
  );
}
