import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { benchWords } from './bench/compromise';
import { benchEngine } from './bench/engine';
import { benchGrowth } from './bench/growth';
import { benchKnowledge } from './bench/knowledge';
import { sizes } from './bench/sizes';
import { benchWaking } from './bench/waking';
import { type BenchPage, benchFind } from './find/bench';
import { benchNotices } from './notices/bench';

/**
 * `npm run -s bench [-- --pages N]`: one JSON object `{figures: […]}` on stdout. Times are ratios to a named reference
 * in the same run; sizes and waking are of a build made for it. Pages come from ../shared.
 */
const at = process.argv.indexOf('--pages');
const most = at > 0 ? Number(process.argv[at + 1]) : 160;

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

// An old build would be measured without a word.
execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const pages = savedPages();
const figures: unknown[] = [
  ...(await sizes()),
  ...(await benchWords()),
  ...(await benchGrowth()),
  ...(await benchEngine()),
  ...benchKnowledge(),
  ...(await benchWaking()),
];
if (pages.length > 0) figures.push(...(await benchFind(pages)), ...(await benchNotices(Math.min(most, 60))));
process.stdout.write(`${JSON.stringify({ figures })}\n`);
