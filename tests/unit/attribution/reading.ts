import { readFileSync } from 'node:fs';
import { attribute, type RawAttribution } from '../../../engine/attribution/attribute';
import { blocksOf } from '../../../engine/language/blocks';
import { analyse, type LanguageDocument } from '../../../engine/language/document';
import { createTagger, parseTaggerWeights } from '../../../engine/language/tagger';
import type { Article, Block, Span } from '../../../engine/types';

const weights = new URL('../../../assets/public/language/tagger.bin', import.meta.url);
/** The tagger that ships. */
export const tagger = createTagger(parseTaggerWeights(new Uint8Array(readFileSync(weights))));

export interface Told {
  readonly document: LanguageDocument;
  readonly attributions: readonly RawAttribution[];
  /** The words of spans, joined by " … ". */
  words(spans: readonly Span[]): string;
}

/** Reads a bare text by the rules, as an article in English without a title; blocks are made unless given. */
export function tell(text: string, blocks: readonly Block[] = blocksOf(text)): Told {
  const document = analyse(text, blocks, tagger);
  const article: Article = { url: '', lang: 'en', title: '', text, blocks };
  return {
    document,
    attributions: attribute(document, article),
    words: (spans) => spans.map((span) => text.slice(...span)).join(' … '),
  };
}
