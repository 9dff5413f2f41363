import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { benchEngine } from './bench/engine';
import type { Figure } from './bench/figures';
import { benchKnowledge } from './bench/knowledge';
import { type BenchPage, benchFind } from './find/bench';
import { benchNotices } from './notices/bench';

/**
 * `npm run -s bench [-- --pages N]`: one JSON object `{figures: […]}` on stdout. Times are ratios to a named reference
 * in the same run; sizes are of the build in `.output/chrome-mv3`, where there is one. Pages come from ../shared.
 */
const at = process.argv.indexOf('--pages');
const most = at > 0 ? Number(process.argv[at + 1]) : 160;

function sizes(): Figure[] {
  const folder = new URL('../.output/chrome-mv3/', import.meta.url).pathname;
  if (!existsSync(folder)) return [];
  const packed = readdirSync(join(folder, 'knowledge')).filter((name) => name !== 'browsers.json');
  const groups: Record<string, string[]> = {
    'content script and sheet': ['content-scripts/article.js', 'content-scripts/article.css'],
    'reader script': ['reader.js'],
    'notice script': ['notice.js'],
    background: ['background.js'],
    'knowledge core': ['knowledge/core.json'],
    'knowledge, all files': packed.map((name) => `knowledge/${name}`),
    'tagger weights': ['language/tagger.bin'],
  };
  return Object.entries(groups).map(([name, files]) => {
    const here = files.map((file) => join(folder, file)).filter((file) => existsSync(file));
    const raw = here.reduce((sum, file) => sum + statSync(file).size, 0);
    const packedSize = here.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
    return {
      name: `size: ${name}`,
      median: packedSize,
      p95: packedSize,
      unit: 'bytes gzip',
      reference: 'the same bytes unpacked',
      ratio: Math.round((packedSize / Math.max(1, raw)) * 1000) / 1000,
      n: here.length,
    };
  });
}

/** In an order that is random and the same each time, so that any number of the first are a sample of all sets. */
function inRandomOrder(lines: readonly string[]): string[] {
  const keyed = lines.map((line) => ({ line, key: createHash('sha256').update(line).digest('hex') }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ line }) => line);
}

function savedPages(): BenchPage[] {
  const manifest = new URL('../../shared/corpora/pages/manifest.jsonl', import.meta.url);
  if (!existsSync(manifest)) return [];
  const lines = readFileSync(manifest, 'utf8').split('\n').filter(Boolean);
  return inRandomOrder(lines)
    .slice(0, most)
    .map((line) => {
      const { id, html, url, kind } = JSON.parse(line) as { id: string; html: string; url?: string; kind?: string };
      const markup = gunzipSync(readFileSync(new URL(html, manifest))).toString('utf8');
      const address = /^https?:/.test(url ?? '') ? url! : `https://saved.example/${id}`;
      return { id, markup, url: address, isArticle: kind !== 'non-article' };
    });
}

const pages = savedPages();
const figures: unknown[] = [...sizes(), ...benchEngine(), ...benchKnowledge()];
if (pages.length > 0) figures.push(...(await benchFind(pages)), ...(await benchNotices(Math.min(most, 60))));
process.stdout.write(`${JSON.stringify({ figures })}\n`);
