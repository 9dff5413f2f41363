import type { Verdict } from '../../engine/compatibility/types';
import { type RecognisedNotice, scan } from './recognise';
import { MARK, type Replaced, replace } from './replace';
import { isVisible } from './visible';
import { watch } from './watch';
import type { Word } from './words';

export interface TendOptions {
  readonly site: string;
  readonly word: Word;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Aborting brings the page back and ends the watch. */
  readonly signal: AbortSignal;
  /** Asks the background for the verdict on a site's words; undefined or a rejection leaves the banner alone. */
  readonly ask: (quoted: string) => Promise<Verdict | undefined>;
  readonly offOnThisSite: () => void;
  /** The words of the banners that stand replaced and of those that the page carries hidden, whenever they change. */
  readonly told?: (words: { readonly replaced: readonly string[]; readonly hidden: readonly string[] }) => void;
  readonly lookFor?: number;
}

/** Repairs after which a page that keeps taking the notice away is left alone. */
const REPAIRS = 12;

/**
 * Looks after the banners of a live page: finds them, replaces those that show, keeps each notice through re-renders of
 * its surroundings without doubling it, and does the same for late ones over a bounded time.
 */
export function tendNotices(options: TendOptions): void {
  const { signal } = options;
  const standing = new Map<Element, Replaced>();
  const asked = new Set<Element>();
  const hidden = new Map<Element, RecognisedNotice>();
  const undone = new Set<string>();
  const verdicts = new Map<string, Promise<Verdict | undefined>>();
  let repairs = 0;
  let last = '[[],[]]';

  const tell = () => {
    const replaced = [...standing.values()].map(({ quoted }) => quoted);
    const words = { replaced, hidden: [...hidden.values()].map(({ quoted }) => quoted) };
    const now = JSON.stringify([words.replaced, words.hidden]);
    if (now !== last) options.told?.(words);
    last = now;
  };
  const stand = async (notice: RecognisedNotice) => {
    const { element, quoted } = notice;
    if (undone.has(quoted) || asked.has(element) || repairs > REPAIRS) return;
    asked.add(element);
    const answer = verdicts.get(quoted) ?? options.ask(quoted).catch(() => undefined);
    verdicts.set(quoted, answer);
    const verdict = await answer;
    asked.delete(element);
    if (
      !verdict ||
      signal.aborted ||
      undone.has(quoted) ||
      !element.isConnected ||
      !isVisible(element) ||
      standing.has(element)
    )
      return;
    const forget = () => {
      standing.delete(element);
      undone.add(quoted);
      tell();
    };
    const replaced = replace(notice, {
      ...options,
      verdict,
      undone: forget,
      offOnThisSite: () => {
        forget();
        options.offOnThisSite();
      },
    });
    if (replaced) standing.set(element, replaced);
    else undone.add(quoted);
    tell();
  };
  const look = (roots: readonly (Element | Document)[]) => {
    const known = new Set([...standing.keys(), ...hidden.keys(), ...asked]);
    for (const root of roots) {
      if (root.nodeType === 1 && (root as Element).closest(`[${MARK}]`)) continue;
      for (const notice of scan(root, { known })) {
        known.add(notice.element);
        if (notice.visible) void stand(notice);
        else hidden.set(notice.element, notice);
      }
    }
    for (const [element, notice] of hidden) {
      if (!element.isConnected) hidden.delete(element);
      else if (isVisible(element)) {
        hidden.delete(element);
        void stand({ ...notice, visible: true });
      }
    }
    tell();
  };
  /** Puts back what a re-render took; true where an original is gone and its successor should be looked for now. */
  const mend = (): boolean => {
    let gone = false;
    for (const [element, replaced] of standing) {
      const { host, original } = replaced;
      if (original.isConnected && host.isConnected && host.nextElementSibling === original) continue;
      repairs++;
      if (repairs <= REPAIRS && replaced.repair()) continue;
      replaced.undo();
      standing.delete(element);
      gone = true;
    }
    return gone;
  };

  look([document]);
  watch(document, {
    signal,
    ...(options.lookFor === undefined ? {} : { lookFor: options.lookFor }),
    changed: look,
    urgent: mend,
    keep: () => standing.size > 0,
  });
}
