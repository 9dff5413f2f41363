import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../engine/language/quotations';
import { repairTags } from '../../engine/language/repair';
import { tokenise } from '../../engine/language/tokens';

/** Tags after repair; `tags` are those that a tagger gave. */
function repaired(text: string, tags: string, heading = false): string {
  const tokens = tokenise(text, [0, text.length]);
  tags.split(' ').forEach((tag, i) => {
    tokens[i]!.tag = tag;
  });
  repairTags(tokens, 0, tokens.length, heading);
  return tokens.map((token) => token.tag).join(' ');
}

describe('repair of tags', () => {
  it('takes a lone capitalised word before a finite verb for a name', () => {
    expect(repaired('Zorn says no', 'JJ VBZ UH')).toBe('NNP VBZ UH');
  });
  it('leaves words alone that stand for a noun', () => {
    expect(repaired('Many said no', 'JJ VBD UH')).toBe('JJ VBD UH');
  });
  it('takes a capitalised noun in mid-sentence for a name, but not behind a mark that begins anew', () => {
    expect(repaired('the man Zorn slept', 'DT NN NN VBD')).toBe('DT NN NNP VBD');
    expect(repaired('rules : Rain came', 'NNS : NN IN')).toBe('NNS : NN IN');
  });
  it('leaves headings alone', () => {
    expect(repaired('the man Zorn slept', 'DT NN NN VBD', true)).toBe('DT NN NN VBD');
  });
});

describe('three apostrophes', () => {
  it('close a single quotation inside of a doubled one', () => {
    const text = "''They sang 'Home Again,''' she said.";
    const inner = findQuotations(text, [[0, text.length]]).map((one) => text.slice(...one.inner));
    expect(inner).toEqual(["They sang 'Home Again,'", 'Home Again,']);
  });
});
