/**
 * The learned layer over the rules. It labels the tokens with what the rules said among its features and joins the
 * spans to attributions. It only adds where no rule found anything: letting it redraw what rules found lost more than
 * it won with the few documents there are (see docs/accuracy.md and `tools/train-learned.ts`).
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
 * Gives what the rules found, and what the layer finds besides in words that no outermost attribution takes. Offsets
 * are into the document's text. Throws nothing.
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
  const outer = found.filter((one) => one.inside === undefined);
  const taken = outer.flatMap((one) => [...one.content, ...one.cue]);
  const free = joined.filter((one) =>
    [one.cue, ...one.content].every((range) => !taken.some((span) => overlaps(span, spanOf(document, range)))),
  );
  return nest([...found.map(({ inside: _, ...one }) => one), ...free.map((one) => toAttribution(document, one))]);
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
const spanOf = (document: LanguageDocument, [from, to]: Range): Span => [
  document.tokens[from]!.start,
  document.tokens[to - 1]!.end,
];

function toAttribution(document: LanguageDocument, one: Joined): RawAttribution {
  const cue = spanOf(document, one.cue);
  const read = reader(document);
  const form = formOf(read, one.content);
  const entry = document.tokens.slice(...one.cue).flatMap(({ lower }) => cueForms(lower))[0]?.entry;
  return {
    id: 0,
    content: one.content.map((range) => spanOf(document, range)),
    cue: [cue],
    source: one.source ? [spanOf(document, one.source)] : [],
    form,
    level: form !== 'indirect' ? 'quoted' : entry?.cueClass === 'speech' ? 'reported' : 'other',
    stance: entry?.stance ?? 'say',
    hedges: hedgesIn(read, one.content),
    relations: [],
    confidence: ALONE,
    because: ['learned'],
  };
}
