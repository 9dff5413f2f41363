import { describe, expect, it } from 'vitest';
import { countryMark, openFilter } from '../../knowledge/filter';
import { build } from '../../knowledge/press/build';
import { makeFilter } from '../../knowledge/press/filter';
import { twinsOf } from '../../knowledge/press/twins';

describe('the filter of names', () => {
  const names = Array.from({ length: 3000 }, (_, i) => `given${i} surname${i * 7}`);
  const marks = new Map(names.map((name, i) => [name, i % 3 === 0 ? 0 : countryMark(i % 2 ? 'SY' : 'RU')]));
  const holds = openFilter(makeFilter(marks, 15));

  it('has every name with its country', () => {
    for (const [name, mark] of marks) expect(holds(name)).toBe(mark);
  });

  it('has hardly any other', () => {
    const wrong = names.filter((name) => holds(`${name} junior`) !== undefined);
    expect(wrong.length).toBeLessThan(20);
  });

  it('is the same each time', () => {
    expect(makeFilter(new Map([...marks].reverse()), 15)).toEqual(makeFilter(marks, 15));
  });
});

describe('people', () => {
  it('are in the facts once', () => {
    expect([...twinsOf(build().facts).keys()]).toEqual([]);
  });
});
