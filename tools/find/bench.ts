import { type Figure, quantile, short } from '../bench/figures';
import { bundle } from '../browser/bundle';
import { openChromium } from '../browser/chromium';
import { type BenchPage, type Call, measure, type PageTimes } from './bench-run';

export type { BenchPage } from './bench-run';

/** A task that a reader may feel, and how long a page may take in all, in milliseconds. */
const LONG = 50;
const MOST = 1000;

function compared(name: string, pages: readonly PageTimes[], call: Call, reference: string, other: Call): Figure {
  const values = pages.map(({ least }) => least[call]);
  const ratios = pages.map(({ least }) => least[call] / least[other]);
  return {
    name,
    median: short(quantile(values, 0.5)),
    p95: short(quantile(values, 0.95)),
    unit: 'ms',
    reference,
    ratio: short(quantile(ratios, 0.5)),
    ratioP95: short(quantile(ratios, 0.95)),
    n: pages.length,
  };
}

function share(name: string, part: number, whole: number, reference: string, most: number): Figure {
  const value = short(part / Math.max(1, whole));
  const ratio = short(value / most);
  return { name, median: value, p95: value, unit: 'share', reference, ratio, ratioP95: ratio, n: whole };
}

/**
 * Measures finding in Chromium against Readability alone on a clone, and what every page pays against
 * `isProbablyReaderable`: processor time of the page's main thread, page by page, so that other work on the machine
 * counts little. What is over in a moment is called twenty times at once.
 * @param pages saved pages, articles and others.
 * @throws where there is no Chromium.
 */
export async function benchFind(pages: readonly BenchPage[]): Promise<Figure[]> {
  const script = await bundle('tools/find/bench-page.ts', 'hearsayBench');
  const browser = await openChromium();
  const all: PageTimes[] = [];
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    for (const page of pages) all.push(await measure(context, script, page));
  } finally {
    await browser.close();
  }
  const articles = all.filter(({ page }) => page.isArticle);
  const others = all.filter(({ page }) => !page.isArticle);
  const whole = all.map(({ least }) => least.find);
  const longest = Math.max(0, ...whole);
  const long = all.filter(({ task }) => task > LONG);
  const readerable = 'isProbablyReaderable, both twenty times';
  return [
    compared('find, article', articles, 'find', 'Readability on a clone', 'readability'),
    compared('find, no article', others, 'find', 'Readability on a clone', 'readability'),
    {
      name: 'find, the page that takes longest',
      median: short(longest),
      p95: short(longest),
      unit: 'ms',
      reference: 'one second',
      ratio: short(longest / MOST),
      ratioP95: short(longest / MOST),
      n: all.length,
    },
    compared('first answer, article', articles, 'looks', readerable, 'readerable'),
    compared('first answer, no article', others, 'looks', readerable, 'readerable'),
    compared('first answer and notice scan, no article', others, 'first', readerable, 'readerable'),
    share('pages with a task over fifty milliseconds', long.length, all.length, 'a tenth', 0.1),
    share(
      'such tasks that are not Readability alone',
      long.filter(({ isLibrary }) => !isLibrary).length,
      all.length,
      'a tenth',
      0.1,
    ),
  ];
}
