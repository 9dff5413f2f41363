import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../../knowledge/lookup';
import { KNOWLEDGE, linkedWith, packed } from './linking';

// Who stands in the core is a matter of room: these are about people wherever they are packed.
const knowledge = openKnowledge(packed('core.json'));
for (const file of readdirSync(KNOWLEDGE).filter((name) => name.startsWith('rest-people')))
  knowledge.add(file, packed(file));

/** Whom each source is linked to: an id, the ids of a group's members, or nothing. */
function sources(text: string, on: string) {
  const { attributions, mentions } = linkedWith(knowledge, text, on);
  const told = attributions.map(({ source, speaker }) => [
    source.map((span) => text.slice(...span)).join(' '),
    speaker.entity ?? speaker.members?.map(({ entity }) => entity),
  ]);
  const shown = attributions.flatMap(({ speaker, speakerShown }) => (speakerShown ? [speaker.entity] : []));
  return { told, mentions, shown };
}

const meant = (text: string, on: string) => Object.fromEntries(sources(text, on).told);

const [COMEY, MUELLER, TRUMP] = ['Q167607', 'Q715156', 'Q22686'];

describe('a description by an office', () => {
  it('is who holds it that day, and whoever is meant by the pronoun behind', () => {
    const text = 'The U.S. was silent. The FBI director said that the case was closed. “We are done,” he said.';
    expect(meant(text, '2016-10-03')).toMatchObject({ 'The FBI director': COMEY, he: COMEY });
    expect(meant(text, '2012-10-03')['The FBI director']).toBe(MUELLER);
  });

  it('says why, at the words that describe', () => {
    const text = 'The U.S. was silent. The FBI director said that the case was closed.';
    const mention = sources(text, '2016-10-03').mentions.find(({ entity }) => entity === COMEY);
    expect(mention).toMatchObject({ because: ['description', 'only-in-office'], sense: 'person' });
    expect(text.slice(...mention!.span)).toBe('The FBI director');
  });

  it.each([
    ['The U.S. was silent. The deputy FBI director said that the case was closed.', '2016-10-03'],
    ['The U.S. was silent. A former FBI director said that the case was closed.', '2016-10-03'],
    ['The U.S. was silent. An FBI director said that the case was closed.', '2016-10-03'],
    ['The U.S. was silent. The attorney general said that the case was closed.', '2016-10-03'],
    ['France and Italy met. The foreign minister said that the talks would go on.', '2016-10-03'],
    ['The crowd was silent. The FBI director of the play said that the show was over.', '2016-10-03'],
  ])('is nobody where it may be another: %s', (text, on) => {
    for (const [, who] of sources(text, on).told) expect(who).toBeUndefined();
  });

  it('names its country or is silent', () => {
    const text = 'The talks in Rome ended. The French president said that they would go on.';
    expect(meant(text, '2016-09-12')['The French president']).toBe('Q157');
    expect(meant(text, '2018-09-12')['The French president']).toBe('Q3052772');
  });

  it('is the party’s nominee whom the article names, while there is one', () => {
    const text = 'Donald Trump came to Ohio. The GOP nominee said that the crowd was large.';
    expect(meant(text, '2016-10-01')['The GOP nominee']).toBe(TRUMP);
    expect(meant(text, '2017-10-01')['The GOP nominee']).toBeUndefined();
    const other = 'Donald Trump came to help in the Senate race. The GOP nominee said that the crowd was large.';
    expect(meant(other, '2016-10-01')['The GOP nominee']).toBeUndefined();
  });

  it('may be one that was held before', () => {
    const text =
      'In New Mexico, Gary Johnson met Hillary Clinton. The former New Mexico governor said that it went well.';
    expect(meant(text, '2016-09-08')['The former New Mexico governor']).toBe('Q352123');
    expect(meant(text, '1999-09-08')['The former New Mexico governor']).toBeUndefined();
  });
});

describe('those who speak together', () => {
  it('"the two countries" are the two that the article is about', () => {
    const text = 'Russia and Japan met. Japan was host to Russia. The two countries said that they had agreed.';
    expect(meant(text, '2016-09-12')['The two countries']).toEqual(['gov:RU', 'gov:JP']);
    const more = `${text} Russia and Japan spoke of China and of China’s army, and China heard it.`;
    expect(meant(more, '2016-09-12')['The two countries']).toBeUndefined();
  });

  it('are not one of them alone', () => {
    const text = 'The Ruiz campaign and the FBI said on Monday that no one in the United States would speak.';
    expect(meant(text, '2016-09-12')).toEqual({ 'The Ruiz campaign and the FBI': undefined });
  });
});

describe('a name told more of', () => {
  it('is the source’s where it ends it', () => {
    const text =
      'Donald Trump left the U.S. on Monday. Trump’s running mate, Indiana Gov. Mike Pence, said that he would go.';
    expect(Object.values(meant(text, '2016-09-08'))).toEqual(['Q24313']);
  });

  it('is not that of the owner behind whom a source was cut', () => {
    const text = 'Donald Trump spoke in the U.S. on Monday. “I will go,” said Trump’s running mate.';
    expect(sources(text, '2016-09-08').shown).toEqual([]);
  });

  it('is meant by the bare office behind, where the article names no other holder', () => {
    const text = 'New Jersey Gov. Chris Christie came to Ohio on Monday. The governor said that he was glad.';
    expect(meant(text, '2016-09-21')['The governor']).toBe('Q63879');
    const two = 'New Jersey Gov. Chris Christie met Gov. Ana Ruiz in Ohio. The governor said that he was glad.';
    expect(meant(two, '2016-09-21')['The governor']).toBeUndefined();
    const past = 'New Jersey Gov. Chris Christie came to Ohio on Monday. The mayor said that he was glad.';
    expect(meant(past, '2016-09-21')['The mayor']).toBeUndefined();
  });

  it('"now the majority leader, who" is who was named before it', () => {
    const text = 'Mitch McConnell, now the Senate majority leader, who said that he would go, left the United States.';
    expect(meant(text, '2016-09-12').who).toBe('Q355522');
  });

  it('is found without the mother’s surname in countries of that custom', () => {
    const [first] = knowledge.candidates('Jorge Castañeda', '2016-09-28', { countries: new Set(['MX']) });
    expect(first?.entity ?? knowledge.needs('In Mexico, Jorge Castañeda, a former minister, spoke.')[0]).toMatch(
      /^Q1399260$|^rest-people/,
    );
  });
});
