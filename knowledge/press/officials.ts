import { fold, skeleton, withoutInitials } from '../names';
import { readTable, splitNames } from '../normalised';
import { name as nameSchema, partialDate } from '../schema';
import { emptyFacts, type FactRole, type Facts, reject } from './facts';
import { mergeRoles } from './merge';

const SOURCE = 'cameo-actors';

/**
 * People of governments that no list of offices has, from the lists which know no more than the country and the field:
 * facts of their own, too many to be told from others in the core. Whoever the facts have in that country by any
 * spelling is left out.
 */
export function gatherOfficials(facts: Facts): Facts {
  const known = knownPeople(facts);
  const officials: Facts = { ...emptyFacts(), sources: facts.sources };
  for (const row of readTable(SOURCE, 'offices'))
    officials.offices.set(row.id, { ...row, rank: Number(row.rank), single: false });
  const countries = new Map<string, string>();
  const roles = readTable(SOURCE, 'roles').filter(
    ({ start, end }) =>
      partialDate.safeParse(start).success &&
      (end === '' || partialDate.safeParse(end).success) &&
      (end === '' || end >= start.slice(0, end.length)),
  );
  for (const { person, office } of roles) countries.set(person, officials.offices.get(office)!.country);
  for (const row of readTable(SOURCE, 'people')) {
    const country = countries.get(row.id);
    const names = [row.label, ...splitNames(row.aliases)];
    if (!country || !nameSchema.safeParse(row.label).success) continue;
    if (names.some((one) => keysOf(one).some((key) => known.has(`${country} ${key}`)))) {
      reject(facts, `${SOURCE}: known better`);
      continue;
    }
    for (const key of names.flatMap(keysOf)) known.add(`${country} ${key}`);
    officials.entities.set(row.id, {
      id: row.id,
      kind: 'person',
      label: row.label,
      aliases: splitNames(row.aliases),
      country,
      asOf: row.asOf,
      src: [SOURCE],
    });
  }
  for (const { person, office, start, end, asOf } of roles)
    if (officials.entities.has(person))
      officials.roles.push({ person, office, kind: 'normal', start, end, asOf, src: [SOURCE] } satisfies FactRole);
  mergeRoles(officials);
  return officials;
}

const keysOf = (label: string): string[] => {
  const plain = withoutInitials(fold(label));
  return [plain, skeleton(plain)].filter((key) => key !== '');
};

/** Names of people in all spellings, each with a country of their offices. */
function knownPeople(facts: Facts): Set<string> {
  const known = new Set<string>();
  for (const { person, office } of facts.roles) {
    const entity = facts.entities.get(person);
    const country = facts.offices.get(office)?.country;
    if (!entity || !country) continue;
    for (const name of [entity.label, ...entity.aliases])
      for (const key of keysOf(name)) known.add(`${country} ${key}`);
  }
  return known;
}
