import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../engine/types';
import type { Knowledge } from '../../knowledge/lookup';
import { fold, hash32 } from '../../knowledge/names';
import { jsonLines } from '../load/json-lines';
import { type DatedText, namesBeside, type Place, type Stratum, stratumOf } from './draw';
import { whois } from './whois';

/** What a drawn name is in truth, as who judged it found in the document and on public pages. */
export interface Judgement {
  readonly id: string;
  readonly document: string;
  readonly on: string;
  readonly from: Place;
  /** Where the name stands in the document's text or byline; its words are not kept. */
  readonly at: Span;
  /** `hash32` of the name with its draw's seed: the document still says the same there. */
  readonly hash: number;
  /** 'office', 'body', 'place', 'outlet', 'thing': to be answered. 'beyond': public, of no kind that we carry. 'none': private, or no name. */
  readonly is: 'office' | 'body' | 'place' | 'outlet' | 'thing' | 'beyond' | 'none';
  /** Our ids that would be right, where we have any. */
  readonly entity?: readonly string[];
  /** Its name, where the public record has one and we had none. */
  readonly who?: string;
  /** Words of an office that was held that day; with none, the person alone is right. */
  readonly office?: string;
  /** Public page that was opened for it; where there is none, the document itself says who it is. */
  readonly page?: string;
}

export type Verdict = 'right' | 'wrong' | 'silent' | 'rightly silent';

export interface Judged {
  readonly seed: number;
  readonly judgements: readonly Judgement[];
}

const folder = fileURLToPath(new URL('../../tests/corpus/whois/', import.meta.url));

/** The draws that were judged, from `tests/corpus/whois/SEED.jsonl`. */
export function judgedDraws(): Judged[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^\d+\.jsonl$/.test(file))
    .sort()
    .map((file) => ({
      seed: Number.parseInt(file, 10),
      judgements: jsonLines<Judgement>(folder + file),
    }));
}

interface Answer {
  readonly entity: string;
  readonly label: string;
  readonly on: readonly { readonly title: string }[];
  readonly lastKnown?: readonly { readonly title: string }[];
}

/**
 * The verdict on an answer's first candidate. Wrong is another entity, or anything for a name that is none; silent
 * is no answer, or the right person without the office of that day, where the public record has one.
 */
export function verdictOf({ is, entity = [], who, office }: Judgement, [first]: readonly Answer[]): Verdict {
  const wanted = is !== 'none' && is !== 'beyond';
  const meant = (one: Answer) => entity.includes(one.entity) || (who !== undefined && fold(who) === fold(one.label));
  if (!first) return wanted ? 'silent' : 'rightly silent';
  if (is === 'none' || !meant(first)) return 'wrong';
  if (!office) return 'right';
  const words = fold(office).split(' ');
  return [...first.on, ...(first.lastKnown ?? [])].some(({ title }) =>
    words.every((word) => ` ${fold(title)} `.includes(` ${word} `)),
  )
    ? 'right'
    : 'silent';
}

export interface Outcome {
  readonly judgement: Judgement;
  readonly name: string;
  readonly stratum: Stratum;
  readonly verdict: Verdict;
  readonly answer: Answer | undefined;
}

/** Answers a judged draw anew; judgements whose document is not there, or has changed, are left out. */
export function answerAnew(knowledge: Knowledge, { seed, judgements }: Judged, texts: readonly DatedText[]): Outcome[] {
  const byDocument = new Map(texts.map((text) => [text.document, text]));
  return judgements.flatMap((judgement): Outcome[] => {
    const text = byDocument.get(judgement.document);
    if (!text) return [];
    const name = (judgement.from === 'byline' ? text.byline : text.text).slice(...judgement.at).replace(/\s+/g, ' ');
    if (hash32(name, seed) !== judgement.hash) return [];
    const answers = whois(knowledge, name, judgement.on, namesBeside(text.text)) as Answer[];
    const verdict = verdictOf(judgement, answers);
    return [{ judgement, name, stratum: stratumOf(judgement.on), verdict, answer: answers[0] }];
  });
}

export interface Shares {
  readonly names: number;
  readonly right: number;
  readonly wrong: number;
  readonly silent: number;
  readonly rightlySilent: number;
  /** Names that the public record knows as something that we do not carry: companies, athletes, societies. */
  readonly beyond: number;
}

/** Counts of a stratum's verdicts. */
export function sharesOf(outcomes: readonly Outcome[]): Shares {
  const count = (verdict: Verdict) => outcomes.filter((one) => one.verdict === verdict).length;
  return {
    names: outcomes.length,
    right: count('right'),
    wrong: count('wrong'),
    silent: count('silent'),
    rightlySilent: count('rightly silent'),
    beyond: outcomes.filter(({ judgement }) => judgement.is === 'beyond').length,
  };
}
