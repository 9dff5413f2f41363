import type { Span } from '../../engine/types';

/** A phrase was not found, or not where it may stand. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError';
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Places where words stand whole in [from, to): not within a longer word. */
function places(text: string, words: string, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words, from); at >= 0 && at + words.length <= to; at = text.indexOf(words, at + 1)) {
    const cutsBefore = isWord(words[0]) && isWord(text[at - 1]);
    const cutsAfter = isWord(words.at(-1)) && isWord(text[at + words.length]);
    if (!cutsBefore && !cutsAfter) found.push(at);
  }
  return found;
}

/**
 * Finds a phrase: whole words, or "first words … last words". The first words must stand once in one of the sentences,
 * which are looked through in order; "~2" behind them means their second place in all of these sentences together.
 * The last words are the next ones behind.
 * @param sentences where the first words may stand, in order.
 * @throws {PhraseError} where it is not there, or stands in several places without a "~".
 */
export function findPhrase(text: string, phrase: string, sentences: readonly Span[]): Span {
  const [first = '', last] = phrase.split(/\s*…\s*/).map((part) => part.trim());
  const [words = '', which] = first.split(/~(?=\d+$)/);
  const start =
    which === undefined ? onlyPlace(text, words, sentences) : allPlaces(text, words, sentences)[Number(which) - 1];
  if (start === undefined) throw new PhraseError(`not here: ${first}`);
  if (last === undefined) return [start, start + words.length];
  const end = places(text, last, start + words.length, text.length)[0];
  if (end === undefined) throw new PhraseError(`nowhere behind "${words}": ${last}`);
  return [start, end + last.length];
}

/** Every place that begins in one of the sentences (and may run on into the next). */
function allPlaces(text: string, words: string, sentences: readonly Span[]): number[] {
  const [from, to] = [sentences[0]?.[0] ?? 0, sentences.at(-1)?.[1] ?? 0];
  return places(text, words, from, Math.min(text.length, to + words.length)).filter((at) => at < to);
}

function onlyPlace(text: string, words: string, sentences: readonly Span[]): number | undefined {
  const all = allPlaces(text, words, sentences);
  for (const [from, to] of sentences) {
    const found = all.filter((at) => at >= from && at < to);
    if (found.length > 1) throw new PhraseError(`${found.length} places, say which with ~: ${words}`);
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** Words kept at each end of a long phrase. */
const KEPT = 3;

/** Writes a span as a phrase that `findPhrase` finds again; shortened where that stays clear. */
export function writePhrase(text: string, span: Span, sentences: readonly Span[]): string {
  const whole = text.slice(...span);
  const parts = [...whole.matchAll(/\S+/g)];
  for (let kept = KEPT; parts.length > 2 * kept + 2; kept++) {
    const cut = parts[kept - 1]!;
    const first = whole.slice(0, cut.index + cut[0].length);
    const short = numbered(text, span, sentences, first, ` … ${whole.slice(parts.at(-kept)!.index)}`);
    if (short) return short;
  }
  return numbered(text, span, sentences, whole, '') ?? whole;
}

/** The phrase, with "~n" where needed; nothing where even that leads elsewhere. */
function numbered(
  text: string,
  span: Span,
  sentences: readonly Span[],
  first: string,
  rest: string,
): string | undefined {
  if (/[\n|]/.test(first + rest)) return undefined;
  const place = allPlaces(text, first, sentences).indexOf(span[0]) + 1;
  return [first + rest, `${first}~${place}${rest}`].find((phrase) => findsAgain(text, phrase, span, sentences));
}

function findsAgain(text: string, phrase: string, span: Span, sentences: readonly Span[]): boolean {
  try {
    const [start, end] = findPhrase(text, phrase, sentences);
    return start === span[0] && end === span[1];
  } catch (error) {
    if (error instanceof PhraseError) return false;
    throw error;
  }
}
