import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bundle } from './browser/bundle';
import { evaluateIn, openChromium, openSaved } from './browser/chromium';
import type { FoundLine } from './find/in-page';
import { jsonLines } from './load/json-lines';

/** `npm run -s find -- MANIFEST.jsonl [--limit N] [--every N] [--ids FILE] [--tabs N] [--with readability|defuddle]`: JSON lines, nothing else. */
const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const manifest = args.find((arg, index) => !arg.startsWith('--') && !args[index - 1]?.startsWith('--'));
if (!manifest) {
  console.error(
    'Usage: npm run -s find -- MANIFEST.jsonl [--limit N] [--every N] [--set NAME,NAME] [--with readability|defuddle]',
  );
  process.exit(2);
}
const every = Number(option('--every') ?? 1);
const ids = option('--ids') ? new Set(readFileSync(option('--ids')!, 'utf8').split('\n')) : undefined;
const sets = option('--set')?.split(',');
const pages = jsonLines<{ id: string; html: string; url?: string; set?: string; kind?: string }>(manifest)
  .filter((page) => !sets || sets.includes(page.set ?? '') || sets.includes(page.kind ?? ''))
  .filter((page, index) => (ids ? ids.has(page.id) : index % every === 0))
  .slice(0, Number(option('--limit') ?? Number.POSITIVE_INFINITY));

const finder = option('--with');
const entry = finder ? `tools/find/with-${finder}.ts` : (option('--entry') ?? 'tools/find/in-page.ts');
const script = await bundle(entry, 'hearsayFind');
const browser = await openChromium();
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
const waiting = [...pages];

/** Reads waiting pages one after the other, each in a tab of its own. */
async function work(): Promise<void> {
  for (let page = waiting.shift(); page; page = waiting.shift()) {
    const { id, html, url } = page;
    const markup = gunzipSync(readFileSync(join(dirname(manifest!), html))).toString('utf8');
    const address = /^https?:/.test(url ?? '') ? url! : `https://saved.example/${id}`;
    let line: object;
    try {
      const tab = await openSaved(context, markup, address);
      line = await evaluateIn<FoundLine>(tab, `${script};hearsayFind.describe()`);
      await tab.close();
    } catch (error) {
      line = { isArticle: false, reason: `failed: ${error}`, ms: 0 };
    }
    process.stdout.write(`${JSON.stringify({ id, ...line })}\n`);
  }
}

try {
  await Promise.all(Array.from({ length: Number(option('--tabs') ?? 1) }, work));
} finally {
  await browser.close();
}
