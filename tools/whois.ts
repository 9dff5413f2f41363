import { readFileSync } from 'node:fs';
import type { Knowledge } from '../knowledge/lookup';
import { whois } from './link/whois';
import { addAll, loadKnowledge } from './load/knowledge';

/** `npm run -s whois -- "NAME" --on DATE` or `--batch FILE.jsonl` (lines `{id, name, on, text?}`): JSON lines. */
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
for (const { id, name, on, text } of questions(process.argv.slice(2))) {
  console.log(JSON.stringify({ id: id ?? name, candidates: whois(knowledge, name, on, text) }));
}
