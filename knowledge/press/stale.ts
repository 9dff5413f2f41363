import type { Facts } from './facts';

/** Longer than this hardly anybody sits: years. */
const LONGEST = 25;
/** Held for life, or for as long. */
const FOR_LIFE = /\b(justice|judge|king|queen|monarch|emir|sultan|prince|pope|bishop|ayatollah|supreme leader)\b/i;

/**
 * A list that gives no end for an office of decades has forgotten it, as those of state legislatures have: it vouches
 * for the first day only.
 */
export function distrustOpenEnds(facts: Facts): void {
  for (const role of facts.roles) {
    const office = facts.offices.get(role.office);
    if (
      role.end !== '' ||
      role.start === '' ||
      role.src.join() !== 'wikidata-offices' ||
      !office ||
      office.rank < 4 ||
      FOR_LIFE.test(office.title)
    )
      continue;
    if (Number(role.asOf.slice(0, 4)) - Number(role.start.slice(0, 4)) > LONGEST) role.asOf = role.start;
  }
}
