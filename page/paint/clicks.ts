const CONTROL =
  'a[href],area[href],button,input,select,textarea,option,summary,label,video,audio,iframe,object,embed,[contenteditable=""],[contenteditable="true"],[role="button"],[role="link"],[role="tab"],[role="menuitem"],[role="checkbox"],[role="switch"],[role="slider"]';

/** True where a click means the page's own control. */
function isControl(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(CONTROL));
}

/**
 * Listens for clicks that may be meant for a mark: made by a person, with the main button alone, with nothing
 * selected, and not on a link or control. Nothing is prevented or stopped: the page gets its click.
 * @param hit called with client coordinates and the open shadow roots around the target, outermost first.
 */
export function listenForClicks(
  page: Document,
  signal: AbortSignal,
  hit: (x: number, y: number, roots: ShadowRoot[]) => void,
): void {
  page.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.defaultPrevented || event.button !== 0 || event.detail > 1) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (isControl(event)) return;
      const selection = page.getSelection();
      if (selection && !selection.isCollapsed) return;
      const roots = event.composedPath().filter((target) => target instanceof ShadowRoot);
      hit(event.clientX, event.clientY, roots.reverse());
    },
    { signal },
  );
}
