import type { LevelledFound } from './engine';
import { type Measured, measure, type Pair, pair, SAME } from './pair';
import { isDirectQuote, isReportedSpeech, quotedPassages, type Roles } from './strata';
import { iou, shared, touched, type Words, wordsOf } from './words';

/** A gold attribution as the corpora give it. */
export interface GoldAttribution extends Roles {
  readonly id?: string | number;
  readonly type?: string;
  /** Quoted, "according to", or a plain verb of speech. */
  readonly core?: boolean;
  readonly nested?: boolean;
  /** Neither required nor counted as wrong. */
  readonly optional?: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly attributions: readonly GoldAttribution[];
  /** Stretches that the annotators left out. */
  readonly ignore?: readonly (readonly [number, number])[];
}

/** Right, found and gold counts; F1 and its like follow from them. */
export interface Count {
  right: number;
  found: number;
  gold: number;
}

/** Everything that the figures are made of. */
export interface Tally {
  readonly counts: Map<string, Count>;
  readonly shares: Map<string, { right: number; all: number }>;
  /** Confidence of each found attribution, and whether content (IoU ≥ .5) and source are right. */
  readonly confidences: { confidence: number; right: boolean }[];
}

export const emptyTally = (): Tally => ({ counts: new Map(), shares: new Map(), confidences: [] });

function count(tally: Tally, name: string, right: number, found: number, gold: number): void {
  const before = tally.counts.get(name) ?? { right: 0, found: 0, gold: 0 };
  before.right += right;
  before.found += found;
  before.gold += gold;
  tally.counts.set(name, before);
}

function share(tally: Tally, name: string, right: boolean): void {
  const before = tally.shares.get(name) ?? { right: 0, all: 0 };
  before.all++;
  if (right) before.right++;
  tally.shares.set(name, before);
}

/** One document's result, for reading the misses. */
export interface Compared<P extends Roles> {
  readonly pairs: readonly Pair<GoldAttribution, P>[];
  readonly missed: readonly Measured<GoldAttribution>[];
  readonly spurious: readonly Measured<P>[];
}

/** Leaves out what lies in stretches that annotators skipped or marked as optional. */
function countable<P extends Roles>(gold: GoldDocument, words: Words, found: readonly Measured<P>[]): Measured<P>[] {
  const skipped = touched(words, gold.ignore ?? []);
  const optional = gold.attributions.filter((one) => one.optional).map((one) => touched(words, one.content));
  const required = gold.attributions.filter((one) => !one.optional).map((one) => touched(words, one.content));
  return found.filter(({ content }) => {
    if (content.size === 0 || shared(content, skipped) > content.size / 2) return false;
    const best = Math.max(0, ...optional.map((one) => iou(one, content)));
    return best <= 0.3 || best <= Math.max(0, ...required.map((one) => iou(one, content)));
  });
}

/** Compares one document and adds to the tally. */
export function compare<P extends LevelledFound>(tally: Tally, gold: GoldDocument, found: readonly P[]): Compared<P> {
  const words = wordsOf(gold.text);
  const quoted = touched(words, quotedPassages(gold.text));
  const wanted = gold.attributions.filter((one) => !one.optional).map((one) => measure(words, one));
  const kept = countable(
    gold,
    words,
    found.map((one) => measure(words, one)),
  );
  const pairs = pair(wanted, kept);
  const byGold = new Map(pairs.map((one) => [one.gold, one]));
  const byFound = new Map(pairs.map((one) => [one.found, one]));

  const strata: [string, (one: Roles) => boolean][] = [
    ['all', () => true],
    ['reported speech', (one) => isReportedSpeech(gold.text, words, quoted, one)],
    ['direct quotes', (one) => isDirectQuote(words, quoted, one)],
  ];
  for (const [name, belongs] of strata) {
    const right = (one: Pair<GoldAttribution, P> | undefined) => one?.triple === true;
    // A match counts as right for recall in its gold stratum; precision is taken over the found ones of the stratum.
    const goldOnes = wanted.filter(({ one }) => belongs(one));
    const foundOnes = kept.filter(({ one }) => belongs(one));
    count(tally, `R triple ${name}`, goldOnes.filter((one) => right(byGold.get(one))).length, 0, goldOnes.length);
    count(tally, `P triple ${name}`, foundOnes.filter((one) => right(byFound.get(one))).length, foundOnes.length, 0);
  }
  const same = pairs.filter(({ overlap }) => overlap >= SAME);
  count(tally, 'content IoU >= .5', same.length, kept.length, wanted.length);
  for (const role of ['content', 'source', 'cue'] as const) {
    const golds = spanKeys(wanted, role);
    const founds = spanKeys(kept, role);
    count(tally, `exact ${role}`, [...founds].filter((key) => golds.has(key)).length, founds.size, golds.size);
    const goldWords = union(wanted, role);
    const foundWords = union(kept, role);
    count(tally, `words ${role}`, shared(goldWords, foundWords), foundWords.size, goldWords.size);
  }
  for (const one of wanted) {
    const met = (byGold.get(one)?.overlap ?? 0) >= SAME;
    share(tally, `recall ${one.one.type ?? '?'}`, met);
    if (one.one.core !== undefined) share(tally, one.one.core ? 'recall core' : 'recall beyond core', met);
    if (one.one.nested) share(tally, 'recall nested', met);
    if (one.one.core) {
      const level = byGold.get(one)?.found.one.level;
      share(tally, 'gold core held by the default levels', met && level !== 'other');
    }
  }
  for (const { sourceMet } of same) share(tally, 'source touched, given content', sourceMet);
  for (const one of kept) {
    const paired = byFound.get(one);
    const right = paired !== undefined && paired.overlap >= SAME;
    share(tally, `precision of level ${one.one.level}`, right);
    if (one.one.level !== 'other') share(tally, 'precision of the default levels', right);
    share(tally, `pattern ${one.one.because[0] ?? '?'}`, right && paired.sourceMet);
    if (right && one.one.speakerShown && one.one.source.length > 0)
      share(tally, 'shown speakers right', paired.sourceMet);
    if (right && one.one.speakerShown !== undefined && paired.gold.one.core && paired.gold.source.size > 0)
      share(tally, 'speaker shown on found core', one.one.speakerShown && one.one.source.length > 0);
    tally.confidences.push({ confidence: one.one.confidence, right: right && paired.sourceMet });
  }
  return {
    pairs,
    missed: wanted.filter((one) => !byGold.has(one)),
    spurious: kept.filter((one) => !byFound.has(one)),
  };
}

function spanKeys(list: readonly Measured<Roles>[], role: 'content' | 'cue' | 'source'): Set<string> {
  return new Set(list.filter((one) => one[role].size > 0).map((one) => [...one[role]].sort((a, b) => a - b).join(' ')));
}

function union(list: readonly Measured<Roles>[], role: 'content' | 'cue' | 'source'): Set<number> {
  return new Set(list.flatMap((one) => [...one[role]]));
}
