import type { EntityId, Mention, Sense, Span } from '../types';

/** What a name was found to mean, and why; several ids where the evidence does not decide. */
export interface Found {
  readonly entity?: EntityId;
  readonly candidates?: readonly EntityId[];
  readonly sense?: Sense;
  readonly because: readonly string[];
}

export const mentionOf = (span: Span, { entity, candidates, sense, because }: Found): Mention => ({
  span,
  ...(entity ? { entity } : {}),
  ...(candidates ? { candidates } : {}),
  ...(sense ? { sense } : {}),
  because,
});
