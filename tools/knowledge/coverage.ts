import { existsSync, readFileSync } from 'node:fs';
import { blocksOf } from '../../engine/language/blocks';
import type { Tagger } from '../../engine/language/tagger';
import { readArticle } from '../../engine/read';
import type { Article } from '../../engine/types';
import { type Knowledge, openKnowledge } from '../../knowledge/lookup';
import { seeded, shuffled } from '../tagger/perceptron';

const MANIFEST = new URL('../../../shared/corpora/pages/manifest.jsonl', import.meta.url);

/** The day on which an article without a date is read. */
const TODAY = '2026-01-01';

/** How far the packed core suffices for a draw of saved articles. */
export interface Coverage {
  readonly seed: number;
  readonly articles: number;
  /** Articles for which no other file was asked. */
  readonly enough: number;
  /** Articles for which a file was asked and told something. */
  readonly needed: number;
  /** Articles for which files were asked and told nothing. */
  readonly inVain: number;
  /** Articles that all files together would read otherwise than those asked for. */
  readonly missed: readonly string[];
  /** How often each file was asked. */
  readonly asked: Readonly<Record<string, number>>;
}

/**
 * Draws saved English articles that have their text, and reads each with the core, with what it calls for, and with
 * everything. `packed` gives a packed file by name, `files` are all but the core. Nothing where the pages are absent.
 */
export function measureCoverage(
  files: readonly string[],
  packed: (file: string) => unknown,
  tagger: Tagger,
  seed: number,
  most: number,
): Coverage | undefined {
  const articles = drawArticles(seed, most);
  if (articles.length === 0) return undefined;
  const opened = new Map<string, Knowledge>();
  const open = (wanted: readonly string[]): Knowledge => {
    const key = wanted.join(' ');
    let knowledge = opened.get(key);
    if (!knowledge) {
      knowledge = openKnowledge(packed('core.json'));
      for (const file of wanted) knowledge.add(file, packed(file));
      opened.set(key, knowledge);
    }
    return knowledge;
  };
  const asked: Record<string, number> = {};
  const missed: string[] = [];
  let [enough, needed, inVain] = [0, 0, 0];
  for (const { id, article } of articles) {
    const wanted = [...open([]).needs(article.text, article.published ?? TODAY)].sort();
    for (const file of wanted) asked[file] = (asked[file] ?? 0) + 1;
    const told = tellsOf(article, tagger, open(wanted));
    if (wanted.length === 0) enough++;
    else if (told === tellsOf(article, tagger, open([]))) inVain++;
    else needed++;
    if (told !== tellsOf(article, tagger, open(files))) missed.push(id);
  }
  return { seed, articles: articles.length, enough, needed, inVain, missed, asked };
}

/** What a reading tells by the facts: who speaks and what is named, as text to compare. */
function tellsOf(article: Article, tagger: Tagger, knowledge: Knowledge): string {
  const { reading } = readArticle(article, tagger, knowledge, TODAY);
  const speakers = reading.speakers.map(({ name, entity, candidates }) => [name, entity, candidates]);
  const mentions = [...reading.mentions, ...reading.events].map(({ span, entity, candidates }) => [
    span,
    entity,
    candidates,
  ]);
  return JSON.stringify([speakers, mentions]);
}

function drawArticles(seed: number, most: number): { id: string; article: Article }[] {
  if (!existsSync(MANIFEST)) return [];
  const pages = readFileSync(MANIFEST, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, string | undefined>)
    .filter(({ kind, lang, gold_text }) => kind === 'article' && /^en/i.test(lang ?? '') && gold_text);
  return shuffled(pages, seeded(seed))
    .slice(0, most)
    .map(({ id, url, gold_text, gold_title, gold_date, publisher }) => {
      const body = readFileSync(new URL(gold_text!, MANIFEST), 'utf8').trim();
      const text = gold_title ? `${gold_title.trim()}\n\n${body}` : body;
      const day = /^\d{4}-\d\d-\d\d/.exec(gold_date ?? '')?.[0];
      return {
        id: id!,
        article: {
          url: url ?? '',
          lang: 'en',
          title: gold_title ?? '',
          text,
          blocks: blocksOf(text),
          ...(publisher ? { outlet: publisher } : {}),
          ...(day ? { published: day } : {}),
        },
      };
    });
}
