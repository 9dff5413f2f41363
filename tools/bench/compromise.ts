import { createRequire } from 'node:module';
import { type Figure, processorTimeOf, quantile, short } from './figures';
import { countWords, ownArticles } from './own-words';
import { shippedEngine } from './shipped';

const WARM = 20;
const RUNS = 20;

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
  const spent = (read: (text: string) => void): number[] => {
    const all = () => {
      for (const text of texts) read(text);
    };
    for (let run = 0; run < WARM; run++) all();
    return Array.from({ length: RUNS }, () => processorTimeOf(all));
  };
  // One after the other: in turns each would find its compiled code thrown away and the other's garbage left behind.
  const times = {
    ours: spent((text) => void readText(text, tagger)),
    theirs: spent((text) => void library.read(text).quotations().out('array')),
  };
  const speeds = (all: readonly number[]): number[] => all.map((ms) => words / (ms / 1000));
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
