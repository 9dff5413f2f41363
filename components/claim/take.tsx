import { useEffect, useState } from 'preact/hooks';
import type { Attribution } from '../../engine/types';
import { useRoom } from '../panel/room';
import { Icon } from '../parts/icon';
import { quotation } from './quotation';

const SHOWN_FOR = 3000;

type Taken = 'quotation' | 'link';

/** The address of a claim's very words, once the page has shown that it leads there. */
function useLink(id: number): string | undefined {
  const { article, actions } = useRoom();
  const [fragment, setFragment] = useState<string | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    void actions.fragment(id).then((given) => wanted && setFragment(given));
    return () => {
      wanted = false;
    };
  }, [id, article.url]);
  return fragment && `${article.url.replace(/#.*$/s, '')}#:~:${fragment}`;
}

/** Copies the claim as a quotation or its address, and says whether that worked. */
export function Take({ attribution }: { readonly attribution: Attribution }) {
  const { article, known, words, actions, announce } = useRoom();
  const [done, setDone] = useState<{ readonly what: Taken; readonly copied: boolean } | undefined>(undefined);
  const link = useLink(attribution.id);
  useEffect(() => {
    if (done === undefined) return;
    const timer = setTimeout(() => setDone(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [done]);
  const take = async (what: Taken, text: string) => {
    const copied = await actions.copy(text).then(
      () => true,
      () => false,
    );
    setDone({ what, copied });
    announce(words(copied ? 'copied' : 'copy_failed'));
  };
  const label = (what: Taken) =>
    words(done?.what !== what ? `copy_${what}` : done.copied ? 'copied' : 'copy_failed_short');
  return (
    <>
      <button
        type="button"
        class="second"
        onClick={() => void take('quotation', quotation(article, attribution, known, words, link))}
      >
        <Icon name="copy" />
        {label('quotation')}
      </button>
      {/* Its room is kept while the page is asked, so that nothing moves. */}
      <button
        type="button"
        class={`second${link ? '' : ' waiting'}`}
        disabled={!link}
        title={words('copy_link_hint')}
        onClick={() => link && void take('link', link)}
      >
        <Icon name="link" />
        {label('link')}
      </button>
    </>
  );
}
