/**
 * Part-of-speech tags (Penn Treebank) by a greedy averaged perceptron, left to right
 * (Collins 2002; the greedy form after Honnibal 2013), with int8 weights under hashed features.
 */
import { caseOf, fillFeatures, TEMPLATES, type WordForm, wordForm } from './features';
import type { TaggerWeights } from './weights';

export type { TaggerWeights } from './weights';
export { parseTaggerWeights } from './weights';

/** Takes the words of one sentence (contractions apart: "do", "n't"; compounds whole) and gives a tag for each. */
export type Tagger = (words: readonly string[]) => string[];

/** Word forms kept between sentences; news repeats itself, so most words are found here. */
const FORMS_KEPT = 20_000;

/** Makes a tagger of the weights. The same words get the same tags, whatever was tagged before. */
export function createTagger(weights: TaggerWeights): Tagger {
  const { tags, sure, uses, starts, weightTags } = weights;
  const find = slotTable(weights.slots);
  const values = weights.weights;
  const features = new Int32Array(TEMPLATES);
  const scores = new Int32Array(tags.length);
  const forms = new Map<string, WordForm>();

  const formOf = (word: string): WordForm => {
    const kept = forms.get(word);
    if (kept) return kept;
    if (forms.size >= FORMS_KEPT) forms.clear();
    const made = wordForm(word, uses);
    forms.set(word, made);
    return made;
  };

  const bestTag = (): number => {
    scores.fill(0);
    for (let f = 0; f < TEMPLATES; f++) {
      const row = find(features[f]!);
      if (row < 0) continue;
      for (let w = starts[row]!, end = starts[row + 1]!; w < end; w++) scores[weightTags[w]!]! += values[w]!;
    }
    let best = 0;
    for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag;
    return best;
  };

  return (words) => {
    const sentence = words.map(formOf);
    const letterCase = caseOf(words);
    const found: string[] = [];
    let tag1 = -1;
    let tag2 = -2;
    for (let at = 0; at < sentence.length; at++) {
      let tag = sure.get(sentence[at]!.plain);
      if (tag === undefined) {
        fillFeatures(features, sentence, at, tag1, tag2, letterCase);
        tag = bestTag();
      }
      found.push(tags[tag]!);
      tag2 = tag1;
      tag1 = tag;
    }
    return found;
  };
}

/** Slot → row by open addressing: a Map of numbers is three times slower here. */
function slotTable(slots: Int32Array): (slot: number) => number {
  let size = 1024;
  while (size < slots.length * 3) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size).fill(-1);
  const rows = new Int32Array(size);
  for (let row = 0; row < slots.length; row++) {
    let at = Math.imul(slots[row]!, 0x9e3779b1) & mask;
    while (keys[at] !== -1) at = (at + 1) & mask;
    keys[at] = slots[row]!;
    rows[at] = row;
  }
  return (slot) => {
    for (let at = Math.imul(slot, 0x9e3779b1) & mask; ; at = (at + 1) & mask) {
      const key = keys[at]!;
      if (key === slot) return rows[at]!;
      if (key === -1) return -1;
    }
  };
}
