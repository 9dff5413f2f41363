import type { LanguageDocument } from '../../language/document';
import { type RawAttribution, revised } from '../raw';
import { calibrate } from './confidence';

/** Below this six of seven are wrong: better shown nothing. */
const DOUBTFUL = 0.15;

/**
 * Gives each attribution its learned confidence and leaves out the doubtful. What those carried moves up to what
 * carried them; ids are given again in order, relations follow them or go with them.
 */
export function weigh(
  document: LanguageDocument,
  found: readonly RawAttribution[],
  least = DOUBTFUL,
): RawAttribution[] {
  const all = calibrate(document, found);
  const byId = new Map(all.map((one) => [one.id, one]));
  // Words in quotation marks are somebody's, even where it is unclear whose.
  const doubted = new Set(
    all.filter(({ confidence, form }) => confidence < least && form === 'indirect').map(({ id }) => id),
  );
  // What stands in quotation marks goes with the attribution of the quotation.
  const kept = all.filter(
    ({ id, inside, because }) =>
      !doubted.has(id) && !(because.includes('within-quotation') && inside !== undefined && doubted.has(inside)),
  );
  const ids = new Map(kept.map((one, index) => [one.id, index]));
  const carrier = (one: RawAttribution): number | undefined => {
    let up = one.inside;
    for (let steps = 0; up !== undefined && !ids.has(up) && steps < all.length; steps++) up = byId.get(up)?.inside;
    return up === undefined ? undefined : ids.get(up);
  };
  return kept.map((one, id) => {
    const relations = one.relations.flatMap((relation) => {
      const to = ids.get(relation.to);
      return to === undefined ? [] : [{ ...relation, to }];
    });
    return revised(one, id, carrier(one), relations);
  });
}
