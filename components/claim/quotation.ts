import type { Article, Attribution } from '../../engine/types';
import type { Words } from '../../platform/words';
import type { Known } from '../facts/known';
import { officesOn } from '../facts/offices';
import { wordsOf } from '../reading/claims';
import { nameOf, namingOf, whoSays } from '../reading/speakers';

const QUOTED = /^[“"«„‘'].*[”"»“’']$/s;

/**
 * A claim to paste elsewhere: the words, who says so in what office, through whom, where and when. Retold words are
 * never put in quotation marks.
 * @param link where to: the article, or the very words in it.
 */
export function quotation(
  article: Article,
  attribution: Attribution,
  known: Known,
  words: Words,
  link = article.url,
): string {
  const { text } = article;
  const said = wordsOf(text, attribution.content);
  const shown = attribution.form === 'direct' && !QUOTED.test(said) ? `“${said}”` : said;
  const { speaker } = attribution;
  const [office] = namingOf(attribution) === 'named' && speaker.entity ? officesOn(known.context, speaker.entity) : [];
  const who = [whoSays(attribution, known, words, text), office?.shortTitle].filter(Boolean).join(', ');
  const through = attribution.chain.map((one) => nameOf(one, known, words, text));
  const where = [
    article.outlet,
    article.title && `“${article.title}”`,
    article.published && words.date(article.published),
  ];
  return [
    shown,
    `— ${who}${attribution.form === 'direct' ? '' : ` (${words(`form_${attribution.form}`)})`}`,
    ...(through.length > 0 ? [words('through', words.list(through))] : []),
    where.filter(Boolean).join(', '),
    link,
  ].join('\n');
}
