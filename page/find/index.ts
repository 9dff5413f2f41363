import type { Article, Block } from '../../engine/types';
import { mapText, type TextMap } from '../text-map';
import { charsOf, chosenLines, clusterLines, isProse, settle, underPictures } from './body';
import { around, bodyOf } from './dom';
import { type Refusal, refuse } from './judge';
import { partsOf } from './kinds';
import { readLines } from './lines';
import { readMetadata } from './metadata';
import { datelineOf } from './metadata/byline';
import { readJsonLd } from './metadata/json-ld';
import { readableNodes } from './readable';

export { looksLikeArticle } from './looks';

/** An article with its tie to the live page. */
export interface FoundArticle {
  readonly article: Article;
  readonly textMap: TextMap;
  /** Share of the text's characters, but for those between blocks, that are tied to live text nodes. */
  readonly mapped: number;
  /** Element around all blocks of the article. */
  readonly root: Element;
  /** True where the page was too large for Readability and our own finder read it in slices. */
  readonly large: boolean;
  /** Further whole articles on the page (infinite scroll), in reading order; never nested further. */
  readonly others: readonly FoundArticle[];
}

/** Why a page is not read. */
export interface NotArticle {
  readonly reason: Refusal;
}

export interface FindOptions {
  /** The present in milliseconds, against which future dates are judged. */
  readonly now?: number;
}

/** Beyond these a page is read by lines alone: Readability looks at each element often and cannot be sliced. */
const MOST_ELEMENTS = 12_000;

export function find(document: Document, options: FindOptions = {}): FoundArticle | NotArticle {
  const body = bodyOf(document);
  if (!body) return { reason: 'empty' };
  const reading = readLines(body);
  let step = reading.next();
  while (!step.done) step = reading.next();
  const lines = step.value;
  const page = readMetadata(document, readJsonLd(document), lines, options.now ?? Date.now());
  const captions = underPictures(lines);
  const large = body.getElementsByTagName('*').length > MOST_ELEMENTS;
  let picked = large ? [] : settle(lines, chosenLines(lines, readableNodes(document, body)), captions);
  const prose = lines.filter(isProse);
  if (charsOf(picked) < 0.4 * charsOf(prose) || charsOf(picked) < 500) {
    const second = settle(lines, clusterLines(lines), captions);
    if (charsOf(second) > 1.5 * charsOf(picked)) picked = second;
  }
  const settled = picked;
  const reason = refuse({ url: document.URL, page, body: settled, lines });
  if (reason) return { reason };
  const parts = partsOf(lines, settled, page, captions);
  const blocks: Block[] = [];
  let at = 0;
  for (const { kind, line } of parts) {
    blocks.push({ kind, span: [at, at + line.text.length] });
    at += line.text.length + 2;
  }
  const textMap = mapText(
    document,
    parts.map((part) => part.line),
  );
  const { place, agency } = datelineOf(parts.find((part) => part.kind === 'paragraph')?.line.text ?? '');
  const tied = parts.reduce((sum, { line }) => sum + line.runs.reduce((length, run) => length + run.length, 0), 0);
  const article: Article = {
    url: document.URL,
    lang: page.lang,
    title: page.title,
    ...(page.byline.length ? { byline: page.byline } : {}),
    ...(page.outlet ? { outlet: page.outlet } : {}),
    ...(page.published ? { published: page.published } : {}),
    ...(page.modified ? { modified: page.modified } : {}),
    ...((page.agency ?? agency) ? { agency: (page.agency ?? agency)! } : {}),
    ...(place ? { dateline: place } : {}),
    text: textMap.text,
    blocks,
  };
  const mapped =
    tied /
    Math.max(
      1,
      parts.reduce((sum, { line }) => sum + line.text.length, 0),
    );
  return { article, textMap, mapped, large, root: around(parts.map(({ line }) => line.block)) ?? body, others: [] };
}
