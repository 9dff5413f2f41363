import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { demoPages, serve } from '../../tools/serve';
import { findFirefox } from '../../tools/setup/browsers.mjs';

const firefox = findFirefox();
/** As Firefox makes them of the extension's id. */
const BUTTON = 'hearsay_hearsay_example-browser-action';
const SIDEBAR = 'hearsay_hearsay_example-sidebar-action';

interface Bidi {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

/** Evaluates in the window of the browser itself, where its buttons are; gives what can be said in one value. */
async function inWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { readonly connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window');
  const target = { context: window.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const answer = result as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result?.value;
}

/** The build that ships, without any host granted: the toolbar button is the only way in. */
test.describe('the toolbar button of real Firefox', () => {
  test.skip(firefox === undefined, 'no Firefox on this machine');
  test.setTimeout(120_000);

  test('opens the sidebar and reads the page, which was left alone before', async () => {
    const site = await serve(demoPages());
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox!,
      headless: true,
      args: ['-remote-allow-system-access'],
    });
    try {
      await browser.installExtension(resolve('.output/firefox-mv3'));
      const page = await browser.newPage();
      await page.goto(`${site.origin}/demo`);
      await page.bringToFront();
      // Time enough to do what it must not.
      await new Promise((done) => setTimeout(done, 1500));
      const isOpen = () => inWindow(browser, 'SidebarController.isOpen && SidebarController.currentID');
      expect(await isOpen()).toBe(false);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);

      // At install the button waits in the menu of extensions; here it is put beside the address.
      await inWindow(browser, `CustomizableUI.addWidgetToArea('${BUTTON}', CustomizableUI.AREA_NAVBAR)`);
      await inWindow(browser, `document.getElementById('${BUTTON}').querySelector('toolbarbutton').click()`);
      await page.waitForFunction(() => (CSS.highlights.get('quoted-words')?.size ?? 0) > 0, { timeout: 60_000 });
      expect(await isOpen()).toBe(SIDEBAR);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
