import { withArticle } from '../bodies';
import { fold } from '../names';
import { readTable } from '../normalised';
import { name as nameSchema, partialDate } from '../schema';
import { type Facts, reject } from './facts';

/**
 * Adds members of parliaments. Gives the ids of those without any other office by country: each country is a file of its
 * own, loaded where the text has both a word of parliament and the country. Who is in the facts by another office (a
 * minister, a leader) gets the seat too, in the file where they are.
 */
export function addSeats(facts: Facts): Map<string, string[]> {
  const byCountry = new Map<string, string[]>();
  // These have every term from a better source.
  const congress = new Set(readTable('us-congress-executive', 'people').map(({ id }) => id));
  const labels = new Map(facts.countries.map(({ code, label }) => [code, label]));
  for (const row of readTable('wikidata-offices', 'seats')) {
    if (row.country === 'US' && congress.has(row.person)) continue;
    if (
      !nameSchema.safeParse(row.label).success ||
      !partialDate.safeParse(row.start).success ||
      (row.end !== '' && (!partialDate.safeParse(row.end).success || row.end < row.start.slice(0, row.end.length)))
    ) {
      reject(facts, 'seats: name or days');
      continue;
    }
    const known = byCountry.get(row.country) ?? [];
    if (!facts.entities.has(row.person)) {
      facts.entities.set(row.person, {
        id: row.person,
        kind: 'person',
        label: row.label,
        aliases: [],
        ...(row.country === 'EU' ? {} : { country: row.country }),
        asOf: row.asOf,
        src: ['wikidata-offices'],
      });
      known.push(row.person);
      byCountry.set(row.country, known);
    }
    facts.roles.push({
      person: row.person,
      office: officeOf(facts, row.title, row.country, labels.get(row.country)),
      kind: 'normal',
      start: row.start,
      end: row.end,
      asOf: row.asOf,
      src: ['wikidata-offices'],
    });
  }
  return byCountry;
}

/** Numbered parliaments are one house: "Member of the 57th Parliament" is the house's member. */
function officeOf(facts: Facts, raw: string, country: string, label: string | undefined): string {
  const bare = raw.replace(/\b\d+(st|nd|rd|th)\s+/g, '').trim();
  const id = `office:${country.toLowerCase()}-${fold(bare).replace(/[^a-z0-9]+/g, '-')}`;
  if (!facts.offices.has(id)) {
    const title = label && !bare.includes(label) && !OF_A_NATION.test(bare) ? `${bare} of ${withArticle(label)}` : bare;
    facts.offices.set(id, {
      id,
      title,
      short: /senat/i.test(bare)
        ? 'Senator'
        : /parliament|commons|bundestag/i.test(bare)
          ? 'Member of Parliament'
          : bare,
      rank: 6,
      country: country === 'EU' ? '' : country,
      single: false,
    });
  }
  return id;
}

/** A seat that names its nation, as part of the kingdom. */
const OF_A_NATION = /\b(?:Scottish|Northern Ireland|Senedd|Wales|Welsh)\b/;

const CUES = ['lawmaker', 'legislator', 'parliamentarian', 'ember of parliament', 'ember of Parliament', 'backbench'];
const SENATE = new Set('AR AU BE BR CA CZ ES FR IE IN IT MX NL PL RO RU US ZA'.split(' '));
const COMMONS = new Set('AU CA CY GB IN MT NZ ZA'.split(' '));

/** Words by which news names members of a country's parliament. */
export function cuesOf(country: string): string[] {
  if (country === 'EU') return ['MEP', 'European Parliament'];
  return [
    ...CUES,
    ...(SENATE.has(country) ? ['senator', 'Senator'] : []),
    ...(country === 'US' ? ['Sen.', 'Rep.', 'ongressman', 'ongresswoman', 'Representative'] : []),
    ...(country === 'IE' ? [' TD'] : COMMONS.has(country) ? [' MP'] : country === 'US' ? [] : [' MP', ' deputy']),
  ];
}
