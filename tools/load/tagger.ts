import { readFileSync } from 'node:fs';
import { createTagger, parseTaggerWeights, type Tagger } from '../../engine/language/tagger';

/** The tagger with the weights that ship. */
export function loadTagger(): Tagger {
  const file = new URL('../../assets/public/language/tagger.bin', import.meta.url);
  return createTagger(parseTaggerWeights(new Uint8Array(readFileSync(file))));
}
