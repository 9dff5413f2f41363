import type { RawAttribution } from '../../engine/attribution/raw';

type Roles = Pick<RawAttribution, 'content' | 'cue' | 'source'>;

/** An attribution of given spans, all else as in the plainest report: what identity is measured and tested on. */
export const rawOf = (id: number, { content, cue, source }: Roles): RawAttribution => ({
  id,
  content,
  cue,
  source,
  form: 'indirect',
  level: 'reported',
  stance: 'say',
  hedges: [],
  relations: [],
  confidence: 1,
  because: [],
});
