import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOf, fillFeatures, TEMPLATES, wordForm } from '../../engine/language/features';
import { createTagger, type TaggerWeights } from '../../engine/language/tagger';
import { parseTaggerWeights, WeightsError } from '../../engine/language/weights';
import { wordFor } from '../../engine/language/words';
import { loadTagger, TAGGER_FILE } from '../../tools/language/load-tagger';
import { readTreebank } from '../../tools/tagger/treebank';
import { writeTaggerWeights } from '../../tools/tagger/write-weights';

const bytes = new Uint8Array(readFileSync(TAGGER_FILE));
const development = new URL('../../../shared/corpora/ud/ewt.dev.conllu.gz', import.meta.url);

describe('tagger', () => {
  it('tells the forms that attribution lives on apart', () => {
    const tag = loadTagger();
    expect(tag('The minister said it was wrong .'.split(' ').map(wordFor)).slice(1, 3)).toEqual(['NN', 'VBD']);
    expect(tag('She has denied the claims .'.split(' ').map(wordFor)).slice(1, 5)).toEqual(['VBZ', 'VBN', 'DT', 'NNS']);
    expect(tag('“ No , ” he says .'.split(' ').map(wordFor)).slice(4, 6)).toEqual(['PRP', 'VBZ']);
  });
  it('gives the same tags whatever was tagged before', () => {
    const words = fc.array(fc.constantFrom('says', 'Report', 'the', 'claims', '“', '’s', '2,000', 'Ünï', '👩', ''), {
      maxLength: 12,
    });
    const warm = loadTagger();
    const weights = parseTaggerWeights(bytes);
    fc.assert(
      fc.property(words, (sentence) => {
        const tags = warm(sentence.map(wordFor));
        expect(tags).toEqual(createTagger(weights)(sentence.map(wordFor)));
        expect(tags).toHaveLength(sentence.length);
      }),
      { numRuns: 30 },
    );
  });
});

/** The tags by the features as training writes them, each looked up anew. */
function plainly(weights: TaggerWeights, words: readonly string[]): string[] {
  const { tags, sure, uses, slots, starts, weightTags } = weights;
  const rows = new Map(Array.from(slots, (slot, row) => [slot, row]));
  const forms = words.map((word) => wordForm(word, uses));
  const features = new Int32Array(TEMPLATES);
  const found: number[] = [];
  for (let at = 0; at < forms.length; at++) {
    fillFeatures(features, forms, at, found[at - 1] ?? -1, found[at - 2] ?? (at === 0 ? -2 : -1), caseOf(forms));
    const scores = tags.map(() => 0);
    for (const slot of features) {
      const row = rows.get(slot) ?? -1;
      for (let w = starts[row] ?? 0; w < (starts[row + 1] ?? 0) && row >= 0; w++)
        scores[weightTags[w]!]! += weights.weights[w]!;
    }
    found.push(sure.get(forms[at]!.plain) ?? scores.indexOf(Math.max(...scores)));
  }
  return found.map((tag) => tags[tag]!);
}

describe('votes', () => {
  it('are those of the features that training writes', () => {
    const weights = parseTaggerWeights(bytes);
    const tag = createTagger(weights);
    const word = fc.oneof(
      fc.constantFrom(
        'said',
        'Says',
        'The',
        'report',
        'REPORT',
        'claims',
        'denied',
        'that',
        '“',
        '’s',
        '2,000',
        '',
        'Ünï',
      ),
      fc.string({ maxLength: 9 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        expect(tag(words.map(wordFor))).toEqual(plainly(weights, words));
      }),
      { numRuns: 200 },
    );
  });
});

describe('weights file', () => {
  it('is written back as it was read', () => {
    expect(Buffer.compare(writeTaggerWeights(parseTaggerWeights(bytes)), bytes)).toBe(0);
  });
  it('is refused wherever it is cut off, and with bytes too many', () => {
    for (const length of [0, 3, 4, 40, 5_000, bytes.length >> 1, bytes.length - 1]) {
      expect(() => parseTaggerWeights(bytes.subarray(0, length)), `${length}`).toThrow(WeightsError);
    }
    expect(() => parseTaggerWeights(Uint8Array.from([...bytes, 0]))).toThrow(WeightsError);
    expect(() => parseTaggerWeights(Uint8Array.from([0x48, 0x54, 0x47, 0x02]))).toThrow(WeightsError);
  });
  it('is read or refused, never anything else, when bytes are damaged', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at]! ^= change;
        try {
          createTagger(parseTaggerWeights(damaged))(['It', 'says', 'so'].map(wordFor));
        } catch (error) {
          expect(error).toBeInstanceOf(WeightsError);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe.skipIf(!existsSync(development))('tagger against the treebank', () => {
  it('tags at least 92.6 % of the words of UD EWT dev as they are there', () => {
    const tag = loadTagger();
    let right = 0;
    let all = 0;
    for (const { words, tags } of readTreebank(development.pathname)) {
      tag(words.map(wordFor)).forEach((found, i) => {
        all++;
        if (found === tags[i]) right++;
      });
    }
    expect(right / all).toBeGreaterThanOrEqual(0.926);
  });
});
