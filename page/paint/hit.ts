import type { Span } from '../../engine/types';
import type { Mark } from '../../messages/types';
import type { TextMap } from '../text-map';

interface Caret {
  readonly offsetNode: Node;
  readonly offset: number;
}
type CaretDocument = Document & {
  caretPositionFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): Caret | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
};

/** Where in the page's text a point is. The caret snaps to the nearest text, so the caller checks the rectangles. */
function caretAt(page: CaretDocument, x: number, y: number, roots: ShadowRoot[]): Caret | undefined {
  const caret = page.caretPositionFromPoint?.(x, y, { shadowRoots: roots });
  if (caret) return caret;
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { offsetNode: range.startContainer, offset: range.startOffset } : undefined;
}

const holds = (spans: readonly Span[], at: number): boolean => spans.some(([from, to]) => at >= from && at <= to);
const length = (mark: Mark): number => mark.content.reduce((sum, [from, to]) => sum + to - from, 0);

/** Client rectangles are a hair narrower than what is painted. */
const SLACK = 1;

/**
 * The mark under a point: the smallest whose words, source or cue are there.
 * @param x, y client coordinates in CSS pixels.
 * @param roots open shadow roots around the point, outermost first.
 */
export function markAt(
  marks: readonly Mark[],
  map: TextMap,
  x: number,
  y: number,
  roots: ShadowRoot[] = [],
): Mark | undefined {
  const caret = caretAt(document as CaretDocument, x, y, roots);
  const at = caret && map.toOffset(caret.offsetNode, caret.offset);
  if (at === undefined) return undefined;
  const near = marks
    .filter(({ content, source, cue }) => holds(content, at) || holds(source, at) || holds(cue, at))
    .sort((a, b) => length(a) - length(b));
  return near.find(({ content, source, cue }) =>
    [...content, ...source, ...cue]
      .filter((span) => holds([span], at))
      .flatMap((span) => map.toRanges(span))
      .some((range) =>
        [...range.getClientRects()].some(
          (box) => x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
        ),
      ),
  );
}
