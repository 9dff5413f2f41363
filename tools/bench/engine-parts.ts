/** What the benches measure of the engine, bundled as it ships. */
export { attribute } from '../../engine/attribution/attribute';
export { identify } from '../../engine/attribution/identity/index';
export { blocksOf } from '../../engine/language/blocks';
export { analyse } from '../../engine/language/document';
export { createTagger, parseTaggerWeights } from '../../engine/language/tagger';
export { readText } from '../score/engine';
