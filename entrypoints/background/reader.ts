import { createTagger, parseTaggerWeights, type Tagger } from '../../engine/language/tagger';
import { type Read, readArticle } from '../../engine/read';
import type { Article } from '../../engine/types';
import type { Knowledge } from '../../knowledge/lookup';
import { browser } from '../../platform/browser';
import { loadKnowledge } from './knowledge';

let tagger: Promise<Tagger> | undefined;
const recent = new Map<string, Promise<Read>>();
/** Readings kept for the tabs that the reader goes between. */
const KEPT = 12;

async function loadTagger(): Promise<Tagger> {
  const answer = await fetch(browser.runtime.getURL('/language/tagger.bin' as never));
  return createTagger(parseTaggerWeights(new Uint8Array(await answer.arrayBuffer())));
}

/**
 * Reads an article, or gives the reading it already has. Rejects where the language data cannot be loaded; knowledge
 * that cannot be loaded leaves the speakers unlinked.
 * @param keep false for private windows, of which nothing stays.
 */
export function read(article: Article, today: string, keep: boolean): Promise<Read> {
  const key = `${article.url}\n${article.published ?? today}\n${article.text}`;
  const known = recent.get(key);
  if (known) return known;
  const reading = (async () => {
    tagger ??= loadTagger();
    tagger.catch(() => {
      tagger = undefined;
    });
    const knowledge: Knowledge | undefined = await loadKnowledge(article.text, article.published ?? today).catch(
      () => undefined,
    );
    return readArticle(article, await tagger, knowledge, today);
  })();
  if (!keep) return reading;
  recent.set(key, reading);
  reading.catch(() => recent.delete(key));
  if (recent.size > KEPT) recent.delete(recent.keys().next().value as string);
  return reading;
}
