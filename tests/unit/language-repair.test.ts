import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../engine/language/quotations';
import { repairNames, repairTags } from '../../engine/language/repair';
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
  it('takes a participle before names and a verb for the beginning of the name', () => {
    expect(repaired('Combined Press said no', 'VBN NNP VBD UH')).toBe('NNP NNP VBD UH');
    expect(repaired('Asked twice, Zorn left', 'VBN RB , NNP VBD')).toBe('VBN RB , NNP VBD');
  });
  it('takes a base form behind a subject for a finite verb, except where another verb governs it', () => {
    expect(repaired('They believe it', 'PRP VB PRP')).toBe('PRP VBP PRP');
    expect(repaired('Did they believe it', 'VBD PRP VB PRP')).toBe('VBD PRP VB PRP');
  });
  it('takes a hyphened phrase and a name in capitals for nouns', () => {
    expect(repaired('A mother-of-two left', 'DT VB VBD')).toBe('DT NN VBD');
    expect(repaired('The WHO left', 'DT WP VBD')).toBe('DT NNP VBD');
  });
  it('leaves headings alone', () => {
    expect(repaired('the man Zorn slept', 'DT NN NN VBD', true)).toBe('DT NN NN VBD');
  });
});

describe('names that the article has elsewhere', () => {
  /** Tags of sentences that begin at the token numbers given. */
  function named(text: string, tags: string, starts: readonly number[]): string {
    const tokens = tokenise(text, [0, text.length]);
    tags.split(' ').forEach((tag, i) => {
      tokens[i]!.tag = tag;
    });
    const sentences = starts.map((from, i) => ({
      span: [0, 0] as const,
      from,
      to: starts[i + 1] ?? tokens.length,
      paragraph: 0,
      block: 0,
    }));
    repairNames(tokens, sentences);
    return tokens.map(({ tag }) => tag).join(' ');
  }
  it('are names at the beginning of a sentence too, with a verb behind', () => {
    const tags = (first: string) => `PRP VBD NNP . ${first} how`.replace('how', 'WRB');
    expect(named('We met Daly. Daly explained how', tags('RB VBN'), [0, 4])).toBe(tags('NNP VBD'));
  });
  it('are none where the article has the word in small letters', () => {
    const tags = 'PRP VBD NNP RB . RB PRP VBD';
    expect(named('We met Early early. Early we left', tags, [0, 5])).toBe(tags);
  });
});

describe('three apostrophes', () => {
  it('close a single quotation inside of a doubled one', () => {
    const text = "''They sang 'Home Again,''' she said.";
    const inner = findQuotations(text, [[0, text.length]]).map((one) => text.slice(...one.inner));
    expect(inner).toEqual(["They sang 'Home Again,'", 'Home Again,']);
  });
});
