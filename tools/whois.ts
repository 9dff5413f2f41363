import { readFileSync } from 'node:fs';
import type { Knowledge } from '../knowledge/lookup';
import { datedTexts } from './link/draw';
import { answerAnew, judgedDraws, type Outcome, sharesOf } from './link/judged';
import { whois } from './link/whois';
import { addAll, loadKnowledge } from './load/knowledge';

/**
 * `npm run -s whois -- "NAME" --on DATE` or `--batch FILE.jsonl` (lines `{id, name, on, text?}`): JSON lines.
 * `--judged`: the drawn names of tests/corpus/whois, answered anew and counted; with `--names` what is wrong or silent.
 */
interface Question {
  readonly id?: string | number;
  readonly name: string;
  readonly on: string;
  readonly text?: string;
}

function questions(args: readonly string[]): Question[] {
  const batch = args.indexOf('--batch');
  if (batch >= 0)
    return readFileSync(args[batch + 1] ?? '', 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Question);
  const on = args.indexOf('--on');
  const name = args.find((arg, i) => !arg.startsWith('--') && i !== on + 1) ?? '';
  return [{ name, on: on >= 0 ? (args[on + 1] ?? '') : new Date().toISOString().slice(0, 10) }];
}

const knowledge: Knowledge | undefined = loadKnowledge();
if (!knowledge) throw new Error('no packed knowledge: run npm run -s knowledge');
addAll(knowledge);
if (process.argv.includes('--judged')) printJudged(knowledge);
else
  for (const { id, name, on, text } of questions(process.argv.slice(2))) {
    console.log(JSON.stringify({ id: id ?? name, candidates: whois(knowledge, name, on, text) }));
  }

function printJudged(facts: Knowledge): void {
  const texts = datedTexts();
  for (const draw of judgedDraws()) {
    const outcomes = answerAnew(facts, draw, texts);
    for (const stratum of new Set(outcomes.map((one) => one.stratum)))
      console.log(draw.seed, stratum, lineOf(outcomes.filter((one) => one.stratum === stratum)));
    if (process.argv.includes('--names'))
      for (const { verdict, judgement, name, answer } of outcomes)
        if (verdict === 'wrong' || verdict === 'silent')
          console.log(`${verdict}\t${judgement.id}\t${name}\t${answer?.label ?? '–'}\t${judgement.office ?? ''}`);
  }
}

/** The three readings of "right", and what is wrong. */
function lineOf(outcomes: readonly Outcome[]): string {
  const { names, right, wrong, silent, rightlySilent, beyond } = sharesOf(outcomes);
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  return [
    `${names} names: ${right} right, ${wrong} wrong, ${silent} silent, ${rightlySilent} rightly silent`,
    `wrong ${share(wrong, names)}`,
    `right or rightly silent ${share(right + rightlySilent, names)}`,
    `right of those answered ${share(right, right + wrong)}`,
    `right of those with a public identity ${share(right, right + silent + wrong + beyond)}`,
  ].join(' · ');
}
