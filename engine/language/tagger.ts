/**
 * Part-of-speech tags (Penn Treebank) by a greedy averaged perceptron, left to right
 * (Collins 2002; the greedy form after Honnibal 2013), with int8 weights under hashed features.
 */
import { caseOf, type WordForm } from './features';
import { Votes } from './votes';
import type { TaggerWeights } from './weights';
import type { Word } from './words';

export type { TaggerWeights } from './weights';
export { parseTaggerWeights } from './weights';

/** Takes the words of one sentence (contractions apart: "do", "n't"; compounds whole) and gives a tag for each. */
export type Tagger = (words: readonly Word[]) => string[];

/** Makes a tagger of the weights. The same words get the same tags, whatever was tagged before. */
export function createTagger(weights: TaggerWeights): Tagger {
  const { tags } = weights;
  const votes = new Votes(weights);
  let ids = new Int32Array(64);
  return (words) => {
    const { length } = words;
    if (ids.length < length) ids = new Int32Array(2 * length);
    votes.prepare(length);
    const forms: WordForm[] = [];
    for (let at = 0; at < length; at++) {
      ids[at] = votes.idOf(words[at]!);
      forms.push(votes.formOf(ids[at]!));
    }
    const letterCase = caseOf(forms);
    const found: string[] = [];
    let tag1 = -1;
    let tag2 = -2;
    for (let at = 0; at < length; at++) {
      const sure = votes.sureTag(ids[at]!);
      const tag = sure >= 0 ? sure : votes.best(ids, length, at, tag1, tag2, letterCase);
      found.push(tags[tag]!);
      tag2 = tag1;
      tag1 = tag;
    }
    return found;
  };
}
