/**
 * How sure an attribution is, by logistic regression over its rule and its shape. The weights are learned by
 * `tools/train-confidence.ts` from our own corpus and, for clauses, from openly licensed texts of GUM.
 */
import type { LanguageDocument } from '../../language/document';
import type { Span } from '../../types';
import type { RawAttribution } from '../raw';
import weights from './weights.json';

const WEIGHTS: Readonly<Record<string, number>> = weights;
const PRONOUN = /^(?:he|she|they|it|who|which|that|we|i|you|this|these|those|there|one|his|her|their|its|our|my)$/i;

const bucket = (words: number): string =>
  words < 3 ? '1' : words < 6 ? '3' : words < 12 ? '6' : words < 30 ? '12' : '30';
const logit = (p: number): number => Math.log(p / (1 - p));
const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** What is known of an attribution, as names with values; shared by learning and reading. */
export function evidenceOf(text: string, one: RawAttribution): [string, number][] {
  const source = one.source.map((span) => text.slice(...span)).join(' ');
  const content = one.content.map((span) => text.slice(...span)).join(' ');
  const rule = one.because[0] ?? 'none';
  const [start] = one.content[0] ?? [0];
  const named = /\p{Lu}/u.test(source.replace(/^(?:The|A|An|Some|One|In|On)\b/, ''));
  const sourceKind =
    source === '' ? 'none' : PRONOUN.test(source) ? source.toLowerCase() : named ? 'named' : 'described';
  const firstWord = /^[“"'‘]?([\p{L}]+)/u.exec(content)?.[1]?.toLowerCase() ?? '';
  const lead =
    /^(?:that|to|whether|if|how|what|why|the|a|an|he|she|it|they|his|her|their|there|for|of|in|on|at|with|about)$/.test(
      firstWord,
    )
      ? firstWord
      : 'other';
  const names = [
    'bias',
    `rule ${rule}`,
    `form ${one.form}`,
    `level ${one.level}`,
    `stance ${one.stance}`,
    `source ${sourceKind}`,
    `words ${bucket(content.split(/\s+/).length)}`,
    `pieces ${Math.min(3, one.content.length)}`,
    `lead ${lead}`,
    `ends ${/[.!?]["”’']?$/.test(text.slice(length(one.content) > 0 ? one.content.at(-1)![1] - 2 : start, one.content.at(-1)![1] + 1)) ? 'stop' : 'within'}`,
    ...(one.inside === undefined ? [] : ['inside']),
    ...one.because.slice(1).map((reason) => `because ${reason}`),
  ];
  const own = Math.min(0.98, Math.max(0.05, one.confidence));
  return [...names.map((name): [string, number] => [name, 1]), ['own', logit(own)]];
}

/** Share of such attributions whose content and source are right, under the weights given. */
export function confidenceOf(evidence: readonly (readonly [string, number])[], under = WEIGHTS): number {
  const sum = evidence.reduce((total, [name, value]) => total + value * (under[name] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Gives the attributions with confidence as measured; two digits, within 0.02 and 0.99. */
export function calibrate(document: LanguageDocument, found: readonly RawAttribution[]): RawAttribution[] {
  return found.map((one) => {
    const confidence = confidenceOf(evidenceOf(document.text, one));
    return { ...one, confidence: Math.round(100 * Math.min(0.99, Math.max(0.02, confidence))) / 100 };
  });
}
