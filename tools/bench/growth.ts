import { type Figure, processorTimeOf, quantile, short } from './figures';
import { paragraphSets, textOf } from './own-words';
import { shippedEngine } from './shipped';

const SIZES = [500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000];
const RUNS = 5;
/** Words read at least in each run, so that a short text takes longer than the clock's grain. */
const AT_ONCE = 20_000;

/** Slope of the straight line that fits points best, by least squares. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const both = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return both / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/**
 * How the engine's processor time grows with the text: the exponent (slope of the logarithms; 1 is linear) over all
 * sizes, and the time of 1,000 words in the longest text against that in the shortest. Least of several runs each.
 */
export async function benchGrowth(): Promise<Figure[]> {
  const { readText, tagger } = await shippedEngine();
  return paragraphSets().flatMap(({ name, paragraphs }) => {
    const texts = SIZES.map((words) => textOf(paragraphs, words));
    const times: number[][] = SIZES.map(() => []);
    for (let run = 0; run <= RUNS; run++) {
      texts.forEach((text, at) => {
        const again = Math.ceil(AT_ONCE / SIZES[at]!);
        const spent = processorTimeOf(() => {
          for (let n = 0; n < again; n++) readText(text, tagger);
        });
        if (run > 0) times[at]!.push(spent / again);
      });
    }
    const least = times.map((all) => Math.min(...all));
    const each = (at: number, share: number) => (1_000 * quantile(times[at]!, share)) / SIZES[at]!;
    const last = SIZES.length - 1;
    const exponent = short(slope(least.map((ms, at) => [Math.log(SIZES[at]!), Math.log(ms)])));
    const perThousand = least.map((ms, at) => (1_000 * ms) / SIZES[at]!);
    return [
      {
        name: `engine: growth of processor time from ${SIZES[0]} to ${SIZES[last]} words, ${name}`,
        median: exponent,
        p95: exponent,
        unit: 'exponent',
        reference: 'linear: 1',
        ratio: exponent,
        n: SIZES.length,
      },
      {
        name: `engine: 1,000 words within ${SIZES[last]}, ${name}`,
        median: short(each(last, 0.5)),
        p95: short(each(last, 0.95)),
        unit: 'ms of processor time',
        reference: `1,000 words within ${SIZES[0]}, least of ${RUNS} runs each`,
        ratio: short(perThousand[last]! / perThousand[0]!),
        n: RUNS,
      },
    ];
  });
}
