import { fold } from '../names';
import { readTable } from '../normalised';
import type { Facts } from './facts';

/** Parliaments of thousands, with names of two syllables shared by many: a name alone says nothing there. */
const CROWDS = new Set(['CN']);

/**
 * Finds whom a list without QIDs means by a full name in a country: whoever of exactly that name holds any office or a
 * seat in parliament there, or an office of the world, where there is only one. Gives a function of country and name that
 * answers with the id, adding the person of a seat to the facts; undefined where nobody or several are called so.
 */
export function namesakes(facts: Facts): (country: string, name: string) => string | undefined {
  const byName = new Map<string, Set<string>>();
  const note = (country: string, label: string, id: string) => {
    const key = `${country} ${fold(label)}`;
    byName.set(key, (byName.get(key) ?? new Set()).add(id));
  };
  for (const { person, office } of facts.roles) {
    const known = facts.entities.get(person);
    if (!known) continue;
    for (const label of [known.label, ...known.aliases]) note(facts.offices.get(office)?.country ?? '', label, person);
  }
  const seated = new Map<string, string>();
  for (const { country, person, label } of readTable('wikidata-offices', 'seats')) {
    if (CROWDS.has(country)) continue;
    note(country, label, person);
    seated.set(person, label);
  }
  return (country, name) => {
    const found = new Set([...of(country, name), ...of('', name)]);
    const [id] = found;
    if (found.size !== 1 || !id) return undefined;
    if (!facts.entities.has(id)) {
      const asOf = facts.sources.get('wikidata-offices')?.snapshot ?? '';
      facts.entities.set(id, {
        id,
        kind: 'person',
        label: seated.get(id)!,
        aliases: [],
        asOf,
        src: ['wikidata-offices'],
      });
    }
    return id;
  };

  function of(country: string, name: string): ReadonlySet<string> {
    return byName.get(`${country} ${fold(name)}`) ?? new Set();
  }
}
