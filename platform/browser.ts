/** The browser, with promises everywhere. Nothing else in the house names the polyfill. */
export { browser } from 'wxt/browser';

/** The tab that a message came from. */
export interface SenderTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
  readonly incognito: boolean;
}
