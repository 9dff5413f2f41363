import { describe, expect, it } from 'vitest';
import { STANCES } from '../../../engine/attribution/stance';
import { tell } from './reading';

const rows = (text: string) => {
  const { attributions, words } = tell(text);
  return attributions.map((one) => `${words(one.source)} | ${words(one.cue)} | ${words(one.content)}`);
};

describe('continued quotations', () => {
  it('joins what follows in the same paragraph to the speaker before', () => {
    expect(rows('“The sea took it,” Ann Lee said. “We heard nothing. We saw nothing.”')).toEqual([
      'Ann Lee | said | “The sea took it,” … “We heard nothing. We saw nothing.”',
    ]);
  });

  it('follows a quotation that a new paragraph opens again', () => {
    const text = 'The captain said: “We left at noon.\n\n“We came back at night.”\n\nIt rained.';
    expect(rows(text)).toEqual(['The captain | said | “We left at noon. … “We came back at night.”']);
  });

  it('gives a closed paragraph of quotation without a word of saying no speaker of another paragraph', () => {
    const { attributions } = tell('The captain said: “We left at noon.”\n\n“Nobody asked us to come back at night.”');
    expect(attributions.map((one) => one.source.length)).toEqual([1, 0]);
  });
});

describe('nesting', () => {
  it('emits the outermost, marks it as a relay and carries the inner one', () => {
    const { attributions, words } = tell('“It burned all night,” the driver said, according to the Herald.');
    const outer = attributions.find((one) => one.relay);
    expect(outer && words(outer.source)).toBe('the Herald');
    const inner = attributions.find((one) => one.inside === outer?.id);
    expect(inner && words(inner.source)).toBe('the driver');
  });

  it('does not call a source that speaks itself a relay', () => {
    expect(tell('The bridge will close, according to the city.').attributions.map((one) => one.relay)).toEqual([
      undefined,
    ]);
  });

  it('leaves out wishes inside of what somebody says', () => {
    expect(rows('The coach said the players hoped to win.')).toEqual(['The coach | said | the players hoped to win']);
  });
});

describe('within quotation marks', () => {
  it('tells what a quoted speaker gives as the words or thoughts of others', () => {
    const { attributions, words } = tell(
      'The miller said, “My brother thinks that the wheel is broken. We went home.”',
    );
    const [outer, inner] = attributions;
    expect(outer && words(outer.source)).toBe('The miller');
    expect(inner && `${words(inner.source)} | ${words(inner.cue)} | ${words(inner.content)}`).toBe(
      'My brother | thinks | that the wheel is broken',
    );
    expect(inner?.inside).toBe(outer?.id);
    expect(inner?.form).toBe('indirect');
  });

  it('reads a quotation inside of a quotation', () => {
    expect(rows('“We were young. My father told me, ‘Never sell the boat.’ We laughed,” Ann Lee said.')).toContain(
      'My father | told | ‘Never sell the boat.’',
    );
  });

  it('reads a quotation whose speaker is not given, and no words in marks that are part of a sentence', () => {
    expect(rows('“My brother thinks that the wheel is broken.” It rained.')).toContain(
      'My brother | thinks | that the wheel is broken',
    );
    expect(rows('The song “My brother thinks that I am late” was a hit.')).toEqual([]);
  });
});

describe('passages', () => {
  it('does not take a quotation of the sentence before for what the next one says', () => {
    expect(rows('The sign read “Closed.” The farmers said they were angry.')).toContain(
      'The farmers | said | they were angry',
    );
  });

  it('leaves captions out', () => {
    expect(rows('Image: The mayor said the bridge was safe\n\nThe bridge fell on Monday.')).toEqual([]);
  });

  it('ends the words of a remark between dashes at the dash', () => {
    expect(rows('The rule hit Hale — who once said it was fair — on Monday.')).toEqual([
      'who | once said | it was fair',
    ]);
  });

  it('passes the source on to coordinated and participial cues', () => {
    expect(
      rows('Ann Lee said that the boat was old, but warned that it would sail, adding that nobody was hurt.'),
    ).toEqual([
      'Ann Lee | said | that the boat was old',
      'Ann Lee | warned | that it would sail',
      'Ann Lee | adding | that nobody was hurt',
    ]);
  });

  it('finds the subject across appositions and relative clauses', () => {
    expect(rows('Ann Lee, D-Ohio, a former pilot, said the boat was old.')[0]).toMatch(/^Ann Lee/);
    expect(rows('The pilot, who lives near the port, said he “prays” for rain.')[0]).toMatch(/^The pilot/);
  });

  it('leaves what stands in front of a quoted sentence out of it', () => {
    expect(rows('In a speech in May, Ann Lee said: “It is late.”')).toEqual(['Ann Lee | said | “It is late.”']);
    expect(rows('Asked to describe the boat, Hale said, “Not going into that.”')).toEqual([
      ' | Asked | to describe the boat',
      'Hale | said | “Not going into that.”',
    ]);
  });

  it('ends what is thought where the writer goes on', () => {
    expect(rows('I think he is ill, but nobody says so.')).toEqual(['I | think | he is ill']);
    expect(rows('The letters hint that she left, and this may have led him to sell.')).toEqual([
      'The letters | hint | that she left',
    ]);
    expect(rows('The mayor said that she left, and Ann Lee went too.')).toEqual([
      'The mayor | said | that she left, and Ann Lee went too',
    ]);
  });

  it('gives an infinitive the subject that stands before it', () => {
    expect(rows('We asked the court to hold that the lease is void.')).toContain(
      'the court | to hold | that the lease is void',
    );
    expect(rows('Are you, then, arguing that the lease is void?')).toEqual(['you | arguing | that the lease is void']);
  });

  it('takes a word of the article for a verb only in small letters', () => {
    expect(rows('The United States Senate has left.')).toEqual([]);
    expect(rows('The motion claims Hale’s order is void.')).toEqual(['The motion | claims | Hale’s order is void']);
  });

  it('takes no thing for a speaker that shows or proves', () => {
    expect(rows('The long drought shows that the river is dying.')).toEqual([]);
    expect(rows('The survey shows that the river is dying.')).toHaveLength(1);
  });
});

describe('relations', () => {
  const relations = (text: string) =>
    tell(text).attributions.flatMap((one) => one.relations.map((r) => `${one.id} ${r.kind} ${r.to} ${r.because}`));

  it('sets two sources against each other behind "but", on both sides', () => {
    expect(relations('Six men were hurt, the union claimed, but the firm said nobody was there.')).toEqual([
      '0 contrasts 1 but-clause',
      '1 contrasts 0 but-clause',
    ]);
  });

  it('sees no contrast where the same speaker goes on or another sentence comes between', () => {
    expect(relations('Six men were hurt, the union said, but the union said nobody died.')).toEqual([]);
    expect(relations('The union said six men were hurt. It rained. But the firm said nobody was there.')).toEqual([]);
  });

  it('leads an answer to what it answers, by name and by what was done', () => {
    const text =
      'Ann Lee announced that she would sell the port. Lee said the price was fair.\n\nResponding to Lee’s announcement, Tom Hale called the plan “absurd.”';
    expect(relations(text)).toEqual(['2 answers 0 responding-to']);
  });

  it('leads a denial to the claim of somebody else with the same words', () => {
    const text =
      'The union claimed that the firm had hidden the safety report. The firm denied that it had hidden the safety report.';
    expect(relations(text)).toEqual(['1 denies 0 denial-of-claim']);
    expect(relations('The union claimed that pay fell. The firm denied that it had bought a boat.')).toEqual([]);
  });
});

describe('forms, levels and stances', () => {
  const first = (text: string) => tell(text).attributions[0];

  it('tells direct, mixed and indirect speech apart', () => {
    expect(first('“We lost,” she said.')).toMatchObject({ form: 'direct', level: 'quoted' });
    expect(first('She said the plan was “absurd.”')).toMatchObject({ form: 'mixed', level: 'quoted' });
    expect(first('She said the plan was poor.')).toMatchObject({ form: 'indirect', level: 'reported' });
    expect(first('She believes the plan is poor.')).toMatchObject({
      form: 'indirect',
      level: 'other',
      stance: 'believe',
    });
  });

  it('takes the title of a work for no quotation', () => {
    expect(first('She said “The Old Man and the Sea” was long and that nobody finished it.')?.form).toBe('indirect');
  });

  it('marks the words that weaken a claim', () => {
    const { attributions, words } = tell('Police said the man may have allegedly left the house.');
    expect(attributions[0]?.hedges.map((span) => words([span]))).toEqual(['may', 'allegedly']);
  });

  it('lists every stance once, each with its message', () => {
    expect(STANCES).toHaveLength(26);
    expect(STANCES.every(({ stance, message }) => message === `stance_${stance}`)).toBe(true);
  });
});
