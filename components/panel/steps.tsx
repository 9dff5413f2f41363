import type { Words } from '../../platform/words';
import { Icon } from '../parts/icon';

interface StepsProps {
  /** Ids in reading order. */
  readonly ids: readonly number[];
  readonly id: number;
  readonly words: Words;
  go(id: number): void;
}

/** To the claim before and after, in reading order. */
export function Steps({ ids, id, words, go }: StepsProps) {
  const at = ids.indexOf(id);
  return (
    <nav class="steps" aria-label={words('claims_title')}>
      <Step way="previous" to={ids[at - 1]} words={words} go={go} />
      <span class="steps-place">{words('claim_place', words.number(at + 1), words.number(ids.length))}</span>
      <Step way="next" to={ids[at + 1]} words={words} go={go} />
    </nav>
  );
}

interface StepProps extends Pick<StepsProps, 'words' | 'go'> {
  readonly way: 'previous' | 'next';
  readonly to: number | undefined;
}

/** Stays pressable in name at the end of the list, so that the focus is not lost on the last step. */
function Step({ way, to, words, go }: StepProps) {
  const name = words(`claim_${way}`);
  return (
    <button
      type="button"
      class="step"
      aria-label={name}
      title={name}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && go(to)}
    >
      <Icon name={way} />
    </button>
  );
}
