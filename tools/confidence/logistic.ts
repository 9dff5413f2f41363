/** Evidence of one attribution and whether it was right. */
export interface Lesson {
  readonly evidence: readonly (readonly [string, number])[];
  readonly right: boolean;
}

export interface LogisticOptions {
  readonly steps: number;
  /** Pull of every weight towards where it began. */
  readonly decay: number;
}

/**
 * Logistic regression by full gradient steps, deterministic. "own" begins at 1: without lessons the rule's own
 * confidence stands.
 */
export function learn(lessons: readonly Lesson[], { steps, decay }: LogisticOptions): Map<string, number> {
  const start = (name: string): number => (name === 'own' ? 1 : 0);
  const names = [...new Set(lessons.flatMap(({ evidence }) => evidence.map(([name]) => name)))].sort();
  const weights = new Map(names.map((name) => [name, start(name)]));
  const squares = new Map(names.map((name) => [name, 1e-6]));
  for (let step = 0; step < steps; step++) {
    const gradient = new Map(names.map((name) => [name, -decay * (weights.get(name)! - start(name))]));
    for (const { evidence, right } of lessons) {
      const sum = evidence.reduce((total, [name, value]) => total + value * weights.get(name)!, 0);
      const error = Number(right) - 1 / (1 + Math.exp(-sum));
      for (const [name, value] of evidence) gradient.set(name, gradient.get(name)! + error * value);
    }
    for (const name of names) {
      const g = gradient.get(name)!;
      squares.set(name, squares.get(name)! + g * g);
      weights.set(name, weights.get(name)! + (0.5 * g) / Math.sqrt(squares.get(name)!));
    }
  }
  return weights;
}
