import { fold } from '../names';
import type { Facts } from './facts';

/** Countries whose people bear their father's surname before their mother's, and are mostly called by the first. */
const SPANISH = new Set('ES MX AR CO PE CL VE EC BO PY UY CR PA NI HN SV GT DO CU'.split(' '));
/** How many people must bear a word as their first to tell it a given name. */
const GIVEN = 2;

/**
 * Adds the name without the mother's surname to whom the sources list with both: "Ana Ruiz" for "Ana Ruiz Hale". Only
 * where every office is of a country of that custom and the word before is nobody's given name: "José Luis Ruiz" has one
 * surname.
 */
export function addFathersNames(facts: Facts): void {
  const firsts = new Map<string, number>();
  for (const { kind, label } of facts.entities.values()) {
    const first = kind === 'person' ? fold(label).split(' ')[0]! : '';
    if (first !== '') firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  const countries = new Map<string, Set<string>>();
  for (const { person, office } of facts.roles) {
    const held = countries.get(person) ?? new Set();
    countries.set(person, held.add(facts.offices.get(office)?.country ?? ''));
  }
  for (const entity of facts.entities.values()) {
    const held = entity.kind === 'person' ? countries.get(entity.id) : undefined;
    if (!held || ![...held].every((code) => SPANISH.has(code))) continue;
    const words = entity.label.split(' ');
    if (words.length < 3 || words.length > 4 || words.some((word) => !/^\p{Lu}\p{Ll}{2,}$/u.test(word))) continue;
    const father = fold(words.at(-2)!);
    if ((firsts.get(father) ?? 0) < GIVEN) entity.aliases.push(words.slice(0, -1).join(' '));
  }
}
