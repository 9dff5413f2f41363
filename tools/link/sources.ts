import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../engine/types';
import { hash32 } from '../../knowledge/names';
import { jsonLines } from '../load/json-lines';

/** A dated text whose attributions are given. */
export interface SourcedText {
  readonly id: string;
  readonly date: string;
  readonly title?: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly content: readonly Span[];
    readonly cue: readonly Span[];
    readonly source: readonly Span[];
  }[];
}

/** A source of a text: its spans are UTF-16 offsets. */
export interface DrawnSource {
  readonly id: string;
  readonly source: readonly Span[];
}

const FILE = fileURLToPath(new URL('../../../shared/corpora/polnear/dev.jsonl', import.meta.url));

/** Whether the texts lie beside the project. */
export const canDrawSources = (): boolean => existsSync(FILE);

/** The political articles that linking is measured on. Throws where they are not there. */
export const politicalTexts = (): SourcedText[] => jsonLines(FILE);

/**
 * Draws sources of claims, each once, in an order that only the seed and their places decide. `without`: sources of an
 * earlier draw. Given in the order of the texts.
 */
export function drawSources(
  texts: readonly SourcedText[],
  count: number,
  seed: number,
  without: readonly DrawnSource[] = [],
): DrawnSource[] {
  const seen = new Set(without.map(keyOf));
  const all: DrawnSource[] = [];
  for (const { id, attributions } of texts)
    for (const { source } of attributions) {
      const one = { id, source };
      if (source.length === 0 || seen.has(keyOf(one))) continue;
      seen.add(keyOf(one));
      all.push(one);
    }
  const rank = new Map(all.map((one) => [one, hash32(keyOf(one), seed)]));
  const drawn = new Set([...all].sort((a, b) => rank.get(a)! - rank.get(b)!).slice(0, count));
  return all.filter((one) => drawn.has(one));
}

/** Key of a source: its text and place. */
export const keyOf = ({ id, source }: DrawnSource): string => `${id} ${JSON.stringify(source)}`;
