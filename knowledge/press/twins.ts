import { fold, withoutInitials } from '../names';
import type { FactEntity, Facts } from './facts';

/**
 * Makes one person of two whom sources list apart: the same folded full name, no other year of birth, and an office in
 * the same country or one at the head of a state since the same day: the President of France is that of its territories
 * too. The one with the Wikidata identifier stays and takes over roles, names and sources.
 * Gives the ids of those who stay.
 */
export function mergeTwins(facts: Facts): Set<string> {
  const twins = twinsOf(facts);
  for (const [bare, known] of twins) {
    const [from, into] = [facts.entities.get(bare)!, facts.entities.get(known)!];
    into.aliases.push(...from.aliases, from.label);
    for (const source of from.src) if (!into.src.includes(source)) into.src.push(source);
    if (from.asOf > into.asOf) into.asOf = from.asOf;
    if (from.curated) into.curated = true;
    if (from.about && !into.about) into.about = from.about;
    facts.entities.delete(bare);
  }
  facts.roles.forEach((role, i) => {
    const known = twins.get(role.person);
    if (known) facts.roles[i] = { ...role, person: known };
  });
  return new Set(twins.values());
}

/** Rank of those who lead a state. */
const LEADS = 2;

/** People without an identifier, by id, with the one person of the same name and place who has one. */
export function twinsOf(facts: Facts): Map<string, string> {
  const places = new Map<string, Set<string>>();
  for (const { person, office, start } of facts.roles) {
    const held = places.get(person) ?? new Set();
    places.set(person, held.add(facts.offices.get(office)?.country ?? ''));
    if ((facts.offices.get(office)?.rank ?? 9) <= LEADS && start.length === 10) held.add(`since ${start}`);
  }
  const byName = new Map<string, FactEntity[]>();
  for (const entity of facts.entities.values()) {
    if (entity.kind !== 'person' || !/^Q\d/.test(entity.id)) continue;
    const key = withoutInitials(fold(entity.label));
    byName.set(key, [...(byName.get(key) ?? []), entity]);
  }
  const twins = new Map<string, string>();
  for (const entity of facts.entities.values()) {
    if (entity.kind !== 'person' || /^Q\d/.test(entity.id)) continue;
    const own = places.get(entity.id) ?? new Set();
    const same = (byName.get(withoutInitials(fold(entity.label))) ?? []).filter(
      (other) =>
        [...(places.get(other.id) ?? [])].some((code) => own.has(code)) &&
        (!entity.born || !other.born || entity.born.slice(0, 4) === other.born.slice(0, 4)),
    );
    if (same.length === 1) twins.set(entity.id, same[0]!.id);
  }
  return twins;
}
