/** One measured figure, beside what it is measured against in the same run. */
export interface Figure {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
  readonly unit: string;
  readonly reference: string;
  /** Median against the reference's: of all runs, or over pages of the ratio on each page. */
  readonly ratio: number;
  /** 95th percentile over pages of the ratio on each page. */
  readonly ratioP95?: number;
  readonly n: number;
}

export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Milliseconds of each of `runs` calls, after one that warms up. */
export function times(runs: number, call: () => void): number[] {
  call();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
}

/** Processor time of the whole process so far, in milliseconds: it does not count what others do on the machine. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of processor time that one call takes. */
export function processorTimeOf(call: () => void): number {
  const start = processorTime();
  call();
  return processorTime() - start;
}

/** A figure to three places. */
export const short = (value: number): number => Math.round(value * 1000) / 1000;

/** A figure of times against a reference. */
export function figure(
  name: string,
  measured: readonly number[],
  reference: string,
  against: readonly number[],
): Figure {
  const median = quantile(measured, 0.5);
  return {
    name,
    median: short(median),
    p95: short(quantile(measured, 0.95)),
    unit: 'ms',
    reference,
    ratio: short(median / Math.max(1e-6, quantile(against, 0.5))),
    n: measured.length,
  };
}
