import type { Knowledge } from '../../knowledge/lookup';
import type { Mention, Span, Speaker } from '../types';

/**
 * Gives speakers their entities: of the mentions within its spans, the one that fits its kind. The same speaker object
 * gives the same linked object, so that a speaker of several claims stays one.
 */
export function linkSpeakers(mentions: readonly Mention[], knowledge: Knowledge): (speaker: Speaker) => Speaker {
  const done = new Map<Speaker, Speaker>();
  const starts = [...mentions].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  const link = (speaker: Speaker): Speaker => {
    const known = done.get(speaker);
    if (known) return known;
    const linked = linkOne(speaker, starts, knowledge, link);
    done.set(speaker, linked);
    return linked;
  };
  return link;
}

function linkOne(
  speaker: Speaker,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  link: (one: Speaker) => Speaker,
): Speaker {
  const members = speaker.members?.map(link);
  const base: Speaker = members ? { ...speaker, members } : speaker;
  if (speaker.kind === 'group' && members) return base;
  const mention = best(speaker, mentions, knowledge.country(speaker.name ?? '') !== undefined);
  if (!mention) return base;
  const { entity, candidates } = mention;
  if (!entity) return candidates ? { ...base, candidates } : base;
  const known = knowledge.entity(entity);
  if (!known) return base;
  const kind =
    known.kind === 'person'
      ? 'person'
      : known.control && known.sort && /agency|newspaper|broadcaster|magazine|news-site/.test(known.sort)
        ? 'outlet'
        : known.kind === 'organisation'
          ? 'organisation'
          : speaker.kind;
  return { ...base, kind, name: known.label, entity };
}

function best(speaker: Speaker, mentions: readonly Mention[], isBody: boolean): Mention | undefined {
  const person = speaker.kind === 'person' && !isBody;
  const fitting: Mention[] = [];
  for (const span of speaker.mentions)
    for (const mention of within(mentions, span)) {
      if (person ? mention.sense !== 'person' : mention.sense !== 'body') continue;
      if (!person && !covers(mention.span, span, speaker)) continue;
      fitting.push(mention);
    }
  if (speaker.kind === 'unnamed' || speaker.kind === 'document') return undefined;
  return fitting.find(({ entity }) => entity) ?? fitting[0];
}

/** The mention is the head of the source, not a word beside it ("the Syrian opposition" is not the government). */
function covers(mention: Span, source: Span, speaker: Speaker): boolean {
  if (source[1] - mention[1] <= 2) return true;
  return speaker.kind === 'outlet' || speaker.kind === 'organisation'
    ? mention[0] - source[0] <= 4 && mention[1] - mention[0] >= 0.6 * (source[1] - source[0])
    : false;
}

function within(mentions: readonly Mention[], [start, end]: Span): Mention[] {
  return mentions.filter(({ span }) => span[0] >= start - 4 && span[1] <= end + 2 && span[0] < end && span[1] > start);
}
