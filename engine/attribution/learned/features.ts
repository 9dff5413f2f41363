/**
 * What the learned layer sees of a token: words and tags around it, quotation marks, the nearest cue words, and what
 * the rules say. Each is hashed into a slot; training and reading share this file, so a change needs new weights.
 */
import type { LanguageDocument } from '../../language/document';
import { cueForms } from '../cues/lexicon';
import { type Reader, reader } from '../passage';
import type { RawAttribution } from '../raw';
import { LABELS, labelsOf } from './labels';

export const FEATURE_BITS = 22;
const MASK = (1 << FEATURE_BITS) - 1;

/** Tokens of one paragraph with their features; `breaks` says where a sentence or quotation begins or ends. */
export interface Sequence {
  readonly from: number;
  readonly to: number;
  readonly features: readonly Int32Array[];
  readonly breaks: Uint8Array;
}

/** Kinds of `breaks`: none, a sentence begins, a quotation begins or has ended. */
export const BREAKS = 3;

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x85ebca6b);
  return (value ^ (value >>> 13)) & MASK;
}

/** Slot of "the rules say this label": training starts from the belief that they are right. */
export const ruleSlot = (label: number): number => hash(`1 R${LABELS[label]}`);

const bucket = (distance: number): string =>
  distance < 4 ? `${distance}` : distance < 7 ? '4' : distance < 12 ? '7' : distance < 25 ? '12' : '25';

/** Speech or thought, verb or noun, if the word is in the lexicon and tagged so. */
function cueClassAt(read: Reader, at: number): string {
  const token = read.tokens[at];
  if (!token) return '';
  for (const { entry } of cueForms(token.lower)) {
    if (entry.kind === 'verb' ? /^VB/.test(token.tag) : /^NN/.test(token.tag))
      return `${entry.kind[0]}${entry.cueClass[0]}`;
  }
  return token.lower === 'according' ? 'a' : '';
}

interface Sight {
  readonly read: Reader;
  readonly ruleLabels: Uint8Array;
  readonly patterns: readonly (string | undefined)[];
  readonly cues: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Features of each paragraph of a document, given what the rules found. */
export function sequencesOf(document: LanguageDocument, found: readonly RawAttribution[]): Sequence[] {
  const read = reader(document);
  const ruleLabels = labelsOf(document, found);
  const patterns = patternsOf(document, found);
  const cues = document.tokens.map((_, at) => cueClassAt(read, at));
  const starts = new Set(document.sentences.map(({ from }) => from));
  return document.paragraphs
    .filter(({ kind }) => kind !== 'caption')
    .map(({ from, to }) => {
      const sight: Sight = { read, ruleLabels, patterns, cues, from, to };
      const features: Int32Array[] = [];
      const breaks = new Uint8Array(to - from);
      for (let at = from; at < to; at++) {
        features.push(featuresAt(sight, at));
        breaks[at - from] = starts.has(at) ? 1 : read.quoteAt[at] !== (read.quoteAt[at - 1] ?? -1) ? 2 : 0;
      }
      return { from, to, features, breaks };
    });
}

/** The rule behind each token of the outermost attributions. */
function patternsOf(document: LanguageDocument, found: readonly RawAttribution[]): (string | undefined)[] {
  const names = document.tokens.map((): string | undefined => undefined);
  const spans = found
    .filter((one) => one.inside === undefined)
    .flatMap((one) => [...one.content, ...one.cue, ...one.source].map((span) => ({ span, name: one.because[0] })))
    .sort((a, b) => a.span[0] - b.span[0]);
  let at = 0;
  for (const { span, name } of spans) {
    while (at < document.tokens.length && document.tokens[at]!.end <= span[0]) at++;
    for (let i = at; i < document.tokens.length && document.tokens[i]!.start < span[1]; i++) names[i] = name;
  }
  return names;
}

/** Distance to the next cue word on one side and its class, as far as 25 tokens. */
function nearestCue({ cues, from, to }: Sight, at: number, step: 1 | -1): [string, string] {
  for (let i = at + step, distance = 1; i >= from && i < to && distance <= 25; i += step, distance++) {
    if (cues[i]) return [bucket(distance), cues[i]!];
  }
  return ['no', ''];
}

function shape(word: string): string {
  return /^\p{Lu}/u.test(word)
    ? word.length > 1 && word === word.toUpperCase()
      ? 'XX'
      : 'X'
    : /^\p{N}/u.test(word)
      ? 'd'
      : /^\p{L}/u.test(word)
        ? 'x'
        : word;
}

function featuresAt(sight: Sight, at: number): Int32Array {
  const { read, ruleLabels, patterns, cues, from, to } = sight;
  const token = (i: number) => (i < from || i >= to ? undefined : read.tokens[i]!);
  const word = (i: number) => token(i)?.lower ?? '^';
  const tag = (i: number) => token(i)?.tag ?? '^';
  const rule = (i: number) => (i < from || i >= to ? '^' : LABELS[ruleLabels[i]!]!);
  const quote = read.quoteAt[at] ?? -1;
  const quoted = `${quote >= 0 ? 1 : 0}${(read.quoteAt[at - 1] ?? -1) >= 0 ? 1 : 0}${(read.quoteAt[at + 1] ?? -1) >= 0 ? 1 : 0}`;
  const [leftFar, leftCue] = nearestCue(sight, at, -1);
  const [rightFar, rightCue] = nearestCue(sight, at, 1);
  const here = cues[at]!;
  const label = rule(at);
  const pattern = patterns[at] ?? 'none';
  const texts = [
    'bias',
    `R${label}`,
    word(at),
    `${word(at)} ${tag(at)}`,
    `-${word(at - 1)}`,
    `+${word(at + 1)}`,
    `--${word(at - 2)}`,
    `++${word(at + 2)}`,
    `${word(at - 1)} ${word(at)}`,
    `${word(at)} ${word(at + 1)}`,
    `t${tag(at)}`,
    `t-${tag(at - 1)}`,
    `t+${tag(at + 1)}`,
    `t--${tag(at - 2)}`,
    `t++${tag(at + 2)}`,
    `tt${tag(at - 1)} ${tag(at)}`,
    `tt${tag(at)} ${tag(at + 1)}`,
    `ttt${tag(at - 1)} ${tag(at)} ${tag(at + 1)}`,
    `s${shape(token(at)!.text)}`,
    `e${word(at).slice(-3)}`,
    `q${quoted}`,
    `q${quoted} ${tag(at)}`,
    `c${here}`,
    `c-${cues[at - 1] ?? ''} ${tag(at)}`,
    `c+${cues[at + 1] ?? ''} ${tag(at)}`,
    `c${here} ${tag(at - 1)}`,
    `c${here} ${tag(at + 1)}`,
    `l${leftFar} ${leftCue}`,
    `r${rightFar} ${rightCue}`,
    `lr${leftCue} ${rightCue} ${quoted}`,
    `l${leftFar} ${leftCue} ${tag(at)}`,
    `r${rightFar} ${rightCue} ${tag(at)}`,
    `R-${rule(at - 1)} ${label}`,
    `R+${label} ${rule(at + 1)}`,
    `R${label} ${pattern}`,
    `R${label} ${tag(at)}`,
    `R${label} ${word(at)}`,
    `R${label} q${quoted}`,
    `R${label} c${here}`,
    `R${rule(at - 2)} ${rule(at - 1)} ${label} ${rule(at + 1)} ${rule(at + 2)}`,
    `R${label} ${word(at - 1)}`,
    `R${label} ${pattern} ${tag(at)}`,
    `R${label} l${leftFar} ${leftCue}`,
    `R${label} r${rightFar} ${rightCue}`,
  ];
  return Int32Array.from(texts, (text, template) => hash(`${template} ${text}`));
}
