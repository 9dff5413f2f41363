import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { passages, quotedPassages, reader } from '../../../engine/attribution/passage';
import { workOf } from '../../../engine/attribution/pattern';
import { PATTERNS, WITHIN_QUOTATIONS } from '../../../engine/attribution/patterns/index';
import { calls } from '../../../engine/attribution/trigger';
import { blocksOf } from '../../../engine/language/blocks';
import { analyse } from '../../../engine/language/document';
import { tagger } from './reading';

const OWN = new URL('../../corpus/articles/', import.meta.url);

it('a pattern finds nothing where its trigger is not', () => {
  let left = 0;
  const articles = readdirSync(OWN).filter((name) => name.endsWith('.txt'));
  const examples = PATTERNS.flatMap((pattern) => [
    ...pattern.examples.map(({ text }) => text),
    ...pattern.counterExamples,
  ]);
  for (const text of [...articles.map((name) => readFileSync(new URL(name, OWN), 'utf8')), ...examples]) {
    const read = reader(analyse(text, blocksOf(text), tagger));
    for (const [patterns, all] of [
      [PATTERNS, passages(read)],
      [WITHIN_QUOTATIONS, quotedPassages(read)],
    ] as const)
      for (const passage of all)
        for (const pattern of patterns) {
          if (calls(pattern.trigger, passage.signs, passage.cues)) continue;
          left++;
          const work = workOf(passage, { drafts: [], used: new Set(), earlier: [], passages: all });
          expect(pattern.apply(work), `${pattern.name}: ${text.slice(0, 80)}`).toEqual([]);
        }
  }
  expect(left).toBeGreaterThan(1000);
});
