import { fold } from '../names';
import { readTable, type TableRow } from '../normalised';
import type { FactOffice, FactRole, Facts } from './facts';

/** Regions with a parliament of their own, by how seats in it are called; what names none is the country's. */
const PARLIAMENTS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  AU: [
    [/Queensland/, 'Queensland'],
    [/Victorian/, 'Victoria'],
    [/New South Wales/, 'New South Wales'],
    [/South Australian/, 'South Australia'],
    [/Western Australian/, 'Western Australia'],
    [/Tasmanian/, 'Tasmania'],
    [/Northern Territory/, 'Northern Territory'],
    [/Australian Capital Territory/, 'Australian Capital Territory'],
  ],
  CA: [
    [/Quebec/, 'Quebec'],
    [/Alberta/, 'Alberta'],
    [/Ontario/, 'Ontario'],
    [/Nova Scotia/, 'Nova Scotia'],
    [/Yukon/, 'Yukon'],
    [/Newfoundland/, 'Newfoundland and Labrador'],
  ],
};
const NATIONS: Readonly<Record<string, string>> = { AU: 'Australia', CA: 'Canada' };

/**
 * Gives offices of federal states that one list holds together with those of their regions ("Treasurer") to the region
 * in whose parliament the holder sat when the office began, and in no other.
 */
export function settleRegions(facts: Facts): void {
  const seats = new Map<string, TableRow<'seats'>[]>();
  for (const row of readTable('wikidata-offices', 'seats'))
    if (PARLIAMENTS[row.country]) seats.set(row.person, [...(seats.get(row.person) ?? []), row]);
  facts.roles.forEach((role, i) => {
    const office = facts.offices.get(role.office);
    const nation = NATIONS[office?.country ?? ''];
    if (!office || !nation || !new RegExp(`(?: of|,) ${nation}$`).test(office.title)) return;
    const region = regionOf(role, office.country, seats.get(role.person) ?? []);
    if (region) facts.roles[i] = { ...role, office: regionalOffice(facts, office, nation, region) };
  });
}

function regionOf(role: FactRole, country: string, seats: readonly TableRow<'seats'>[]): string | undefined {
  const then = seats.filter(
    (seat) =>
      seat.country === country &&
      (role.start === '' || (seat.start <= role.start && (seat.end === '' || seat.end >= role.start))),
  );
  const regions = new Set(then.map(({ title }) => PARLIAMENTS[country]!.find(([test]) => test.test(title))?.[1]));
  return regions.size === 1 ? [...regions][0] : undefined;
}

function regionalOffice(facts: Facts, office: FactOffice, nation: string, region: string): string {
  const title = `${office.title.slice(0, -nation.length)}${region}`;
  const id = `office:${office.country.toLowerCase()}-${fold(title).replace(/[^a-z0-9]+/g, '-')}`;
  if (!facts.offices.has(id))
    facts.offices.set(id, { ...office, id, title, rank: Math.min(9, Math.max(4, office.rank + 1)) });
  return id;
}
