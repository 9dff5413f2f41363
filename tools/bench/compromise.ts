import { createRequire } from 'node:module';
import { type Figure, processorTimeOf, quantile, short } from './figures';
import { countWords, ownArticles } from './own-words';
import { shippedEngine } from './shipped';

const WARM = 20;
const TURNS = 4;
/** Runs of each turn. */
const RUNS = 5;

type Quotations = (text: string) => { quotations(): { out(format: 'array'): string[] } };

/** The library by its name at run time: it is measured where it is installed, and nothing else needs it. */
function compromise(): { readonly read: Quotations; readonly version: string } | undefined {
  const require = createRequire(import.meta.url);
  try {
    const read = require('compromise') as Quotations & { version: string };
    return { read, version: read.version };
  } catch {
    return undefined;
  }
}

/**
 * Words a second of the whole engine without facts (language, rules, confidence, identity), against compromise's
 * `.quotations()` on the same articles. Both from the bare text, by processor time. A ratio above 1 is faster.
 */
export async function benchWords(): Promise<Figure[]> {
  const library = compromise();
  if (!library) {
    console.error('compromise is not installed: words a second are not measured.');
    return [];
  }
  const texts = ownArticles();
  const words = countWords(texts.join('\n'));
  const { readText, tagger } = await shippedEngine();
  const times: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] };
  const calls = {
    ours: () => {
      for (const text of texts) readText(text, tagger);
    },
    theirs: () => {
      for (const text of texts) library.read(text).quotations().out('array');
    },
  };
  // In turns of several runs, the first of each unmeasured: it sweeps up what the other left behind.
  for (let turn = 0; turn < TURNS; turn++) {
    for (const who of ['ours', 'theirs'] as const) {
      for (let run = 0; run < (turn === 0 ? WARM : 1); run++) calls[who]();
      for (let run = 0; run < RUNS; run++) times[who].push(processorTimeOf(calls[who]));
    }
  }
  const speeds = (spent: readonly number[]): number[] => spent.map((ms) => words / (ms / 1000));
  const [ours, theirs] = [speeds(times.ours), speeds(times.theirs)];
  return [
    {
      name: 'engine, without the learned layer (which does not ship): speed',
      median: Math.round(quantile(ours, 0.5)),
      p95: Math.round(quantile(ours, 0.95)),
      unit: 'words a second of processor time',
      reference: `compromise ${library.version} .quotations() on the same ${texts.length} articles`,
      ratio: short(quantile(ours, 0.5) / quantile(theirs, 0.5)),
      n: ours.length,
    },
  ];
}
