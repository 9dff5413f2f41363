/**
 * `npm run train:tagger [-- --epochs 6 --prune 2]`: trains the part-of-speech tagger from the treebanks in
 * ../shared/corpora/ud and writes assets/public/language/tagger.bin. Two runs give the same bytes.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createTagger, type Tagger } from '../engine/language/tagger';
import { parseTaggerWeights } from '../engine/language/weights';
import { wordFor } from '../engine/language/words';
import { withHeadlines } from './tagger/headlines';
import { quantise, strongWeights, trainPerceptron } from './tagger/perceptron';
import { readTreebank, type TaggedSentence } from './tagger/treebank';
import { writeTaggerWeights } from './tagger/write-weights';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const treebanks = join(root, '../shared/corpora/ud');
const target = join(root, 'assets/public/language/tagger.bin');

const { values } = parseArgs({
  options: {
    epochs: { type: 'string', default: '6' },
    again: { type: 'string', default: '3' },
    prune: { type: 'string', default: '2' },
    step: { type: 'string', default: '0.4' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: target },
  },
});

/** Share of words tagged as in the treebank. */
function accuracy(tagger: Tagger, sentences: readonly TaggedSentence[]): number {
  let right = 0;
  let all = 0;
  for (const { words, tags } of sentences) {
    tagger(words.map(wordFor)).forEach((tag, i) => {
      if (tag === tags[i]) right++;
      all++;
    });
  }
  return (100 * right) / all;
}

if (!existsSync(treebanks)) {
  console.error(`No treebanks: ${treebanks} is missing. The committed weights stay as they are.`);
  process.exit(1);
}
const read = (name: string) => readTreebank(join(treebanks, `${name}.conllu.gz`));
const learn = withHeadlines([...read('ewt.train'), ...read('gumclean.train'), ...read('pud')], Number(values.seed));
const dev = read('ewt.dev');
const options = { seed: Number(values.seed), sureFrom: 20, report: (line: string) => console.error(line) };

const full = trainPerceptron(learn, { ...options, epochs: Number(values.epochs) });
const allowed = strongWeights(full, Number(values.prune));
// Trained again with only the strong weights alive: they take over what the pruned ones did.
const pruned = trainPerceptron(learn, { ...options, epochs: Number(values.again), allowed });
const bytes = writeTaggerWeights(quantise(pruned, Number(values.step)));
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
const tagger = createTagger(parseTaggerWeights(bytes));
console.log(
  JSON.stringify({
    features: allowed.size,
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    ewtDev: Number(accuracy(tagger, dev).toFixed(2)),
  }),
);
