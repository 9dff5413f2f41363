import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { openKnowledge } from '../../knowledge/lookup';
import { type Figure, figure, times } from './figures';

const FOLDER = new URL('../../assets/public/knowledge/', import.meta.url);
const RUNS = 7;

/** Opening the packed facts, against `JSON.parse` of the same bytes. */
export function benchKnowledge(): Figure[] {
  if (!existsSync(new URL('core.json', FOLDER))) return [];
  const core = readFileSync(new URL('core.json', FOLDER), 'utf8');
  const others = readdirSync(FOLDER).filter((name) => /^(?:rest|places|legislators).*\.json$/.test(name));
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
  ];
}
