import { argv, exit, stderr, stdout } from 'node:process';
import { hashText } from '../engine/hash';
import { loadTagger } from './language/load-tagger';
import { type Judgement, judgeLinks, linkShares, readLabels } from './link/labels';
import { drawSources, politicalTexts } from './link/sources';
import { compareTitles } from './link/titles';
import { addNeeded, loadKnowledge } from './load/knowledge';

/**
 * `npx tsx tools/link-score.ts --labels FILE…`: precision of the links of sources that a person has labelled, and recall
 * of those that are in the bundle; with the sources given, and with those that the engine finds. Wrong ones first.
 * `… --titles GOLD.jsonl`: how often a source that we link is whom the gold's Wikipedia title names, where both exist.
 * `… --draw COUNT SEED [FILE…]`: sources to label, none of those in the files.
 */
const [, , mode, ...rest] = argv;
const print = (line: unknown): void => void stdout.write(`${JSON.stringify(line)}\n`);

function bundle() {
  const knowledge = loadKnowledge();
  if (!knowledge) throw new Error('no packed knowledge: run npm run -s knowledge');
  return knowledge;
}

function labels(files: readonly string[]): void {
  const knowledge = bundle();
  const tagger = loadTagger();
  const texts = politicalTexts();
  const load = (text: string) => addNeeded(knowledge, text);
  const shown = ({ label, found, verdict }: Judgement) => {
    const text = texts.find(({ id }) => id === label.id)!.text;
    const source = label.source.map((span) => text.slice(...span)).join(' … ');
    return { verdict, id: label.id, at: label.source[0]![0], source, gold: label.gold, found };
  };
  for (const file of files)
    for (const given of ['gold', 'found'] as const) {
      const judged = judgeLinks(readLabels(file), texts, tagger, knowledge, load, given);
      if (given === 'gold')
        for (const verdict of ['wrong', 'missed'])
          for (const one of judged) if (one.verdict === verdict) print(shown(one));
      print({ file, given, labels: judged.length, ...linkShares(judged) });
    }
}

function draw(count: number, seed: number, files: readonly string[]): void {
  const texts = politicalTexts();
  const hashes = new Map(texts.map(({ id, text }) => [id, hashText(text)]));
  for (const one of drawSources(texts, count, seed, files.flatMap(readLabels)))
    print({ ...one, hash: hashes.get(one.id) });
}

if (mode === '--labels' && rest.length > 0) labels(rest);
else if (mode === '--titles' && rest[0])
  print(compareTitles(rest[0], loadTagger(), bundle(), new Date().toISOString().slice(0, 10)));
else if (mode === '--draw' && rest.length > 1) draw(Number(rest[0]), Number(rest[1]), rest.slice(2));
else {
  stderr.write('Usage: npx tsx tools/link-score.ts --labels FILE… | --titles GOLD.jsonl | --draw COUNT SEED [FILE…]\n');
  exit(2);
}
