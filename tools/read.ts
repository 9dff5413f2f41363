import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { blocksOf } from '../engine/language/blocks';
import { readArticle } from '../engine/read';
import type { Article } from '../engine/types';
import { loadTagger } from './language/load-tagger';
import { addNeeded, loadKnowledge } from './load/knowledge';
import { type Given, lineOf } from './read/line';
import { openFinder } from './read/page';

/**
 * `npm run -s read -- FILE… [--date D] [--outlet O] [--lang L]`: reads `.txt`, `.html` and `.jsonl` files by the
 * shipped code and prints one JSON line each, nothing else.
 */
const flags = { date: '', outlet: '', lang: 'en' };
const files: string[] = [];
for (let i = 2; i < argv.length; i++) {
  const name = /^--(date|outlet|lang)$/.exec(argv[i]!)?.[1] as keyof typeof flags | undefined;
  if (name) flags[name] = argv[++i] ?? '';
  else files.push(argv[i]!);
}
if (files.length === 0) {
  stderr.write('Usage: npm run -s read -- FILE… [--date YYYY-MM-DD] [--outlet NAME] [--lang TAG]\n');
  exit(2);
}

const tagger = loadTagger();
const knowledge = loadKnowledge();
const today = new Date().toISOString().slice(0, 10);

const articleOf = (text: string, given: Given): Article => {
  const blocks = blocksOf(text);
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return {
    url: '',
    lang: given.lang ?? flags.lang,
    title: headline ? text.slice(...headline.span) : '',
    ...((given.outlet ?? flags.outlet) ? { outlet: given.outlet ?? flags.outlet } : {}),
    ...((given.date ?? flags.date) ? { published: given.date ?? flags.date } : {}),
    text,
    blocks,
  };
};

function print(id: string, article: Article, more: Record<string, unknown> = {}): void {
  if (knowledge) addNeeded(knowledge, article.text, article.published);
  const start = performance.now();
  const read = readArticle(article, tagger, knowledge, today);
  const ms = Math.round((performance.now() - start) * 10) / 10;
  stdout.write(`${JSON.stringify({ ...lineOf(id, article, read), ...more, ms })}\n`);
}

const finder = files.some((file) => file.endsWith('.html')) ? await openFinder() : undefined;
try {
  for (const file of files) {
    const id = file
      .split('/')
      .at(-1)!
      .replace(/\.\w+$/, '');
    if (file.endsWith('.jsonl')) {
      for (const line of readFileSync(file, 'utf8').split('\n')) {
        if (!line.trim()) continue;
        const given = JSON.parse(line) as Given & { id: string; text: string };
        print(given.id, articleOf(given.text, given));
      }
    } else if (file.endsWith('.html')) {
      const { article, reason } = await finder!.find(file);
      if (!article) stdout.write(`${JSON.stringify({ id, isArticle: false, reason, attributions: [], ms: 0 })}\n`);
      else
        print(
          id,
          {
            ...article,
            ...(flags.date ? { published: flags.date } : {}),
            ...(flags.outlet ? { outlet: flags.outlet } : {}),
          },
          { text: article.text },
        );
    } else {
      print(id, articleOf(readFileSync(file, 'utf8'), {}));
    }
  }
} finally {
  await finder?.close();
}
