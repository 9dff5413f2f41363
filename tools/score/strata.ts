import type { Span } from '../../engine/types';
import { shared, touched, type Words } from './words';

/** Quoted passages of a text, by pairing marks within each paragraph; independent of the engine, which is measured. */
export function quotedPassages(text: string): Span[] {
  const found: Span[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    for (const quote of paragraph[0].matchAll(
      /“[^”“]*(?:”|$)|"[^"]*(?:"|$)|''(?:(?!'').)*(?:''|$)|``(?:(?!'').)*''/g,
    )) {
      found.push([paragraph.index + quote.index, paragraph.index + quote.index + quote[0].length]);
    }
  }
  return found;
}

const SPEECH = `say says said saying tell tells told telling ask asks asked asking add adds added adding announce
announces announced announcing argue argues argued arguing claim claims claimed claiming declare declares declared
declaring deny denies denied denying explain explains explained explaining insist insists insisted insisting note notes
noted noting report reports reported reporting reply replies replied respond responds responded state states stated
stating suggest suggests suggested suggesting tweet tweets tweeted warn warns warned warning write writes wrote writing
written remark remarked acknowledge acknowledged admit admits admitted allege alleges alleged answer answered assert
asserts asserted concede conceded confirm confirms confirmed contend contends describe describes described promise
promised recall recalled testify testified urge urged shout shouted according`;
const SPEECH_FORMS = new Set(SPEECH.split(/\s+/));

/** Spans of one attribution's roles. */
export interface Roles {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

/** Share of words in quotation marks from which a content counts as a direct quote. */
const DIRECT = 0.8;

/** Whether at least 80 % of the content stands in quotation marks. */
export function isDirectQuote(words: Words, quoted: ReadonlySet<number>, one: Roles): boolean {
  const content = touched(words, one.content);
  return content.size > 0 && shared(content, quoted) >= DIRECT * content.size;
}

/** Direct quotes, the colon form, and every cue with a plain verb of speech or "according". */
export function isReportedSpeech(text: string, words: Words, quoted: ReadonlySet<number>, one: Roles): boolean {
  if (isDirectQuote(words, quoted, one)) return true;
  const cue = one.cue.map((span) => text.slice(...span)).join(' ');
  if (cue.trim() === ':') return true;
  return (cue.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => SPEECH_FORMS.has(word));
}
