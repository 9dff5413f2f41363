import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../tools/language/load-tagger';
import { judgeLinks, linkShares, readLabels } from '../../tools/link/labels';
import { canDrawSources, drawSources, keyOf, politicalTexts } from '../../tools/link/sources';
import { addNeeded, loadKnowledge } from '../../tools/load/knowledge';

const FIRST = new URL('../corpus/links/political-5.jsonl', import.meta.url);
/** Lowest shares that are held, in per cent. */
const PRECISION = 97;
const RECALL = 78;

describe.skipIf(!canDrawSources())(
  'links of the political sources that are labelled (skipped without ../shared)',
  () => {
    it('the labels are those of the seeded draw', () => {
      const drawn = drawSources(politicalTexts(), 300, 5).map(keyOf);
      expect(readLabels(FIRST).map(keyOf)).toEqual(drawn);
    });

    it('are right, and few are missing', { timeout: 120_000 }, () => {
      const knowledge = loadKnowledge()!;
      const judged = judgeLinks(
        readLabels(FIRST),
        politicalTexts(),
        loadTagger(),
        knowledge,
        (text) => addNeeded(knowledge, text),
        'gold',
      );
      const { precision, recall } = linkShares(judged);
      expect(precision).toBeGreaterThanOrEqual(PRECISION);
      expect(recall).toBeGreaterThanOrEqual(RECALL);
    });
  },
);
