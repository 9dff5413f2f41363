import type { Mark } from '../../messages/types';
import type { Painting } from './paint';

/** The mark after (or before) the current one; without one, the first that is in or below the window. */
export function stepFrom(painting: Painting, current: number | undefined, by: 1 | -1): Mark | undefined {
  const marks = painting.painted();
  const at = marks.findIndex(({ id }) => id === current);
  if (at >= 0) return marks[(at + by + marks.length) % marks.length];
  const seen = marks.findIndex((mark) => {
    const box = painting.rangesOf(mark)[0]?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0;
  });
  if (seen < 0) return marks[0];
  return by === 1 ? marks[seen] : marks[(seen - 1 + marks.length) % marks.length];
}

/**
 * Scrolls a mark into view and, where asked, selects its words, so that keyboard and screen reader stand there.
 * @returns false where the mark has lost its place.
 */
export function bringIntoView(painting: Painting, mark: Mark, select: boolean): boolean {
  const range = painting.rangesOf(mark)[0];
  const element = range?.startContainer.parentElement;
  if (!range || !element) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 60 || bottom > innerHeight - 60)
    element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  if (select)
    getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}
