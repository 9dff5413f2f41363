import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createTagger, type Tagger } from '../../engine/language/tagger';
import { parseTaggerWeights } from '../../engine/language/weights';

/** Where the shipped weights lie. */
export const TAGGER_FILE = fileURLToPath(new URL('../../assets/public/language/tagger.bin', import.meta.url));

/**
 * Makes the tagger of the weights that ship, for commands and tests.
 * @throws {WeightsError} where the file is damaged.
 */
export function loadTagger(): Tagger {
  return createTagger(parseTaggerWeights(readFileSync(TAGGER_FILE)));
}
