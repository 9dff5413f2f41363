import { seeded } from './perceptron';
import type { TaggedSentence } from './treebank';

/** Words that headlines in title case leave small. */
const SMALL = new Set('a an the of in on at to for and or but by with from as vs if up'.split(' '));

function titleCase(word: string, at: number): string {
  if (at > 0 && SMALL.has(word)) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Adds copies of a few sentences as headlines write them ("Minister Claims Victory" and "MINISTER CLAIMS VICTORY"),
 * their final full stop taken off. Treebanks have few headlines, and without this every capitalised verb is a name.
 */
export function withHeadlines(sentences: readonly TaggedSentence[], seed: number): TaggedSentence[] {
  const random = seeded(seed);
  const out = [...sentences];
  for (const { words, tags } of sentences) {
    const luck = random();
    if (luck > 0.12 || words.length > 25) continue;
    const length = tags[tags.length - 1] === '.' ? words.length - 1 : words.length;
    if (length < 4) continue;
    const cased = words.slice(0, length).map((word, at) => (luck < 0.02 ? word.toUpperCase() : titleCase(word, at)));
    out.push({ words: cased, tags: tags.slice(0, length) });
  }
  return out;
}
