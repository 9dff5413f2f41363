import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { jsonLines } from '../load/json-lines';
import { seeded, shuffled } from '../tagger/perceptron';

const OWN = new URL('../../tests/corpus/articles/', import.meta.url);
const POLNEAR = new URL('../../../shared/corpora/polnear/dev.jsonl', import.meta.url);
const SEED = 4;

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);

/** Our own articles, whole, in the order of their names. */
export function ownArticles(): string[] {
  return readdirSync(OWN)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, OWN), 'utf8').trim());
}

/** Paragraphs to make texts of any length from: of our own articles, and of PolNeAR dev where it is at hand. */
export function paragraphSets(): { readonly name: string; readonly paragraphs: readonly string[] }[] {
  const own = { name: 'our own articles', paragraphs: shuffled(ownArticles().flatMap(paragraphsOf), seeded(SEED)) };
  if (!existsSync(POLNEAR)) return [own];
  const texts = jsonLines<{ text: string }>(POLNEAR).map(({ text }) => text);
  return [own, { name: 'PolNeAR dev', paragraphs: shuffled(texts.flatMap(paragraphsOf), seeded(SEED)) }];
}

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The first paragraphs, over and over, until there are so many words; the last one is cut there. */
export function textOf(paragraphs: readonly string[], words: number): string {
  const taken: string[] = [];
  let left = words;
  for (let at = 0; left > 0; at++) {
    const part = paragraphs[at % paragraphs.length]!.split(/\s+/).slice(0, left);
    taken.push(part.join(' '));
    left -= part.length;
  }
  return taken.join('\n\n');
}
