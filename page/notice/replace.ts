import type { Verdict } from '../../engine/compatibility/types';
import type { RecognisedNotice } from './recognise';
import { isOnDark, isOverlay, standAbove, standInPlace } from './replace-stand';
import { buildNotice } from './replace-view';
import { isVisible } from './visible';
import type { Word } from './words';

/** On the host "notice", on the original "hidden"; recognition passes over both. */
export const MARK = 'data-hearsay-notice';

export interface ReplaceOptions {
  /** As the reader knows it: "nbcnews.com". */
  readonly site: string;
  readonly verdict: Verdict;
  readonly word: Word;
  /** Of the interface, not of the page. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Aborting brings the page back as it was. */
  readonly signal: AbortSignal;
  /** The reader wants none on this site any more; the original is back by then. */
  readonly offOnThisSite: () => void;
  /** The reader took this notice back. */
  readonly undone: () => void;
}

export interface Replaced {
  readonly host: HTMLElement;
  readonly original: Element;
  /** The site's words. */
  readonly quoted: string;
  /** Puts host and hiding back where the page's own scripts took them away; false where the original is gone. */
  readonly repair: () => boolean;
  /** Brings the page back as it was. */
  readonly undo: () => void;
}

/** Where the extension's own sheet is absent or overruled, one of the document's. */
function hideBySheet(): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`[${MARK}="hidden"][${MARK}="hidden"]{display:none!important}`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    return undefined;
  }
}

/**
 * Stands a notice in the place of a visible banner: the original is hidden by an attribute, never removed or moved.
 * A whole-page blocker, an overlay over most of the window or a box with the page's heading keeps its place, with the
 * notice above it.
 * @returns undefined where the original cannot be hidden (two messages would be worse than one)
 */
export function replace(notice: RecognisedNotice, options: ReplaceOptions): Replaced | undefined {
  const original = notice.element;
  if (!original.isConnected || !original.parentElement || options.signal.aborted) return undefined;
  const above = notice.wholePage || isOverlay(original) || !!original.querySelector('h1');
  const fixed = !above && getComputedStyle(original).position === 'fixed';
  const atTop = fixed && original.getBoundingClientRect().top < 1;
  const root = document.documentElement;
  let sheet: CSSStyleSheet | undefined;
  let htmlMargin: string | undefined;
  let showing = false;
  const lifetime = new AbortController();

  const host = document.createElement('hearsay-notice');
  host.setAttribute(MARK, 'notice');
  const undo = () => {
    lifetime.abort();
    original.removeAttribute(MARK);
    host.remove();
    if (htmlMargin !== undefined) root.style.marginTop = htmlMargin;
    htmlMargin = undefined;
    if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    sheet = undefined;
  };
  const section = buildNotice(
    host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' }),
    { site: options.site, quoted: notice.quoted, verdict: options.verdict, above },
    { lang: options.lang, dir: options.dir, dark: isOnDark(original.parentElement), word: options.word },
    {
      toggleOriginal: () => {
        showing = !showing;
        if (showing) original.removeAttribute(MARK);
        else original.setAttribute(MARK, 'hidden');
        return showing;
      },
      undo: () => {
        undo();
        options.undone();
      },
      off: () => {
        undo();
        options.offOnThisSite();
      },
      ...(fixed || above
        ? {
            dismiss: () => {
              host.style.setProperty('display', 'none', 'important');
              // A library that pins a bar to the top moves the page down by as much (browser-update does).
              if (atTop && root.style.marginTop) {
                htmlMargin = root.style.marginTop;
                root.style.marginTop = '';
              }
            },
          }
        : {}),
    },
  );
  if (above) {
    standAbove(host, original);
    original.before(host);
  } else {
    standInPlace(host, original, () => {
      original.setAttribute(MARK, 'hidden');
      if (isVisible(original)) sheet = hideBySheet();
    });
    if (isVisible(original)) {
      undo();
      return undefined;
    }
    if (section.scrollHeight > host.clientHeight + 1) {
      section.classList.add('tight');
      const size = Math.max(11, Math.min(13, host.clientHeight - 4));
      section.style.fontSize = `${size}px`;
      section.style.setProperty('--lines', String(Math.max(1, Math.floor((host.clientHeight - 2) / (size * 1.25)))));
    }
    section.addEventListener('expand', () => {
      section.style.fontSize = '';
      host.style.setProperty('height', 'auto', 'important');
    });
  }
  options.signal.addEventListener('abort', undo, { signal: lifetime.signal });
  return {
    host,
    original,
    quoted: notice.quoted,
    repair: () => {
      if (!original.isConnected) return false;
      if (!host.isConnected || host.nextElementSibling !== original) original.before(host);
      if (!above && !showing && original.getAttribute(MARK) !== 'hidden') original.setAttribute(MARK, 'hidden');
      return true;
    },
    undo,
  };
}
