import type { BrowserContext, CDPSession } from 'playwright';
import { evaluateIn, openSaved } from '../browser/chromium';
import type { calls } from './bench-page';

/** A saved page to measure on. */
export interface BenchPage {
  readonly id: string;
  readonly markup: string;
  readonly url: string;
  readonly isArticle: boolean;
}

export type Call = keyof typeof calls;

/** Processor time of a page's main thread, in milliseconds: the least of several runs of each call. */
export interface PageTimes {
  readonly page: BenchPage;
  readonly least: Readonly<Record<Call, number>>;
  /** The longest task of finding in slices, and whether it is Readability's call alone. */
  readonly task: number;
  readonly isLibrary: boolean;
}

const CALLS: readonly Call[] = ['nothing', 'readability', 'find', 'readerable', 'looks', 'first'];
/** Runs of each call on each page, in turns; the first warms up. */
const RUNS = 4;
const STEP_RUNS = 2;
/** As `page/find/slices` parts tasks. */
const SLICE = 12;

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'Timestamp')?.value ?? 0) * 1000;
}

async function evaluate<T>(session: CDPSession, expression: string): Promise<T> {
  const answer = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'failed');
  return answer.result.value as T;
}

/** Measures each step of finding by itself and puts them together as slices do. */
async function longestTask(session: CDPSession, nothing: number): Promise<{ task: number; isLibrary: boolean }> {
  const steps: { ms: number; alone: boolean }[] = [];
  for (let run = 0; run < STEP_RUNS; run++) {
    for (let index = 0, alone = false, done = false; !done; index++) {
      const before = await threadTime(session);
      const after = await evaluate<{ done: boolean; alone: boolean }>(session, 'hearsayBench.step()');
      const ms = Math.max(0, (await threadTime(session)) - before - nothing);
      steps[index] = { ms: Math.min(ms, steps[index]?.ms ?? Number.POSITIVE_INFINITY), alone };
      ({ alone, done } = after);
    }
  }
  let longest = { task: 0, isLibrary: false };
  let task = 0;
  for (const { ms, alone } of steps) {
    if (alone || task >= SLICE) task = 0;
    task += ms;
    if (task > longest.task) longest = { task, isLibrary: alone };
  }
  return longest;
}

/**
 * Measures one page in a tab of its own, the calls in turns, so that a busy machine weighs on all of them alike.
 * @param script the bundle of `bench-page`.
 * @throws what the page or the browser throws.
 */
export async function measure(context: BrowserContext, script: string, page: BenchPage): Promise<PageTimes> {
  const tab = await openSaved(context, page.markup, page.url);
  try {
    const session = await context.newCDPSession(tab);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await evaluateIn(tab, `${script};globalThis.hearsayBench = hearsayBench;0`);
    const least = Object.fromEntries(CALLS.map((call) => [call, Number.POSITIVE_INFINITY])) as Record<Call, number>;
    for (let run = 0; run <= RUNS; run++) {
      for (const call of CALLS) {
        const before = await threadTime(session);
        await evaluate(session, `hearsayBench.calls.${call}();0`);
        const spent = (await threadTime(session)) - before;
        if (run > 0) least[call] = Math.min(least[call], spent);
      }
    }
    for (const call of CALLS) if (call !== 'nothing') least[call] = Math.max(0.01, least[call] - least.nothing);
    return { page, least, ...(await longestTask(session, least.nothing)) };
  } finally {
    await tab.close();
  }
}
