import type { LanguageDocument, Token } from '../../language/document';
import type { Span } from '../../types';
import type { Bearer } from './bearer';
import { followsName } from './particles';
import { tokenAt } from './phrase';
import { PERSON_NOUNS, TITLE_HEADS } from './titles';
import { type Cast, withoutArticle } from './walk';

/** Longest description behind a name, in UTF-16 code units. */
const LONGEST = 120;

/**
 * Notes how the article calls a person behind the name: "Ann Lee, chief operating officer at Dale Farms,". The first
 * such words stay; a shorter form of them that was noted before gives way.
 */
export function noteCalled(cast: Cast, source: Span, bearer: Bearer): void {
  if (bearer.kind !== 'person' || !bearer.name) return;
  const from = tokenAt(cast.document, source[0]);
  const name = [from, from + 1, from + 2].map(cast.nameAt).find((one) => one && cast.byGroup[one.group] === bearer);
  const words = name && behindName(cast.document, name.to, source[1]);
  if (!words) return;
  const known = bearer.description?.toLowerCase();
  if (known === undefined || (words.length > known.length && words.toLowerCase().includes(known)))
    bearer.description = words;
}

/** The apposition that begins with a comma at a token and ends by `end` (offset into the text); undefined where none is. */
function behindName({ tokens, text }: LanguageDocument, at: number, end: number): string | undefined {
  let from = at;
  if (tokens[from] && followsName(tokens[from]!.text)) from++;
  if (tokens[from]?.text !== ',') return undefined;
  from++;
  // "Ann Lee, 34, a nurse"
  if (tokens[from]?.tag === 'CD' && tokens[from + 1]?.text === ',') from += 2;
  // "Ann Lee, MS, RD, a dietitian"
  while (/^\p{Lu}{2,4}$/u.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ',') from += 2;
  let to = from;
  while (to < tokens.length && tokens[to]!.end <= end && !/^(?:,|;|:|\(|—|–)$/.test(tokens[to]!.text)) {
    if (/^(?:WP\$?|WDT|VB[DZP]|MD)$/.test(tokens[to]!.tag)) break;
    to++;
  }
  const run = tokens.slice(from, to);
  if (run.length === 0 || !/^(?:DT|JJ|NN|NNP|NNS|VBN|PRP\$)$/.test(run[0]!.tag) || !run.some(tellsOffice))
    return undefined;
  const [start, last] = [run[0]!.start, run.at(-1)!.end];
  return last - start > LONGEST ? undefined : withoutArticle(text.slice(start, last));
}

const isOffice = (noun: string): boolean => PERSON_NOUNS.has(noun) || TITLE_HEADS.has(noun) || noun === 'head';
const tellsOffice = ({ lower, tag }: Token): boolean =>
  /^(?:NN|JJ)/.test(tag) && isOffice(lower.replace(/^(?:co|vice|ex|deputy)-/, ''));
