import type { Mark } from '../../messages/types';
import { STYLE } from './style';
import type { CardWord, CardWords } from './words';

export interface CardActions {
  /** Tries to open the panel; absent where the browser lets no click do that. */
  readonly openPanel?: () => void;
  /** Keys that open the sidebar, as the browser names them. */
  readonly shortcut?: string;
  /** Called once, however the card goes away. */
  readonly closed?: () => void;
  /** Aborted when our life in the page ends. */
  readonly signal?: AbortSignal;
  /** True where the mark was chosen by keyboard: the focus goes into the card and returns. */
  readonly byKeyboard?: boolean;
}

export interface Card {
  readonly host: HTMLElement;
  close(): void;
}

const GAP = 8;
let open: Card | undefined;

function line(className: string, text: string | undefined): HTMLParagraphElement[] {
  if (!text) return [];
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return [made];
}

/** A button that only a person can press: the page's scripts cannot. */
function button(className: string, text: string, run: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  made.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) run();
  });
  return made;
}

function fill(root: ShadowRoot, mark: Mark, words: CardWords, actions: CardActions, close: () => void): HTMLElement {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = STYLE;
    root.append(style);
  }
  const word = (key: CardWord, ...substitutions: string[]) => words(key, ...substitutions);
  const section = document.createElement('section');
  const label = word('card_label');
  for (const [name, value] of [
    ['role', 'dialog'],
    ['aria-label', label],
    ['lang', words.lang],
    ['dir', words.dir],
    ['tabindex', '-1'],
  ] as const) {
    section.setAttribute(name, value);
  }
  const { openPanel, shortcut } = actions;
  const closer = button('close', '×', close);
  closer.setAttribute('aria-label', word('card_close'));
  section.append(
    ...line('who', mark.who || word('source_none')),
    ...line('office', mark.office),
    ...line('through', mark.through && word('through', mark.through)),
    ...(openPanel ? [button('more', word('card_more'), openPanel)] : []),
    ...line('hint', openPanel ? undefined : shortcut ? word('card_hint_keys', shortcut) : word('card_hint')),
    closer,
  );
  root.append(section);
  return section;
}

/** Puts the card below the anchor, above it where there is no room below, inside the window either way. */
function put(host: HTMLElement, anchor: DOMRect): void {
  const { width, height } = host.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = anchor.bottom + GAP + height <= clientHeight || anchor.top - GAP - height < 0;
  const top = below ? anchor.bottom + GAP : anchor.top - GAP - height;
  const left = Math.max(GAP, Math.min(anchor.left, clientWidth - width - GAP));
  host.style.top = `${top + scrollY}px`;
  host.style.left = `${left + scrollX}px`;
}

/**
 * Opens the card at a mark, in place of any other. It closes on Escape, on a press elsewhere, or by its button.
 * @param anchor where the mark is, in client coordinates.
 */
export function openCard(mark: Mark, anchor: DOMRect, words: CardWords, actions: CardActions = {}): Card {
  open?.close();
  const lifetime = new AbortController();
  const before = document.activeElement;
  const host = document.createElement('hearsay-card');
  const close = () => {
    if (lifetime.signal.aborted) return;
    lifetime.abort();
    const hadFocus = document.activeElement === host;
    host.remove();
    open = undefined;
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    actions.closed?.();
  };
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  const section = fill(root, mark, words, actions, close);
  // The top layer lies over the page's own bars; without popovers the style's z-index has to do.
  host.setAttribute('popover', 'manual');
  document.documentElement.append(host);
  host.showPopover?.();
  put(host, anchor);

  const { signal } = lifetime;
  addEventListener('keydown', (event) => event.key === 'Escape' && event.isTrusted && close(), {
    signal,
    capture: true,
  });
  addEventListener('pointerdown', (event) => !event.composedPath().includes(host) && close(), {
    signal,
    capture: true,
  });
  actions.signal?.addEventListener('abort', close, { signal });
  if (actions.byKeyboard) section.focus({ preventScroll: true });
  const card: Card = { host, close };
  open = card;
  return card;
}
