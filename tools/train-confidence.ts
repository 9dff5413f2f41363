/**
 * `npx tsx tools/train-confidence.ts [--write]`: learns how sure attributions are from our corpus alone and measures
 * it on folds by document (and, for comparison only, on PolNeAR dev). `--write` puts the weights of all documents into
 * engine/attribution/learned/weights.json. Two runs give the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { attribute } from '../engine/attribution/attribute';
import { confidenceOf, evidenceOf } from '../engine/attribution/learned/confidence';
import { analyse } from '../engine/language/document';
import { type Lesson, learn } from './confidence/logistic';
import { corpusTexts, markedDocuments, textOf } from './corpus/stand-off';
import { loadTagger } from './language/load-tagger';
import { articleOf } from './score/engine';
import { measure, pair, SAME } from './score/pair';
import { auc, brier, reliability } from './score/print';
import { emptyTally, type GoldDocument, type Tally } from './score/tally';
import { wordsOf } from './score/words';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    decay: { type: 'string', default: '4' },
    folds: { type: 'string', default: '5' },
  },
});
const options = { steps: 400, decay: Number(values.decay) };
const target = fileURLToPath(new URL('../engine/attribution/learned/weights.json', import.meta.url));
const tagger = loadTagger();

interface Told extends Lesson {
  /** The rule's own confidence. */
  readonly own: number;
}

function lessonsOf(gold: GoldDocument, nested: boolean): Told[] {
  const article = articleOf(gold.text, gold.title);
  const document = analyse(gold.text, article.blocks, tagger);
  const words = wordsOf(gold.text);
  const found = attribute(document, article).filter((one) => nested || one.inside === undefined);
  const measured = found.map((one) => measure(words, one));
  const pairs = pair(
    gold.attributions.map((one) => measure(words, one)),
    measured,
  );
  const right = new Set(
    pairs.filter(({ overlap, sourceMet }) => overlap >= SAME && sourceMet).map((one) => one.found.one),
  );
  return found.map((one) => ({ evidence: evidenceOf(gold.text, one), right: right.has(one), own: one.confidence }));
}

const report = (name: string, confidences: Tally['confidences']): void => {
  const tally = { ...emptyTally(), confidences };
  console.log(`${name}: Brier ${brier(tally).toFixed(3)}, AUC ${auc(tally).toFixed(3)}`);
  for (const { mean, right, count } of reliability(tally))
    console.log(`   ${mean.toFixed(2)} → ${right.toFixed(2)}  (${count})`);
};

const texts = corpusTexts();
const documents = markedDocuments().flatMap((marked) => {
  const text = textOf(marked, texts);
  return text === undefined ? [] : [lessonsOf({ ...marked, text }, true)];
});
if (documents.length < markedDocuments().length) {
  console.error('Texts of the corpus are not here: what is learned from the others alone would not be the same.');
  process.exit(1);
}
const folds = Number(values.folds);
const held = documents.flatMap((lessons, at) => {
  const weights = Object.fromEntries(
    learn(documents.filter((_, other) => other % folds !== at % folds).flat(), options),
  );
  return lessons.map(({ evidence, right }) => ({ confidence: confidenceOf(evidence, weights), right }));
});
const all = documents.flat();
report(
  'rules, our corpus',
  all.map(({ own, right }) => ({ confidence: own, right })),
);
report(`learned, our corpus, ${folds} folds of ${documents.length} documents`, held);

const weights = Object.fromEntries([...learn(all, options)].map(([name, weight]) => [name, Number(weight.toFixed(3))]));
const dev = fileURLToPath(new URL('../../shared/corpora/polnear/dev.jsonl', import.meta.url));
if (existsSync(dev)) {
  const told = readFileSync(dev, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => lessonsOf(JSON.parse(line) as GoldDocument, false));
  report(
    'rules, PolNeAR dev',
    told.map(({ own, right }) => ({ confidence: own, right })),
  );
  report(
    'learned, PolNeAR dev',
    told.map(({ evidence, right }) => ({ confidence: confidenceOf(evidence, weights), right })),
  );
}
if (values.write) writeFileSync(target, `${JSON.stringify(weights, null, 2)}\n`);
