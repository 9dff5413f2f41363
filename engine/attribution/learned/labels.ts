import type { LanguageDocument } from '../../language/document';
import type { Span } from '../../types';
import type { Range } from '../passage';

/** What a token is, of the outermost attribution around it. A label "B" begins a span, "I" goes on with it. */
export const LABELS = ['O', 'B-content', 'I-content', 'B-source', 'I-source', 'B-cue', 'I-cue'] as const;
export const LABEL_COUNT = LABELS.length;
export const ROLES = ['content', 'source', 'cue'] as const;
export type Role = (typeof ROLES)[number];

/** Number of the label that begins a span of a role; the next one goes on with it. */
export const beginLabel = (role: Role): number => 1 + 2 * ROLES.indexOf(role);

/** Spans of the three roles, offsets into the text. */
export interface RoleSpans {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly inside?: number;
}

/** Labels the tokens of a document by outermost attributions; cue over source over content where they share a token. */
export function labelsOf(document: LanguageDocument, attributions: readonly RoleSpans[]): Uint8Array {
  const labels = new Uint8Array(document.tokens.length);
  const outermost = attributions.filter((one) => one.inside === undefined);
  for (const role of ROLES) {
    for (const one of outermost) for (const span of one[role]) label(document, labels, span, role);
  }
  return labels;
}

function label(document: LanguageDocument, labels: Uint8Array, [start, end]: Span, role: Role): void {
  const { tokens } = document;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const begin = beginLabel(role);
  for (let at = low; at < tokens.length && tokens[at]!.start < end; at++) labels[at] = at === low ? begin : begin + 1;
}

/** Spans of tokens of one role, in order. */
export function rangesOf(labels: Uint8Array, role: Role, from: number, to: number): Range[] {
  const begin = beginLabel(role);
  const found: Range[] = [];
  for (let at = from; at < to; at++) {
    if (labels[at] !== begin && labels[at] !== begin + 1) continue;
    const start = at;
    while (at + 1 < to && labels[at + 1] === begin + 1) at++;
    found.push([start, at + 1]);
  }
  return found;
}
