import { parseChanged } from '../../messages/schemas';
import { sendToBackground } from '../../messages/send';
import type { PanelView, Settings } from '../../messages/types';
import { browser } from '../../platform/browser';

export interface Shown {
  readonly view: PanelView;
  readonly settings: Settings;
}

const AGAIN_MS = 400;

/**
 * Follows the active tab of the panel's window. Asks again on every piece of news; of several answers on their way
 * only the last is shown. A background that does not answer is asked again.
 */
export async function followWindow(show: (shown: Shown) => void): Promise<void> {
  const { id: window = -2 } = await browser.windows.getCurrent();
  let asked = 0;
  let tab = -1;
  const ask = async (): Promise<void> => {
    const mine = ++asked;
    const shown = await sendToBackground({ type: 'view', window }).catch(() => undefined);
    if (mine !== asked) return;
    if (!shown) {
      setTimeout(ask, AGAIN_MS);
      return;
    }
    tab = shown.view.tab;
    show(shown);
  };
  browser.runtime.onMessage.addListener((raw: unknown) => {
    const changed = parseChanged(raw);
    if (changed && (changed.tab === tab || changed.tab < 0)) void ask();
    return undefined;
  });
  browser.tabs.onActivated.addListener(() => void ask());
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tab && status) void ask();
  });
  await ask();
}
