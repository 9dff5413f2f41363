import { find } from '../../page/find';

/** What the command prints of a page, but for its id. */
export interface FoundLine {
  readonly isArticle: boolean;
  readonly reason?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly text?: string;
  readonly captions?: string[];
  /** Titles of further articles on the page. */
  readonly others?: string[];
  /** The page was too large for Readability. */
  readonly large?: boolean;
  readonly mapped?: number;
  readonly ms: number;
}

/** Finds the article of the page that this runs in and describes it for the command. */
export function describe(): FoundLine {
  const start = performance.now();
  const found = find(document);
  const ms = Math.round((performance.now() - start) * 10) / 10;
  if (!('article' in found)) return { isArticle: false, reason: found.reason, ms };
  const { article, mapped } = found;
  const textOf = (...kinds: string[]): string[] =>
    article.blocks.filter(({ kind }) => kinds.includes(kind)).map(({ span }) => article.text.slice(...span));
  return {
    isArticle: true,
    title: article.title,
    byline: article.byline?.join('; ') ?? '',
    published: article.published ?? '',
    outlet: article.outlet ?? '',
    text: textOf('dek', 'subhead', 'paragraph', 'list', 'quotation').join('\n'),
    captions: textOf('caption'),
    mapped,
    others: found.others.map((other) => other.article.title),
    ...(found.large ? { large: true } : {}),
    ms,
  };
}
