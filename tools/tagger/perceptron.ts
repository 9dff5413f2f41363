import { caseOf, fillFeatures, TEMPLATES, type WordForm, wordForm } from '../../engine/language/features';
import type { TaggerWeights } from '../../engine/language/weights';
import { stemUses, sureWords } from './lexicon';
import type { TaggedSentence } from './treebank';

/** Averaged weights before pruning: slot → one weight a tag. */
export interface Averaged {
  readonly tags: readonly string[];
  readonly sure: ReadonlyMap<string, number>;
  readonly uses: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<number, Float64Array>;
}

/** A small seeded generator (mulberry32), so that training gives the same bytes each time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Gives a new list in seeded random order (Fisher–Yates). */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

interface Row {
  readonly weight: Float64Array;
  readonly total: Float64Array;
  readonly since: Int32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly seed: number;
  /** A word is sure if it was seen so often with one tag only. */
  readonly sureFrom: number;
  /** Only these weights (slot → tags) may differ from zero: for a second training after pruning. */
  readonly allowed?: ReadonlyMap<number, ReadonlySet<number>>;
  readonly report?: (line: string) => void;
}

/** Trains an averaged perceptron, tagging greedily with its own tags as history. */
export function trainPerceptron(sentences: readonly TaggedSentence[], options: TrainingOptions): Averaged {
  const tags = [...new Set(sentences.flatMap((s) => s.tags))].sort();
  const sure = sureWords(sentences, tags, options.sureFrom);
  const uses = stemUses(sentences);
  const random = seeded(options.seed);
  const rows = new Map<number, Row>();
  const forms = new Map<string, WordForm>();
  const features = new Int32Array(TEMPLATES);
  const scores = new Float64Array(tags.length);
  let clock = 0;

  const update = (slot: number, tag: number, step: number): void => {
    if (options.allowed && !options.allowed.get(slot)?.has(tag)) return;
    let row = rows.get(slot);
    if (!row) {
      const size = tags.length;
      row = { weight: new Float64Array(size), total: new Float64Array(size), since: new Int32Array(size) };
      rows.set(slot, row);
    }
    row.total[tag]! += (clock - row.since[tag]!) * row.weight[tag]!;
    row.since[tag] = clock;
    row.weight[tag]! += step;
  };

  const formOf = (word: string): WordForm => {
    const form = forms.get(word) ?? wordForm(word, uses);
    forms.set(word, form);
    return form;
  };
  const prepared = sentences.map(({ words, tags: gold }) => {
    const sentence = words.map(formOf);
    return { letterCase: caseOf(sentence), gold: gold.map((tag) => tags.indexOf(tag)), forms: sentence };
  });

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let wrong = 0;
    for (const sentence of shuffled(prepared, random)) {
      let tag1 = -1;
      let tag2 = -2;
      for (let at = 0; at < sentence.forms.length; at++) {
        clock++;
        let tag = sure.get(sentence.forms[at]!.plain);
        if (tag === undefined) {
          fillFeatures(features, sentence.forms, at, tag1, tag2, sentence.letterCase);
          scores.fill(0);
          for (const slot of features) {
            const weight = rows.get(slot)?.weight;
            if (weight) for (let t = 0; t < scores.length; t++) scores[t]! += weight[t]!;
          }
          tag = 0;
          for (let t = 1; t < scores.length; t++) if (scores[t]! > scores[tag]!) tag = t;
          const gold = sentence.gold[at]!;
          if (tag !== gold) {
            wrong++;
            for (const slot of features) {
              update(slot, gold, 1);
              update(slot, tag, -1);
            }
          }
        }
        tag2 = tag1;
        tag1 = tag;
      }
    }
    options.report?.(`epoch ${epoch + 1}: ${wrong} of ${clock / (epoch + 1)} wrong while learning`);
  }

  const averaged = new Map<number, Float64Array>();
  for (const [slot, row] of rows) {
    averaged.set(
      slot,
      row.weight.map((w, t) => (row.total[t]! + (clock - row.since[t]!) * w) / clock),
    );
  }
  return { tags, sure, uses, rows: averaged };
}

/** The weights of at least `least`, as slot → tags. */
export function strongWeights(averaged: Averaged, least: number): Map<number, Set<number>> {
  const strong = new Map<number, Set<number>>();
  for (const [slot, row] of averaged.rows) {
    const kept = new Set<number>();
    row.forEach((w, t) => {
      if (Math.abs(w) >= least) kept.add(t);
    });
    if (kept.size > 0) strong.set(slot, kept);
  }
  return strong;
}

/** Rounds to int8 with one scale (weights above 127 steps are cut off) and lays the weights out for the tagger. */
export function quantise(averaged: Averaged, step: number): TaggerWeights {
  const slots: number[] = [];
  const starts: number[] = [0];
  const weightTags: number[] = [];
  const weights: number[] = [];
  for (const [slot, row] of [...averaged.rows].sort(([a], [b]) => a - b)) {
    const before = weights.length;
    row.forEach((w, t) => {
      const rounded = Math.max(-127, Math.min(127, Math.round(w / step)));
      if (rounded === 0) return;
      weightTags.push(t);
      weights.push(rounded);
    });
    if (weights.length === before) continue;
    slots.push(slot);
    starts.push(weights.length);
  }
  return {
    tags: averaged.tags,
    sure: averaged.sure,
    uses: averaged.uses,
    slots: Int32Array.from(slots),
    starts: Int32Array.from(starts),
    weightTags: Uint8Array.from(weightTags),
    weights: Int8Array.from(weights),
  };
}
