import type { Read } from '../../engine/read';
import type { Article, Attribution, Speaker } from '../../engine/types';

/** What a line of a `.jsonl` may carry beside its text. */
export interface Given {
  readonly date?: string;
  readonly outlet?: string;
  readonly lang?: string;
}

const brief = ({ name, description, kind, entity }: Speaker) => ({
  ...(name ? { name } : {}),
  ...(description ? { description } : {}),
  kind,
  ...(entity ? { entity } : {}),
});

/** An unsure speaker is given without a name, as the panel shows it. */
const speakerOf = ({ speaker, speakerShown }: Attribution) => {
  if (speakerShown)
    return speaker.members ? { ...brief(speaker), members: speaker.members.map(brief) } : brief(speaker);
  return { kind: speaker.kind };
};

/** The line that `read` prints for an article, but for its time. */
export function lineOf(id: string, article: Article, { reading, unread }: Read): Record<string, unknown> {
  const { title, outlet, published, agency, dateline } = article;
  return {
    id,
    ...(unread ? { unread } : {}),
    article: { title, outlet, published, agency, dateline },
    attributions: reading.attributions.map((one) => ({
      id: one.id,
      content: one.content,
      cue: one.cue,
      source: one.source,
      form: one.form,
      level: one.level,
      stance: one.stance,
      ...(one.inside === undefined ? {} : { inside: one.inside }),
      ...(one.relay ? { relay: true } : {}),
      ...(one.hedges.length > 0 ? { hedges: one.hedges } : {}),
      relations: one.relations,
      confidence: one.confidence,
      speaker: speakerOf(one),
      chain: one.chain.map(brief),
      because: one.because,
    })),
    speakers: reading.speakers.map(({ mentions, name, kind, entity, candidates, description }) => ({
      mentions,
      name,
      kind,
      entity,
      candidates,
      description,
    })),
    mentions: reading.mentions.map(({ span, entity, candidates, sense, because }) => ({
      span,
      name: article.text.slice(...span),
      entity,
      candidates,
      sense,
      because,
    })),
    events: reading.events.map(({ span, entity }) => ({ span, entity })),
    unattributed: reading.unattributed,
  };
}
