import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { readArticle } from '../engine/read';
import type { Attribution, Span } from '../engine/types';
import { fold } from '../knowledge/names';
import { loadTagger } from './language/load-tagger';
import { addNeeded, loadKnowledge } from './load/knowledge';
import { articleOf } from './score/engine';

/**
 * `npx tsx tools/link-score.ts GOLD.jsonl`: how often a source that we link is whom the gold's Wikipedia title names,
 * where both exist; by the shipped reading with the shipped facts. Prints one JSON line; whatever does not agree by a
 * name or alias stands in `differ`, for a reader to judge: a title may be a name that we do not list.
 */
interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly attributions: readonly {
    readonly source: readonly Span[];
    readonly speakerEntity?: { readonly wiki?: string | null } | null;
  }[];
}

const file = argv[2];
if (!file) {
  stderr.write('Usage: npx tsx tools/link-score.ts GOLD.jsonl\n');
  exit(2);
}
const tagger = loadTagger();
const knowledge = loadKnowledge();
if (!knowledge) throw new Error('no packed knowledge: run npm run -s knowledge');
const today = new Date().toISOString().slice(0, 10);

const touches = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));
const named = (title: string): string =>
  fold(
    decodeURIComponent(title)
      .replaceAll('_', ' ')
      .replace(/ ?\(.*$/, ''),
  );

let withTitle = 0;
let both = 0;
let agree = 0;
const differ: object[] = [];
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const { id, text, title, date, attributions } = JSON.parse(line) as GoldLine;
  addNeeded(knowledge, text);
  const { reading } = readArticle(articleOf(text, title, date), tagger, knowledge, today);
  for (const { source, speakerEntity } of attributions) {
    const wiki = speakerEntity?.wiki;
    if (!wiki) continue;
    withTitle++;
    const found = reading.attributions.find((one: Attribution) => touches(one.source, source));
    const entity = found?.speaker.entity ? knowledge.entity(found.speaker.entity) : undefined;
    if (!entity) continue;
    both++;
    if (
      fold(entity.label) === named(wiki) ||
      knowledge.candidates(named(wiki), date ?? today).some((one) => one.entity === entity.id)
    )
      agree++;
    else differ.push({ id, wiki, ours: entity.label });
  }
}
stdout.write(`${JSON.stringify({ withTitle, both, agree, share: both ? agree / both : 1, differ })}\n`);
