import { readFile, writeFile } from 'node:fs/promises';
import { openChromium } from './browser/chromium';

/** Draws the extension's icons from their SVG, in the sizes that browsers and stores ask for. Usage: tsx tools/icons.ts */
const FOLDER = new URL('../assets/public/icons/', import.meta.url);
const SIZES = [16, 32, 48, 128];

const svg = await readFile(new URL('hearsay.svg', FOLDER), 'utf8');
const browser = await openChromium();
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(new URL(`${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
