import type { Article, Attribution } from '../../engine/types';
import { wordsOf } from '../reading/claims';
import { sentenceSpan } from '../reading/sentence';

/**
 * A report of a wrong reading, for the reader to paste where it helps; nothing is sent. Written in English and with
 * the contract's own names, since developers read it.
 */
export function report(article: Article, attribution: Attribution): string {
  const { text } = article;
  const [start, end] = sentenceSpan(article, attribution);
  const { speaker, chain, because, confidence, form, level, stance } = attribution;
  const lines: readonly (readonly [string, string])[] = [
    ['page', article.url],
    ['published', article.published ?? ''],
    ['sentence', text.slice(start, end)],
    ['source', wordsOf(text, attribution.source)],
    ['cue', wordsOf(text, attribution.cue)],
    ['content', wordsOf(text, attribution.content)],
    [
      'speaker',
      [speaker.name ?? speaker.description ?? '', speaker.kind, speaker.entity ?? ''].filter(Boolean).join(' | '),
    ],
    ['chain', chain.map((one) => one.name ?? one.description ?? one.kind).join(' > ')],
    ['reading', [form, level, stance, confidence.toFixed(2)].join(' | ')],
    ['because', because.join(', ')],
    ['wrong', ''],
  ];
  return `Hearsay: this reading is wrong\n\n${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`;
}
