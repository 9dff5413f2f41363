import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bundle } from './browser/bundle';
import { evaluateIn, openChromium, openSaved } from './browser/chromium';
import type { FoundLine } from './find/in-page';

/** `npm run -s find -- MANIFEST.jsonl [--limit N] [--every N] [--ids FILE] [--with readability|defuddle]`: JSON lines, nothing else. */
const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const manifest = args.find((arg, index) => !arg.startsWith('--') && !args[index - 1]?.startsWith('--'));
if (!manifest) {
  console.error('Usage: npm run -s find -- MANIFEST.jsonl [--limit N] [--every N] [--set NAME,NAME] [--with readability|defuddle]');
  process.exit(2);
}
const every = Number(option('--every') ?? 1);
const sets = option('--set')?.split(',');
const pages = readFileSync(manifest, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { id: string; html: string; url?: string; set?: string; kind?: string })
  .filter((page) => !sets || sets.includes(page.set ?? '') || sets.includes(page.kind ?? ''))
  .filter((_, index) => index % every === 0)
  .slice(0, Number(option('--limit') ?? Number.POSITIVE_INFINITY));

const finder = option('--with');
const entry = finder ? `tools/find/with-${finder}.ts` : (option('--entry') ?? 'tools/find/in-page.ts');
const script = await bundle(entry, 'hearsayFind');
const browser = await openChromium();
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
try {
  for (const { id, html, url } of pages) {
    const markup = gunzipSync(readFileSync(join(dirname(manifest), html))).toString('utf8');
    try {
      const page = await openSaved(context, markup, /^https?:/.test(url ?? '') ? url! : `https://saved.example/${id}`);
      const found = await evaluateIn<FoundLine>(page, `${script};hearsayFind.describe()`);
      process.stdout.write(`${JSON.stringify({ id, ...found })}\n`);
      await page.close();
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ id, isArticle: false, reason: `failed: ${error}`, ms: 0 })}\n`);
    }
  }
} finally {
  await browser.close();
}
