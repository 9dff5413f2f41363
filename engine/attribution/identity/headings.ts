import type { LanguageDocument, Sentence, Token } from '../../language/document';
import { isProper } from '../../language/tags';
import { genderOf } from './given-names';
import { BODY_NOUNS, isOutletName, PLACE_ENDS } from './kinds';
import { isPlaceName } from './places';
import type { ProperRun } from './proper';

/** Longest name that is looked up in a heading, in tokens. */
const LONGEST = 6;

/** Names that the running text gives, in small letters: full ones, surnames and acronyms. */
export function namesKnown(document: LanguageDocument, runs: readonly ProperRun[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { nameFrom, to } of runs) {
    known.add(wordsOf(document.tokens, nameFrom, to));
    const last = document.tokens[to - 1]!;
    // "County" alone is not "Monroe County".
    if (to - nameFrom === 1 || !(BODY_NOUNS.has(last.lower) || PLACE_ENDS.test(last.text))) known.add(last.lower);
  }
  return known;
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/**
 * The names of a heading. Where everything is capitalised only what the running text names as well, what any reader
 * knows, a given name with its surname, and a word beside a colon count.
 */
export function headingRuns({ tokens }: LanguageDocument, sentence: Sentence, known: ReadonlySet<string>): ProperRun[] {
  const runs: ProperRun[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const to = nameEnd(tokens, at, sentence.to, known);
    if (to > at) runs.push({ from: at, to, nameFrom: at, titleFrom: at, title: undefined, heading: true });
    at = Math.max(to, at + 1);
  }
  return runs;
}

function nameEnd(tokens: readonly Token[], at: number, to: number, known: ReadonlySet<string>): number {
  if (!tokens[at]!.word.capital) return at;
  for (let end = Math.min(at + LONGEST, to); end > at; end--) {
    const words = wordsOf(tokens, at, end);
    if (known.has(words) || isPlaceName(words) || (end - at > 1 && isOutletName(words))) return end;
  }
  const next = tokens[at + 1];
  const given =
    genderOf(tokens[at]!.lower) !== undefined && next && at + 1 < to && isProper(next.tag) && next.word.capital;
  if (given) return at + 2;
  const beside = next?.text === ':' || tokens[at - 1]?.text === ':';
  return beside && isProper(tokens[at]!.tag) ? at + 1 : at;
}
