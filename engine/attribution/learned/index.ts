/**
 * The learned layer over the rules. It labels the tokens with what the rules said among its features, joins the spans
 * to attributions, and takes stance, level and relations from the rule whose cue it shares.
 */
import type { LanguageDocument } from '../../language/document';
import type { Span } from '../../types';
import { cueForms } from '../cues/lexicon';
import { formOf } from '../form';
import { hedgesIn } from '../hedges';
import { nest } from '../nesting';
import { type Range, reader } from '../passage';
import type { RawAttribution } from '../raw';
import { decode } from './decode';
import { sequencesOf } from './features';
import { type Joined, join } from './join';
import { rangesOf } from './labels';
import type { LearnedModel } from './model';

export { type LearnedModel, parseLearnedModel } from './model';

/** Confidence of what the layer finds without a rule. */
const ALONE = 0.6;

/**
 * Gives the outermost attributions as the layer sees them and the nested ones as the rules do. Offsets are into the
 * document's text. Throws nothing.
 */
export function refine(
  model: LearnedModel,
  document: LanguageDocument,
  found: readonly RawAttribution[],
): RawAttribution[] {
  const labels = new Uint8Array(document.tokens.length);
  const joined: Joined[] = [];
  for (const sequence of sequencesOf(document, found)) {
    labels.set(decode(model, sequence), sequence.from);
    const { from, to } = sequence;
    const ranges = (role: 'content' | 'source' | 'cue') => rangesOf(labels, role, from, to);
    const sentences = document.sentences.filter((one) => one.from >= from && one.to <= to);
    joined.push(...join(sentences, ranges('content'), ranges('source'), ranges('cue')));
  }
  return nest([...joined.map((one) => toAttribution(document, one, found)), ...unseen(found, joined, document)]);
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
const spanOf = (document: LanguageDocument, [from, to]: Range): Span => [
  document.tokens[from]!.start,
  document.tokens[to - 1]!.end,
];

function toAttribution(document: LanguageDocument, one: Joined, found: readonly RawAttribution[]): RawAttribution {
  const cue = spanOf(document, one.cue);
  const rule = found.find((other) => other.inside === undefined && other.cue.some((span) => overlaps(span, cue)));
  const read = reader(document);
  const form = formOf(read, one.content);
  const entry = document.tokens.slice(...one.cue).flatMap(({ lower }) => cueForms(lower))[0]?.entry;
  const spoken = rule ? rule.level !== 'other' : entry?.cueClass === 'speech';
  return {
    id: 0,
    content: one.content.map((range) => spanOf(document, range)),
    cue: [cue],
    source: one.source ? [spanOf(document, one.source)] : [],
    form,
    level: form !== 'indirect' ? 'quoted' : spoken ? 'reported' : 'other',
    stance: rule?.stance ?? entry?.stance ?? 'say',
    hedges: hedgesIn(read, one.content),
    relations: [],
    confidence: rule?.confidence ?? ALONE,
    because: [...(rule?.because ?? []), 'learned'],
  };
}

/** What the rules found inside others, and quotations without a cue, of which the layer knows nothing. */
function unseen(
  found: readonly RawAttribution[],
  joined: readonly Joined[],
  document: LanguageDocument,
): RawAttribution[] {
  const spans = joined.flatMap((one) => one.content.map((range) => spanOf(document, range)));
  return found
    .filter(
      (one) =>
        one.inside !== undefined ||
        (one.cue.length === 0 && !one.content.some((a) => spans.some((b) => overlaps(a, b)))),
    )
    .map(({ inside: _, ...one }) => one);
}
