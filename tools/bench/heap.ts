import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Figure, short } from './figures';

/** Bytes that what a call gives keeps alive, after the collector has run. */
export function heapOf(make: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const kept = [make()];
  const after = used();
  kept.length = 0;
  return after - before;
}

/** A figure of kilobytes kept alive against those of a reference. */
export function heapFigure(name: string, bytes: number, reference: string, against: number): Figure {
  const kilobytes = short(bytes / 1000);
  return { name, median: kilobytes, p95: kilobytes, unit: 'kB', reference, ratio: short(bytes / against), n: 1 };
}
