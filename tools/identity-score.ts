import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { addUp, type GoldText, type Judged, judge, sharesOf } from './identity/judge';
import { loadTagger } from './language/load-tagger';

/**
 * `npx tsx tools/identity-score.ts GOLD.jsonl [--wrong N]`: how often the right speaker is found within the article,
 * given the gold spans of source, cue and content, by the sort of source. Prints one JSON line; with `--wrong`, the
 * first N that went wrong before it.
 */
const file = argv[2];
if (!file) {
  stderr.write('Usage: npx tsx tools/identity-score.ts GOLD.jsonl [--wrong N]\n');
  exit(2);
}
const show = argv[3] === '--wrong' ? Number(argv[4] ?? 20) : 0;
const tagger = loadTagger();
const judged: Judged[] = [];
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim()) judged.push(...judge(JSON.parse(line) as GoldText, tagger));
}
const wrong = judged.filter(({ verdict }) => verdict === 'wrong');
for (const one of wrong.slice(0, show)) stdout.write(`${JSON.stringify(one)}\n`);
stdout.write(`${JSON.stringify(sharesOf(addUp(judged)))}\n`);
