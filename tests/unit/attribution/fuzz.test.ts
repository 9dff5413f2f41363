import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../engine/attribution/attribute';
import { passages, reader } from '../../../engine/attribution/passage';
import { blocksOf } from '../../../engine/language/blocks';
import { analyse } from '../../../engine/language/document';
import type { Span } from '../../../engine/types';
import { tagger, tell } from './reading';

const pieces = [
  ...[
    '“',
    '”',
    '"',
    "''",
    '‘',
    '’',
    "'",
    '«',
    '»',
    '(',
    ')',
    ',',
    '.',
    '?',
    '!',
    ':',
    ';',
    ' - ',
    ' — ',
    '…',
    '\n',
    '\n\n',
    ' ',
  ],
  ...[
    'said',
    'says that',
    'told reporters',
    'according to',
    'believes',
    'but',
    'and',
    'while',
    'who',
    'adding that',
    'claims of',
  ],
  ...[
    'the mayor',
    'Ann Lee',
    'he',
    'they',
    'a report',
    'Mr. Hale',
    'the plan',
    'was late',
    'will fall',
    'to act',
    'Monday',
  ],
  ...[
    '👩‍👩‍👧',
    '\u200f',
    '\u202e',
    'שלום',
    'e\u0301',
    '\ud83d',
    '\u0000',
    '中文。',
    '1,000.5%',
    'U.S.',
    'Image: ',
    'RUIZ: ',
  ],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 60 })
  .map((all) => all.join(' '));

const sound = (spans: readonly Span[], length: number): boolean =>
  spans.every(([from, to], i) => from >= 0 && from < to && to <= length && (i === 0 || spans[i - 1]![1] <= from));

describe('any text', () => {
  it('gives spans in the text, in order, the nested inside of their parents, and the same again', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { attributions } = tell(any);
        attributions.forEach((one, index) => {
          expect(one.id).toBe(index);
          expect(one.content.length).toBeGreaterThan(0);
          for (const spans of [one.content, one.cue, one.source, one.hedges])
            expect(sound(spans, any.length)).toBe(true);
          if (one.inside === undefined) return;
          const parent = attributions[one.inside];
          expect(
            [...one.content, ...one.cue, ...one.source].every((part) =>
              parent?.content.some((span) => span[0] <= part[0] && part[1] <= span[1]),
            ),
          ).toBe(true);
        });
        expect(tell(any).attributions).toEqual(attributions);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('keeps tokens and sentences in order and complete', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { tokens, sentences } = analyse(any, blocksOf(any), tagger);
        expect(tokens.map((token) => token.text).join('')).toBe(any.replaceAll(/\s/g, ''));
        expect(
          sound(
            sentences.map((sentence) => sentence.span),
            any.length,
          ),
        ).toBe(true);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});

/** Counts every look at a token, which stands for time: a clock would measure the machine. */
function looks(any: string): number {
  const document = analyse(any, [], tagger);
  let count = 0;
  const tokens = new Proxy(document.tokens as unknown as object[], {
    get(target, key) {
      if (typeof key === 'string' && /^\d/.test(key)) count++;
      return Reflect.get(target, key);
    },
  }) as unknown as typeof document.tokens;
  attribute({ ...document, tokens }, { url: '', lang: 'en', title: '', text: any, blocks: [] });
  return count;
}

describe('effort', () => {
  const cases: readonly [string, string][] = [
    [
      'prose',
      '“It was late,” she said, adding that the mayor believes the plan will fall. Officials told reporters that it was old. ',
    ],
    ['one endless sentence', 'the mayor said that the plan was late, and the union, who '],
    ['opening marks only', '“ the mayor said '],
    ['dashes', 'he — who said — '],
    ['cues only', 'said told claims believes '],
    ['commas', 'the mayor , '],
  ];
  it.each(cases)('grows no faster than the text: %s', (_name, unit) => {
    const short = looks(unit.repeat(400));
    const long = looks(unit.repeat(1_600));
    expect(long / short).toBeLessThan(4 * 1.5);
  });

  it('cuts an endless sentence', () => {
    const document = analyse('and the mayor '.repeat(3_000), [], tagger);
    expect(Math.max(...passages(reader(document)).map((passage) => passage.to - passage.from))).toBeLessThanOrEqual(
      2_000,
    );
  });
});
