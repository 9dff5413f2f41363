/** How the host stands where the original stood: same place in the flow, same size, nothing else on the page moves. */

const px = (value: number) => `${value}px`;

function set(host: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) host.style.setProperty(name, value, 'important');
}

/** True for an overlay that takes up much of the window: it is left as it is, with the notice above it. */
export function isOverlay(original: Element): boolean {
  const { height, width } = original.getBoundingClientRect();
  return getComputedStyle(original).position === 'fixed' && height * width > 0.4 * innerHeight * innerWidth;
}

/** A notice above what is not hidden: in the flow before it, or over an overlay. */
export function standAbove(host: HTMLElement, original: Element): void {
  set(host, { all: 'initial', display: 'block' });
  if (isOverlay(original)) set(host, { position: 'fixed', inset: '0 0 auto 0', 'z-index': '2147483647' });
}

/** What follows the original, whose place must not change. */
function follower(original: Element): () => number {
  for (let next = original.nextElementSibling; next; next = next.nextElementSibling) {
    const seen = next;
    if (seen.getClientRects().length && !/^(?:fixed|absolute)$/.test(getComputedStyle(seen).position))
      return () => seen.getBoundingClientRect().top;
  }
  const parent = original.parentElement!;
  return () => parent.getBoundingClientRect().bottom;
}

/**
 * Puts the host before the original, hides the original by `hide`, and makes up for collapsed margins by measuring what
 * follows: all before the next frame, so nothing shifts.
 */
export function standInPlace(host: HTMLElement, original: Element, hide: () => void): void {
  const style = getComputedStyle(original);
  const rect = original.getBoundingClientRect();
  const follows = follower(original);
  const before = follows();
  const { position } = style;
  set(host, {
    all: 'initial',
    display: 'block',
    'box-sizing': 'border-box',
    height: px(rect.height),
    overflow: 'hidden',
    contain: 'layout paint',
  });
  if (position === 'fixed' || position === 'absolute') {
    const top = rect.top + rect.height / 2 < innerHeight / 2;
    const across = rect.width > innerWidth * 0.97;
    const place: Record<string, string> =
      position === 'absolute'
        ? { top: style.top, left: style.left }
        : { ...(top ? { top: px(rect.top) } : { bottom: px(innerHeight - rect.bottom) }), left: px(rect.left) };
    set(host, {
      position,
      ...place,
      ...(across ? { left: '0', right: '0' } : { width: px(rect.width) }),
      'z-index': style.zIndex,
    });
    original.before(host);
    hide();
    return;
  }
  const inFlow =
    style.display === 'block' &&
    style.float === 'none' &&
    /^(?:block|flow-root|list-item)/.test(getComputedStyle(original.parentElement!).display);
  if (!inFlow) {
    set(host, {
      width: px(rect.width),
      float: style.float,
      flex: style.flex,
      order: style.order,
      'align-self': style.alignSelf,
      'grid-area': style.gridArea,
    });
    if (style.display.startsWith('inline'))
      set(host, { display: 'inline-block', 'vertical-align': style.verticalAlign });
  } else if (style.maxWidth !== 'none') set(host, { width: px(rect.width) });
  if (position === 'sticky') set(host, { position, top: style.top, bottom: style.bottom, 'z-index': style.zIndex });
  set(host, {
    'margin-left': style.marginLeft,
    'margin-right': style.marginRight,
    'margin-top': style.marginTop,
    'margin-bottom': style.marginBottom,
  });
  original.before(host);
  hide();
  // Margins of the original's children may have reached through it; the host keeps its own.
  const above = rect.top - host.getBoundingClientRect().top;
  if (above) set(host, { 'margin-top': px(Number.parseFloat(style.marginTop) + above) });
  const below = before - follows();
  if (below) set(host, { 'margin-bottom': px(Number.parseFloat(style.marginBottom) + below) });
}

/** True where what lies behind the element is dark. */
export function isOnDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [r = 0, g = 0, b = 0, a = 1] = (getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (a > 0.5) return 0.3 * r + 0.59 * g + 0.11 * b < 110;
  }
  return false;
}
