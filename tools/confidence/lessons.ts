import { attribute } from '../../engine/attribution/attribute';
import { evidenceOf } from '../../engine/attribution/learned/confidence';
import type { RawAttribution } from '../../engine/attribution/raw';
import { analyse } from '../../engine/language/document';
import type { Tagger } from '../../engine/language/tagger';
import { articleOf } from '../score/engine';
import { measure, pair, SAME } from '../score/pair';
import type { GoldDocument } from '../score/tally';
import { iou, wordsOf } from '../score/words';
import type { Lesson } from './logistic';

/** A lesson with the rule's own confidence, for comparison. */
export interface Told extends Lesson {
  readonly own: number;
}

/** Which of the found attributions a gold file can judge. */
export type Judges = (one: RawAttribution) => boolean;

/** PolNeAR marks the outermost only. */
export const outermost: Judges = ({ inside }) => inside === undefined;

/** Our corpus marks nothing of what stands in quotation marks. */
export const outsideQuotations: Judges = ({ because }) => !because.includes('within-quotation');

const CLAUSES =
  /^(?:cue-that-clause|cue-bare-clause|cue-question|told-somebody|clause-\w+-\w+|quotation-\w+-\w+|cue-quotation|imperative-clause|it-is-said-that|was-told-that|asked-first|was-like)$/;

/** GUM marks clauses only: of what other rules find there, nothing can be learned. */
export const clauses: Judges = ({ because }) => CLAUSES.test(because[0] ?? '');

/** What the rules find in a document and whether it is right, by content and source. Optional marks are left out. */
export function lessonsOf(gold: GoldDocument, tagger: Tagger, judges: Judges): Told[] {
  const article = articleOf(gold.text, gold.title);
  const document = analyse(gold.text, article.blocks, tagger);
  const words = wordsOf(gold.text);
  const marks = gold.attributions.map((one) => measure(words, one));
  const optional = marks.filter(({ one }) => one.optional);
  const found = attribute(document, article)
    .filter(judges)
    .map((one) => measure(words, one))
    .filter(({ content }) => optional.every((mark) => iou(mark.content, content) < SAME));
  const pairs = pair(
    marks.filter(({ one }) => !one.optional),
    found,
  );
  const right = new Set(
    pairs.filter(({ overlap, sourceMet }) => overlap >= SAME && sourceMet).map((one) => one.found.one),
  );
  return found.map(({ one }) => ({
    evidence: evidenceOf(gold.text, one),
    right: right.has(one),
    own: one.confidence,
  }));
}
