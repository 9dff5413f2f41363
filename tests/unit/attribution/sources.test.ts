import { describe, expect, it } from 'vitest';
import { tell } from './reading';

const told = (text: string) => {
  const { attributions, words } = tell(text);
  return attributions.map((one) => [words(one.source), words(one.cue), words(one.content)]);
};

describe('the source of a cue', () => {
  it.each([
    [
      'A slide that the clerks carry with them shows what the bridge would cost.',
      'A slide that the clerks carry with them',
    ],
    ['A report released last year found that the well was dry.', 'A report'],
    ['Rep. Ann Lee (R-Ohio), a member of the panel, said it was late.', 'Rep. Ann Lee (R-Ohio), a member of the panel'],
    ['The miller won in a dispute with Congress saying that the wheel was safe.', 'The miller'],
    ['Dale Farms earlier this month announced it would close.', 'Dale Farms'],
    ['She got a telegram telling her that it was over.', 'a telegram'],
    ['To explain why it failed, the paper asked the owner.', 'the paper'],
    ['Following Hale’s speech, another clerk, Rob Miller, testified that it was late.', 'another clerk, Rob Miller'],
    ['After the vote, the mayor, Ana Ruiz, said that it was over.', 'the mayor, Ana Ruiz'],
    ['She left after Hale, the mayor, said that it rained.', 'Hale, the mayor'],
    ['He said that Hale, the mayor, denied that it rained.', 'Hale, the mayor'],
    ['The clerks have refused the Guild’s proposal of new rules and have demanded that it be torn up.', 'The clerks'],
    ['Guests laughed when he urged voters, “Look at what I said.”', 'he'],
    [
      '“It was an attempt to mislead voters,’’ Will Moy, chief of the fund, told the paper.',
      'Will Moy, chief of the fund',
    ],
    ['Hale is accused by critics of hiding the plan.', 'critics'],
    ['But a study released late last month by the Dale Clinic reported that some were ill.', 'a study'],
    ['The mayor was angry after Ann Lee left, saying that nobody had been asked.', 'The mayor'],
  ])('%s', (text, source) => {
    expect(told(text).map(([found]) => found)).toContain(source);
  });

  it('is not the office before a name in a headline', () => {
    expect(told('Monroe County judge Ann Hale says she will consider it\n\nIt rained.')).toEqual([
      ['Monroe County judge Ann Hale', 'says', 'she will consider it'],
    ]);
  });

  it('is nobody where "it" stands for a clause', () => {
    expect(told('It is worth noting that the bridge is old.').map(([source]) => source)).not.toContain('It');
  });
});

describe('the end of what was said', () => {
  it('is the end of the relative clause that holds the cue', () => {
    expect(told('The report, which also said that taxes rose, came out.')).toContainEqual([
      'which',
      'also said',
      'that taxes rose',
    ]);
  });

  it('is where the speaker begins anew', () => {
    expect(told('I think that the bridge is safe, but I know that it is old.')).toContainEqual([
      'I',
      'think',
      'that the bridge is safe',
    ]);
  });

  it('takes in the rest of a quotation behind a phrase', () => {
    expect(
      told('“We lost,” he said, pointing at the door, “and we know it.”').map(([, , content]) => content),
    ).toContain('“We lost,” … “and we know it.”');
  });

  it('is the comma before the main clause, an adverb between or not', () => {
    expect(told('When the mayor said that it was late, she also named the clerk.')).toContainEqual([
      'the mayor',
      'said',
      'that it was late',
    ]);
  });

  it('is before the day with its “last”', () => {
    expect(told('The mayor announced her plan for a bridge last Tuesday.')).toContainEqual([
      'The mayor',
      'announced',
      'her plan for a bridge',
    ]);
  });
});

describe('a subject that goes far to the left', () => {
  it('takes in whose hospital it is, and where', () => {
    expect(told('Owen Dempsey of the Royal Hospital in Lindholm said it was late.')).toContainEqual([
      'Owen Dempsey of the Royal Hospital in Lindholm',
      'said',
      'it was late',
    ]);
  });

  it('does not take in what "nothing" follows', () => {
    expect(told('He played the horn for a band, and nobody said that it was late.')).toContainEqual([
      'nobody',
      'said',
      'that it was late',
    ]);
  });

  it('ends with a noun that the tagger took for a verb', () => {
    expect(told('An unnamed Harris campaign staffer said that it was late.')).toContainEqual([
      'An unnamed Harris campaign staffer',
      'said',
      'that it was late',
    ]);
  });

  it('is who the phrase begins with, not who stands behind its preposition', () => {
    expect(told('Earlier, aides of great skill to President Hale said that it was late.')[0]![0]).toMatch(/^aides/);
    expect(told('A spokesman for troops in neighbouring Kosovo told reporters that it was late.')[0]![0]).toBe(
      'A spokesman for troops in neighbouring Kosovo',
    );
  });

  it('takes in how many of them', () => {
    expect(told('One of them said that it was late.')).toContainEqual(['One of them', 'said', 'that it was late']);
  });

  it('goes on behind "earlier"', () => {
    expect(
      told('Mr Hale earlier used his speech to warn us, adding: “It is much easier for all.”').map(
        ([source]) => source,
      ),
    ).toContain('Mr Hale');
  });
});

describe('what nobody said', () => {
  it('is what would be done by a year’s end', () => {
    expect(told('The plan will be condemned by the end of May.')).toEqual([]);
  });

  it('is a clause that hangs on a word before an insertion', () => {
    expect(
      told('They showed Hale lost for words, when, in fact, he replied at once.').map(([, cue]) => cue),
    ).not.toContain('replied');
  });

  it('is what a thing raises', () => {
    expect(told('The bridge fell. It will raise questions about the mayor.').map(([source]) => source)).not.toContain(
      'It',
    );
  });
});

describe('two apostrophes that close', () => {
  it('end the sentence', () => {
    expect(
      told('The board warned that “voters are entitled to honesty.’’ Later it said it has “no role.’’').map(
        ([, , content]) => content,
      ),
    ).toContain('that “voters are entitled to honesty.’’');
  });
});

describe('a paragraph of nothing but quotation', () => {
  const said = '“We are late,” Ana Ruiz said.';
  const next = '“It was a long night for the whole port.”';

  it('belongs to who spoke last in the paragraph before', () => {
    expect(told(`${said}\n\n${next}\n\nThe ships left.`)).toContainEqual(['Ana Ruiz', '', next]);
  });

  it('belongs to nobody behind a paragraph that ends with other words', () => {
    expect(told(`${said} The sea was calm.\n\n${next}`)).toContainEqual(['', '', next]);
  });

  it('belongs to nobody where a source of its own follows', () => {
    expect(told(`${said}\n\n${next} Tom Hale nodded.`).map(([source]) => source)).not.toEqual(['Ana Ruiz', 'Ana Ruiz']);
  });
});

describe('a judge confirmed last week', () => {
  it('is not who says what follows', () => {
    expect(told('Collins, who met a judge confirmed last week, said Hale had made bad jokes.')).toContainEqual([
      'Collins, who met a judge confirmed last week',
      'said',
      'Hale had made bad jokes',
    ]);
  });
});

describe('who goes with a later verb', () => {
  it('is not the subject of a clause with "where"', () => {
    expect(told('The team looked at states where tea had been sold and noted if people drank it.')).toContainEqual([
      'The team',
      'noted',
      'if people drank it',
    ]);
  });

  it('is not the day before "and"', () => {
    expect(told('Cases rise each day and officials have warned that it is late.').map(([source]) => source)).toContain(
      'officials',
    );
  });

  it('is not the town somebody lives in', () => {
    expect(told('A girl living in Sydney said it was late.').map(([source]) => source)).toContain(
      'A girl living in Sydney',
    );
    expect(told('Many people interviewed in Gaza said it was late.').map(([source]) => source)).toContain(
      'Many people interviewed in Gaza',
    );
  });
});

describe('an infinitive behind the cue', () => {
  it('makes no "as" clause', () => {
    const rows = told('Nobody came on Monday, as wet weather promised to ruin the fair.');
    expect(rows.map(([, , content]) => content)).not.toContain('Nobody came on Monday');
  });

  it('is not stepped over for a "that" behind it', () => {
    const rows = told('The authors of work published in the paper argued that it was late.');
    expect(rows.map(([, cue]) => cue)).toEqual(['argued']);
  });
});

describe('a study published somewhere', () => {
  it('speaks, not the journal', () => {
    expect(told('A study of intake published in Psyche found that it was late.').map(([source]) => source)).toEqual([
      'A study of intake published in Psyche',
    ]);
  });
});
