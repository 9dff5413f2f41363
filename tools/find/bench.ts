import type { CDPSession } from 'playwright';
import { bundle } from '../browser/bundle';
import { evaluateIn, openChromium, openSaved } from '../browser/chromium';

/** One measured figure, beside what it is measured against in the same run. */
export interface Figure {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
  readonly unit: 'ms' | 'share';
  readonly reference: string;
  /** Median against the reference's median; `ratioP95` the 95th percentiles. */
  readonly ratio: number;
  readonly ratioP95: number;
  readonly n: number;
}

/** A saved page to measure on. */
export interface BenchPage {
  readonly id: string;
  readonly markup: string;
  readonly url: string;
  readonly isArticle: boolean;
}

type Call = 'nothing' | 'readability' | 'readerable' | 'looks' | 'find' | 'whole';
const CALLS: readonly Call[] = ['nothing', 'readability', 'readerable', 'looks', 'find', 'whole'];
/** Runs of each call on each page; the first warms up, the least of the others counts. */
const RUNS = 3;

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Processor time of the page's main thread so far, in milliseconds. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'Timestamp')?.value ?? 0) * 1000;
}

/**
 * Measures finding in Chromium against Readability alone on a clone, and against `isProbablyReaderable` on pages that
 * are no articles: processor time of the page's main thread, so that other work on the machine counts little.
 * @param pages saved pages, articles and others.
 * @throws where there is no Chromium.
 */
export async function benchFind(pages: readonly BenchPage[]): Promise<Figure[]> {
  const script = await bundle('tools/find/bench-page.ts', 'hearsayBench');
  const browser = await openChromium();
  const times = new Map<string, Record<Call, number>>();
  const steps: number[] = [];
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    for (const { id, markup, url } of pages) {
      const tab = await openSaved(context, markup, url);
      const session = await context.newCDPSession(tab);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await evaluateIn(tab, `${script};globalThis.hearsayBench = hearsayBench;0`);
      const least = Object.fromEntries(CALLS.map((call) => [call, Number.POSITIVE_INFINITY])) as Record<Call, number>;
      for (let run = 0; run <= RUNS; run++) {
        for (const call of CALLS) {
          const before = await threadTime(session);
          await evaluateIn(tab, `hearsayBench.calls.${call}();0`);
          const spent = (await threadTime(session)) - before;
          if (run > 0) least[call] = Math.min(least[call], spent);
        }
      }
      for (const call of CALLS) if (call !== 'nothing') least[call] = Math.max(0.01, least[call] - least.nothing);
      times.set(id, least);
      steps.push((await evaluateIn<{ ms: number }>(tab, 'hearsayBench.longestStep()')).ms);
      await tab.close();
    }
  } finally {
    await browser.close();
  }
  const of = (call: Call, isArticle: boolean): number[] =>
    pages.filter((page) => page.isArticle === isArticle).map(({ id }) => times.get(id)![call]);
  const against = (name: string, values: readonly number[], reference: string, others: readonly number[]): Figure => ({
    name,
    median: quantile(values, 0.5),
    p95: quantile(values, 0.95),
    unit: 'ms',
    reference,
    ratio: quantile(values, 0.5) / Math.max(0.01, quantile(others, 0.5)),
    ratioP95: quantile(values, 0.95) / Math.max(0.01, quantile(others, 0.95)),
    n: values.length,
  });
  const long = steps.filter((ms) => ms > 50).length / Math.max(1, steps.length);
  return [
    against('find an article', of('find', true), 'Readability on a clone', of('readability', true)),
    against('find, no article', of('find', false), 'Readability on a clone', of('readability', false)),
    against('first answer, article', of('looks', true), 'isProbablyReaderable', of('readerable', true)),
    against('first answer, no article', of('looks', false), 'isProbablyReaderable', of('readerable', false)),
    against('both answers, no article', of('whole', false), 'isProbablyReaderable', of('readerable', false)),
    { ...against('longest step', steps, 'fifty milliseconds', [50]), n: steps.length },
    {
      ...against('pages with a step over fifty milliseconds', [long], 'a tenth', [0.1]),
      unit: 'share',
      n: steps.length,
    },
  ];
}
