import type { EntityId, Mention } from '../../engine/types';
import { useRoom } from '../panel/room';
import { reasonsIn } from '../parts/reasons';

/**
 * Names of the evidence that links these mentions to the entity, or, where it stays open, to any of the candidates;
 * each once, in reading order.
 */
export function evidenceFor(
  mentions: readonly Mention[],
  entity: EntityId | undefined,
  candidates: readonly EntityId[],
): string[] {
  const about = mentions.filter((one) =>
    one.entity ? one.entity === entity : !entity && one.candidates?.some((id) => candidates.includes(id)),
  );
  return [...new Set(about.flatMap(({ because }) => because))];
}

/** One quiet line: why the article's words are linked to this entity, or why they stay open. */
export function LinkedBecause(props: {
  readonly entity: EntityId | undefined;
  readonly candidates?: readonly EntityId[] | undefined;
}) {
  const { reading, words } = useRoom();
  const mentions = [...reading.mentions, ...reading.events];
  const reasons = reasonsIn(words, evidenceFor(mentions, props.entity, props.candidates ?? []));
  return reasons.length === 0 ? null : (
    <p class="provenance">
      {words('linked_because')} {reasons.join(' ')}
    </p>
  );
}
