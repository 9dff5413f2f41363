import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from '../knowledge/press/build';
import { readCurated } from '../knowledge/press/curated';
import { readManifest } from '../knowledge/press/manifest';
import { noticeText } from '../knowledge/press/notice';
import { refresh } from '../knowledge/sources/refresh';
import { measureCoverage } from './knowledge/coverage';
import { loadTagger } from './language/load-tagger';

/**
 * `npm run -s knowledge`: builds the bundle twice, compares, writes it and prints a report.
 * `-- --coverage [SEED]` measures on a hundred saved articles how far the core suffices; `-- --check` only reads the curated files; `-- --refresh FOLDER` reads the sources' own files again first.
 */
const FOLDER = new URL('../assets/public/knowledge/', import.meta.url);
const LARGEST = 4_000_000;

function main(): number {
  const drawn = process.argv.indexOf('--coverage');
  if (drawn > 0) return coverage(Number(process.argv[drawn + 1] ?? 1));
  const { problems, files } = readCurated();
  for (const problem of problems) console.error(problem);
  if (process.argv.includes('--check')) {
    console.log(`${files.length} curated files, ${problems.length} problems`);
    return problems.length > 0 ? 1 : 0;
  }
  const at = process.argv.indexOf('--refresh');
  if (at > 0) refresh(process.argv[at + 1] ?? '../shared/kb');
  const first = build(files);
  const same = digest(first.files) === digest(build(files).files);
  mkdirSync(FOLDER, { recursive: true });
  for (const [file, text] of first.files) writeFileSync(new URL(file, FOLDER), text);
  writeFileSync(new URL('../NOTICE', import.meta.url), noticeText(readManifest()));
  const sizes = [...first.files].map(([file, text]) => ({
    file,
    bytes: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
  }));
  const { facts } = first;
  const kinds: Record<string, number> = {};
  let aliases = 0;
  for (const entity of facts.entities.values()) {
    kinds[entity.kind] = (kinds[entity.kind] ?? 0) + 1;
    aliases += 1 + new Set(entity.aliases).size;
  }
  const { matched, within7 } = facts.agreement;
  console.log(
    JSON.stringify(
      {
        checksum: digest(first.files),
        same,
        entities: kinds,
        offices: facts.offices.size,
        roles: facts.roles.length,
        disputed: facts.roles.filter(({ disputed }) => disputed).length,
        aliases,
        events: facts.events.size,
        metonyms: facts.metonyms.length,
        countries: facts.countries.length,
        sources: facts.sources.size,
        agreement: {
          leaders: matched,
          within7,
          share: matched > 0 ? Math.round((1000 * within7) / matched) / 1000 : null,
        },
        rejected: Object.fromEntries([...facts.rejected].sort()),
        sizes,
        gzipTotal: sizes.reduce((sum, { gzip }) => sum + gzip, 0),
      },
      null,
      1,
    ),
  );
  const sound =
    same &&
    problems.length === 0 &&
    sizes.every(({ bytes }) => bytes < LARGEST) &&
    (matched === 0 || within7 / matched >= 0.9);
  return sound ? 0 : 1;
}

function coverage(seed: number): number {
  const packed = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
  const others = readdirSync(FOLDER).filter((file) => /^(rest|places|legislators|officials).*\.json$/.test(file));
  const found = measureCoverage(others.sort(), packed, loadTagger(), seed, 100);
  console.log(JSON.stringify(found ?? { articles: 0, why: 'no saved pages here' }, null, 1));
  return 0;
}

function digest(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(file).update('\0').update(text);
  return hash.digest('hex');
}

process.exitCode = main();
