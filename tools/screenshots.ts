import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { openWithExtension } from './browser/extension';
import { demoPages, serve } from './serve';

/** `npm run screenshots`: the demo article and the real side panel beside it, light and dark, for docs/screenshots. */
const OUT = 'docs/screenshots';
const QUOTED = '“absurd”';
mkdirSync(OUT, { recursive: true });
const site = await serve(demoPages());
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    const opened = await openWithExtension({ extension: resolve('.output/chrome-mv3-e2e'), colorScheme });
    try {
      const page = opened.context.pages()[0] ?? (await opened.context.newPage());
      await page.emulateMedia({ colorScheme });
      await page.goto(`${site.origin}/demo`);
      await page.waitForFunction(() => (CSS.highlights.get('quoted-words')?.size ?? 0) > 0);
      await page.waitForSelector('[data-hearsay-notice="notice"]', { state: 'attached' });
      await page.waitForTimeout(400);
      await page.screenshot({ path: `${OUT}/notice-${colorScheme}.png` });
      const point = await page.evaluate((words) => {
        const ranges = [...(CSS.highlights.get('quoted-words') as unknown as Iterable<Range>)];
        const range = ranges.find((one) => one.toString() === words) ?? ranges[0]!;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0]!;
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }, QUOTED);
      await page.mouse.click(point.x, point.y);
      const panel = await opened.panel();
      // Attaching to the panel resets what was emulated on every page.
      for (const one of panel.context().pages()) await one.emulateMedia({ colorScheme });
      await panel.locator('main .view:not([hidden])').getByText('Maria Zakharova').first().waitFor();
      await panel.waitForTimeout(600);
      await page.screenshot({ path: `${OUT}/page-${colorScheme}.png` });
      await panel.screenshot({ path: `${OUT}/panel-${colorScheme}.png` });
      await panel.getByRole('button', { name: 'All claims' }).click();
      await panel.waitForTimeout(400);
      await panel.screenshot({ path: `${OUT}/overview-${colorScheme}.png` });
    } finally {
      await opened.close();
    }
  }
} finally {
  await site.close();
}
