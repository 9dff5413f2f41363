import { readFileSync } from 'node:fs';
import type { Article } from '../../engine/types';
import { type Figure, figure, times } from './figures';
import { shippedEngine } from './shipped';

const RUNS = 15;

/** The demo article's paragraphs as bare text, `copies` times over. */
export function demoText(copies: number): string {
  const markup = readFileSync(new URL('../../entrypoints/demo/index.html', import.meta.url), 'utf8');
  const paragraphs = [...markup.matchAll(/<p>\s*([^<]+?)\s*<\/p>/g)].map(([, text = '']) => text.replace(/\s+/g, ' '));
  return Array.from({ length: copies }, () => paragraphs.join('\n\n')).join('\n\n');
}

/** Reading without facts, against the browser's own sentence segmenter on the same text. */
export async function benchEngine(): Promise<Figure[]> {
  const { analyse, attribute, blocksOf, identify, tagger } = await shippedEngine();
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  return [1, 20].flatMap((copies) => {
    const text = demoText(copies);
    const blocks = blocksOf(text);
    const article: Article = { url: '', lang: 'en', title: '', text, blocks };
    const reference = times(RUNS, () => {
      for (const _ of segmenter.segment(text)) void _;
    });
    const language = times(RUNS, () => void analyse(text, blocks, tagger));
    const document = analyse(text, blocks, tagger);
    const rules = times(RUNS, () => void attribute(document, article));
    const found = attribute(document, article);
    const identity = times(RUNS, () => void identify(document, article, found));
    const words = `${text.split(/\s+/).length} words`;
    const against = 'Intl.Segmenter by words on the same text';
    return [
      figure(`language, ${words}`, language, against, reference),
      figure(`attributions, ${words}`, rules, against, reference),
      figure(`identity, ${words}`, identity, against, reference),
    ];
  });
}
