import { describe, expect, it } from 'vitest';
import { agencyIn, datelineOf, namesIn } from '../../page/find/metadata/byline';
import { dateInUrl, isoDate } from '../../page/find/metadata/date';
import { isFiledStory, isFront, isOtherPlace, isStory } from '../../page/find/place';

const NOW = Date.UTC(2024, 2, 10);

describe('bylines', () => {
  it.each([
    ['By Ann Lee', ['Ann Lee']],
    ['By Ann Lee and Bo Xu, Staff Writer', ['Ann Lee', 'Bo Xu']],
    ['Von Karin Groß und Emil Ebner', ['Karin Groß', 'Emil Ebner']],
    ['Par Chloé Martin', ['Chloé Martin']],
    ['Written by: Tom Arkwright', ['Tom Arkwright']],
    ['https://www.facebook.example/ledger', []],
    ['ledger.example', []],
    ['', []],
    ['admin', []],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it('stays fast on endless text', () => expect(namesIn('By '.repeat(100_000))).toEqual([]));
});

describe('agencies and datelines', () => {
  it('names the agency', () => {
    expect(agencyIn('Ann Lee, Reuters')).toBe('Reuters');
    expect(agencyIn('The Associated Press')).toBe('Associated Press');
    expect(agencyIn('Ann Lee')).toBeUndefined();
  });
  it.each([
    ['MOSCOW (AP) — The foreign ministry said', { place: 'MOSCOW', agency: 'Associated Press' }],
    ['KYIV, March 3 (Reuters) - Shelling', { place: 'KYIV', agency: 'Reuters' }],
    ['The minister said on Tuesday - again', {}],
  ])('%s', (text, expected) => expect(datelineOf(text)).toEqual(expected));
});

describe('dates', () => {
  it.each([
    ['2024-03-05T09:15:00+0100', '2024-03-05T09:15:00+01:00'],
    ['2024-3-5', '2024-03-05'],
    ['5 March 2024', '2024-03-05'],
    ['March 5th, 2024', '2024-03-05'],
    ['05.03.2024, 09:15', '2024-03-05'],
    ['25/02/2024', '2024-02-25'],
    ['02/25/2024', '2024-02-25'],
    ['1709629200', '2024-03-05T09:00:00.000Z'],
  ])('%s', (text, iso) => expect(isoDate(text, NOW)).toBe(iso));

  it.each(['2199-01-01', '1066-10-14', '2024-13-45', '03/04/2024', 'soon', ''])('none: %s', (text) =>
    expect(isoDate(text, NOW)).toBeUndefined(),
  );

  it('reads addresses', () => {
    expect(dateInUrl('https://ledger.example/2024/03/05/port', NOW)).toBe('2024-03-05');
    expect(dateInUrl('https://ledger.example/port-12345', NOW)).toBeUndefined();
  });
});

describe('addresses', () => {
  it.each([
    'https://l.example/',
    'https://l.example/business/',
    'https://l.example/uk/north-coast',
    'https://l.example/index.html',
  ])('front: %s', (url) => expect(isFront(new URL(url))).toBe(true));
  it.each([
    'https://l.example/2024/03/05/port-strike',
    'https://l.example/?p=12',
    'https://l.example/story-about-a-port-1234',
  ])('no front: %s', (url) => expect(isFront(new URL(url))).toBe(false));
  it.each([
    'https://docs.l.example/a',
    'https://l.example/threads/x.1/',
    'https://l.example/shop/hat',
    'https://l.example/tag/sea/',
  ])('another kind: %s', (url) => expect(isOtherPlace(new URL(url))).toBe(true));
  it('tells a story filed among stories', () => {
    expect(isFiledStory(new URL('https://l.example/news/a-story-of-many-words-here'))).toBe(true);
    expect(isFiledStory(new URL('https://l.example/a-story-of-many-words-here'))).toBe(false);
    expect(isFiledStory(new URL('https://l.example/news/latest'))).toBe(false);
  });
  it('tells a story by its address', () => {
    expect(isStory(new URL('https://l.example/news/275221/'))).toBe(true);
    expect(isStory(new URL('https://l.example/a-story-of-many-words-here'))).toBe(true);
    expect(isStory(new URL('https://l.example/article/3834/1'))).toBe(true);
    expect(isStory(new URL('https://l.example/room/3834/1'))).toBe(false);
    expect(isStory(new URL('https://l.example/about-us'))).toBe(false);
    expect(isStory(new URL('https://l.example/%E0%A4%A'))).toBe(false);
  });
});
