import type { EntityId } from '../engine/types';
import { acronymKey, fold, isAcronym } from './names';
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

/**
 * The body that a state's own press calls by a short name: "the Supreme Court", "Congress", "the Labour Party". It is
 * the one whose whole name is the short one with the state's ("US Congress", "Labour Party (Britain)").
 */
export function nationalBody(store: Store, words: string, code: string): EntityId | undefined {
  const country = store.countries.get(code);
  const short = fold(words.replace(/^the /i, ''));
  if (!country || short === '') return undefined;
  for (const one of [...country.names, ...country.adjectives, code]) {
    const state = fold(one.replace(/^the /i, ''));
    for (const whole of [`${state} ${short}`, `${short} ${state}`, `${short} of ${state}`, `${short} of the ${state}`])
      for (const id of store.named(whole)) {
        const entity = store.entity(id);
        if (entity?.kind === 'organisation' && entity.country === code && OF_A_STATE.test(entity.sort ?? '')) return id;
      }
  }
  return undefined;
}
