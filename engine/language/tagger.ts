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

/** A word form, and the one tag that it may have, or -1. */
interface Known {
  readonly form: WordForm;
  readonly sure: number;
}

/** Makes a tagger of the weights. The same words get the same tags, whatever was tagged before. */
export function createTagger(weights: TaggerWeights): Tagger {
  const { tags, sure, uses, starts, weightTags } = weights;
  const rowOf = slotTable(weights.slots);
  // A weight with its tag in the low byte: one look instead of two.
  const votes = Int16Array.from(weights.weights, (weight, at) => (weight << 8) | weightTags[at]!);
  const features = new Int32Array(TEMPLATES);
  const scores = new Int32Array(tags.length);
  const known = new Map<string, Known>();

  const knownOf = (word: string): Known => {
    const kept = known.get(word);
    if (kept) return kept;
    if (known.size >= FORMS_KEPT) known.clear();
    const form = wordForm(word, uses);
    const made = { form, sure: sure.get(form.plain) ?? -1 };
    known.set(word, made);
    return made;
  };

  const bestTag = (): number => {
    scores.fill(0);
    for (let f = 0; f < TEMPLATES; f++) {
      const row = rowOf(features[f]!);
      if (row < 0) continue;
      for (let w = starts[row]!, end = starts[row + 1]!; w < end; w++) {
        const packed = votes[w]!;
        scores[packed & 0xff]! += packed >> 8;
      }
    }
    let best = 0;
    for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag;
    return best;
  };

  return (words) => {
    const sentence: WordForm[] = [];
    const found: number[] = [];
    for (const word of words) {
      const { form, sure } = knownOf(word);
      sentence.push(form);
      found.push(sure);
    }
    const letterCase = caseOf(sentence);
    let tag1 = -1;
    let tag2 = -2;
    for (let at = 0; at < sentence.length; at++) {
      if (found[at]! < 0) {
        fillFeatures(features, sentence, at, tag1, tag2, letterCase);
        found[at] = bestTag();
      }
      tag2 = tag1;
      tag1 = found[at]!;
    }
    return found.map((tag) => tags[tag]!);
  };
}

/**
 * Slot → row, or -1, by open addressing: a Map of numbers is three times slower here. Key and row lie side by side, and
 * a byte for each place tells most of the slots that are not there without a look at either.
 */
function slotTable(slots: Int32Array): (slot: number) => number {
  let size = 1024;
  while (size < slots.length * 2) size *= 2;
  const mask = size - 1;
  const prints = new Uint8Array(size);
  const pairs = new Int32Array(2 * size);
  for (let row = 0; row < slots.length; row++) {
    const hash = Math.imul(slots[row]!, 0x9e3779b1);
    let at = hash & mask;
    while (prints[at] !== 0) at = (at + 1) & mask;
    prints[at] = (hash >>> 24) | 1;
    pairs[2 * at] = slots[row]!;
    pairs[2 * at + 1] = row;
  }
  return (slot) => {
    const hash = Math.imul(slot, 0x9e3779b1);
    const print = (hash >>> 24) | 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const here = prints[at]!;
      if (here === 0) return -1;
      if (here === print && pairs[2 * at] === slot) return pairs[2 * at + 1]!;
    }
  };
}
