import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../tools/language/load-tagger';
import { judgeLinks, linkShares, readLabels } from '../../tools/link/labels';
import { canDrawSources, drawSources, keyOf, politicalTexts } from '../../tools/link/sources';
import { addNeeded, loadKnowledge } from '../../tools/load/knowledge';

/** Draws that a person has labelled: seed, size, file, and the lowest recall that is held, in per cent. */
const DRAWS = [
  { seed: 5, count: 300, without: [], recall: 89 },
  { seed: 17, count: 180, without: [5], recall: 95 },
  { seed: 43, count: 150, without: [5, 17], recall: 86 },
] as const;
const PRECISION = 97;
const fileOf = (seed: number) => new URL(`../corpus/links/political-${seed}.jsonl`, import.meta.url);

describe.skipIf(!canDrawSources())(
  'links of the political sources that are labelled (skipped without ../shared)',
  () => {
    it.each(DRAWS)('the labels are those of the draw $seed', ({ seed, count, without }) => {
      const before = without.flatMap((one) => readLabels(fileOf(one)));
      const drawn = drawSources(politicalTexts(), count, seed, before).map(keyOf);
      expect(readLabels(fileOf(seed)).map(keyOf)).toEqual(drawn);
    });

    it.each(DRAWS)('are right, and few are missing, in the draw $seed', { timeout: 200_000 }, ({ seed, recall }) => {
      const knowledge = loadKnowledge()!;
      const judged = judgeLinks(
        readLabels(fileOf(seed)),
        politicalTexts(),
        loadTagger(),
        knowledge,
        (text) => addNeeded(knowledge, text),
        'gold',
      );
      const shares = linkShares(judged);
      expect(shares.precision).toBeGreaterThanOrEqual(PRECISION);
      expect(shares.recall).toBeGreaterThanOrEqual(recall);
    });
  },
);
