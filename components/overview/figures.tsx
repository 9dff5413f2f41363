import type { PluralKey } from '../../platform/words';
import { useRoom } from '../panel/room';

/** How many claims, sources, unnamed ones, second-hand claims and claims without a source. */
export function Figures() {
  const { reading, words } = useRoom();
  const { attributions, sources, unnamed, secondHand, sourceless } = reading.counts;
  const figures: readonly (readonly [PluralKey, number])[] = [
    ['figure_claims', attributions],
    ['figure_sources', sources],
    ['figure_unnamed', unnamed],
    ['figure_second_hand', secondHand],
    ['figure_sourceless', sourceless],
  ];
  return (
    <ul class="figures">
      {figures.map(([key, count]) => (
        <li key={key} class={count === 0 ? 'figure figure-none' : 'figure'}>
          <span class="figure-number">{words.number(count)}</span>{' '}
          <span class="figure-label">{words.count(key, count)}</span>
        </li>
      ))}
    </ul>
  );
}
