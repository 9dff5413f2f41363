import type { Stance } from '../types';

/** What a cue does with what it reports, and the key of the sentence that tells the reader so. */
export interface StanceNote {
  readonly stance: Stance;
  /** Key of a message; its words belong to the panel's catalogue. */
  readonly message: `stance_${Stance}`;
}

const ALL: Readonly<Record<Stance, true>> = {
  say: true,
  claim: true,
  deny: true,
  admit: true,
  allege: true,
  accuse: true,
  warn: true,
  promise: true,
  threaten: true,
  demand: true,
  order: true,
  ask: true,
  suggest: true,
  predict: true,
  praise: true,
  criticise: true,
  agree: true,
  announce: true,
  report: true,
  describe: true,
  find: true,
  believe: true,
  want: true,
  fear: true,
  doubt: true,
  know: true,
};

/** Every stance once, in the order of the contract, with the key of its sentence. */
export const STANCES: readonly StanceNote[] = (Object.keys(ALL) as Stance[]).map((stance) => ({
  stance,
  message: `stance_${stance}`,
}));
