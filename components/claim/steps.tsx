import { useRoom } from '../panel/room';
import { Icon } from '../parts/icon';

/** To the claim before and after, in reading order. */
export function Steps({ id }: { readonly id: number }) {
  const { ordered, words, swap, actions } = useRoom();
  const at = ordered.findIndex((one) => one.id === id);
  const go = (to: number | undefined) => {
    if (to === undefined) return;
    actions.choose(to);
    swap({ kind: 'claim', id: to });
  };
  const [before, after] = [ordered[at - 1]?.id, ordered[at + 1]?.id];
  return (
    <div class="steps">
      <button
        type="button"
        class="step"
        aria-label={words('claim_previous')}
        title={words('claim_previous')}
        disabled={before === undefined}
        onClick={() => go(before)}
      >
        <Icon name="previous" />
      </button>
      <span class="steps-place">{words('claim_place', words.number(at + 1), words.number(ordered.length))}</span>
      <button
        type="button"
        class="step"
        aria-label={words('claim_next')}
        title={words('claim_next')}
        disabled={after === undefined}
        onClick={() => go(after)}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}
