import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type Opened, openWithExtension } from '../../tools/browser/extension';
import { demoPages, type Served, serve } from '../../tools/serve';
import { marksOn, shownIn } from './fixtures';

/** The build that ships: no host is granted, and the toolbar button is the only way in. */
const test = base.extend<{ readonly site: Served; readonly opened: Opened }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's names from the pattern
  site: async ({}, use) => {
    const site = await serve({
      ...demoPages(),
      '/other': '<!doctype html><html lang="en"><title>Other</title><p>Nothing to read here.</p></html>',
    });
    await use(site);
    await site.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  opened: async ({}, use) => {
    const opened = await openWithExtension({ extension: resolve('.output/chrome-mv3') });
    await use(opened);
    await opened.close();
  },
});

/** Presses the toolbar button over the tab that shows `url`. */
async function pressButton(opened: Opened, url: string): Promise<void> {
  const control = await opened.control();
  const { targetInfos } = await control.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((one) => one.url === url);
  if (!tab) throw new Error(`no tab shows ${url}`);
  await control.send('Extensions.triggerAction' as never, { id: opened.id, targetId: tab.targetId } as never);
}

test('asks for nothing at install, and reads a page when its button is pressed', async ({ site, opened }) => {
  const page = await opened.context.newPage();
  const address = `${site.origin}/demo`;
  await page.goto(address);
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await page.locator('[data-hearsay-notice]').count()).toBe(0);

  await page.bringToFront();
  await pressButton(opened, address);
  const marks = await marksOn(page);
  expect(marks['quoted-words']).toContain('“absurd”');
  const panel = await opened.panel();
  await expect(shownIn(panel)).toContainText('Tehran and Moscow Call Strike on Syria Illegal');

  await page.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/other`);
  await expect(panel.locator('main')).toContainText('No access to this page yet');
});
