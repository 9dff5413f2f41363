import { defineBackground } from 'wxt/utils/define-background';
import { parsePageMessage, parsePanelMessage } from '../../messages/schemas';
import { browser } from '../../platform/browser';
import { injectIntoOpenTabs, registerForGranted } from '../../platform/registration';
import { answerPage } from './answer-page';
import { answerPanel } from './answer-panel';
import { listenForCommands } from './commands';
import { forgetTab, tabMoved } from './tabs';
import { openOnClick } from './toolbar';

/**
 * The background dies at any moment: every listener is set synchronously at its start, and everything it knows can be
 * read back or made again.
 */
export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener((raw: unknown, sender) => {
      if (sender.id !== browser.runtime.id) return undefined;
      const url = sender.url ?? '';
      const demo = url.startsWith(browser.runtime.getURL('/demo.html' as never));
      const ours = url.startsWith(browser.runtime.getURL('/' as never));
      if (ours && !demo) {
        const message = parsePanelMessage(raw);
        return message ? answerPanel(message) : undefined;
      }
      if (sender.tab?.id === undefined || sender.frameId !== 0) return undefined;
      const message = parsePageMessage(raw);
      return message ? answerPage(message, sender.tab, url) : undefined;
    });
    openOnClick();
    listenForCommands();
    browser.tabs.onRemoved.addListener((tab) => forgetTab(tab));
    browser.tabs.onActivated.addListener(({ tabId }) => tabMoved(tabId));
    browser.tabs.onUpdated.addListener((tabId, change, tab) => {
      // Without access the address is hidden: whatever is loading there is not what we knew.
      const left = change.url !== undefined || tab.url === undefined;
      if (change.status === 'loading' && left) forgetTab(tabId);
      else if (change.status !== undefined) tabMoved(tabId);
    });
    browser.permissions.onAdded.addListener(() => void registerForGranted().then(injectIntoOpenTabs));
    browser.permissions.onRemoved.addListener(() => void registerForGranted());
    browser.runtime.onStartup.addListener(() => void registerForGranted());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void registerForGranted().then(injectIntoOpenTabs);
      if (reason === 'install' && import.meta.env.MODE !== 'e2e') {
        void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
      }
    });
  },
});
