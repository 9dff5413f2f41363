import { resolve } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { type Opened, openWithExtension } from '../../tools/browser/extension';
import { demoPages, type Served, serve } from '../../tools/serve';

interface Fixtures {
  readonly site: Served;
  readonly opened: Opened;
  readonly page: Page;
  /** Addresses that anything in the browser asked for, beyond the test's own site and the extension. */
  readonly leaks: string[];
  /** Exceptions and errors of any console. */
  readonly errors: string[];
}

export const PAGES: Record<string, string> = {};

/** Tests in real Chromium with the built extension; hosts are granted, since no prompt can be clicked headless. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's names from the pattern
  site: async ({}, use) => {
    const site = await serve({ ...demoPages(), ...PAGES });
    await use(site);
    await site.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  opened: async ({}, use) => {
    const opened = await openWithExtension({ extension: resolve('.output/chrome-mv3-e2e') });
    await use(opened);
    await opened.close();
  },
  leaks: async ({ opened, site }, use) => {
    const leaks: string[] = [];
    opened.context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.origin) && !/^(?:chrome-extension|data|blob|about|chrome):/.test(url)) leaks.push(url);
    });
    await use(leaks);
  },
  errors: async ({ opened }, use) => {
    const errors: string[] = [];
    const background = await opened.background();
    background.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    opened.context.on('weberror', (error) => errors.push(String(error.error())));
    opened.context.on('console', (message) => {
      // A site without an icon is none of our errors.
      if (message.type() === 'error' && !/favicon/.test(message.location().url)) errors.push(message.text());
    });
    await use(errors);
  },
  page: async ({ opened }, use) => {
    await use(opened.context.pages()[0] ?? (await opened.context.newPage()));
  },
});

export { expect } from '@playwright/test';

/** Waits until marks are painted; gives their words by highlight. */
export async function marksOn(page: Page): Promise<Record<string, string[]>> {
  await page.waitForFunction(() => [...CSS.highlights.values()].some((one) => one.size > 0));
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [
        name,
        [...(ranges as unknown as Iterable<Range>)].map((range) => range.toString().replace(/\s+/g, ' ')),
      ]),
    ),
  );
}

/** Client coordinates inside some words of the page, scrolled into view. */
export function pointOn(page: Page, words: string, within = 'article'): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([wanted, selector]) => {
      const walker = document.createTreeWalker(document.querySelector(selector!) ?? document.body, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted!);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + Math.min(wanted!.length, 8));
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0]!;
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      throw new Error(`"${wanted}" is not on the page`);
    },
    [words, within] as const,
  );
}

/** The view of the panel that is shown. */
export const shownIn = (panel: Page) => panel.locator('main .view:not([hidden])');
