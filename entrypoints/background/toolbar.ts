import { sendToPage } from '../../messages/send';
import { browser } from '../../platform/browser';
import { openPanel } from '../../platform/panel';
import { injectInto } from '../../platform/registration';

/**
 * The toolbar button opens the panel, synchronously, and by `activeTab` lets us read this one page. A page that is
 * watched already only looks again.
 */
export function openOnClick(): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    void openPanel({ tabId: tab.id });
    const { id } = tab;
    void sendToPage(id, { type: 'find' }).then((there) => there || injectInto(id));
  });
}
