import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from '../browser/bundle';
import { type Figure, short } from './figures';

const OUTPUT = new URL('../../.output/chrome-mv3/', import.meta.url).pathname;
const TAGGER = new URL('../../assets/public/language/tagger.bin', import.meta.url);

function size(name: string, parts: readonly Uint8Array[]): Figure {
  const raw = parts.reduce((sum, { length }) => sum + length, 0);
  const packed = parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0);
  return {
    name: `size: ${name}`,
    median: packed,
    p95: packed,
    unit: 'bytes gzip',
    reference: 'the same bytes unpacked',
    ratio: short(packed / Math.max(1, raw)),
    n: parts.length,
  };
}

/** The reader of articles as it ships, all it imports with it, and the weights of the tagger; those of confidence are code. */
async function engine(): Promise<Figure> {
  const code = Buffer.from(await bundle('engine/read.ts', 'hearsayEngine', true));
  return size('engine, code and weights', [code, ...(existsSync(TAGGER) ? [readFileSync(TAGGER)] : [])]);
}

/** Sizes of the engine and, where there is a build, of what it holds. */
export async function sizes(): Promise<Figure[]> {
  const whole = [await engine()];
  if (!existsSync(OUTPUT)) return whole;
  const packed = readdirSync(join(OUTPUT, 'knowledge')).filter((name) => name !== 'browsers.json');
  const groups: Record<string, string[]> = {
    'content script and sheet': ['content-scripts/article.js', 'content-scripts/article.css'],
    'reader script': ['reader.js'],
    'notice script': ['notice.js'],
    background: ['background.js'],
    'knowledge core': ['knowledge/core.json'],
    'knowledge, all files': packed.map((name) => `knowledge/${name}`),
    'tagger weights': ['language/tagger.bin'],
  };
  for (const [name, files] of Object.entries(groups)) {
    const here = files.map((file) => join(OUTPUT, file)).filter((file) => existsSync(file));
    whole.push(
      size(
        name,
        here.map((file) => readFileSync(file)),
      ),
    );
  }
  return whole;
}
