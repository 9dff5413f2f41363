import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../../engine/attribution/patterns/index';
import { tell } from './reading';

describe.each(PATTERNS.map((pattern) => [pattern.name, pattern] as const))('pattern %s', (name, pattern) => {
  it('has at least two examples and one counter-example', () => {
    expect(pattern.examples.length).toBeGreaterThanOrEqual(2);
    expect(pattern.counterExamples.length).toBeGreaterThanOrEqual(1);
  });

  it.each(pattern.examples.map((example) => [example.text, example] as const))('finds: %s', (text, example) => {
    const { attributions, words } = tell(text);
    const found = attributions.filter((one) => one.because[0] === name);
    expect(
      found.map((one) => ({
        content: one.content.map((s) => words([s])),
        cue: words(one.cue),
        source: words(one.source),
      })),
    ).toContainEqual({ content: example.content, cue: example.cue, source: example.source });
  });

  it.each(pattern.counterExamples)('is silent: %s', (text) => {
    expect(tell(text).attributions.filter((one) => one.because[0] === name)).toEqual([]);
  });
});

it('names every pattern once', () => {
  const names = PATTERNS.map((pattern) => pattern.name);
  expect(new Set(names).size).toBe(names.length);
});
