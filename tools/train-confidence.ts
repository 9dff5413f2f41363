/**
 * `npx tsx tools/train-confidence.ts [--write]`: learns how sure attributions are from our corpus and, for clauses, from
 * the learning half of GUM as far as it is under CC BY; prints the documents of each licence and measures on folds by
 * document (and, for comparison only, on PolNeAR dev). A document that shares eight words in a row with a measuring set
 * is refused. `--write` puts the weights of all documents into engine/attribution/learned/weights.json. Two runs give
 * the same bytes.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { confidenceOf } from '../engine/attribution/learned/confidence';
import { clauses, lessonsOf, outermost, outsideQuotations } from './confidence/lessons';
import { learn } from './confidence/logistic';
import { corpusTexts, markedDocuments, textOf } from './corpus/stand-off';
import { loadTagger } from './language/load-tagger';
import { runsOf, sharedRun } from './learned/overlap';
import { jsonLines } from './load/json-lines';
import { auc, brier, reliability } from './score/print';
import { emptyTally, type GoldDocument, type Tally } from './score/tally';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    decay: { type: 'string', default: '4' },
    folds: { type: 'string', default: '5' },
  },
});
const options = { steps: 400, decay: Number(values.decay) };
const target = fileURLToPath(new URL('../engine/attribution/learned/weights.json', import.meta.url));
const corpora = fileURLToPath(new URL('../../shared/corpora', import.meta.url));
const tagger = loadTagger();

type Licensed = GoldDocument & { readonly licence?: string; readonly textLicense?: string };

function linesOf(name: string): Licensed[] {
  const file = `${corpora}/${name}.jsonl`;
  if (!existsSync(file)) return [];
  return jsonLines<Licensed>(file);
}

const report = (name: string, confidences: Tally['confidences']): void => {
  const tally = { ...emptyTally(), confidences };
  console.log(`${name}: Brier ${brier(tally).toFixed(3)}, AUC ${auc(tally).toFixed(3)}`);
  for (const { mean, right, count } of reliability(tally))
    console.log(`   ${mean.toFixed(2)} → ${right.toFixed(2)}  (${count})`);
};

const dev = linesOf('polnear/dev');
const measuring = runsOf([...dev, ...linesOf('polnear/train'), ...linesOf('gum/eval')].map(({ text }) => text));
const licences = new Map<string, number>();
/** True for a document that may be learned from; counted under its licence. */
function permitted({ id, text, licence, textLicense }: Licensed): boolean {
  const run = sharedRun(text, measuring);
  if (run !== undefined) {
    console.log(`refused: ${id} shares words with a measuring set: ${run}`);
    return false;
  }
  const terms = licence ?? textLicense ?? 'unknown';
  licences.set(terms, (licences.get(terms) ?? 0) + 1);
  return true;
}

const texts = corpusTexts();
const marked = markedDocuments().map((one) => ({ ...one, text: textOf(one, texts) }));
if (marked.length === 0 || marked.some(({ text }) => text === undefined)) {
  console.error('Texts of the corpus are not here: what is learned from the others alone would not be the same.');
  process.exit(1);
}
const documents = marked.flatMap(({ text = '', ...one }) =>
  permitted({ ...one, text }) ? [lessonsOf({ ...one, text }, tagger, outsideQuotations)] : [],
);
const ours = documents.length;
for (const gold of linesOf('gum/learn')) {
  if (/^CC BY \d/.test(gold.textLicense ?? '') && permitted(gold)) documents.push(lessonsOf(gold, tagger, clauses));
}
console.log([...licences].map(([terms, count]) => `${count} documents under ${terms}`).join(', '));

const folds = Number(values.folds);
const byFold = Array.from({ length: folds }, (_, fold) =>
  Object.fromEntries(learn(documents.filter((_, at) => at % folds !== fold).flat(), options)),
);
const held = documents.map((lessons, at) =>
  lessons.map(({ evidence, right }) => ({ confidence: confidenceOf(evidence, byFold[at % folds]!), right })),
);
const all = documents.flat();
report(
  'rules, our corpus',
  documents
    .slice(0, ours)
    .flat()
    .map(({ own, right }) => ({ confidence: own, right })),
);
report(`learned, our corpus, ${folds} folds of ${documents.length} documents`, held.slice(0, ours).flat());
if (documents.length > ours) report(`learned, GUM, the same folds`, held.slice(ours).flat());

const weights = Object.fromEntries([...learn(all, options)].map(([name, weight]) => [name, Number(weight.toFixed(3))]));
if (dev.length > 0) {
  const told = dev.flatMap((gold) => lessonsOf(gold, tagger, outermost));
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
