/** Answers kept before all are let go. */
const MOST = 4096;
const NOTHING = Symbol('nothing');
/** Longest word that is kept, in UTF-16 code units. */
const LONGEST = 200;

/**
 * Keeps what a function says of a word, as long as few words were asked: news names the same ones again and again. The
 * function must say the same of the same word always.
 */
export function remembered<T>(tell: (word: string) => T): (word: string) => T {
  const known = new Map<string, T | typeof NOTHING>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return (kept === NOTHING ? undefined : kept) as T;
    if (word.length > LONGEST) return tell(word);
    if (known.size >= MOST) known.clear();
    const own = copyOf(word, 0, word.length);
    const told = tell(own);
    known.set(own, told === undefined ? NOTHING : told);
    return told;
  };
}

/** A string of its own for a stretch of a text, to be kept: a slice would keep the whole text in memory. */
export function copyOf(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let at = start; at < end; at++) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}
