import type { Attribution } from '../../engine/types';
import { useRoom } from '../panel/room';
import { Section } from '../parts/section';
import { wordsOf } from '../reading/claims';

/** How it is said: the word chosen for the saying, what that word does, and what weakens the claim. */
export function Manner({ attribution: { cue, stance, hedges } }: { readonly attribution: Attribution }) {
  const { article, words } = useRoom();
  const { text } = article;
  const word = wordsOf(text, cue);
  return (
    <Section title={words('manner_title')}>
      {word.trim().length > 1 ? <p class="manner-cue">{word}</p> : null}
      <p>{cue.length > 0 ? words(`stance_${stance}`) : words('manner_no_cue')}</p>
      {hedges.length > 0 && (
        <p class="hedges">
          {words('manner_hedges')}{' '}
          {hedges.map(([start, end], index) => (
            <span key={start}>
              {index > 0 && ', '}
              <q>{text.slice(start, end)}</q>
            </span>
          ))}
        </p>
      )}
    </Section>
  );
}
