import type { Agreement } from '../corpus/agreement';
import type { Role } from '../score/exact';
import { auc, brier, rates, reliability, tripleRates } from '../score/print';
import type { Count, Tally } from '../score/tally';

export const percent = (value: number): string => (100 * value).toFixed(1);

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Precision, recall and F1 of triples, contents and roles. */
export function figuresTable(tally: Tally): string {
  const row = (name: string, { p, r, f }: { p: number; r: number; f: number }) => [
    name,
    percent(f),
    percent(p),
    percent(r),
  ];
  const triples = ['all', 'reported speech', 'direct quotes'].map((name) =>
    row(`triple, ${name}`, tripleRates(tally, name)),
  );
  const others = [...tally.counts]
    .filter(([name]) => !name.includes('triple'))
    .map(([name, count]) => row(name, rates(count)));
  return table(['figure', 'F1', 'precision', 'recall'], [...triples, ...others]);
}

/** Precision, recall and F1 of exact spans, with their counts. */
export function exactTable(counts: Readonly<Record<Role, Count>>): string {
  const rows = Object.entries(counts).map(([role, count]) => {
    const { p, r, f } = rates(count);
    return [role, percent(f), percent(p), percent(r), count.right, count.found, count.gold];
  });
  return table(['exact spans', 'F1', 'precision', 'recall', 'right', 'found', 'gold'], rows);
}

/** Shares other than those of patterns. */
export function sharesTable(tally: Tally): string {
  const rows = [...tally.shares].filter(([name]) => !name.startsWith('pattern ')).sort(([a], [b]) => (a < b ? -1 : 1));
  return table(
    ['share', '%', 'count'],
    rows.map(([name, { right, all }]) => [name, percent(right / all), `${right} of ${all}`]),
  );
}

/** Precision of every pattern, on two sets side by side. */
export function patternsTable(patterns: readonly string[], ours: Tally, others: Tally | undefined): string {
  const cell = (tally: Tally | undefined, name: string) => {
    const share = tally?.shares.get(`pattern ${name}`);
    return share ? `${percent(share.right / share.all)} (${share.right} of ${share.all})` : '–';
  };
  return table(
    ['pattern', 'our corpus', 'PolNeAR dev'],
    patterns.map((name) => [name, cell(ours, name), cell(others, name)]),
  );
}

/** Bins of rising confidence with the share that is right. */
export function reliabilityTable(tally: Tally): string {
  const rows = reliability(tally).map(({ from, to, mean, right, count }) => [
    `${from.toFixed(2)}–${to.toFixed(2)}`,
    percent(mean),
    percent(right),
    count,
  ]);
  return `${table(['confidence', 'mean, %', 'right, %', 'count'], rows)}\n\nBrier score ${brier(tally).toFixed(3)}, AUC ${auc(tally).toFixed(3)}.`;
}

/** How far two readings of the same documents agree. */
export function agreementTable({ usable, exact, speakers: { same, of } }: Agreement): string {
  return table(
    ['figure', '%'],
    [
      ...usable.map(({ stratum, f }) => [`usable highlight F1, ${stratum}`, percent(f)]),
      ...exact.map(({ role, f }) => [`exact ${role} F1`, percent(f)]),
      [`same speaker, given content and source (${same} of ${of})`, percent(same / (of || 1))],
    ],
  );
}
