import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { openChromium } from './browser/chromium';
import { SCENES, type SceneName } from './gallery/scenes';

/**
 * Takes pictures of the interface with a reading of our own, and runs axe over each.
 * Usage: tsx tools/gallery.ts [--out DIR] [--widths 320,420,800] [--schemes light,dark] [--only NAME,NAME] [--lang ar]
 * Prints one line a picture; ends with 1 where axe finds anything.
 */
const flag = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};

async function page(): Promise<string> {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      write: false,
      cssCodeSplit: false,
      lib: { entry: `${root}tools/gallery/page.tsx`, formats: ['iife'], name: 'gallery' },
    },
  });
  const output = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const code = output.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
  const css = output.map((one) => (one.type === 'asset' ? String(one.source) : '')).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hearsay</title><style>${css}</style></head><body></body><script>${code.replaceAll('</script', '<\\/script')}</script></html>`;
}

const out = flag('out', 'test-results/gallery');
const only = flag('only', Object.keys(SCENES).join(',')).split(',') as SceneName[];
const lang = flag('lang', 'en');
const schemes = flag('schemes', 'light,dark').split(',');
await mkdir(out, { recursive: true });
const html = await page();
const browser = await openChromium();
let violations = 0;
try {
  for (const scheme of schemes) {
    const context = await browser.newContext({
      ...(scheme === 'forced' ? { forcedColors: 'active' as const } : { colorScheme: scheme as 'light' | 'dark' }),
    });
    const tab = await context.newPage();
    tab.on('pageerror', (error) => {
      violations++;
      console.log(`ERROR ${error.message}`);
    });
    await tab.setContent(html);
    for (const width of flag('widths', '320,420,800').split(',')) {
      await tab.setViewportSize({ width: Number(width), height: 800 });
      for (const name of only) {
        const { clicks = [] } = SCENES[name];
        await tab.evaluate(([one, tongue]) => window.show(one as SceneName, tongue ?? 'en'), [name, lang]);
        for (const selector of clicks) await tab.locator(selector).first().click();
        await tab.evaluate(() => window.scrollTo(0, 0));
        const { violations: found } = await new AxeBuilder({ page: tab }).analyze();
        violations += found.length;
        for (const { id, nodes } of found)
          console.log(
            `axe ${id}: ${nodes
              .map(({ html: at }) => at)
              .join(' ')
              .slice(0, 300)}`,
          );
        const wide = await tab.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wide > 0) console.log(`${name} is ${wide} px too wide at ${width}`);
        const path = `${out}/${name}-${width}-${scheme}.png`;
        await tab.screenshot({ path, fullPage: true });
        console.log(path);
      }
    }
    await context.close();
  }
} finally {
  await browser.close();
}
process.exitCode = violations > 0 ? 1 : 0;
