import { isPageOrder, isPageRules } from '../messages/guards';
import type { Mark, PageOrder } from '../messages/types';
import { isConnected, listen, tell, tongue, word } from './background';
import { openCard } from './card/card';
import { whenNoticePossible } from './notice/hint';
import { askForNotices } from './notice-door';
import { listenForClicks } from './paint/clicks';
import { markAt } from './paint/hit';
import { bringIntoView, stepFrom } from './paint/steps';
import { type PageReader, startReader } from './reader';

export interface PageLife {
  /** Aborted when the extension is updated, switched off or removed. */
  readonly signal: AbortSignal;
  /** False for an orphan. */
  readonly alive: () => boolean;
}

/** Our life in one page: asks what is allowed, reads, paints, answers clicks, and leaves no trace when it ends. */
export async function openPage({ signal: outer, alive }: PageLife): Promise<void> {
  const rules = await tell({ type: 'hello' });
  if (!isPageRules(rules) || outer.aborted) return;
  const life = new AbortController();
  outer.addEventListener('abort', () => life.abort());
  const { signal } = life;
  const living = (): boolean => {
    if (alive() && isConnected()) return true;
    life.abort();
    return false;
  };
  // An orphan is noticed when the reader comes back to the page, before anything else is done.
  document.addEventListener('visibilitychange', living, { signal });

  const reader = startReader(document, signal, rules);
  let notices: AbortController | undefined;
  const tend = (wanted: boolean) => {
    if (wanted === (notices !== undefined)) return;
    notices?.abort();
    notices = wanted ? new AbortController() : undefined;
    if (!notices) return;
    const until = AbortSignal.any([signal, notices.signal]);
    whenNoticePossible(document, until, () => askForNotices(until, () => void tell({ type: 'notice-possible' })));
  };
  tend(rules.notice && !rules.off);

  const open = async (mark: Mark, byKeyboard: boolean) => {
    reader.choose(mark.id);
    const answer = await tell({ type: 'open', id: mark.id, hash: reader.hash });
    if (answer !== 'card' || signal.aborted) return;
    const box = reader.painting?.rangesOf(mark)[0]?.getBoundingClientRect();
    if (!box) return;
    const words = Object.assign((key: string, ...substitutions: string[]) => word(key, ...substitutions), tongue());
    openCard(mark, box, words, { signal, byKeyboard });
  };
  listenForClicks(document, signal, (x, y, roots) => {
    if (!living() || !reader.painting || !reader.map) return;
    const mark = markAt(reader.painting.painted(), reader.map, x, y, roots);
    if (mark) void open(mark, false);
  });
  // Enter on the mark that the reader stepped to, with nothing else to take the key.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !event.isTrusted || event.defaultPrevented || reader.current === undefined) return;
      if (document.activeElement && document.activeElement !== document.body) return;
      const mark = living() ? reader.markOf(reader.current) : undefined;
      if (mark) void open(mark, true);
    },
    { signal },
  );
  listen(signal, (raw) => {
    if (living() && isPageOrder(raw)) obey(raw, reader, tend);
  });
}

function obey(order: PageOrder, reader: PageReader, tend: (wanted: boolean) => void): void {
  switch (order.type) {
    case 'rules':
      reader.apply(order.rules);
      tend(order.rules.notice && !order.rules.off);
      break;
    case 'find':
      reader.again();
      break;
    case 'choose':
      reader.choose(order.id ?? undefined);
      break;
    case 'show': {
      const mark = reader.markOf(order.id);
      reader.choose(order.id);
      if (mark && reader.painting) bringIntoView(reader.painting, mark, true);
      break;
    }
    case 'step': {
      const mark = reader.painting && stepFrom(reader.painting, reader.current, order.by);
      if (!mark || !reader.painting) break;
      reader.choose(mark.id);
      bringIntoView(reader.painting, mark, true);
      break;
    }
  }
}
