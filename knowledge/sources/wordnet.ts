import { readFileSync } from 'node:fs';

/** One meaning: its words, what it is an instance or a part of, by place in the file. */
export interface Sense {
  readonly words: readonly string[];
  readonly instanceOf: readonly string[];
  readonly partOf: readonly string[];
}

/** The meanings of one of WordNet's files, by their place in it; definitions are not read. */
export function readSenses(kb: URL, file: 'noun' | 'verb' | 'adj' | 'adv'): Map<string, Sense> {
  const senses = new Map<string, Sense>();
  for (const line of readFileSync(new URL(`wordnet/data.${file}`, kb), 'latin1').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const cells = line.slice(0, line.indexOf(' | ')).split(' ');
    const count = Number.parseInt(cells[3]!, 16);
    const words = Array.from({ length: count }, (_, i) => cells[4 + 2 * i]!.replace(/\(.*\)$/, '').replace(/_/g, ' '));
    const first = 5 + 2 * count;
    const pointers = Array.from({ length: Number(cells[first - 1]) }, (_, i) => cells.slice(first + 4 * i));
    const of = (mark: string) => pointers.filter(([kind]) => kind === mark).map(([, to]) => to!);
    senses.set(cells[0]!, { words, instanceOf: of('@i'), partOf: of('#p') });
  }
  return senses;
}

/** Single words that English writes small: a town that bears one is hardly meant by it. */
export function commonWords(kb: URL): ReadonlySet<string> {
  const words = new Set<string>();
  for (const file of ['noun', 'verb', 'adj', 'adv'] as const)
    for (const sense of readSenses(kb, file).values())
      for (const word of sense.words) if (/^\p{Ll}+$/u.test(word)) words.add(word);
  return words;
}
