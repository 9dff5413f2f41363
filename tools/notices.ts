import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { requirement } from '../engine/compatibility/requirement';
import type { Releases } from '../engine/compatibility/types';
import { verdict } from '../engine/compatibility/verdict';
import { bundle } from './browser/bundle';
import { evaluateIn, openChromium, openSaved, UNSCRIPTED } from './browser/chromium';
import { pageLines } from './notices/lines';
import type { Probe } from './notices/probe';
import { readerFrom } from './notices/reader';

/**
 * `npm run -s notices -- FILE.jsonl [--browser "Firefox 152"] [--on 2026-11-25] [--limit N] [--cost]`
 * Recognises browser banners in saved markup with the shipped code, in real Chromium with scripts and network off.
 * A line each: `{id, found, visible, verdict, quoted, inArticle, ms, …}`; `--cost` adds the ratio of a scan to a plain
 * walk of the page's text.
 */
const LIST = new URL('../assets/public/knowledge/browsers.json', import.meta.url);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      on: { type: 'string' },
      limit: { type: 'string' },
      cost: { type: 'boolean', default: false },
    },
  });
  const list = JSON.parse(readFileSync(LIST, 'utf8')) as Releases;
  const today = values.on ?? new Date().toISOString().slice(0, 10);
  const lines = positionals.flatMap(pageLines).slice(0, Number(values.limit ?? Number.POSITIVE_INFINITY));
  if (!lines.length)
    throw new Error(
      'usage: npm run -s notices -- FILE.jsonl [--browser "Firefox 152"] [--on DAY] [--limit N] [--cost]',
    );
  const script = await bundle('tools/notices/probe.ts', 'hearsayNotices');
  const chromium = await openChromium();
  const context = await chromium.newContext(UNSCRIPTED);
  const browser = readerFrom(values.browser ?? `Chromium ${chromium.version()}`);
  try {
    for (const { id, html } of lines) {
      let line: object;
      try {
        const page = await openSaved(context, html(), 'https://page.example/');
        const { notices, ms, walkMs } = await evaluateIn<Probe>(
          page,
          `${script};hearsayNotices.probe(${values.cost})`,
        ).finally(() => page.close());
        // The banner that shows speaks for the page; a hidden one only where none does.
        const notice = notices.find((one) => one.visible) ?? notices[0];
        const said = notice && verdict(requirement(notice.quoted), browser, list, today);
        line = {
          id,
          found: !!notice,
          visible: notice?.visible ?? false,
          verdict: said?.verdict ?? null,
          quoted: notice?.quoted ?? null,
          inArticle: notices.some((one) => one.inArticle),
          ms: Math.round(ms * 1000) / 1000,
          ...(said
            ? { reason: said.reason, reasonWith: said.reasonWith, action: said.action, browser: said.browser }
            : {}),
          ...(notice ? { wholePage: notice.wholePage, signals: notice.signals, box: notice.tag } : {}),
          ...(values.cost && walkMs ? { ratio: Math.round((ms / walkMs) * 100) / 100 } : {}),
        };
      } catch (error) {
        line = {
          id,
          found: false,
          visible: false,
          verdict: null,
          quoted: null,
          inArticle: false,
          ms: 0,
          error: String(error).split('\n')[0],
        };
      }
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  } finally {
    await chromium.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
