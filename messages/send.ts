/** Typed sending from our own pages and the background; answers of our own background are taken as typed. */
import { browser } from '../platform/browser';
import type { Changed, PageOrder, PanelMessage, PanelView, Settings } from './types';

interface PanelAnswers {
  readonly view: { readonly view: PanelView; readonly settings: Settings };
  readonly 'read-settings': Settings;
  readonly settings: Settings;
  readonly fragment: string | undefined;
}

/** Sends to the background. Rejects where it cannot be reached. */
export function sendToBackground<Type extends PanelMessage['type']>(
  message: Extract<PanelMessage, { type: Type }>,
): Promise<Type extends keyof PanelAnswers ? PanelAnswers[Type] : undefined> {
  return browser.runtime.sendMessage(message);
}

/** Sends an order to a tab's page; a page without our script is no error. */
export async function sendToPage(tab: number, order: PageOrder): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, order, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

/** Sends an order that is answered; undefined where the page has no answer. The answer is not checked here. */
export async function askPage(tab: number, order: PageOrder): Promise<unknown> {
  return browser.tabs.sendMessage(tab, order, { frameId: 0 }).catch(() => undefined);
}

/** Tells our open pages that a tab has news; nobody listening is no error. */
export function tellPages(changed: Changed): void {
  browser.runtime.sendMessage(changed).catch(() => undefined);
}
