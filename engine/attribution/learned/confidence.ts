/**
 * How sure an attribution is, by logistic regression over its rule and its shape. The weights are learned by
 * `tools/train-confidence.ts` from our own corpus and, for clauses, from openly licensed texts of GUM.
 */
import { CAPITAL, kindAt, LETTER, SPACE, widthAt } from '../../language/characters';
import type { LanguageDocument } from '../../language/document';
import type { Span } from '../../types';
import { type RawAttribution, revised } from '../raw';
import weights from './weights.json';

const WEIGHTS: Readonly<Record<string, number>> = weights;
const PRONOUN = /^(?:he|she|they|it|who|which|that|we|i|you|this|these|those|there|one|his|her|their|its|our|my)$/i;
/** First words of a source that are capitals only for standing first. */
const OPENING = /^(?:The|A|An|Some|One|In|On)\b/;
/** First words of a content that tell how sure it is. */
const LEADS = new Set(
  'that to whether if how what why the a an he she it they his her their there for of in on at with about'.split(' '),
);
const ENDS_SENTENCE = /[.!?]["”’']?$/;
const OPENING_MARKS = '“"\'‘';

const logit = (p: number): number => Math.log(p / (1 - p));

function bucketOf(text: string, content: readonly Span[]): string {
  const words = countWords(text, content, 30);
  return words < 3 ? '1' : words < 6 ? '3' : words < 12 ? '6' : words < 30 ? '12' : '30';
}

/** Words parted by white space, as far as `most`. */
function countWords(text: string, spans: readonly Span[], most: number): number {
  let words = 0;
  for (const [from, to] of spans) {
    let spaced = true;
    for (let at = from; at < to && words < most; at++) {
      const space = (kindAt(text, at, to) & SPACE) !== 0;
      if (!space && spaced) words++;
      spaced = space;
    }
  }
  return words;
}

function sourceKindOf(source: string): string {
  if (source === '') return 'none';
  if (PRONOUN.test(source)) return source.toLowerCase();
  const from = OPENING.exec(source)?.[0].length ?? 0;
  for (let at = from; at < source.length; at++) if ((kindAt(source, at, source.length) & CAPITAL) !== 0) return 'named';
  return 'described';
}

/** The first word of a content, if it is one that tells something. */
function leadOf(text: string, [start, end]: Span): string {
  const from = OPENING_MARKS.includes(text.charAt(start)) ? start + 1 : start;
  let to = from;
  while (to < end && (kindAt(text, to, end) & LETTER) !== 0) to += widthAt(text, to, end);
  const word = text.slice(from, to).toLowerCase();
  return LEADS.has(word) ? word : 'other';
}

/** Tells one by one what is known of an attribution: a kind of evidence, and which of its kind it is. */
function tellEvidence(text: string, one: RawAttribution, tell: (kind: string, which: string) => void): void {
  const last = one.content[one.content.length - 1]?.[1] ?? 0;
  tell('bias', '');
  tell('rule', one.because[0] ?? 'none');
  tell('form', one.form);
  tell('level', one.level);
  tell('stance', one.stance);
  tell('source', sourceKindOf(wordsOf(text, one.source)));
  tell('words', bucketOf(text, one.content));
  tell('pieces', one.content.length > 2 ? '3' : String(one.content.length));
  tell('lead', one.content[0] ? leadOf(text, one.content[0]) : 'other');
  tell('ends', ENDS_SENTENCE.test(text.slice(Math.max(0, last - 2), last + 1)) ? 'stop' : 'within');
  if (one.inside !== undefined) tell('inside', '');
  for (let at = 1; at < one.because.length; at++) tell('because', one.because[at]!);
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.length === 1 ? text.slice(spans[0]![0], spans[0]![1]) : spans.map((span) => text.slice(...span)).join(' ');

/** What the rule itself says of how sure it is. */
const ownOf = ({ confidence }: RawAttribution): number => logit(Math.min(0.98, Math.max(0.05, confidence)));

/** What is known of an attribution, as names with values; shared by learning and reading. */
export function evidenceOf(text: string, one: RawAttribution): [string, number][] {
  const evidence: [string, number][] = [];
  tellEvidence(text, one, (kind, which) => evidence.push([which === '' ? kind : `${kind} ${which}`, 1]));
  return [...evidence, ['own', ownOf(one)]];
}

/** The weights by kind of evidence, then by which of its kind it is: nothing is put together to look it up. */
const BY_KIND = new Map<string, Map<string, number>>();
for (const [name, weight] of Object.entries(WEIGHTS)) {
  const space = name.indexOf(' ');
  const kind = space < 0 ? name : name.slice(0, space);
  const known = BY_KIND.get(kind) ?? new Map<string, number>();
  BY_KIND.set(kind, known.set(space < 0 ? '' : name.slice(space + 1), weight));
}

/** Share of such attributions whose content and source are right, under the weights given. */
export function confidenceOf(evidence: readonly (readonly [string, number])[], under = WEIGHTS): number {
  const sum = evidence.reduce((total, [name, value]) => total + value * (under[name] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Gives the attributions with confidence as measured; two digits, within 0.02 and 0.99. */
export function calibrate(document: LanguageDocument, found: readonly RawAttribution[]): RawAttribution[] {
  return found.map((one) => {
    let sum = 0;
    tellEvidence(document.text, one, (kind, which) => {
      sum += BY_KIND.get(kind)?.get(which) ?? 0;
    });
    sum += ownOf(one) * (WEIGHTS.own ?? 0);
    const confidence = 1 / (1 + Math.exp(-sum));
    const shown = Math.round(100 * Math.min(0.99, Math.max(0.02, confidence))) / 100;
    return revised(one, one.id, one.inside, one.relations, shown);
  });
}
