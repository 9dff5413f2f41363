import type { Sentence } from '../../language/document';
import type { Range } from '../passage';

/** Spans that belong together, by tokens. */
export interface Joined {
  readonly cue: Range;
  readonly source?: Range;
  readonly content: readonly Range[];
}

const gap = (a: Range, b: Range): number => (a[1] <= b[0] ? b[0] - a[1] : b[1] <= a[0] ? a[0] - b[1] : 0);

/** Tokens that may stand between a source and its cue. */
const SOURCE_REACH = 12;
/** Tokens that may stand between a cue and its words. */
const CONTENT_REACH = 10;

/**
 * Joins the spans of a paragraph to attributions: every content goes to the nearest cue, every cue takes the nearest
 * source of its sentence; a cue without one takes that of the cue before it in the sentence.
 */
export function join(
  sentences: readonly Sentence[],
  contents: readonly Range[],
  sources: readonly Range[],
  cues: readonly Range[],
): Joined[] {
  const pieces = cues.map((): Range[] => []);
  for (const content of contents) {
    const owner = nearest(cues, content, CONTENT_REACH, (cue) => between(cues, cue, content));
    if (owner >= 0) pieces[owner]!.push(content);
  }
  const taken = new Map<number, Range>();
  for (const source of sources) {
    const owner = nearest(
      cues,
      source,
      SOURCE_REACH,
      (cue, index) => taken.has(index) || between(contents, cue, source),
    );
    if (owner >= 0) taken.set(owner, source);
  }
  return cues.flatMap((cue, index) => {
    const content = pieces[index]!;
    if (content.length === 0) return [];
    const source = taken.get(index) ?? inherited(sentences, cues, taken, index);
    return [source ? { cue, source, content } : { cue, content }];
  });
}

function nearest(
  cues: readonly Range[],
  to: Range,
  reach: number,
  barred: (cue: Range, index: number) => boolean,
): number {
  let best = -1;
  let least = reach + 1;
  cues.forEach((cue, index) => {
    const far = gap(cue, to);
    if (far >= least || barred(cue, index)) return;
    best = index;
    least = far;
  });
  return best;
}

/** Whether one of the ranges lies between two others. */
function between(ranges: readonly Range[], a: Range, b: Range): boolean {
  const [from, to] = a[1] <= b[0] ? [a[1], b[0]] : [b[1], a[0]];
  return ranges.some((one) => one[0] >= from && one[1] <= to);
}

function inherited(
  sentences: readonly Sentence[],
  cues: readonly Range[],
  taken: ReadonlyMap<number, Range>,
  index: number,
): Range | undefined {
  const at = cues[index]![0];
  const sentence = sentences.find(({ from, to }) => from <= at && at < to);
  for (let i = index - 1; i >= 0 && sentence && cues[i]![0] >= sentence.from; i--) {
    const source = taken.get(i);
    if (source) return source;
  }
  return undefined;
}
