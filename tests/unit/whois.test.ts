import { describe, expect, it } from 'vitest';
import { whois } from '../../tools/link/whois';
import { addAll, loadKnowledge } from '../../tools/load/knowledge';

const knowledge = loadKnowledge();
if (!knowledge) throw new Error('no packed knowledge');
addAll(knowledge);
const first = (name: string, on: string, text?: string): string | undefined =>
  (whois(knowledge, name, on, text) as { entity: string }[])[0]?.entity;

describe('whois', () => {
  it.each([
    ['a son is not his father', 'Donald Trump Jr.', '2018-05-01'],
    ['a double surname is not its half', 'Chris Wilson-Smith', '2018-05-01'],
    ['Li is not Lee', 'David K. Li', '2021-01-06'],
    ['an initial tells namesakes apart', 'John Murray', '2016-08-31'],
    ['one of hundreds who has left is a namesake', 'Michael Jackson', '2024-08-28'],
    ['nobody sits in a house for thirty years unseen', 'Nels Anderson', '2009-02-07', 'Microsoft; U.S.'],
    ['a second given name makes another man', 'Mohammad Ali Hosseini', '2007-02-06', 'Iran; U.S.'],
    ['a given name is no town abroad', 'David', '2016-04-01', 'U.S.; Harlem'],
    ['a red cross of a nation is not the international one', 'American Red Cross Fund', '2008-02-01', 'U.S.'],
    ['a leader of a country that is not spoken of', 'Obama', '2016-07-26', 'Japan; Tokyo'],
    ['who led long ago, by the surname', 'Reagan', '2016-07-26', 'U.S.; WASHINGTON'],
    ['a word that ends like a body', 'Thought Police', '2016-07-26', 'U.S.; WASHINGTON'],
    ['a surname is no town', 'Howard', '2016-06-15', 'Australia; Sydney'],
    ['what every country has needs its country', 'Supreme Court', '2016-03-01'],
  ])('%s', (_name, name, on, text = '') => {
    expect(first(name, on, text)).toBeUndefined();
  });

  it.each([
    ['as formal as it gets', 'Joseph R. Biden Jr.', '2016-03-16', 'Q6279'],
    ['spelled from another script', 'Volodymyr Zelensky', '2021-05-01', 'Q3874799'],
    ['a title of several', 'Senators Mitch McConnell', '2016-06-09', 'Q355522'],
    ['a seat in parliament, without its country', 'Earl Blumenauer', '2016-06-22', 'Q748066'],
    ['what stands for a body', 'Pentagon', '2006-04-14', 'mod:US'],
    ['a given name and its short form', 'Jacob J. Lew', '2016-06-07', 'Q1677579', 'U.S.; Treasury'],
    ['Georgia beside an American city', 'Georgia', '2016-04-17', 'place:us-georgia', 'Atlanta; U.S.; Florida'],
    ['ABC where America is spoken of', 'ABC', '2025-11-14', 'org:abc-news', 'New Jersey; California; Atlanta'],
    ['a court of the country spoken of', 'Supreme Court', '2019-09-24', 'sc:GB', 'London; British; Scotland'],
    ['a house of the country spoken of', 'Congress', '2016-10-04', 'org:us-congress', 'U.S.; Washington; Florida'],
    [
      'a party that others have too',
      'Green Party',
      '2006-02-26',
      'org:party-gb-green-party-of-england-and-wales',
      'Britain',
    ],
    ['a force by its country’s adjective', 'British Army', '2007-03-05', 'army:GB'],
    ['a ministry by its country’s adjective', 'Macedonian Interior Ministry', '2007-11-07', 'moi:MK'],
    ['a state by its abbreviation', 'Fla.', '2016-03-30', 'place:us-florida'],
    ['a part of the world', 'Latin America', '2007-08-01', 'place:latin-america'],
    ['no member of another state’s house', 'Roy Cooper', '2016-03-01', 'Q7372694', 'North Carolina; U.S.'],
    ['a title in two letters', 'VP Cheney', '2006-02-12', 'Q48259', 'Texas; U.S.'],
    [
      'a party of the country spoken of',
      'Liberal Democratic Party',
      '2007-09-12',
      'org:party-jp-liberal-democratic-party-of-japan',
      'Japan; Japanese; Tokyo',
    ],
    ['initials without a space', 'G.K. Butterfield', '2016-09-16', 'Q983532', 'U.S.; Washington'],
    ['long in a house, and left it', 'Barney Frank', '2016-05-19', 'Q537287', 'U.S.; Vermont'],
    ['a representative of many states', 'Javier Solana', '2008-08-21', 'person:javier-solana', 'Georgia; Russia'],
    ['a leader of another century', 'Nelson Mandela', '2007-08-29', 'person:za-nelson-mandela', 'London'],
    ['another spelling of a town', 'Kerbala', '2006-09-03', 'Q199909', 'Iraq; Baghdad'],
    ['a province that no town stands for', 'Nuristan', '2006-08-09', 'place:af-nuristan', 'Afghanistan; U.S.'],
    ['what stands for a body is no town', 'Capitol Hill', '2016-06-08', 'org:us-congress', 'U.S.; Washington'],
    ['a council of a town', 'Liverpool City Council', '2008-11-19', 'citycouncil:Q24826', 'Liverpool; British'],
    ['a police force of a town', 'Buffalo Police', '2007-03-03', 'police:Q40435', 'Buffalo; New York'],
    ['a nation before a body', 'U.S. Defense Department', '2006-07-08', 'mod:US', 'Iraqi; U.S.'],
    ['the end of a cut title', 'State Hillary Clinton', '2016-09-16', 'Q6294', 'Burma; Washington'],
    ['a word for a city behind it', 'Kabul City', '2009-01-27', 'Q5838', 'Afghanistan'],
    ['a word for a region behind it', 'Ninawa Governorate', '2008-01-24', 'place:iq-nineveh', 'Iraq'],
    ['who leads the country spoken of', 'Obama', '2016-07-26', 'Q76', 'U.S.; WASHINGTON'],
    ['a seat in a further parliament', 'Olav Gunnar Ballo', '2008-04-16', 'Q6516073', 'Norwegian'],
    ['a leader without his house', 'Haitham bin Tarik', '2025-10-21', 'person:haitham-bin-tarik-al-said', 'Oman'],
    ['a former president', 'Ronald Reagan', '2016-06-09', 'person:ronald-reagan'],
  ])('%s', (_name, name, on, entity, text = '') => {
    expect(first(name, on, text)).toBe(entity);
  });
});

describe('the last known office', () => {
  const lastOf = (name: string, on: string) =>
    (whois(knowledge, name, on, 'Zambia; Lusaka') as { on: unknown[]; lastKnown?: { title: string }[] }[])[0];

  it('is told where only the year of its end is known', () => {
    expect(lastOf('Levy Mwanawasa', '2008-08-20')).toMatchObject({
      on: [],
      lastKnown: [{ title: 'President of Zambia' }],
    });
  });

  it('is not told of another year', () => {
    expect(lastOf('Levy Mwanawasa', '2011-08-20')?.lastKnown).toBeUndefined();
  });
});
