import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../engine/attribution/attribute';
import { decode, mayFollow } from '../../engine/attribution/learned/decode';
import { sequencesOf } from '../../engine/attribution/learned/features';
import { parseLearnedModel, refine } from '../../engine/attribution/learned/index';
import { join } from '../../engine/attribution/learned/join';
import { labelsOf, rangesOf } from '../../engine/attribution/learned/labels';
import { analyse } from '../../engine/language/document';
import { WeightsError } from '../../engine/language/weights';
import { loadTagger } from '../../tools/language/load-tagger';
import { type Labelled, trainCrf } from '../../tools/learned/crf';
import { runsOf, sharedRun } from '../../tools/learned/overlap';
import { writeLearnedModel } from '../../tools/learned/write-model';
import { articleOf } from '../../tools/score/engine';

const tagger = loadTagger();
const prepare = (text: string) => {
  const article = articleOf(text);
  const document = analyse(text, article.blocks, tagger);
  const found = attribute(document, article);
  return { document, found, sequences: sequencesOf(document, found) };
};
const PEOPLE = ['Ana Ruiz', 'The ministry', 'Bo Hale', 'Officers', 'She', 'The company'];
const CLAIMS = ['the bridge was safe', 'prices would fall', 'nobody had been hurt', 'the vote was fair'];
const lesson = PEOPLE.flatMap((who, i) =>
  CLAIMS.map((claim, j) => `${who} ${(i + j) % 2 ? 'said' : 'glozed'} ${claim} on Monday. The river rose.`),
).join('\n');

/** Gold for the lesson: source, cue and four words of content, without the day. */
function goldOf(text: string): { content: [number, number][]; cue: [number, number][]; source: [number, number][] }[] {
  return [...text.matchAll(/^(.+?) (said|glozed) (.+?) on Monday/gm)].map((match) => {
    const [, who = '', verb = '', claim = ''] = match;
    const cue = match.index + who.length + 1;
    const content = cue + verb.length + 1;
    return {
      source: [[match.index, cue - 1]],
      cue: [[cue, content - 1]],
      content: [[content, content + claim.length]],
    };
  });
}

function lessons(): Labelled[] {
  const { document, sequences } = prepare(lesson);
  const labels = labelsOf(document, goldOf(lesson));
  return sequences.map((sequence) => ({ sequence, gold: labels.subarray(sequence.from, sequence.to) }));
}
const options = { epochs: 8, rate: 0.1, decay: 0, least: 2, trust: 1, seed: 1 };
const bytes = writeLearnedModel(trainCrf(lessons(), options), 0.001);
const model = parseLearnedModel(bytes);

describe('learned layer', () => {
  it('learns a cue that the rules do not know, with its source and words', () => {
    const text = 'The mayor glozed taxes would rise on Monday. The river rose.';
    const { document, found } = prepare(text);
    const words = (spans: readonly (readonly [number, number])[]) => spans.map((span) => text.slice(...span));
    expect(found).toEqual([]);
    expect(
      refine(model, document, found).map((one) => [words(one.source), words(one.cue), words(one.content)]),
    ).toEqual([[['The mayor'], ['glozed'], ['taxes would rise']]]);
  });
  it('is trained to the same bytes each time', () => {
    expect(Buffer.compare(writeLearnedModel(trainCrf(lessons(), options), 0.001), bytes)).toBe(0);
  });
  it('gives spans inside of the text, never empty, roles apart, for any text', () => {
    const piece = fc.constantFrom(
      'Ana Ruiz',
      'said',
      'glozed',
      '“',
      '”',
      '"',
      '.',
      '\n',
      'on Monday',
      'that',
      '👩',
      '\u200f',
      'the vote was fair',
      ',',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        const { document, found } = prepare(text);
        for (const one of refine(model, document, found)) {
          const spans = [...one.content, ...one.cue, ...one.source].sort((a, b) => a[0] - b[0]);
          spans.forEach(([start, end], i) => {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            if (i > 0) expect(spans[i - 1]![1]).toBeLessThanOrEqual(start);
          });
        }
      }),
      { numRuns: 100 },
    );
  });
  it('never goes on with a role that has not begun', () => {
    const { sequences } = prepare(lesson);
    for (const sequence of sequences) {
      decode(model, sequence).forEach((label, i, labels) => {
        expect(mayFollow(i === 0 ? 0 : labels[i - 1]!, label)).toBe(true);
      });
    }
  });
});

describe('labels', () => {
  it('lead back to the ranges they were made of', () => {
    const { document } = prepare(lesson);
    const labels = labelsOf(document, goldOf(lesson));
    const found = rangesOf(labels, 'content', 0, labels.length).map(([from, to]) => to - from);
    expect(found).toHaveLength(PEOPLE.length * CLAIMS.length);
    expect(new Set(found)).toEqual(new Set([4, 3]));
  });
});

describe('joining', () => {
  const sentences = [{ span: [0, 90] as const, from: 0, to: 30, paragraph: 0, block: 0 }];
  it('gives a cue that has no source that of the cue before', () => {
    expect(
      join(
        sentences,
        [
          [3, 8],
          [11, 20],
        ],
        [[0, 2]],
        [
          [2, 3],
          [9, 10],
        ],
      ),
    ).toEqual([
      { cue: [2, 3], source: [0, 2], content: [[3, 8]] },
      { cue: [9, 10], source: [0, 2], content: [[11, 20]] },
    ]);
  });
  it('drops cues without words and keeps words on both sides of theirs', () => {
    expect(
      join(
        sentences,
        [
          [0, 4],
          [7, 12],
        ],
        [[4, 6]],
        [
          [6, 7],
          [28, 29],
        ],
      ),
    ).toEqual([
      {
        cue: [6, 7],
        source: [4, 6],
        content: [
          [0, 4],
          [7, 12],
        ],
      },
    ]);
  });
});

describe('weights file', () => {
  it('is refused when cut off, when too long, and when it is another file', () => {
    for (const length of [0, 4, 100, bytes.length - 1]) {
      expect(() => parseLearnedModel(bytes.subarray(0, length)), `${length}`).toThrow(WeightsError);
    }
    expect(() => parseLearnedModel(Uint8Array.from([...bytes, 0]))).toThrow(WeightsError);
    expect(() => parseLearnedModel(new Uint8Array(500))).toThrow(WeightsError);
  });
});

describe('overlap with measuring sets', () => {
  it('is eight words in a row, whatever the punctuation', () => {
    const runs = runsOf(['One two three, four five six seven eight nine.']);
    expect(sharedRun('zero “two” three four – five six seven eight nine', runs)).toBe(
      'two three four five six seven eight nine',
    );
    expect(sharedRun('two three four five six seven eight ten', runs)).toBeUndefined();
  });
});
