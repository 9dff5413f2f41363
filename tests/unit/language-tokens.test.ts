import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../engine/language/tokens';
import { wordAt } from '../../engine/language/words';

/**
 * What a token is, as one expression: address, handle, dotted letters ("U.S."), word or number with inner signs,
 * two-sign quote marks, dashes, dots, any other sign.
 */
const TOKEN =
  /https?:\/\/[^\s"”<>]+|[@#][\p{L}\p{N}_]+|(?:\p{Lu}-)?(?:\p{L}\.){2,}(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:[-‐‑'’&_][\p{L}\p{N}\p{M}]+|[.,:]\p{N}+|\.\p{Ll}[\p{L}\p{N}\p{M}]*|\/[\p{L}\p{N}\p{M}]+)*|(?<=\S)'(?=''(?!'))|''|’’(?!’)|‘‘|``|-{2,}|\.{2,}|[^\s]/gu;

const cut = (text: string): string[] => tokenise(text, [0, text.length]).map((token) => token.text);

describe('tokens', () => {
  it('come apart at contractions and keep the stops of abbreviations and initials', () => {
    expect(cut("They don't. Mr. J. Hale’s U.S. firm, e.g. R-Ky. said $1,000.50 at 10:30")).toEqual(
      "They do n't . Mr. J. Hale ’s U.S. firm , e.g. R-Ky. said $ 1,000.50 at 10:30".split(' '),
    );
    expect(cut('See https://example.org/a?b="c" and @ann_lee — #news... -- ok')).toEqual(
      'See https://example.org/a?b= " c " and @ann_lee — #news ... -- ok'.split(' '),
    );
  });

  it('are those of the expression, but for contractions and abbreviations', () => {
    const part = fc.oneof(
      fc.constantFrom(...'aBé9٣.,:-‐\'’&_/@#`"“”‘<> \u00a0\t\u0301ǅ😀𝒜\ud83d'.match(/./gsu)!),
      fc.constantFrom('http', 'https://', 'U.', 'R-', "''", '’’', '‘‘', '``', '...', '--', 'word', '2012'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const tokens = tokenise(text, [0, text.length]);
        const wanted = [...text.matchAll(TOKEN)].map((match) => [match.index, match.index + match[0].length] as const);
        // Each is a token, two where it is a contraction, or one with the full stop behind it.
        const starts = new Set(tokens.map(({ start }) => start));
        const kept = wanted.filter(([start]) => !tokens.some((token) => token.start < start && start < token.end));
        expect(kept.every(([start]) => starts.has(start))).toBe(true);
        for (const { start, end, text: word } of tokens) {
          expect(word).toBe(text.slice(start, end));
          const whole = wanted.find(([from, to]) => from <= start && start < to)!;
          if (!/['’.]/.test(text.slice(whole[0], whole[1] + 1))) expect([start, end]).toEqual(whole);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('know of each word what the expressions say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 45 }), (text) => {
        const word = wordAt(` ${text}`, 1, text.length + 1);
        expect(word).toMatchObject({
          text,
          lower: text.toLowerCase().replaceAll('’', "'"),
          letter: /^\p{L}/u.test(text),
          capital: /^\p{Lu}/u.test(text),
          small: /^\p{Ll}/u.test(text),
          proper: /^\p{Lu}\p{Ll}/u.test(text),
          worded: /[\p{L}\p{N}]/u.test(text),
        });
      }),
      { numRuns: 1000 },
    );
  });
});
