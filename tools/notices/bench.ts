import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Figure, quantile, short } from '../bench/figures';
import { bundle } from '../browser/bundle';
import { evaluateIn, openChromium, openSaved, UNSCRIPTED } from '../browser/chromium';
import { jsonLines } from '../load/json-lines';
import type { PageTimes } from './bench-probe';
import { pageLines } from './lines';

const CORPUS = new URL('../../../shared/corpora/pages/manifest.jsonl', import.meta.url);
const FIXTURES = new URL('../../tests/fixtures/pages/', import.meta.url);
/** Below this a time is the clock's grain, and a ratio to it noise. */
const GRAIN_MS = 0.01;

/** Every so many pages of the corpus where it is at hand, our own pages otherwise. */
function sample(pages: number): { readonly article: boolean; readonly html: () => string }[] {
  if (!existsSync(CORPUS)) {
    return readdirSync(FIXTURES)
      .filter((name) => name.endsWith('.html'))
      .map((name) => ({ article: true, html: () => readFileSync(new URL(name, FIXTURES), 'utf8') }));
  }
  const types = jsonLines<{ page_type?: string }>(CORPUS).map(({ page_type }) => page_type === 'article');
  const all = pageLines(CORPUS.pathname).map(({ html }, n) => ({ article: types[n] ?? false, html }));
  const step = Math.max(1, Math.floor(all.length / pages));
  return all.filter((_, n) => n % step === 0);
}

function figure(
  name: string,
  reference: string,
  pages: readonly PageTimes[],
  cost: (times: PageTimes) => number,
  against: (times: PageTimes) => number,
): Figure {
  const costs = pages.map(cost);
  const ratios = pages.filter((one) => against(one) >= GRAIN_MS).map((one) => cost(one) / against(one));
  return {
    name,
    median: short(quantile(costs, 0.5)),
    p95: short(quantile(costs, 0.95)),
    unit: 'ms',
    reference,
    ratio: short(quantile(ratios, 0.5)),
    n: pages.length,
  };
}

/**
 * What looking for banners costs in real Chromium, beside a plain walk over the same page's text and, on pages that are
 * no articles, beside Readability's own cheap test.
 * @param pages how many pages of the corpus, about
 */
export async function benchNotices(pages = 60): Promise<Figure[]> {
  const script = await bundle('tools/notices/bench-probe.ts', 'hearsayBench');
  const browser = await openChromium();
  const context = await browser.newContext(UNSCRIPTED);
  const articles: PageTimes[] = [];
  const others: PageTimes[] = [];
  try {
    for (const { article, html } of sample(pages)) {
      const page = await openSaved(context, html(), 'https://page.example/');
      const times = await evaluateIn<PageTimes>(page, `${script};hearsayBench.times()`).finally(() => page.close());
      (article ? articles : others).push(times);
    }
  } finally {
    await browser.close();
  }
  const all = [...articles, ...others];
  const walk = ({ walk }: PageTimes) => walk;
  const whole = ({ first, scan, named }: PageTimes) => first + (named ? scan : 0);
  return [
    figure('notices: first look', 'TreeWalker pass', all, ({ first }) => first, walk),
    figure('notices: scan', 'TreeWalker pass', all, ({ scan }) => scan, walk),
    figure(
      'notices: scan where a browser is named',
      'TreeWalker pass',
      all.filter(({ named }) => named),
      ({ scan }) => scan,
      walk,
    ),
    ...(others.length
      ? [
          figure(
            'notices: whole, on pages that are no articles',
            'isProbablyReaderable',
            others,
            whole,
            ({ readerable }) => readerable,
          ),
        ]
      : []),
  ];
}
