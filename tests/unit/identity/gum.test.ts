import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addUp, type GoldText, judge, sharesOf } from '../../../tools/identity/judge';
import { loadTagger } from '../../../tools/language/load-tagger';

const file = new URL('../../../../shared/corpora/gum/eval.jsonl', import.meta.url);

describe.skipIf(!existsSync(file))('identity on the measuring part of GUM (../shared/corpora/gum)', () => {
  it('names whom it shows rightly, and shows most of the named', () => {
    const tagger = loadTagger();
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    const shares = sharesOf(addUp(lines.flatMap((line) => judge(JSON.parse(line) as GoldText, tagger))));
    expect(shares.named!.n).toBeGreaterThan(30);
    expect(shares.named!.shown).toBeGreaterThanOrEqual(90);
    expect(shares.named!.shownRight).toBeGreaterThanOrEqual(88);
    // Some ten shown ones only: a floor against decay, no figure to quote.
    expect(shares.pronoun!.shownRight).toBeGreaterThanOrEqual(70);
  });
});
