import { describe, expect, it } from 'vitest';
import { earliest, holds, latest, mayHold } from '../../knowledge/dates';
import { acronymKey, fold, isAcronym, skeleton, surnames, withoutInitials } from '../../knowledge/names';

describe('names as keys', () => {
  it('folds case, marks, points and hyphens', () => {
    expect(fold('Recep Tayyip Erdoğan')).toBe('recep tayyip erdogan');
    expect(fold('Bashar al-Assad')).toBe('bashar al assad');
    expect(fold('N’Djamena')).toBe('ndjamena');
    expect(fold('')).toBe('');
  });

  it.each([
    ['Bashar al-Assad', 'Bashar Asad'],
    ['Hassan Rouhani', 'Hasan Ruhani'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Maria Zakharova', 'Mariya Zakharova'],
    ['Petro Poroshenko', 'Pyotr Poroshenko'],
    ['Mohammed bin Salman', 'Muhammad bin Salman'],
  ])('%s and %s are one name', (one, other) => {
    expect(skeleton(fold(one))).toBe(skeleton(fold(other)));
  });

  it.each([
    ['Boris Johnson', 'Ron Johnson'],
    ['George Bush', 'George Busch Miller'],
    ['Ali Khamenei', 'Ali Khatami'],
    ['Kim Jong-un', 'Kim Yo-jong'],
  ])('%s and %s are two', (one, other) => {
    expect(skeleton(fold(one))).not.toBe(skeleton(fold(other)));
  });

  it('has no skeleton for a single word', () => {
    expect(skeleton('assad')).toBe('');
  });

  it('drops initials and what follows a surname', () => {
    expect(withoutInitials(fold('Donald J. Trump'))).toBe('donald trump');
    expect(withoutInitials(fold('Martin Luther King Jr.'))).toBe('martin luther king');
  });

  it('knows where the family name comes first', () => {
    expect(surnames('xi jinping', 'CN')).toContain('xi');
    expect(surnames('boris johnson', 'GB')).toEqual(['johnson']);
  });

  it('tells acronyms from names', () => {
    expect(isAcronym('AP')).toBe(true);
    expect(isAcronym('May')).toBe(false);
    expect(acronymKey('U.S.')).toBe('US');
  });
});

describe('days', () => {
  it('spans what a date may mean', () => {
    expect([earliest('2017'), latest('2017'), latest('2016-02')]).toEqual(['2017-01-01', '2017-12-31', '2016-02-29']);
  });

  it('an open end is true only to its asOf', () => {
    const role = { start: '2015-08-10', asOf: '2022-08-03' };
    expect(holds(role, '2022-08-03')).toBe(true);
    expect(holds(role, '2022-08-04')).toBe(false);
    expect(mayHold(role, '2024-01-01')).toBe(true);
  });

  it('a year is no day', () => {
    const role = { start: '2015', end: '2017', asOf: '2020' };
    expect(holds(role, '2015-06-01')).toBe(false);
    expect(holds(role, '2016-06-01')).toBe(true);
    expect(holds(role, '2017-06-01')).toBe(false);
    expect(mayHold(role, '2017-06-01')).toBe(true);
  });

  it('without a beginning nothing is sure', () => {
    expect(holds({ asOf: '2020' }, '2010-01-01')).toBe(false);
  });
});
