import { bonesOf, fold } from '../names';

/** Most further spellings of a place. */
const MOST = 3;
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az) /;

/**
 * The names of a long list, in all languages, that are the same name in another English spelling: "Kerbala" beside
 * "Karbala", "Vang Vieng" beside "Vangviang". At most three, the nearest first.
 */
export function spellingsOf(name: string, others: readonly string[]): string[] {
  const own = bare(name);
  const found = new Map<string, { readonly text: string; readonly apart: number }>();
  for (const text of others) {
    if (!/^\p{Lu}[a-zA-Z]*(?:['’ -]\p{L}[a-zA-Z]*)*$/u.test(text) || text.length < 4) continue;
    const key = fold(text);
    const other = bare(text);
    if (key === fold(name) || found.has(key) || bonesOf(other)[0] !== bonesOf(own)[0]) continue;
    const apart = distance(own, other);
    if (apart <= (own.length >= 7 ? 2 : own.length >= 4 ? 1 : 0)) found.set(key, { text, apart });
  }
  return [...found.values()]
    .sort((a, b) => a.apart - b.apart || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
    .slice(0, MOST)
    .map(({ text }) => text);
}

/** Folded, without the Arabic article and spaces. */
const bare = (name: string): string => fold(name).replace(ARTICLE, '').replace(/ /g, '');

/** Levenshtein's distance of two words of at most forty letters. */
function distance(a: string, b: string): number {
  const [one, two] = [a.slice(0, 40), b.slice(0, 40)];
  let row = Array.from({ length: two.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= two.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (one[i - 1] === two[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[two.length]!;
}
