import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type Served, serve } from '../../tools/serve';
import { findFirefox } from '../../tools/setup/browsers.mjs';
import { expect, PAGES, test } from './fixtures';
import { lookAtNotices, NOTICE_CASES, pathOf } from './notice-cases';

for (const one of NOTICE_CASES) PAGES[pathOf(one)] = one.markup;
const named = (name: string) => NOTICE_CASES.find((one) => one.name === name)!;

test.describe('notices in Chromium', () => {
  for (const one of NOTICE_CASES) {
    test(one.name, async ({ page, site, errors }) => {
      test.skip(one.markup === '', 'not on this machine');
      await page.goto(site.origin + pathOf(one));
      await page.waitForTimeout((one.rests ?? 0) + 1200);
      await expect
        .poll(() => page.evaluate(lookAtNotices, one.original ?? 'body'), { timeout: 15_000 })
        .toEqual({ notices: one.notices, seen: one.seen ?? true });
      expect(errors).toEqual([]);
    });
  }

  test('nothing on the page shifts when a banner is replaced', async ({ page, site }) => {
    await page.addInitScript(() => {
      const all = window as unknown as { shift: number };
      all.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) all.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.origin + pathOf(named('a banner in the flow')));
    await page.waitForSelector('[data-hearsay-notice="notice"]');
    await page.waitForTimeout(800);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the notice, ${colorScheme}`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(site.origin + pathOf(named('a banner in the flow')));
      await page.waitForSelector('[data-hearsay-notice="notice"]');
      const { violations } = await new AxeBuilder({ page }).include('[data-hearsay-notice="notice"]').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  }
});

const firefox = findFirefox();
test.describe('notices in real Firefox', () => {
  test.skip(firefox === undefined, 'no Firefox on this machine');
  test.describe.configure({ mode: 'serial' });
  let browser: Browser;
  let site: Served;
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    site = await serve(PAGES);
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox!, headless: true });
    await browser.installExtension(resolve('.output/firefox-mv3-e2e'));
  });
  test.afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  for (const one of NOTICE_CASES) {
    test(one.name, async () => {
      test.skip(one.markup === '', 'not on this machine');
      const page = await browser.newPage();
      await page.goto(site.origin + pathOf(one));
      await new Promise((done) => setTimeout(done, (one.rests ?? 0) + 1200));
      await expect
        .poll(() => page.evaluate(lookAtNotices, one.original ?? 'body'), { timeout: 20_000 })
        .toEqual({ notices: one.notices, seen: one.seen ?? true });
      await page.close();
    });
  }
});
