import { describe, expect, it } from 'vitest';
import { curatedFile } from '../../knowledge/curated/schema';
import { readCurated } from '../../knowledge/press/curated';
import { ALLOWED_LICENCES, day, partialDate } from '../../knowledge/schema';

const entity = {
  id: 'org:example',
  kind: 'organisation',
  label: 'Example News',
  sort: 'news-agency',
  asOf: '2020',
  src: [{ source: 'cameo-actors', says: 'listed as an agency' }],
};

describe('the form of curated facts', () => {
  it('takes a sound entity', () => {
    expect(curatedFile.safeParse({ entities: [entity] }).success).toBe(true);
  });

  it.each([
    ['no source', { ...entity, src: [] }],
    ['no asOf', { ...entity, asOf: undefined }],
    ['a misspelt key', { ...entity, alias: ['x'] }],
    ['an id of no kind', { ...entity, id: 'Interfax' }],
    ['markup in a name', { ...entity, label: '<b>x</b>' }],
    ['no Latin letter', { ...entity, label: 'Интерфакс' }],
  ])('refuses %s', (_why, wrong) => {
    expect(curatedFile.safeParse({ entities: [wrong] }).success).toBe(false);
  });

  it('refuses days that do not exist', () => {
    expect(partialDate.safeParse('2017-02-30').success).toBe(false);
    expect(partialDate.safeParse('2017-13').success).toBe(false);
    expect(day.safeParse('2017-02').success).toBe(false);
    expect(partialDate.safeParse('2017-02').success).toBe(true);
  });

  it('refuses what is no day, however long', () => {
    for (const wrong of ['not a day at all', '2017-04-09T12', '99999999999', '2017-99-99'])
      expect(partialDate.safeParse(wrong).success).toBe(false);
  });

  it('refuses a page under a licence that may not ship', () => {
    const page = { address: 'https://example.org/a', title: 'A page', opened: '2026-11-25', licence: 'CC-BY-SA-4.0' };
    expect(curatedFile.safeParse({ pages: { a: page } }).success).toBe(false);
    expect(curatedFile.safeParse({ pages: { a: { ...page, licence: ALLOWED_LICENCES[0] } } }).success).toBe(true);
  });

  it('finds no fault in the committed files', () => {
    const { files, problems } = readCurated();
    expect(problems).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });
});
