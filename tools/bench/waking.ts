import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import type { Article } from '../../engine/types';
import { openWithExtension } from '../browser/extension';
import { articleOf } from '../score/engine';
import { seeded, shuffled } from '../tagger/perceptron';
import { type Figure, figure } from './figures';
import { paragraphSets, textOf } from './own-words';

const EXTENSION = new URL('../../.output/chrome-mv3/', import.meta.url).pathname;
const WORDS = 800;
const RUNS = 15;

/** Articles of our own paragraphs, each in another order, so that none is known from before. */
function articles(count: number): Article[] {
  const own = paragraphSets()[0]!.paragraphs;
  return Array.from({ length: count }, (_, seed) =>
    articleOf(textOf(shuffled(own, seeded(seed + 1)), WORDS), 'What the harbour board said', '2026-05-04'),
  );
}

/** Milliseconds from the sending of a message to its answer, as a page of the extension sees them. */
const roundTrip = (page: Page, message: unknown): Promise<{ readonly ms: number; readonly marks: number }> =>
  page.evaluate(async (sent) => {
    const start = performance.now();
    const answer = (await chrome.runtime.sendMessage(sent)) as { marks?: unknown[] } | undefined;
    return { ms: performance.now() - start, marks: Array.isArray(answer?.marks) ? answer.marks.length : 0 };
  }, message);

/**
 * Gives what stops the background as the browser may at any time, and resolves when it is gone; rejects where it does
 * not go.
 */
async function stopper(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  let stopped = (): void => {};
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) stopped();
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    const gone = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the service worker did not stop')), 10_000);
      stopped = () => {
        clearTimeout(late);
        resolve();
      };
    });
    await session.send('ServiceWorker.stopAllWorkers');
    await gone;
  };
}

/**
 * From message sent to reading received for an article of 800 words, after a forced stop of the service worker: the
 * worker starts, fetches facts and weights, and reads. Against a message that only asks for the settings, after such a
 * stop too. In the build that ships, in real Chromium, from the demo page, which the background treats as a page.
 */
export async function benchWaking(): Promise<Figure[]> {
  if (!existsSync(EXTENSION)) return [];
  const opened = await openWithExtension({ extension: EXTENSION });
  try {
    const page = await opened.context.newPage();
    await page.goto(`chrome-extension://${opened.id}/demo.html`);
    await page.waitForFunction(() => [...CSS.highlights.values()].some((one) => one.size > 0));
    const stop = await stopper(page);
    const times = { empty: [] as number[], reading: [] as number[] };
    for (const article of articles(RUNS)) {
      await stop();
      times.empty.push((await roundTrip(page, { type: 'hello' })).ms);
      await stop();
      const { ms, marks } = await roundTrip(page, { type: 'article', article });
      if (marks === 0) throw new Error('an article was answered without marks');
      times.reading.push(ms);
    }
    return [
      figure(
        `reading ${WORDS} words after a forced stop of the service worker`,
        times.reading,
        'an empty round trip after a forced stop',
        times.empty,
      ),
    ];
  } finally {
    await opened.close();
  }
}
