import type { Article, Span } from '../../engine/types';
import type { ClaimRecord } from './records';

/** Letters of context around a quotation, by which other programs find it again. */
const AROUND = 32;

/** What is known of the one who says it; nothing where the article names nobody or we are not sure. */
function speakerOf({ speaker, naming, person, entity, office }: ClaimRecord): object | undefined {
  if (naming === 'none' || naming === 'unclear') return undefined;
  if (naming === 'unnamed') return { type: 'schema:Thing', 'schema:description': speaker };
  return {
    ...(entity && /^Q\d+$/.test(entity) ? { id: `http://www.wikidata.org/entity/${entity}` } : {}),
    type: person ? 'schema:Person' : 'schema:Organization',
    'schema:name': speaker,
    ...(person && office ? { 'schema:jobTitle': office } : {}),
  };
}

/** A span by its words and those around it, as other programs find it in a page. */
const selectorOf = (text: string, [start, end]: Span) => ({
  type: 'TextQuoteSelector',
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - AROUND), start),
  suffix: text.slice(end, end + AROUND),
});

/**
 * The claims as W3C Web Annotations (w3.org/TR/annotation-model): each targets its words in the page, and its body is a
 * schema.org Quotation where they stand in quotation marks, a Claim where they are retold.
 * @returns text of a JSON-LD file; the same reading gives the same text.
 */
export function jsonLdOf(article: Article, records: readonly ClaimRecord[]): string {
  const page = article.url.replace(/#.*$/s, '');
  const items = records.map((record) => {
    const speaker = speakerOf(record);
    const quoted = record.form !== 'indirect';
    return {
      id: `${page}#hearsay-${record.id}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: {
        type: quoted ? 'schema:Quotation' : 'schema:Claim',
        'schema:text': record.said,
        ...(speaker ? { [quoted ? 'schema:spokenByCharacter' : 'schema:author']: speaker } : {}),
        ...(record.cue ? { 'schema:description': record.cue } : {}),
        ...(record.through.length > 0
          ? { 'schema:provider': record.through.map((name) => ({ 'schema:name': name })) }
          : {}),
        ...(record.inside === undefined ? {} : { 'schema:isPartOf': `${page}#hearsay-${record.inside}` }),
      },
      target: record.content.map((span) => ({ source: page, selector: selectorOf(article.text, span) })),
    };
  });
  const file = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }],
    id: `${page}#hearsay`,
    type: 'AnnotationCollection',
    label: article.title,
    total: items.length,
    'schema:about': {
      id: page,
      type: 'schema:NewsArticle',
      'schema:headline': article.title,
      ...(article.outlet ? { 'schema:publisher': article.outlet } : {}),
      ...(article.published ? { 'schema:datePublished': article.published } : {}),
    },
    first: { id: `${page}#hearsay-page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
