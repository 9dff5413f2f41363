import type { Facts } from './facts';

/** "Haitham bin Tariq Al Said": a name, the father's, maybe the grandfather's, and the house. */
const OF_A_HOUSE =
  /^(\p{Lu}[\p{L}'’-]+ (?:bin|ibn|bint) \p{Lu}[\p{L}'’-]+)(?: (?:bin|ibn) \p{Lu}[\p{L}'’-]+)*(?: Al[ -]\p{Lu}[\p{L}'’-]+| al-\p{Lu}[\p{L}'’-]+)$/u;
/** Lowest rank of whom news calls without the house. */
const LEADING = 3;

/** Gives those who lead a state the short name by which news calls them, without grandfather and house. */
export function addShortNames(facts: Facts): void {
  const leading = new Set(
    facts.roles.flatMap(({ person, office }) => ((facts.offices.get(office)?.rank ?? 9) <= LEADING ? [person] : [])),
  );
  for (const id of leading) {
    const person = facts.entities.get(id);
    const short = person && OF_A_HOUSE.exec(person.label)?.[1];
    if (short && !person.aliases.includes(short)) person.aliases.push(short);
  }
}
