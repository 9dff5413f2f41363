import type { EntityId } from '../engine/types';
import { ruledBodies } from './bodies';
import type { NamedFile } from './named-file';
import { acronymKey, fold, isAcronym } from './names';
import type { PackedCountry } from './packed';
import type { Store } from './store';

/** Bodies of one state, and regions of one: who names them speaks of that state. */
const OF_A_STATE =
  /^(?:government|ministry|parliament|presidency|prime-minister-office|central-bank|court|agency|military|political-party|party|state|province|region|governorate)$/;

/** The state that a name speaks of, and whether the name is a place's. */
export interface Behind {
  readonly code: string;
  readonly place: boolean;
}

/**
 * The state that a text speaks of where it names one of its bodies or regions and not the state itself:
 * "the FBI", "the Kremlin", "Ohio", "the Knesset". None where the name may mean two states'. Capitals say nothing:
 * too many towns are called like one.
 */
export function countryBehind(store: Store, words: string): Behind | undefined {
  const name = words.replace(/^the /i, '');
  const folded = fold(name);
  if (folded === '') return undefined;
  const bodies = (store.metonyms.get(folded) ?? []).filter(({ place }) => !place).map(({ body }) => body);
  const named = store.named(isAcronym(name) ? `=${acronymKey(name)}` : folded);
  const telling = [...bodies, ...named].filter((id) => codeOf(store, id).length > 0);
  const codes = new Set(telling.flatMap((id) => codeOf(store, id)));
  const [code] = codes;
  if (code === undefined || codes.size > 1) return undefined;
  return { code, place: telling.every((id) => store.kindOf(id) === 'place') };
}

/** A city says nothing and does not contradict; whatever else has the name does, if it belongs to another state. */
function codeOf(store: Store, id: EntityId): string[] {
  const entity = store.entity(id);
  if (!entity?.country || entity.kind === 'person') return [];
  return OF_A_STATE.test(entity.sort ?? '') ? [entity.country] : [];
}

/** Bodies by their country's code and the short name that its own press calls them by. */
export type NationalBodies = ReadonlyMap<string, EntityId>;

/**
 * The body that a state's own press calls by a short name: "the Supreme Court", "Congress", "the Labour Party". It is
 * the one whose whole name is the short one with the state's ("US Congress", "Labour Party (Britain)").
 */
export const nationalBody = (store: Store, words: string, code: string): EntityId | undefined =>
  store.nationalBodies.get(`${code} ${fold(words.replace(/^the /i, ''))}`);

/** Makes the table for `nationalBody` of a packed file and the bodies that every country has. */
export function nationalBodiesOf(file: NamedFile, countries: Iterable<PackedCountry>): NationalBodies {
  const states = new Map([...countries].map((country) => [country.code, statesOf(country)] as const));
  const bodies = new Map<string, EntityId>();
  const note = (id: EntityId, code: string, names: readonly string[]): void => {
    for (const name of names)
      for (const short of shortsOf(name, states.get(code) ?? []))
        if (!bodies.has(`${code} ${short}`)) bodies.set(`${code} ${short}`, id);
  };
  const { packed } = file;
  const { kind, label, country, sort, aliases } = packed.entities;
  for (let at = 0; at < kind.length; at++) {
    if (kind[at] !== 'o' || !OF_A_STATE.test(packed.words[sort[at]!]!)) continue;
    const plain = (aliases[at] ?? []).filter((alias) => !/^[!~]/.test(alias));
    note(file.idAt(at), packed.words[country[at]!]!, [label[at]!, ...plain]);
  }
  for (const one of countries)
    for (const body of ruledBodies(one)) note(body.id, one.code, [body.label, ...body.aliases]);
  return bodies;
}

const statesOf = ({ code, names, adjectives }: PackedCountry): string[] => [
  ...new Set([...names, ...adjectives, code].map((one) => fold(one.replace(/^the /i, '')))),
];

/** What is left of a whole name without the state's: before it, behind it, with "of" and "of the". */
function shortsOf(name: string, states: readonly string[]): string[] {
  const whole = fold(name);
  return states.flatMap((state) => {
    if (state === '') return [];
    if (whole.startsWith(`${state} `)) return [whole.slice(state.length + 1)];
    const end = [` of the ${state}`, ` of ${state}`, ` ${state}`].find((one) => whole.endsWith(one));
    return end ? [whole.slice(0, -end.length)] : [];
  });
}
