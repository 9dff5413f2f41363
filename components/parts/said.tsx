import { Fragment } from 'preact';
import type { Article, Attribution } from '../../engine/types';
import { stretchesOf } from '../reading/claims';

interface SaidProps {
  readonly article: Article;
  readonly attribution: Attribution;
  /** Where it may be cut, in code units. */
  readonly atMost?: number;
}

/** A claim's words, exactly: the source's own in full ink, the retold ones lighter. */
export function Said({ article, attribution, atMost = Number.POSITIVE_INFINITY }: SaidProps) {
  let left = atMost;
  return (
    <span class={`said said-${attribution.form}`} lang={article.lang === 'und' ? undefined : article.lang} dir="auto">
      {stretchesOf(article.text, attribution).map((line, index) => (
        <Fragment key={line[0]?.span[0] ?? index}>
          {index > 0 && left > 0 && <span class="said-gap"> … </span>}
          {line.map(({ span: [start, end], own }) => {
            if (left <= 0) return null;
            const cut = end - start > left;
            const text = article.text.slice(start, cut ? start + left : end);
            left -= end - start;
            return (
              <span key={start} class={own ? 'own' : 'retold'}>
                {text}
                {cut && '…'}
              </span>
            );
          })}
        </Fragment>
      ))}
    </span>
  );
}
