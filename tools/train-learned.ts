/**
 * `npx tsx tools/train-learned.ts [--epochs 8] [--prune 0.02] [--out FILE]`: trains the learned layer from the marks in
 * tests/corpus alone, prints every document with its licence, and measures the layer against the rules on PolNeAR dev.
 * A document that shares eight words in a row with a measuring set is refused. Two runs give the same bytes.
 * The weights ship only where the layer gains 1.5 points of triple F1 over the rules: nothing is written without
 * `--out`, and less than that gain ends in failure.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { attribute } from '../engine/attribution/attribute';
import { sequencesOf } from '../engine/attribution/learned/features';
import { parseLearnedModel, refine } from '../engine/attribution/learned/index';
import { labelsOf } from '../engine/attribution/learned/labels';
import { analyse } from '../engine/language/document';
import { corpusTexts, markedDocuments, textOf } from './corpus/stand-off';
import { loadTagger } from './language/load-tagger';
import { type Labelled, trainCrf } from './learned/crf';
import { runsOf, sharedRun } from './learned/overlap';
import { writeLearnedModel } from './learned/write-model';
import { jsonLines } from './load/json-lines';
import { articleOf } from './score/engine';
import { tripleRates } from './score/print';
import { compare, emptyTally, type GoldDocument } from './score/tally';

const { values } = parseArgs({
  options: {
    epochs: { type: 'string', default: '8' },
    rate: { type: 'string', default: '0.05' },
    decay: { type: 'string', default: '0.001' },
    least: { type: 'string', default: '2' },
    trust: { type: 'string', default: '2' },
    prune: { type: 'string', default: '0.02' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});

/** Points of triple F1 on PolNeAR dev from which the layer is worth its size. */
const WORTH = 1.5;
const corpora = fileURLToPath(new URL('../../shared/corpora', import.meta.url));
const goldOf = (name: string): GoldDocument[] => {
  const file = `${corpora}/${name}.jsonl`;
  if (!existsSync(file)) return [];
  return jsonLines<GoldDocument>(file);
};

const dev = goldOf('polnear/dev');
const measuring = [...dev, ...goldOf('polnear/train'), ...goldOf('gum/eval')];
if (measuring.length === 0) {
  console.error(`The measuring sets are missing in ${corpora}: what is learned could not be kept apart from them.`);
  process.exit(1);
}
const forbidden = runsOf(measuring.map(({ text }) => text));
const texts = corpusTexts();
const tagger = loadTagger();

const paragraphs: Labelled[] = [];
let learned = 0;
for (const marked of markedDocuments()) {
  const text = textOf(marked, texts);
  if (text === undefined) continue;
  const run = sharedRun(text, forbidden);
  if (run) {
    console.log(`REFUSED ${marked.id}: shares "${run}" with a measuring set`);
    continue;
  }
  console.log(`${marked.id}  ${marked.licence}  ${marked.attributions.length} attributions  ${marked.url}`);
  learned++;
  const article = articleOf(text, marked.title);
  const document = analyse(text, article.blocks, tagger);
  const gold = labelsOf(document, marked.attributions);
  for (const sequence of sequencesOf(document, attribute(document, article))) {
    paragraphs.push({ sequence, gold: gold.subarray(sequence.from, sequence.to) });
  }
}
if (paragraphs.length === 0) {
  console.error('No marked documents to learn from.');
  process.exit(1);
}

const weights = trainCrf(paragraphs, {
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  decay: Number(values.decay),
  least: Number(values.least),
  trust: Number(values.trust),
  seed: Number(values.seed),
  report: (line) => console.error(line),
});
const bytes = writeLearnedModel(weights, Number(values.prune));
const model = parseLearnedModel(bytes);
const strata = ['all', 'reported speech', 'direct quotes'];
const rules = emptyTally();
const layered = emptyTally();
for (const gold of dev) {
  const article = articleOf(gold.text, gold.title);
  const document = analyse(gold.text, article.blocks, tagger);
  const found = attribute(document, article);
  const outer = (list: typeof found) => list.filter((one) => one.inside === undefined);
  compare(rules, gold, outer(found));
  compare(layered, gold, outer(refine(model, document, found)));
}
const points = (tally: typeof rules) => strata.map((name) => Number((100 * tripleRates(tally, name).f).toFixed(1)));
const gain = points(layered)[0]! - points(rules)[0]!;
console.log(JSON.stringify({ documents: learned, bytes: bytes.length, gzip: gzipSync(bytes).length }));
console.log(JSON.stringify({ strata, rules: points(rules), layered: points(layered), gain: Number(gain.toFixed(1)) }));
if (gain < WORTH) console.log(`Gains less than ${WORTH} points: not worth shipping.`);
if (values.out && gain >= WORTH) writeFileSync(values.out, bytes);
else if (values.out) process.exitCode = 1;
