import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { daysBetween } from '../engine/compatibility/standing';
import type { Releases } from '../engine/compatibility/types';
import { type CompatData, cutReleases } from '../knowledge/browsers/cut';

/** `npm run browsers`: cuts the release list again; `-- --check 30` instead fails where the list is older than 30 days. */
const FILE = new URL('../assets/public/knowledge/browsers.json', import.meta.url);
const at = process.argv.indexOf('--check');

if (at > 0) {
  const { dated } = JSON.parse(readFileSync(FILE, 'utf8')) as Releases;
  const age = daysBetween(dated, new Date().toISOString().slice(0, 10));
  const most = Number(process.argv[at + 1] ?? 30);
  console.log(`release list dated ${dated}, ${age} days old`);
  if (!(age <= most)) {
    console.error(`older than ${most} days: update @mdn/browser-compat-data and run npm run browsers`);
    process.exitCode = 1;
  }
} else {
  const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;
  const list = cutReleases(data);
  writeFileSync(FILE, `${JSON.stringify(list)}\n`);
  console.log(`${list.source}, dated ${list.dated}: ${Object.values(list.browsers).flat().length} releases`);
}
