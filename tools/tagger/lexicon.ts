import { plainForm, type StemUse, stemOf } from '../../engine/language/features';
import type { TaggedSentence } from './treebank';

type Counts = Map<string, Map<string, number>>;

function countTags(sentences: readonly TaggedSentence[], key: (word: string) => string): Counts {
  const counts: Counts = new Map();
  for (const { words, tags } of sentences) {
    words.forEach((word, i) => {
      const form = key(plainForm(word));
      const seen = counts.get(form) ?? new Map<string, number>();
      seen.set(tags[i]!, (seen.get(tags[i]!) ?? 0) + 1);
      counts.set(form, seen);
    });
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);

/** Words seen at least `least` times and nearly always (99.5 %) with one tag, with that tag's number. */
export function sureWords(
  sentences: readonly TaggedSentence[],
  tags: readonly string[],
  least: number,
): Map<string, number> {
  const sure = new Map<string, number>();
  for (const [form, seen] of countTags(sentences, (word) => word)) {
    const total = sum(seen.values());
    const [tag, most] = [...seen].sort((a, b) => b[1] - a[1])[0]!;
    if (total >= least && most >= 0.995 * total) sure.set(form, tags.indexOf(tag));
  }
  return sure;
}

/** A stem seen less often than this has no use: its own sentence would decide it, and training would trust it. */
const LEAST = 3;

function useOf(seen: ReadonlyMap<string, number>): StemUse {
  const count = (tag: RegExp) => sum([...seen].filter(([name]) => tag.test(name)).map(([, n]) => n));
  const verb = count(/^VB/);
  const noun = count(/^NNS?$/);
  const total = sum(seen.values());
  if (total < LEAST) return 0;
  if (verb + noun < 0.5 * total) return 6;
  const share = verb / (verb + noun);
  if (share < 0.05) return 1;
  if (share < 0.35) return 2;
  if (share < 0.65) return 3;
  return share < 0.95 ? 4 : 5;
}

/** How the sentences use each stem that they have often enough. Names are left out. */
export function stemUses(sentences: readonly TaggedSentence[]): Map<string, number> {
  const counts = countTags(sentences, (word) => (/^[\p{L}-]{3,20}$/u.test(word) ? stemOf(word.toLowerCase()) : ''));
  const uses = new Map<string, number>();
  for (const [stem, seen] of counts) {
    const named = sum([...seen].filter(([tag]) => /^NNPS?$/.test(tag)).map(([, n]) => n));
    const use = useOf(seen);
    if (stem !== '' && use !== 0 && use !== 6 && named < 0.5 * sum(seen.values())) uses.set(stem, use);
  }
  return uses;
}
