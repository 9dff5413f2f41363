import { describe, expect, it } from 'vitest';
import { build } from '../../knowledge/press/build';

const { facts } = build();

/** Labels of those who hold a country's office on a day, by the short title. */
function holders(country: string, short: string, day: string): string[] {
  return facts.roles
    .filter(({ office, start, end, asOf }) => {
      const of = facts.offices.get(office)!;
      return of.country === country && of.short === short && start <= day && day < (end || `${asOf}~`);
    })
    .map(({ person }) => facts.entities.get(person)!.label);
}

describe('heads of state and of government', () => {
  it.each([
    ['SA', 'King', '2024-01-01', /^Salman/],
    ['MY', 'King', '2020-01-01', /Ahmad Shah/],
    ['KR', 'President', '2025-07-01', /^Lee Jae/],
    ['PK', 'Prime Minister', '2017-09-01', /^Shahid Khaqan/],
    ['AE', 'President', '2024-01-01', /Zayed Al Nahyan/],
    ['CH', 'President', '2024-06-01', /^Viola Amherd/],
    ['UG', 'President', '2020-06-01', /Museveni/],
    ['KG', 'President', '2025-06-01', /Zhaparov|Kasymaliev/],
  ])('%s %s on %s is one of that name only', (country, short, day, name) => {
    const found = holders(country, short, day);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((label) => !name.test(label))).toEqual([]);
  });

  it.each([
    // The list has no snapshot from 2017-03-29 to 2020-11-23: who left in between did not stay to its end.
    ['PE', 'President', '2019-01-01', /Kuczynski/],
    ['PK', 'Prime Minister', '2018-02-01', /Nawaz Sharif/],
    ['DZ', 'President', '2019-08-01', /Bouteflika/],
    ['IQ', 'Prime Minister', '2019-08-01', /Abadi/],
    ['MY', 'Prime Minister', '2019-01-01', /Najib/],
    ['MY', 'King', '2020-01-01', /Badawi/],
    ['SA', 'King', '2018-01-01', /Mohammad bin Salman/],
    ['KR', 'President', '2025-07-01', /Myung-bak/],
    ['KR', 'Prime Minister', '2025-06-01', /Sang-joo/],
  ])('%s %s on %s is not %s', (country, short, day, name) => {
    expect(holders(country, short, day).filter((label) => name.test(label))).toEqual([]);
  });

  it('stay vouched for to the day on which they were seen, where the next began in that year', () => {
    expect(holders('BG', 'President', '2026-01-20').filter((label) => /Radev/.test(label))).toHaveLength(1);
    expect(holders('VE', 'President', '2026-01-20').filter((label) => /Delcy/.test(label))).toHaveLength(1);
  });

  it('a minister of foreign trade is not the foreign minister', () => {
    const trade = [...facts.offices.values()].filter(({ title }) => /^Minister (for|of) Foreign Trade/.test(title));
    expect(trade.length).toBeGreaterThan(0);
    expect(trade.filter(({ short }) => short === 'Foreign Minister').map(({ title }) => title)).toEqual([]);
  });

  it('are called by their names, without a second office or a rank', () => {
    const labels = facts.roles
      .filter(({ src }) => src.includes('factbook-leaders'))
      .map(({ person }) => facts.entities.get(person)!.label);
    expect(
      labels.filter((label) => /^(and|of|the|Sr\.|Gen\.|Vice President|Crown Prince) ?\b| - /.test(label)),
    ).toEqual([]);
  });

  it('agree with the other list on the first day', () => {
    expect(facts.agreement.matched).toBeGreaterThan(700);
    expect(facts.agreement.within7 / facts.agreement.matched).toBeGreaterThanOrEqual(0.9);
  });
});
