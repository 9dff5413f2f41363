import { describe, expect, it } from 'vitest';
import en from '../../assets/public/_locales/en/messages.json';
import { daysBetween, isBefore, mayLieWithin, yearOf } from '../../components/facts/dates';
import { controlOn, knownOf } from '../../components/facts/known';
import { officesOf, officesOn, standing } from '../../components/facts/offices';
import { tenure } from '../../components/parts/tenure';
import type { Role } from '../../knowledge/types';
import { lookupIn, makeWords } from '../../platform/words';
import { FERRY_CONTEXT } from '../fixtures/readings/ferry-facts';

const words = makeWords(lookupIn(en));
const role = (rest: Partial<Role>): Role => ({
  person: 'p',
  office: 'o',
  title: 'Keeper of the Light',
  shortTitle: 'Keeper',
  rank: 3,
  kind: 'normal',
  src: ['s'],
  asOf: '2022-08-03',
  ...rest,
});

describe('dates of different precision', () => {
  it.each([
    ['2017-04-09', '2016-07', '2018', true],
    ['2017-04-09', '2017', undefined, true],
    ['2017-04-09', '2017-04-10', undefined, false],
    ['2017-04-09', undefined, '2017-04-08', false],
    ['2017-04-09', undefined, '2017-04', true],
    ['2017', '2017-12-31', undefined, true],
    ['2016', '2017-01-01', undefined, false],
  ])('%s within %s and %s: %s', (date, start, end, expected) => {
    expect(mayLieWithin(date, start, end)).toBe(expected);
  });

  it('are only before one another where nothing overlaps', () => {
    expect(isBefore('2016', '2017-01-01')).toBe(true);
    expect(isBefore('2017', '2017-04-09')).toBe(false);
  });

  it('are counted in days only where both are days', () => {
    expect(daysBetween('2017-04-06', '2017-04-09')).toBe(3);
    expect(daysBetween('2019-03-30', '2019-04-01')).toBe(2);
    expect(daysBetween('2017-04', '2017-04-09')).toBeUndefined();
    expect(daysBetween('2017-xx-09', '2017-04-09')).toBeUndefined();
  });

  it('lie on a scale of years', () => {
    expect(yearOf('2017')).toBe(2017);
    expect(yearOf('2017-07')).toBeCloseTo(2017.5);
  });
});

describe('an office on a day', () => {
  it.each([
    [{ start: '2016-07-13', end: '2018-07-09' }, 'held'],
    [{ start: '2016-07-13' }, 'held'],
    [{ start: '2016-07-13', asOf: '2017-01-01' }, 'last-known'],
    [{ start: '2010', end: '2016-12' }, 'before'],
    [{ start: '2019-07-24' }, 'after'],
    [{}, 'held'],
  ] as const)('%o is %s', (rest, expected) => {
    expect(standing(role(rest), '2017-04-09')).toBe(expected);
  });

  it('has the principal one first, and one that was only last known after all that are sure', () => {
    expect(officesOn(FERRY_CONTEXT, 'p:brandt').map(({ shortTitle }) => shortTitle)).toEqual([
      'Transport Minister',
      'Member of the Assembly',
    ]);
    expect(officesOn(FERRY_CONTEXT, 'p:vey').map(({ shortTitle }) => shortTitle)).toEqual([
      'Foreign Ministry spokeswoman',
    ]);
    expect(officesOn(FERRY_CONTEXT, 'nobody')).toEqual([]);
  });

  it('comes in order of time in the whole row', () => {
    expect(officesOf(FERRY_CONTEXT, 'p:brandt').map(({ start }) => start)).toEqual([
      '2009',
      '2011-05-03',
      '2017-03-29',
      '2021-10-05',
    ]);
  });
});

describe('the time of an office in words', () => {
  it('never makes today of an end that is unknown', () => {
    expect(tenure(role({ start: '2016-07-13' }), '2017-04-09', words)).toBe(
      'since 13 July 2016; in office when last checked (Aug 2022)',
    );
    expect(tenure(role({}), '2017-04-09', words)).toBe('in office when last checked (Aug 2022)');
    expect(tenure(role({ start: '2016', asOf: '2016-10-01' }), '2017-04-09', words)).toBe(
      'since 2016; in office when last checked (Oct 2016), before this article',
    );
    const said = Object.entries(en).filter(([key]) => key.startsWith('office_'));
    expect(said.filter(([, { message }]) => /today|now|current|present/i.test(message))).toEqual([]);
  });

  it('gives both ends where they are known', () => {
    expect(tenure(role({ start: '2016-07-13', end: '2018-07-09' }), '2017-04-09', words)).toBe(
      'from 13 July 2016 until 9 July 2018',
    );
    expect(tenure(role({ end: '2018' }), '2017-04-09', words)).toBe('until 2018');
  });
});

describe('control of an outlet', () => {
  const known = knownOf(FERRY_CONTEXT);

  it('is that of the day, and where nothing reaches so far back the first later rating', () => {
    const agency = known.entity('o:sna')!;
    expect(controlOn(agency, FERRY_CONTEXT).map(({ mode }) => mode)).toEqual(['state-controlled']);
    const early = { ...FERRY_CONTEXT, date: '2001-05-05' };
    expect(controlOn(agency, early).map(({ from }) => from)).toEqual(['2015']);
    expect(controlOn({ ...agency, control: [{ ...agency.control![0]!, to: '2016' }] }, FERRY_CONTEXT)).toEqual([]);
  });

  it('finds the outlet by its name with or without the article', () => {
    expect(known.outlet('Kessel Courier')?.id).toBe('o:courier');
    expect(known.outlet('The Daily Nothing')).toBeUndefined();
    expect(known.outlet(undefined)).toBeUndefined();
  });
});
