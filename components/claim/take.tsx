import { useEffect, useState } from 'preact/hooks';
import type { Attribution } from '../../engine/types';
import { useRoom } from '../panel/room';
import { Icon } from '../parts/icon';
import { quotation } from './quotation';

const SHOWN_FOR = 3000;

/** Copies the claim as a quotation, and says whether that worked. */
export function Take({ attribution }: { readonly attribution: Attribution }) {
  const { article, known, words, actions, announce } = useRoom();
  const [done, setDone] = useState<boolean | undefined>(undefined);
  useEffect(() => {
    if (done === undefined) return;
    const timer = setTimeout(() => setDone(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [done]);
  const take = async () => {
    const copied = await actions.copy(quotation(article, attribution, known, words)).then(
      () => true,
      () => false,
    );
    setDone(copied);
    announce(words(copied ? 'copied' : 'copy_failed'));
  };
  return (
    <button type="button" class="second" onClick={() => void take()}>
      <Icon name="copy" />
      {words(done === undefined ? 'copy_quotation' : done ? 'copied' : 'copy_failed_short')}
    </button>
  );
}
