import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { demoPages, serve } from '../../tools/serve';
import { findFirefox } from '../../tools/setup/browsers.mjs';

const firefox = findFirefox();

/** Real Firefox over WebDriver BiDi, since Playwright's own build is not the Firefox that readers have. */
test.describe('real Firefox', () => {
  test.skip(firefox === undefined, 'no Firefox on this machine');
  test.setTimeout(120_000);

  test('marks the demo article, answers the banner, and opens the card on a click', async () => {
    const site = await serve(demoPages());
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox!, headless: true });
    try {
      await browser.installExtension(resolve('.output/firefox-mv3-e2e'));
      const page = await browser.newPage();
      await page.goto(`${site.origin}/demo`);
      await page.waitForFunction(() => (CSS.highlights.get('quoted-words')?.size ?? 0) > 0, { timeout: 60_000 });
      const marked = await page.evaluate(() =>
        [...(CSS.highlights.get('quoted-words') as unknown as Iterable<Range>)].map(String),
      );
      expect(marked).toContain('“absurd”');
      await page.waitForSelector('[data-hearsay-notice="hidden"]', { timeout: 30_000 });

      const point = await page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('quoted-words') as unknown as Iterable<Range>)];
        const range = ranges.find((one) => one.toString() === '“absurd”')!;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0]!;
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      });
      await page.mouse.click(point.x, point.y);
      const card = await page.waitForSelector('hearsay-card', { timeout: 30_000 });
      const words = await card!.evaluate((host) => host.shadowRoot?.textContent ?? '');
      expect(words).toContain('Maria Zakharova');
      expect(words).toContain('Interfax');
      expect(words).toContain('Alt+Shift+H');
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
