import type { LevelledFound } from './engine';
import type { Measured, Pair } from './pair';
import type { Roles } from './strata';
import type { Compared, Count, GoldAttribution, GoldDocument, Tally } from './tally';

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

/** Precision, recall and F1 of a count. */
export function rates({ right, found, gold }: Count): { p: number; r: number; f: number } {
  const p = found ? right / found : 0;
  const r = gold ? right / gold : 0;
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 };
}

/** Precision, recall and F1 of the triples of a stratum. */
export function tripleRates(tally: Tally, stratum: string): { p: number; r: number; f: number } {
  const recall = tally.counts.get(`R triple ${stratum}`) ?? { right: 0, found: 0, gold: 0 };
  const precision = tally.counts.get(`P triple ${stratum}`) ?? { right: 0, found: 0, gold: 0 };
  const p = precision.found ? precision.right / precision.found : 0;
  const r = recall.gold ? recall.right / recall.gold : 0;
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 };
}

/** Mean squared distance between confidence and outcome. */
export function brier(tally: Tally): number {
  const { confidences } = tally;
  return (
    confidences.reduce((sum, { confidence, right }) => sum + (confidence - Number(right)) ** 2, 0) /
    (confidences.length || 1)
  );
}

/** Chance that a right one has more confidence than a wrong one (ties count half). */
export function auc(tally: Tally): number {
  const sorted = [...tally.confidences].sort((a, b) => a.confidence - b.confidence);
  let rank = 0;
  let sum = 0;
  let right = 0;
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (end < sorted.length && sorted[end]!.confidence === sorted[i]!.confidence) end++;
    const mean = rank + (end - i + 1) / 2;
    for (; i < end; i++) {
      rank++;
      if (!sorted[i]!.right) continue;
      sum += mean;
      right++;
    }
  }
  const wrong = sorted.length - right;
  return right && wrong ? (sum - (right * (right + 1)) / 2) / (right * wrong) : 0.5;
}

/** Bins of at least `least` attributions by rising confidence. */
export function reliability(
  tally: Tally,
  least = 50,
): { from: number; to: number; mean: number; right: number; count: number }[] {
  const sorted = [...tally.confidences].sort((a, b) => a.confidence - b.confidence);
  const size = Math.max(least, Math.ceil(sorted.length / 10));
  const bins = [];
  for (let start = 0; start < sorted.length; ) {
    let end = Math.min(sorted.length, start + size);
    while (end < sorted.length && sorted[end]!.confidence === sorted[end - 1]!.confidence) end++;
    if (sorted.length - end < least) end = sorted.length;
    const bin = sorted.slice(start, end);
    bins.push({
      from: bin[0]!.confidence,
      to: bin.at(-1)!.confidence,
      mean: bin.reduce((sum, one) => sum + one.confidence, 0) / bin.length,
      right: bin.filter((one) => one.right).length / bin.length,
      count: bin.length,
    });
    start = end;
  }
  return bins;
}

/** The figures as lines of text. */
export function figures(tally: Tally): string[] {
  const lines: string[] = [];
  for (const stratum of ['all', 'reported speech', 'direct quotes']) {
    const { p, r, f } = tripleRates(tally, stratum);
    lines.push(`${`triple ${stratum}`.padEnd(40)}F1 ${percent(f)}  P ${percent(p)}  R ${percent(r)}`);
  }
  for (const [name, value] of tally.counts) {
    if (name.includes('triple')) continue;
    const { p, r, f } = rates(value);
    lines.push(`${name.padEnd(40)}F1 ${percent(f)}  P ${percent(p)}  R ${percent(r)}`);
  }
  const shares = [...tally.shares].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, { right, all }] of shares) {
    if (!name.startsWith('pattern ')) lines.push(`${name.padEnd(43)}${percent(right / all)}  (${right}/${all})`);
  }
  lines.push(
    `Brier ${brier(tally).toFixed(3)}, AUC ${auc(tally).toFixed(3)}`,
    '',
    'by pattern: content and source right',
  );
  for (const [name, { right, all }] of shares.sort(([, a], [, b]) => b.all - a.all)) {
    if (name.startsWith('pattern '))
      lines.push(`  ${name.slice(8).padEnd(41)}${percent(right / all)}  (${right}/${all})`);
  }
  return lines;
}

const words = (text: string, one: Measured<Roles>): string => {
  const of = (role: 'content' | 'cue' | 'source') =>
    one.one[role]
      .map((span) => text.slice(...span))
      .join(' … ')
      .replaceAll(/\s+/g, ' ');
  return `{${of('source')}} <${of('cue')}> [${of('content')}]`;
};

/** What went wrong in a document, for reading: missed, spurious, and found with a fault. */
export function faults<P extends LevelledFound>(gold: GoldDocument, compared: Compared<P>): string[] {
  const lines = [`# ${gold.id}`];
  for (const one of compared.missed) lines.push(`MISSED    ${words(gold.text, one)}`);
  for (const one of compared.spurious)
    lines.push(`SPURIOUS  ${words(gold.text, one)}  (${one.one.because.join(', ')})`);
  for (const one of compared.pairs) if (!one.triple) lines.push(...fault(gold.text, one));
  return lines;
}

function fault<P extends LevelledFound>(text: string, one: Pair<GoldAttribution, P>): string[] {
  const wrong = [one.overlap < 0.5 && 'content', !one.sourceMet && 'source', !one.cueMet && 'cue']
    .filter(Boolean)
    .join('+');
  return [
    `WRONG ${wrong} (${one.found.one.because.join(', ')})`,
    `   gold   ${words(text, one.gold)}`,
    `   found  ${words(text, one.found)}`,
  ];
}
