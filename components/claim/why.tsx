import { useState } from 'preact/hooks';
import type { Attribution } from '../../engine/types';
import type { MessageKey } from '../../platform/words';
import { useRoom } from '../panel/room';
import { reasonsIn } from '../parts/reasons';
import { Folded } from '../parts/section';
import { pieces } from '../reading/sentence';
import { report } from './report';

/** The confidence in words; never a bare figure, which would look more exact than it is. */
function confidenceKey(confidence: number): MessageKey {
  if (confidence >= 0.9) return 'confidence_high';
  if (confidence >= 0.75) return 'confidence_good';
  return confidence >= 0.5 ? 'confidence_fair' : 'confidence_low';
}

/** Why this is highlighted: source, cue and content shown in the sentence, how sure we are, and a way to object. */
export function Why({ attribution }: { readonly attribution: Attribution }) {
  const { article, words, actions, announce } = useRoom();
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const reasons = reasonsIn(words, attribution.because);
  const object = async () => {
    const done = await actions.copy(report(article, attribution)).then(
      () => true,
      () => false,
    );
    setCopied(done);
    announce(words(done ? 'why_copied' : 'copy_failed'));
  };
  return (
    <Folded title={words('why_title')}>
      <p class="anatomy" lang={article.lang === 'und' ? undefined : article.lang} dir="auto">
        {pieces(article, attribution).map(({ part, text }, index) =>
          part === 'rest' ? (
            text
          ) : (
            <span key={index} class={`piece piece-${part}`}>
              <bdi class="unseen">{words(`piece_${part}`)} </bdi>
              {text}
            </span>
          ),
        )}
      </p>
      <p class="anatomy-key" aria-hidden="true">
        <span class="piece piece-source">{words('piece_source')}</span>{' '}
        <span class="piece piece-cue">{words('piece_cue')}</span>{' '}
        <span class="piece piece-content">{words('piece_content')}</span>
      </p>
      <p>{words(confidenceKey(attribution.confidence))}</p>
      {reasons.length > 0 && (
        <ul class="reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" class="quiet" onClick={() => void object()}>
          {words('why_wrong')}
        </button>
      </p>
      <p class="hint">{words(copied === false ? 'copy_failed' : copied ? 'why_copied' : 'why_wrong_hint')}</p>
    </Folded>
  );
}
