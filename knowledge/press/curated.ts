import { readdirSync, readFileSync } from 'node:fs';
import { type Citation, type CuratedFile, curatedFile } from '../curated/schema';
import { readManifest } from './manifest';

export interface NamedFile {
  readonly name: string;
  readonly facts: CuratedFile;
}

const FOLDER = new URL('../curated/', import.meta.url);

/**
 * Reads and checks all curated files, in the order of their names.
 * Gives the sound ones and a line for each fault, with file and place in it. Throws only where the folder is missing.
 */
export function readCurated(folder: URL = FOLDER): { files: NamedFile[]; problems: string[] } {
  const files: NamedFile[] = [];
  const problems: string[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const facts = parse(name, readFileSync(new URL(name, folder), 'utf8'), problems);
    if (!facts) continue;
    problems.push(...citationProblems(name, facts));
    files.push({ name, facts });
  }
  return { files, problems };
}

function parse(name: string, text: string, problems: string[]): CuratedFile | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    problems.push(`${name}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  const parsed = curatedFile.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues)
    problems.push(`${name}: ${issue.path.map(String).join('.')}: ${issue.message}`);
  return undefined;
}

/** Every cited page must be listed in the same file. */
function citationProblems(name: string, facts: CuratedFile): string[] {
  const problems: string[] = [];
  const known = new Set(readManifest().sources.map(({ id }) => id));
  const check = (where: string, src: readonly Citation[]) => {
    for (const cited of src) {
      if ('page' in cited && !facts.pages[cited.page]) problems.push(`${name}: ${where}: no page "${cited.page}"`);
      if ('source' in cited && !known.has(cited.source))
        problems.push(`${name}: ${where}: no source "${cited.source}"`);
    }
  };
  for (const entity of facts.entities) {
    check(entity.id, entity.src);
    for (const control of entity.control ?? []) check(`${entity.id} control`, control.src);
    if (entity.qid && entity.qid !== entity.id) problems.push(`${name}: ${entity.id}: qid differs from id`);
  }
  for (const metonym of facts.metonyms) check(metonym.names[0]!, metonym.src);
  for (const role of facts.roles) check(`${role.person} ${role.office}`, role.src);
  for (const event of facts.events) {
    check(event.id, event.src);
    for (const fact of event.facts) check(`${event.id} finding`, fact.src);
  }
  for (const fact of facts.findings) check(`${fact.event} finding`, fact.src);
  return problems;
}
