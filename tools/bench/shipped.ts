import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import type { Tagger } from '../../engine/language/tagger';
import { bundle } from '../browser/bundle';
import type * as parts from './engine-parts';

const WEIGHTS = new URL('../../assets/public/language/tagger.bin', import.meta.url);

/** The engine bundled and minified as it ships (what runs the tools names every function anew, which costs time), and its tagger. */
export async function shippedEngine(): Promise<typeof parts & { readonly tagger: Tagger }> {
  const code = await bundle('tools/bench/engine-parts.ts', 'hearsayEngine', true);
  const engine = runInThisContext(`${code};hearsayEngine`) as typeof parts;
  return { ...engine, tagger: engine.createTagger(engine.parseTaggerWeights(readFileSync(WEIGHTS))) };
}
