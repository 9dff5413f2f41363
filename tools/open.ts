import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openWithExtension } from './browser/extension';
import { demoPages, serve } from './serve';

/** Opens the built extension on an article; without a display it prints the reading and saves screenshots. */
const { values, positionals } = parseArgs({
  options: { from: { type: 'string', default: '.' } },
  allowPositionals: true,
});
const given = positionals[0];
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const OUT = '.screenshots';

const file = given && !/^https?:/.test(given) ? resolve(values.from, given) : undefined;
if (file && !existsSync(file)) {
  console.error(`There is no ${given}.`);
  process.exit(2);
}
const served = await serve({ ...demoPages(), ...(file ? { '/page': readFileSync(file, 'utf8') } : {}) });
const address = file ? `${served.origin}/page` : (given ?? `${served.origin}/demo`);
const extension = resolve('.output/chrome-mv3-e2e');
const opened = await openWithExtension({ extension, headless: !display });
const page = opened.context.pages()[0] ?? (await opened.context.newPage());
await page.goto(address);

if (display) {
  console.log(`Chromium is open on ${address}. Click a marked quote; close the window to end.`);
  await new Promise((done) => opened.context.once('close', done));
} else {
  const { readMarked } = await import('./open/marked');
  mkdirSync(OUT, { recursive: true });
  const { lines, first } = await readMarked(page);
  await page.screenshot({ path: `${OUT}/page.png` });
  console.log(lines.join('\n'));
  if (first) {
    await page.mouse.click(first.x, first.y);
    const panel = await opened.panel();
    await panel.locator('main .view:not([hidden])').first().waitFor();
    await panel.waitForTimeout(500);
    console.log(`\nThe side panel says:\n${(await panel.locator('main').innerText()).slice(0, 1500)}`);
    await panel.screenshot({ path: `${OUT}/panel.png` });
    await page.screenshot({ path: `${OUT}/page-clicked.png` });
    console.log(`\nScreenshots: ${OUT}/page.png, ${OUT}/page-clicked.png, ${OUT}/panel.png`);
  } else console.log('No claim was marked.');
  await opened.close();
}
await served.close();
