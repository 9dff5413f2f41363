import type { RawAttribution } from '../raw';
import type { Bearer } from './bearer';
import { readPhrase } from './phrase';
import type { Cast } from './walk';

/** An attribution that has been settled before, as a later "the report said" may refer to it. */
export interface Earlier {
  readonly raw: RawAttribution;
  readonly bearer: Bearer;
  readonly sure: boolean;
  /** The outlet to which it was said. */
  readonly told: Bearer | undefined;
}

const STATED = /\b(statement|letter|e-?mail|tweet|post|memo|message|press release|report)\b/i;

/**
 * "The report said" right after somebody told a news agency is what he told it; "the statement said" right after
 * somebody said something in a statement is that speaker's. Gives the earlier attribution that it goes back to.
 */
export function issuedBy(cast: Cast, raw: RawAttribution, last: Earlier | undefined): Earlier | undefined {
  const span = raw.source[0];
  const phrase = span && readPhrase(cast.document, span);
  if (!last || !span || !phrase || phrase.kind !== 'document' || phrase.plural) return undefined;
  const { tokens } = cast.document;
  if (!/^(?:the|this|that)$/.test(tokens[phrase.from]!.lower) || phrase.to - phrase.from !== 2) return undefined;
  const cue = last.raw.cue.at(-1);
  const token = last.raw.cue.length > 0 ? cueToken(cast, last) : undefined;
  if (!cue || token === undefined || span[0] < cue[0]) return undefined;
  const sentences = cast.where.sentenceOf(phrase.from) - cast.where.sentenceOf(token);
  if (sentences < 1 || sentences > 2) return undefined;
  if (last.told && phrase.noun === 'report') return last;
  const sentence = cast.document.sentences[cast.where.sentenceOf(token)]!;
  const words = cast.document.text.slice(cue[1], Math.min(sentence.span[1], cue[1] + 80));
  const stated = STATED.exec(words)?.[1]?.toLowerCase();
  const inContent =
    stated !== undefined &&
    last.raw.content.some(([from, to]) => from < cue[1] + words.indexOf(stated) && to > cue[1] + words.indexOf(stated));
  return stated === phrase.noun && !inContent ? last : undefined;
}

function cueToken({ document }: Cast, { raw }: Earlier): number | undefined {
  const span = raw.cue.at(-1);
  return span && readPhrase(document, span)?.from;
}
