import type { LanguageDocument } from '../../language/document';
import { noted } from '../../language/words';
import type { Article, Span } from '../../types';
import type { RawAttribution } from '../raw';
import { type Bearer, bearerOf } from './bearer';
import { isPhraseOfOutlet, readPhrase, tokenAt } from './phrase';
import { type Cast, withoutArticle } from './walk';

/** Words by which something is said to somebody, right before whom it is said to. */
const TO =
  /(?:\b(?:told|tells|telling|tell|informed|assured)|\b(?:interview|statement|comments?|remarks?|e-?mail|message) (?:with|to|for|published by)|\b(?:speaking|talking|speaks) (?:to|with)|\b(?:quoted|cited) (?:by|on|in))\s+$/i;
/** Whether a word may be the last of those. */
const leadsTo = noted(({ lower }) => /(?:told|tells|telling|tell|informed|assured|with|to|for|by|in|on)$/.test(lower));
/** Longest way from the cue to the outlet, in UTF-16 code units. */
const LONGEST = 160;

/**
 * The outlet to which it was said: it stands between the speaker and the page ("told the country's state-run news
 * agency that …", "said in an interview with Reuters"). The article's own outlet is no relay. Undefined for none.
 */
export function addressee(cast: Cast, raw: RawAttribution, article: Article): Bearer | undefined {
  const cue = raw.cue.at(-1);
  if (!cue) return undefined;
  const { document } = cast;
  const { text, tokens } = document;
  const from = cue[0];
  const to = Math.min(endOfSentence(document, cue[1]), cue[1] + LONGEST);
  for (let at = tokenAt(document, from); at < tokens.length && tokens[at]!.start < to; at++) {
    const { start } = tokens[at]!;
    if (start < cue[1] || raw.content.some((span) => start >= span[0] && start < span[1])) continue;
    if (at === 0 || !leadsTo(tokens[at - 1]!.word) || !TO.test(text.slice(Math.max(0, start - 40), start))) continue;
    const outlet = outletAt(cast, at, to);
    if (outlet && !isOwn(outlet, article)) return outlet;
  }
  return undefined;
}

/** The outlet that a noun phrase beginning at a token names or describes. */
function outletAt(cast: Cast, at: number, to: number): Bearer | undefined {
  const { document, nameAt, byHead } = cast;
  const skipped = /^(?:the|a|an)$/.test(document.tokens[at]!.lower) ? at + 1 : at;
  const name = nameAt(skipped);
  if (name?.kind === 'outlet' && document.tokens[name.to]?.text !== "'s") return cast.byGroup[name.group];
  const end = endOfPhrase(document, at, to);
  const span: Span | undefined = end > at ? [document.tokens[at]!.start, document.tokens[end - 1]!.end] : undefined;
  const phrase = span && readPhrase(document, span);
  if (!span || !phrase) return undefined;
  // "Russian news agency Interfax"
  const inside = nameAt(phrase.to - 1);
  if (inside?.kind === 'outlet') return cast.byGroup[inside.group];
  if (!isPhraseOfOutlet(phrase)) return undefined;
  const met = byHead.get(phrase.head)?.bearer;
  const words = withoutArticle(document.text.slice(...span));
  if (met && met.kind === 'outlet' && !met.name) {
    met.description = words;
    const own = met.mentions.findIndex(([start]) => start >= span[0] && start < span[1]);
    if (own >= 0) met.mentions[own] = span;
    return met;
  }
  if (met?.kind === 'outlet') return met;
  const bearer = bearerOf({ kind: 'outlet', description: words }, [phrase.noun], phrase.modifiers);
  bearer.mentions.push(span);
  cast.callings.note(bearer, phrase.noun, phrase.modifiers);
  return bearer;
}

const ENDS = /^(?:that|in|on|at|as|for|when|after|before|during|by|about|how|why|what|[,.:;“”"])$/;

function endOfPhrase({ tokens }: LanguageDocument, at: number, to: number): number {
  let end = at;
  while (end < tokens.length && tokens[end]!.start < to && end - at < 12 && !ENDS.test(tokens[end]!.lower)) {
    if (end > at && /^(?:VB[DZP]?|MD|PRP)$/.test(tokens[end]!.tag)) break;
    end++;
  }
  return end;
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isOwn({ name }: Bearer, { outlet }: Article): boolean {
  if (!name || !outlet) return false;
  const [own, other] = [plain(outlet), plain(name)];
  return other !== '' && (own === other || own.startsWith(`${other} `) || other.startsWith(`${own} `));
}

function endOfSentence(document: LanguageDocument, at: number): number {
  const { sentences } = document;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.span[1] <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low]?.span[1] ?? at;
}
