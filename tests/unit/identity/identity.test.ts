import { describe, expect, it } from 'vitest';
import { CASES } from './cases';
import { identifyMarked, lineOf, nameOf } from './marked';

describe('identity within the article', () => {
  it('has cases enough, a third of them about who must not be taken', () => {
    const negative = CASES.filter(
      ({ not, apart, is }) => not || apart || Object.values(is ?? {}).some((line) => /^[?~]/.test(line)),
    );
    expect(CASES.length).toBeGreaterThanOrEqual(80);
    expect(negative.length).toBeGreaterThanOrEqual(CASES.length / 3);
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });

  it.each(CASES)('$name', ({ text, outlet, is, not, same, apart, kind, called }) => {
    const found = identifyMarked(text, outlet);
    for (const [letter, line] of Object.entries(is ?? {})) {
      // Where nobody is sure, whom it might have been does not matter.
      const shown = lineOf(found.get(letter)!);
      if (line.startsWith('?')) expect(shown.charAt(0), letter).toBe('?');
      else expect(shown, letter).toBe(line);
    }
    for (const [letter, name] of Object.entries(not ?? {})) {
      const { speaker, speakerShown } = found.get(letter)!;
      if (speakerShown) expect(nameOf(speaker), letter).not.toBe(name);
    }
    for (const [letter, wanted] of Object.entries(kind ?? {}))
      expect(found.get(letter)!.speaker.kind, letter).toBe(wanted);
    for (const [letter, words] of Object.entries(called ?? {}))
      expect(found.get(letter)!.speaker.description, letter).toBe(words);
    for (const pair of same ?? []) expect(found.get(pair.charAt(0))!.speaker).toBe(found.get(pair.charAt(1))!.speaker);
    for (const pair of apart ?? [])
      expect(found.get(pair.charAt(0))!.speaker).not.toBe(found.get(pair.charAt(1))!.speaker);
  });
});
