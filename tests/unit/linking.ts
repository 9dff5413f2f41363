import { readFileSync } from 'node:fs';
import { attribute } from '../../engine/attribution/attribute';
import { identify } from '../../engine/attribution/identity/index';
import { analyse } from '../../engine/language/document';
import { link } from '../../engine/link/index';
import type { Article } from '../../engine/types';
import type { Knowledge } from '../../knowledge/lookup';
import { loadTagger } from '../../tools/language/load-tagger';

/** The folder of the packed knowledge that ships. */
export const KNOWLEDGE = new URL('../../assets/public/knowledge/', import.meta.url);

/** One packed file, as it is read from the folder. */
export const packed = (file: string): unknown => JSON.parse(readFileSync(new URL(file, KNOWLEDGE), 'utf8'));

const tagger = loadTagger();

/** What linking makes of one paragraph of an article of the day `on`, an ISO date. */
export function linkedWith(knowledge: Knowledge, text: string, on: string) {
  const article: Article = {
    url: 'https://news.example/a',
    lang: 'en',
    title: '',
    text,
    blocks: [{ kind: 'paragraph', span: [0, text.length] }],
  };
  const document = analyse(text, article.blocks, tagger);
  return link(document, article, identify(document, article, attribute(document, article)), knowledge, on);
}
