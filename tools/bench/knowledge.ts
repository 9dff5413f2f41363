import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { attribute } from '../../engine/attribution/attribute';
import { identify } from '../../engine/attribution/identity/index';
import { blocksOf } from '../../engine/language/blocks';
import { analyse } from '../../engine/language/document';
import { link } from '../../engine/link/index';
import type { Article } from '../../engine/types';
import { type Knowledge, openKnowledge } from '../../knowledge/lookup';
import { loadTagger } from '../language/load-tagger';
import { demoText } from './engine';
import { type Figure, figure, times } from './figures';
import { heapFigure, heapOf } from './heap';

const FOLDER = new URL('../../assets/public/knowledge/', import.meta.url);
const RUNS = 7;

/** Opening the packed facts and linking by them, and what they keep in memory, against `JSON.parse` of the same bytes. */
export function benchKnowledge(): Figure[] {
  if (!existsSync(new URL('core.json', FOLDER))) return [];
  const core = readFileSync(new URL('core.json', FOLDER), 'utf8');
  const others = readdirSync(FOLDER).filter((name) => /^(?:rest|places|legislators|officials).*\.json$/.test(name));
  const texts = others.map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const);
  const parseCore = times(RUNS, () => void JSON.parse(core));
  const openCore = times(RUNS, () => void openKnowledge(JSON.parse(core)));
  const parseAll = times(RUNS, () => {
    JSON.parse(core);
    for (const [, text] of texts) JSON.parse(text);
  });
  const openAll = times(RUNS, () => {
    const knowledge = openKnowledge(JSON.parse(core));
    for (const [name, text] of texts) knowledge.add(name, JSON.parse(text));
  });
  const opened = openKnowledge(JSON.parse(core));
  const lookup = times(200, () => void opened.candidates('Boris Johnson', '2017-04-09'));
  return [
    figure('knowledge core: parse and index', openCore, 'JSON.parse of the core', parseCore),
    figure('knowledge, all files: parse and index', openAll, 'JSON.parse of all files', parseAll),
    figure('one name looked up in the core', lookup, 'JSON.parse of the core', parseCore),
    figure(
      'linking, per 1,000 words',
      linkTimes(() => openKnowledge(JSON.parse(core))),
      'JSON.parse of the core',
      parseCore,
    ),
    heapFigure(
      'knowledge core: memory',
      heapOf(() => used(openKnowledge(JSON.parse(core)))),
      'JSON.parse of the core',
      heapOf(() => JSON.parse(core)),
    ),
    heapFigure(
      'knowledge, all files: memory',
      heapOf(() => {
        const knowledge = openKnowledge(JSON.parse(core));
        for (const [name, text] of texts) knowledge.add(name, JSON.parse(text));
        return used(knowledge);
      }),
      'JSON.parse of all files',
      heapOf(() => [JSON.parse(core), ...texts.map(([, text]) => JSON.parse(text))]),
    ),
  ];
}

/** Facts that were asked once, so that what is made at the first question is there. */
function used(knowledge: Knowledge): Knowledge {
  const text = demoText(1);
  knowledge.needs(text);
  knowledge.candidates('Boris Johnson', '2017-04-09');
  return knowledge;
}

/** Milliseconds that linking the demo article takes for every thousand of its words, each time by facts just opened. */
function linkTimes(open: () => Knowledge): number[] {
  const text = demoText(4);
  const article: Article = { url: '', lang: 'en', title: '', text, blocks: blocksOf(text) };
  const document = analyse(text, article.blocks, loadTagger());
  const identified = identify(document, article, attribute(document, article));
  const thousands = text.split(/\s+/).length / 1000;
  return Array.from({ length: RUNS }, () => {
    const knowledge = open();
    const start = performance.now();
    link(document, article, identified, knowledge, '2017-04-09');
    return (performance.now() - start) / thousands;
  });
}
