import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Knowledge, openKnowledge } from '../../knowledge/lookup';

const FOLDER = new URL('../../assets/public/knowledge/', import.meta.url);
const packed = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));

/** The facts that ship, loaded as the extension loads them: files are added when a text calls for them. */
export function loadKnowledge(): Knowledge | undefined {
  if (!existsSync(new URL('core.json', FOLDER))) return undefined;
  return openKnowledge(packed('core.json'));
}

/** Adds every packed file: a bare name says nothing of the country whose file it needs. */
export function addAll(knowledge: Knowledge): void {
  for (const file of readdirSync(FOLDER).sort())
    if (!/^(core|sources|browsers)\./.test(file)) knowledge.add(file, packed(file));
}

/** Adds the packed files that a text of a day calls for. */
export function addNeeded(knowledge: Knowledge, text: string, on?: string): void {
  for (const file of knowledge.needs(text, on)) knowledge.add(file, packed(file));
}
