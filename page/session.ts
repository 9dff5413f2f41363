import { isPageOrder, isPageRules, openedOf } from '../messages/guards';
import type { Mark, PageOrder } from '../messages/types';
import { listen, tell, tongue, word } from './background';
import { openCard } from './card/card';
import { fragmentOf } from './fragment';
import type { PageLife } from './life';
import { listenForClicks } from './paint/clicks';
import { markAt } from './paint/hit';
import { bringIntoView, stepFrom } from './paint/steps';
import { type PageReader, startReader } from './reader';

/** Reads one page for its life: asks what is allowed, finds, paints, answers clicks and orders. */
export async function openPage({ signal, isAlive }: PageLife): Promise<void> {
  const rules = await tell({ type: 'hello' });
  if (!isPageRules(rules) || signal.aborted) return;
  const reader = startReader(document, signal, rules);

  const open = async (mark: Mark, byKeyboard: boolean) => {
    reader.choose(mark.id);
    const opened = openedOf(await tell({ type: 'open', id: mark.id, hash: reader.hash }));
    if (opened?.where !== 'card' || signal.aborted) return;
    const box = reader.painting?.rangesOf(mark)[0]?.getBoundingClientRect();
    if (!box) return;
    const words = Object.assign((key: string, ...substitutions: string[]) => word(key, ...substitutions), tongue());
    openCard(mark, box, words, { signal, byKeyboard, ...(opened.keys ? { shortcut: opened.keys } : {}) });
  };
  listenForClicks(document, signal, (x, y, roots) => {
    if (!isAlive() || !reader.painting || !reader.map) return;
    const mark = markAt(reader.painting.painted(), reader.map, x, y, roots);
    if (mark) void open(mark, false);
  });
  // Enter on the mark that the reader stepped to, with nothing else to take the key.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !event.isTrusted || event.defaultPrevented || reader.current === undefined) return;
      if (document.activeElement && document.activeElement !== document.body) return;
      const mark = isAlive() ? reader.markOf(reader.current) : undefined;
      if (mark) void open(mark, true);
    },
    { signal },
  );
  listen(signal, (raw) => {
    return isAlive() && isPageOrder(raw) ? obey(raw, reader) : undefined;
  });
}

/** Does what it is told; gives the answer where the order asks for one. */
function obey(order: PageOrder, reader: PageReader): string | undefined {
  const { painting } = reader;
  switch (order.type) {
    case 'rules':
      reader.apply(order.rules);
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
      if (mark && painting) bringIntoView(painting, mark, true);
      break;
    }
    case 'step': {
      const mark = painting && stepFrom(painting, reader.current, order.by);
      if (!mark) break;
      reader.choose(mark.id);
      bringIntoView(painting, mark, true);
      break;
    }
    case 'fragment': {
      const words = reader.markOf(order.id)?.content[0];
      return words && reader.map ? fragmentOf(document, reader.map, words) : undefined;
    }
  }
  return undefined;
}
