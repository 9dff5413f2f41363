import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../engine/language/blocks';
import { readArticle } from '../../engine/read';
import type { Article, Span } from '../../engine/types';
import { loadTagger } from '../../tools/language/load-tagger';
import { loadKnowledge } from '../../tools/load/knowledge';

const tagger = loadTagger();
const knowledge = loadKnowledge();
const TODAY = '2026-05-04';

const articleOf = (text: string): Article => ({ url: '', lang: 'en', title: '', text, blocks: blocksOf(text) });
const read = (text: string) => readArticle(articleOf(text), tagger, knowledge, TODAY);

const pieces = fc.constantFrom(
  ...'“|”|"|‘|’|said|told reporters that|according to|President Ana Ruiz|Norway|the European Union|the minister|he|,|.|\n\n|and|the plan was late'.split(
    '|',
  ),
  ...[
    '\u200f',
    '\u200e',
    '\u202e',
    '\u2066',
    '\u2069',
    'مرحبا',
    'שלום',
    '👩‍👩‍👧',
    '😀',
    '\ud83d',
    '\udc69',
    'e\u0301',
    '\u0000',
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 80 }).map((all) => all.join(' ')),
  fc.array(pieces, { maxLength: 80 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('a reading of anything', () => {
  it('points into the text alone, carries what is inside of others within them, and comes out the same again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { reading } = read(text);
        const within = ([from, to]: Span) => from >= 0 && from < to && to <= text.length;
        for (const { content, cue, source, hedges, speaker, inside } of reading.attributions) {
          expect(content.length).toBeGreaterThan(0);
          for (const span of [...content, ...cue, ...source, ...hedges, ...speaker.mentions])
            expect(within(span)).toBe(true);
          if (inside === undefined) continue;
          const carrier = reading.attributions[inside]!;
          for (const [from, to] of content)
            expect(carrier.content.some((span) => span[0] <= from && to <= span[1])).toBe(true);
        }
        for (const { span } of [...reading.mentions, ...reading.events]) expect(within(span)).toBe(true);
        for (const span of reading.unattributed) expect(within(span)).toBe(true);
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  const SENTENCE = '“It was late,” Ana Ruiz said on Monday, adding that the mayor believes the plan will fail.';

  it('reads past marks of direction and emoji as if they were not there', () => {
    const marked = SENTENCE.replace('Ana', '\u200fAna')
      .replace('late', 'late 😀')
      .replace('Monday', '\u202aMonday\u202c');
    const plain = read(`${SENTENCE} She told reporters that it was so.`).reading.attributions;
    const other = read(`${marked} She told reporters that it was so.`).reading.attributions;
    const said = (all: typeof plain) => all.map(({ stance, level, cue }) => [stance, level, cue.length]);
    expect(plain.length).toBeGreaterThan(2);
    expect(said(other)).toEqual(said(plain));
  });

  it('leaves five megabytes unread, and says why', () => {
    const text = `${SENTENCE}\n\n`.repeat(Math.ceil(5_000_000 / SENTENCE.length));
    const { unread, reading } = read(text);
    expect(unread).toBe('too-large');
    expect(reading.attributions).toEqual([]);
  });
});
