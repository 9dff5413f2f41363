import type { Attribution } from '../types';

/** An attribution as the rules find it: everything but who the speaker is. */
export type RawAttribution = Omit<Attribution, 'speaker' | 'chain' | 'speakerShown'>;

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** The same attribution under another id, carrier, relations and confidence. Written out: spreads of many shapes are slow. */
export function revised(
  one: RawAttribution,
  id: number,
  inside: number | undefined,
  relations = one.relations,
  confidence = one.confidence,
): Open<RawAttribution> {
  const { content, cue, source, form, level, stance, hedges, because, relay } = one;
  const made: Open<RawAttribution> = {
    id,
    content,
    cue,
    source,
    form,
    level,
    stance,
    hedges,
    relations,
    confidence,
    because,
  };
  if (relay) made.relay = relay;
  if (inside !== undefined) made.inside = inside;
  return made;
}
