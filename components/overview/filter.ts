import type { Attribution } from '../../engine/types';
import { isSecondHand } from '../reading/claims';
import { namingOf } from '../reading/speakers';

export const FILTERS = ['all', 'direct', 'second_hand', 'unnamed', 'lost'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether a claim passes one of the filters. */
export function passes(attribution: Attribution, filter: Filter, lost: ReadonlySet<number>): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'direct':
      return attribution.form !== 'indirect';
    case 'second_hand':
      return isSecondHand(attribution);
    case 'unnamed':
      return namingOf(attribution) !== 'named';
    case 'lost':
      return lost.has(attribution.id);
  }
}

/** Lower case without accents, so that "zurich" finds "Zürich". */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
