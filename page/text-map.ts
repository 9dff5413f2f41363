import type { Span } from '../engine/types';

/**
 * Ties every character of `Article.text` to the live text node that shows it. Whitespace stands in the text as
 * rendered (runs collapsed, soft hyphens and zero-width marks left out); the "\n\n" between blocks is tied to nothing.
 */
export interface TextMap {
  /** `Article.text`; never changes. */
  readonly text: string;
  /**
   * The live ranges that show `span`, in reading order, one for each unbroken run of text nodes (text that is not
   * part of the article, such as an advertisement between two paragraphs, is never covered). Empty where any
   * character of it is lost, or where the page does not say these words any more.
   */
  toRanges(span: Span): Range[];
  /** Offset into `text` of a position in a live text node, or undefined where the article does not own it. */
  toOffset(node: Node, offset: number): number | undefined;
  /** Do the live nodes still say the words of `span`? Cheap: reads only the nodes of the span. */
  verify(span: Span): boolean;
  /**
   * After the page has changed: ties blocks whose nodes no longer say their words to the nodes that now do, found by
   * their text alone. Linear in the page's text; do it debounced. Gives the spans of `text` still lost.
   */
  refresh(): readonly Span[];
}
