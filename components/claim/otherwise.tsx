import type { Attribution } from '../../engine/types';
import { useRoom } from '../panel/room';
import { Said } from '../parts/said';
import { Section } from '../parts/section';
import { otherwise } from '../reading/claims';
import { whoSays } from '../reading/speakers';

/** Claims of the same article that contrast with, deny or answer this one, beside it. */
export function Otherwise({ attribution }: { readonly attribution: Attribution }) {
  const { article, reading, known, words, open, actions } = useRoom();
  const found = otherwise(attribution, reading);
  if (found.length === 0) return null;
  return (
    <Section title={words('otherwise_title')}>
      {found.map(({ other, kind }) => {
        const id = `otherwise-${other.id}`;
        return (
          <div key={other.id} class="versus">
            <p class="versus-kind">{words(`otherwise_${kind}`)}</p>
            <div class="versus-pair">
              <div class="versus-side versus-this">
                <p class="versus-who">{whoSays(attribution, known, words, article.text)}</p>
                <p class="versus-words">
                  <Said article={article} attribution={attribution} atMost={260} />
                </p>
              </div>
              <button
                type="button"
                id={id}
                class="versus-side"
                onClick={() => {
                  actions.choose(other.id);
                  open({ kind: 'claim', id: other.id }, id);
                }}
              >
                <span class="versus-who">{whoSays(other, known, words, article.text)}</span>
                <span class="versus-words">
                  <Said article={article} attribution={other} atMost={260} />
                </span>
              </button>
            </div>
          </div>
        );
      })}
    </Section>
  );
}
