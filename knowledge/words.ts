/** A capitalised word of a text; offsets are UTF-16 code units. */
export interface CapitalWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where it stands close after the word before, so that both may be one name. */
  readonly joined: boolean;
}

const CAPITALISED = /\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*/gu;
/** Between two words of one name: a space, or particles as in "Ursula von der Leyen" and "Bashar al-Assad". */
const WITHIN = /^[ \u00a0](?:(?:\p{Ll}{1,3}[ \u00a0]){0,2}|\p{Ll}{2}-)$/u;

/** The capitalised words of a text, without a final point or 's. Linear in the text. */
export function capitalWords(text: string): CapitalWord[] {
  const words: CapitalWord[] = [];
  let end = -1;
  for (const { 0: found, index } of text.matchAll(CAPITALISED)) {
    const bare = found.replace(/['’]s$/, '').replace(/[.'’&-]+$/, (rest) => (/^(\p{Lu}\.)+$/u.test(found) ? rest : ''));
    const joined = end >= 0 && index - end <= 9 && WITHIN.test(text.slice(end, index));
    words.push({ text: bare, start: index, end: index + found.length, joined });
    // A point or an 's ends a name, a lone initial does not.
    end = found.length - bare.length > 0 && bare.length > 1 ? -1 : index + found.length;
  }
  return words;
}

/** The names that may begin at a word, as the text has them, at most `longest` words long; the shortest first. */
export function* runsFrom(
  text: string,
  words: readonly CapitalWord[],
  from: number,
  longest: number,
): Generator<string> {
  for (let to = from; to < Math.min(words.length, from + longest); to++) {
    const { joined, start, text: last } = words[to]!;
    if (to > from && !joined) return;
    yield text.slice(words[from]!.start, start + last.length);
  }
}
