import { existsSync, readFileSync } from 'node:fs';
import { type Knowledge, openKnowledge } from '../../knowledge/lookup';

const FOLDER = new URL('../../assets/public/knowledge/', import.meta.url);
const packed = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));

/** The facts that ship, loaded as the extension loads them: files are added when a text calls for them. */
export function loadKnowledge(): Knowledge | undefined {
  if (!existsSync(new URL('core.json', FOLDER))) return undefined;
  return openKnowledge(packed('core.json'));
}

/** Adds the packed files that a text calls for. */
export function addNeeded(knowledge: Knowledge, text: string): void {
  for (const file of knowledge.needs(text)) knowledge.add(file, packed(file));
}
