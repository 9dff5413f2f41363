import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../../knowledge/lookup';
import { linkedWith, packed } from './linking';

const knowledge = openKnowledge(packed('core.json'));
const linked = (text: string, on: string) => linkedWith(knowledge, text, on);

const entities = (text: string, on: string) =>
  linked(text, on).mentions.map(({ span, entity, sense }) => [text.slice(...span), entity, sense]);

describe('people', () => {
  it('are who they were on the day', () => {
    const text = 'British Foreign Secretary Boris Johnson said talks would go on. Johnson left for Rome.';
    const found = entities(text, '2017-04-09').filter(([, entity]) => entity === 'Q180589');
    expect(found.map(([words]) => words)).toEqual(['Boris Johnson', 'Johnson']);
  });

  it('are not linked on a surname alone', () => {
    const text = 'A neighbour, Johnson, said the dog barked all night. Johnson lives in Ohio.';
    expect(
      entities(text, '2017-04-09')
        .filter(([, , sense]) => sense === 'person')
        .map(([, entity]) => entity),
    ).not.toContain('Q180589');
  });

  it('are known by party and state, or by a title cut short, where no country is named', () => {
    const on = '2016-09-22';
    for (const text of [
      'The hearing was long. Stephen Lynch (D-Mass.) said that it had gone on for too long.',
      'The hearing was long. Rep. Stephen Lynch said that it had gone on for too long.',
    ])
      expect(entities(text, on)).toContainEqual(['Stephen Lynch', 'Q2344921', 'person']);
    const unlabelled = 'The match was long. Stephen Lynch (forward) said that it had gone on for too long.';
    expect(entities(unlabelled, on).filter(([, entity]) => entity)).toEqual([]);
    expect(knowledge.needs('Rep. Keith Regier (R-Mont.), who leads the panel, was not pleased.')).toContain(
      'legislators-us.json',
    );
    expect(knowledge.needs('Coach Keith Regier (B-team), who leads the panel, was not pleased.')).toEqual([]);
  });

  it('a file is not asked for by two names with a word between, nor by the end of a longer name', () => {
    expect(knowledge.needs('Senators in the U.S. met Keith Lang and Anna Regier in Congress.')).toEqual([]);
    const outlets = (text: string) => knowledge.needs(text).includes('rest-outlets.json');
    expect(outlets('Channel NewsAsia told it first.')).toBe(true);
    expect(outlets('Northern Channel NewsAsia told it first.')).toBe(false);
  });

  it('are known where the article names the bodies, regions or parties of their country and not itself', () => {
    const on = '2016-09-22';
    for (const of of ['the FBI', 'Ohio and Florida', 'the GOP'])
      expect(entities(`The talk was of ${of}. Josh Earnest said that it had gone on for too long.`, on)).toContainEqual(
        ['Josh Earnest', 'Q6288836', 'person'],
      );
    expect(entities('The talk was of rain. Josh Earnest said that it had gone on.', on).filter(([, id]) => id)).toEqual(
      [],
    );
  });

  it('tell of their country together', () => {
    const text = 'Donald Trump will debate Hillary Clinton. "I am ready," said Trump.';
    expect(linked(text, '2016-09-22').attributions[0]?.speaker.entity).toBe('Q22686');
  });

  it('are meant by their office where they are named', () => {
    const text =
      'New Jersey Gov. Chris Christie spoke in Ohio. The New Jersey governor said that the U.S. vote was close.';
    expect(linked(text, '2016-09-22').attributions.at(-1)?.speaker.entity).toBe('Q63879');
    const other = 'New Jersey Gov. Chris Christie spoke in Ohio. The Ohio governor said that the U.S. vote was close.';
    expect(linked(other, '2016-09-22').attributions.at(-1)?.speaker.entity).toBeUndefined();
  });

  it('keep a surname apart that a leader has under a title', () => {
    const text =
      'Michelle Obama spoke in Ohio. President Obama said on Monday that the vote was close. The U.S. votes soon.';
    const { attributions } = linked(text, '2016-09-22');
    expect(attributions.map(({ speaker }) => speaker.entity)).toEqual(['Q76']);
  });

  it('of private life keep their names to themselves', () => {
    const text = 'Teacher Emily Trump-Barrow said the school would close. "We are sad," said Paul Merkel, a baker.';
    expect(entities(text, '2017-04-09').filter(([, entity, sense]) => sense === 'person' && entity)).toEqual([]);
  });
});

describe('metonyms', () => {
  it('stand for the government where they act', () => {
    expect(
      entities('Relations between Moscow and Washington grew worse.', '2017-04-09').map(([, entity]) => entity),
    ).toEqual(['gov:RU', 'gov:US']);
  });

  it('are places where things happen in them', () => {
    expect(
      entities('Thousands of people marched in Moscow and slept in Damascus.', '2017-04-09').every(
        ([, , sense]) => sense === 'place',
      ),
    ).toBe(true);
  });

  it('give the speaker its body', () => {
    const { attributions } = linked('The Kremlin said on Monday that the talks had failed.', '2017-04-09');
    expect(attributions[0]?.speaker.entity).toBe('org:ru-presidency');
  });
});

describe('bodies of one country', () => {
  const TABLE = [
    ['a short name', 'The Supreme Court said in Ohio that the U.S. law was void.', 'org:us-supreme-court'],
    ['where two have one', 'Parliament said that Britain and Canada would join.', undefined],
    [
      'a land that is no country',
      'Israel went on. Gaza’s Health Ministry said that many had died in the war with Israel.',
      undefined,
    ],
    [
      'a land behind it',
      'Israel went on. The Health Ministry in Gaza said that many had died in the war with Israel.',
      undefined,
    ],
    ['another of that name', 'The Ohio Supreme Court said that the U.S. law was void.', undefined],
    ['under its leader', 'The Obama administration said that the U.S. law was void.', 'gov:US'],
    ['a campaign', 'The Trump campaign said that the U.S. law was void.', undefined],
    ['a longer name', 'Wyoming Public Radio said that the U.S. law was void.', undefined],
  ] as const;
  it.each(TABLE)('%s', (_name, text, entity) => {
    const { attributions } = linked(text, '2016-09-22');
    expect(attributions.length).toBeGreaterThan(0);
    expect(attributions[0]!.speaker.entity).toBe(entity);
  });

  it('a comma ends the name of a country', () => {
    const text = 'The plan would fail, according to the United States, Britain and France.';
    expect(entities(text, '2016-09-22')).toContainEqual(['United States', 'gov:US', 'body']);
  });

  it('a name with others is none of them', () => {
    const { attributions } = linked('President Obama and his aides said that the U.S. would go.', '2016-09-22');
    expect(attributions[0]!.speaker.entity).toBeUndefined();
  });
});

describe('descriptions', () => {
  it('find a ministry by its country', () => {
    expect(entities('The Russian foreign ministry said the report was false.', '2017-04-09')).toContainEqual([
      'Russian foreign ministry',
      'mfa:RU',
      'body',
    ]);
  });

  it('find the agency of "the country"', () => {
    const text =
      "North Korea vowed to arm itself after the strikes in Syria. An official told the country's state-run news agency that it must.";
    expect(entities(text, '2017-04-09').find(([words]) => /news agency/.test(String(words)))?.[1]).toMatch(
      /^org:.*(kcna|korean-central-news-agency)/,
    );
  });
});

describe('speakers', () => {
  const TABLE = [
    ['an agency with its noun', 'The port was closed, the Interfax news agency reported.', 'org:interfax'],
    ['a noun, then the agency', 'The port was closed, the Russian news agency Interfax reported.', 'org:interfax'],
    ['a body with its abroad', 'The Kremlin in Moscow said that the talks had failed.', 'org:ru-presidency'],
    ['a state that begins a sentence', 'The United States called its actions defensive in nature.', 'gov:US'],
    [
      'an adviser of another',
      'President Donald Trump lost. Another former Trump adviser, Sebastian Lund, said the vote was fair.',
      undefined,
    ],
    ['a spokesman of another', 'A Putin spokesman, Uwe Rask, said the vote was fair.', undefined],
    ['a group within a country', 'Opposition groups in Syria said the vote was unfair.', undefined],
    ['a committee of a body', 'The United Nations Committee Against Noise said the vote was unfair.', undefined],
    ['a state that is called like a capital', 'Victoria said that it would sell. Australia will not sell.', undefined],
  ] as const;
  it.each(TABLE)('%s', (_name, text, entity) => {
    const { attributions } = linked(text, '2018-04-09');
    expect(attributions.length).toBeGreaterThan(0);
    expect(attributions.at(-1)!.speaker.entity).toBe(entity);
  });

  it('two lists of one leader are one person', () => {
    const { attributions } = linked('French President Emmanuel Macron said the fires were a crisis.', '2019-08-24');
    expect(attributions[0]?.speaker.entity).toBe('Q3052772');
  });
});

describe('places', () => {
  it('a word of region makes it the region', () => {
    expect(entities('Dozens died in Idlib province, Syria.', '2017-04-09')[0]).toEqual([
      'Idlib province',
      'place:sy-idlib',
      'place',
    ]);
  });
});

describe('events', () => {
  const text =
    'The U.S. fired 59 Tomahawk missiles at an air base in Syria in response to a chemical weapons attack in Idlib. The strike drew anger in Russia.';

  it('are what the common noun means that week', () => {
    const { events } = linked(text, '2017-04-09');
    expect(events.map(({ span, entity }) => [text.slice(...span), entity])).toEqual([
      ['a chemical weapons attack', 'event:khan-shaykhun'],
      ['The strike', 'event:shayrat'],
    ]);
  });

  it('mean nothing years later or days before', () => {
    expect(linked(text, '2019-04-09').events.map(({ entity }) => entity)).not.toContain('event:shayrat');
    expect(linked(text, '2017-04-01').events.map(({ entity }) => entity)).not.toContain('event:shayrat');
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Putin',
    'the',
    'Kremlin',
    'said',
    'U.S.',
    'Syria',
    '"',
    'Prime',
    'Minister',
    'May',
    'Bath',
    ',',
    '.',
    'Idlib',
    'province',
    'state-run',
    'news',
    'agency',
    "country's",
    'attack',
    '\n',
    '😀',
    'AP',
    '(',
    'al-Assad',
    '__proto__',
    'constructor',
  );
  it('gives no exception and no link outside', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 300, unit: 'binary' }),
          fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
        ),
        fc.constantFrom('2017-04-09', '2017', '2030-01-01'),
        (text, on) => {
          const { mentions, events } = linked(text, on);
          for (const { span } of [...mentions, ...events]) {
            expect(span[0]).toBeGreaterThanOrEqual(0);
            expect(span[1]).toBeLessThanOrEqual(text.length);
            expect(span[0]).toBeLessThan(span[1]);
          }
        },
      ),
      { numRuns: 150, seed: 5 },
    );
  });

  it('any name may be asked for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (name) => {
        expect(Array.isArray(knowledge.candidates(name, '2017-04-09'))).toBe(true);
        expect(Array.isArray(knowledge.needs(name))).toBe(true);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('answers every link with its reasons', () => {
    const text =
      'The Kremlin said President Vladimir Putin met Bashar al-Assad in Moscow, Russian news agency Interfax reported.';
    for (const { entity, candidates, because } of linked(text, '2017-04-09').mentions)
      if (entity || candidates) expect(because.length).toBeGreaterThan(0);
  });
});
