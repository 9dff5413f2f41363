import type { Article, Block } from '../../engine/types';
import { mapText } from '../text-map';
import { around } from './dom';
import type { FoundArticle } from './found';
import type { Part } from './kinds';
import type { Line } from './lines';
import type { Metadata } from './metadata';
import { datelineOf } from './metadata/byline';

/** Characters of a line, but for the white space of line breaks, that no run ties to the page. */
function looseIn({ text, runs }: Line): number {
  let loose = 0;
  let reached = 0;
  const pass = (until: number): void => {
    if (until > reached) loose += text.slice(reached, until).replace(/\s+/g, '').length;
  };
  for (const { at, length } of runs) {
    pass(at);
    reached = Math.max(reached, at + length);
  }
  pass(text.length);
  return loose;
}

/** Puts an article together from its parts and ties it to the live page. `parts` holds at least one. */
export function tied(document: Document, parts: readonly Part[], page: Metadata, large: boolean): FoundArticle {
  const blocks: Block[] = [];
  let at = 0;
  let loose = 0;
  let length = 0;
  for (const { kind, line } of parts) {
    blocks.push({ kind, span: [at, at + line.text.length] });
    at += line.text.length + 2;
    length += line.text.length;
    loose += looseIn(line);
  }
  const lines = parts.map(({ line }) => line);
  const textMap = mapText(document, lines);
  const opening = datelineOf(parts.find(({ kind }) => kind === 'paragraph')?.line.text ?? '');
  const agency = page.agency ?? opening.agency;
  const article: Article = {
    url: page.url,
    lang: page.lang,
    title: page.title,
    ...(page.byline.length ? { byline: page.byline } : {}),
    ...(page.outlet ? { outlet: page.outlet } : {}),
    ...(page.published ? { published: page.published } : {}),
    ...(page.modified ? { modified: page.modified } : {}),
    ...(agency ? { agency } : {}),
    ...(opening.place ? { dateline: opening.place } : {}),
    ...(page.locked ? { truncated: true } : {}),
    text: textMap.text,
    blocks,
  };
  const root = around(lines.map(({ block }) => block)) ?? document.documentElement;
  return { article, textMap, mapped: 1 - loose / Math.max(1, length), root, large, others: [] };
}
