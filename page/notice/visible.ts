/** True where the element is drawn: rendered, not transparent or off the page, with a size. */
export function isVisible(element: Element): boolean {
  const check = (element as { checkVisibility?: (o: object) => boolean }).checkVisibility;
  if (check && !check.call(element, { opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0;
}
