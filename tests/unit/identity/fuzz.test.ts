import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { attribute } from '../../../engine/attribution/attribute';
import { identify } from '../../../engine/attribution/identity/index';
import { blocksOf } from '../../../engine/language/blocks';
import { analyse } from '../../../engine/language/document';
import type { Speaker } from '../../../engine/types';
import { loadTagger } from '../../../tools/language/load-tagger';

const tagger = loadTagger();
const pieces = fc.constantFrom(
  ...'Ana Ruiz|Ruiz|President|the president|said|told Reuters that|he|she|they|it|“|”|,|.|and|of|Bank|(WGC)|’s|who|officials|the two leaders|according to|\n\n|:|the report|مرحبا|😀|\u200f|Norway|I|"|the company|Carl Brandt'.split(
    '|',
  ),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 80 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

function read(text: string) {
  const blocks = blocksOf(text);
  const document = analyse(text, blocks, tagger);
  const article = { url: '', lang: 'en', title: '', text, blocks };
  return identify(document, article, attribute(document, article));
}

const withMembers = (speaker: Speaker): Speaker[] => [speaker, ...(speaker.members ?? []).flatMap(withMembers)];

describe('identity of anything', () => {
  it('keeps every mention in the text, every speaker in the list, and nobody in their own chain', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { attributions, speakers, names } = read(text);
        const listed = new Set(speakers);
        for (const { speaker, chain, source, speakerShown } of attributions) {
          expect(chain).not.toContain(speaker);
          expect(new Set(chain).size).toBe(chain.length);
          if (speakerShown) expect(speaker.name ?? speaker.description).toBeTruthy();
          if (source.length === 0) expect(speakerShown).toBe(false);
          for (const one of [speaker, ...chain].flatMap(withMembers)) {
            if (one.mentions.length > 0) expect(listed.has(one)).toBe(true);
            for (const [from, to] of one.mentions) {
              expect(from).toBeGreaterThanOrEqual(0);
              expect(to).toBeGreaterThan(from);
              expect(to).toBeLessThanOrEqual(text.length);
            }
          }
        }
        speakers.forEach(({ mentions }, i) => {
          if (i > 0) expect(mentions[0]![0]).toBeGreaterThanOrEqual(speakers[i - 1]!.mentions[0]![0]);
        });
        for (const { span } of names) expect(text.slice(...span).trim()).not.toBe('');
      }),
      { numRuns: 300, seed: 20170409 },
    );
  });

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('takes a long article', () => {
    const paragraph =
      'President Ana Ruiz told Reuters that Carl Brandt and the bank had lied. He denied it. “I know,” she said.\n\n';
    const { attributions } = read(paragraph.repeat(1500));
    expect(attributions.length).toBeGreaterThan(1500);
  });

  /** Three letters for a number. */
  const letters = (n: number): string => [n, n / 26, n / 676].map((at) => String.fromCharCode(97 + (at % 26))).join('');
  const crowd = (most: number, say: (name: string) => string): string =>
    Array.from({ length: most }, (_, n) => say(`Ka${letters(n)}`)).join(' ');

  it('tells nobody of one surname apart in a crowd, and guesses at none of them', () => {
    const { attributions } = read(crowd(60, (name) => `Mr. ${name} Lee sat down. Lee said that the ferry was late.`));
    const byLee = attributions.filter(({ source }) => source.length > 0);
    expect(byLee).toHaveLength(60);
    expect(byLee.filter(({ speakerShown }) => speakerShown)).toEqual([]);
  });

  /** Counts every look into a map and every folding of a word, which stands for time: a clock would measure the machine. */
  function effort(text: string): number {
    const looks = [
      vi.spyOn(Map.prototype, 'get'),
      vi.spyOn(String.prototype, 'toLowerCase'),
      vi.spyOn(String.prototype, 'split'),
    ];
    try {
      read(text);
      return looks.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    } finally {
      for (const look of looks) look.mockRestore();
    }
  }

  it.each<[string, (name: string) => string]>([
    ['a surname', (name) => `Mr. ${name} Lee said he was late. Lee left.`],
    ['a given name', (name) => `Ann ${name} said she was late. Ann left.`],
    ['a noun', (name) => `The ${name} Bank said it was late. The bank left.`],
  ])('takes no longer for each of many who share %s', (_what, say) => {
    expect(effort(crowd(1_200, say)) / effort(crowd(300, say))).toBeLessThan(4 * 1.5);
  });
});
