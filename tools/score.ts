/**
 * `npm run -s score`: runs the engine over PolNeAR dev (in ../shared/corpora) and prints its figures.
 * `npm run -s score -- GOLD.jsonl PRED.jsonl` scores predictions instead; `-- GOLD.jsonl` runs the engine over GOLD.
 * Flags: `--document ID` (a part of the id will do), `--sample N` (every N-th document), `--errors` (print the misses),
 * `--least 0.3` (leave out what is less sure), `--nested` (count attributions inside others too, for a gold that marks them).
 * A triple is right where content IoU ≥ .5 and source and cue share a word with gold (or both lack the role); words
 * only, pairs one to one. Direct quote: 80 % of the content in quotation marks. Reported speech: direct quotes, the
 * colon form, and cues with a plain verb of speech or "according".
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Attribution } from '../engine/types';
import { loadTagger } from './language/load-tagger';
import { jsonLines } from './load/json-lines';
import { readText } from './score/engine';
import { faults, figures } from './score/print';
import { compare, emptyTally, type GoldDocument } from './score/tally';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    document: { type: 'string' },
    sample: { type: 'string', default: '1' },
    errors: { type: 'boolean', default: false },
    nested: { type: 'boolean', default: false },
    least: { type: 'string', default: '0' },
  },
});

const dev = fileURLToPath(new URL('../../shared/corpora/polnear/dev.jsonl', import.meta.url));
const [goldFile = dev, foundFile] = positionals;
if (!existsSync(goldFile)) {
  console.error(`No gold: ${goldFile} is missing.`);
  process.exit(1);
}
const documents = jsonLines<GoldDocument>(goldFile).filter(
  ({ id }, index) => id.includes(values.document ?? '') && index % Math.max(1, Number(values.sample)) === 0,
);
const given = foundFile
  ? new Map(jsonLines<{ id: string; attributions: Attribution[] }>(foundFile).map((one) => [one.id, one.attributions]))
  : undefined;
const tagger = loadTagger();
const tally = emptyTally();
for (const document of documents) {
  const all = given ? (given.get(document.id) ?? []) : readText(document.text, tagger, document.title);
  // Predictions from elsewhere may lack what only the engine gives.
  const found = all
    .filter((one) => values.nested || one.inside === undefined)
    .map((one) => ({
      ...one,
      level: one.level ?? 'reported',
      confidence: one.confidence ?? 1,
      because: one.because ?? [],
    }))
    .filter((one) => one.confidence >= Number(values.least));
  const compared = compare(tally, document, found);
  if (values.errors) console.log(faults(document, compared).join('\n'));
}
console.log(`${documents.length} documents`);
console.log(figures(tally).join('\n'));
