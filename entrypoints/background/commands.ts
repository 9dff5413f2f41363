import { sendToPage } from '../../messages/send';
import { browser } from '../../platform/browser';
import { changeSettings, readSettings } from './settings';

/** Keyboard commands; the one that opens the panel is the browser's own `_execute_action`. */
export function listenForCommands(): void {
  browser.commands.onCommand.addListener(async (command) => {
    if (command === 'marks') {
      await changeSettings({ marks: !(await readSettings()).marks });
      return;
    }
    if (command !== 'next' && command !== 'previous') return;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) await sendToPage(tab.id, { type: 'step', by: command === 'next' ? 1 : -1 });
  });
}
