import { type Knowledge, openKnowledge } from '../../knowledge/lookup';
import { browser } from '../../platform/browser';

let core: Promise<Knowledge> | undefined;
const added = new Set<string>();

const load = async (file: string): Promise<unknown> =>
  (await fetch(browser.runtime.getURL(`/knowledge/${file}` as never))).json();

/**
 * The facts that an article's text calls for, packed in the extension itself: the core at once, the rest where a
 * first word points to it. Rejects where a file is missing or broken.
 * @param on day on which the article is read as one of then, ISO 8601.
 */
export async function loadKnowledge(text: string, on: string): Promise<Knowledge> {
  core ??= load('core.json').then(openKnowledge);
  core.catch(() => {
    core = undefined;
  });
  const knowledge = await core;
  for (const file of knowledge.needs(text, on)) {
    if (added.has(file)) continue;
    knowledge.add(file, await load(file));
    added.add(file);
  }
  return knowledge;
}
