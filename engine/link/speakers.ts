import type { Knowledge } from '../../knowledge/lookup';
import type { EntityId, Mention, Span, Speaker } from '../types';
import { isHeadOfSource, isSameName } from './heads';

/**
 * Gives speakers their entities: of the mentions within its spans, the one that fits its kind. The same speaker object
 * gives the same linked object, so that a speaker of several claims stays one. `text`: the article's; `on`: its day.
 */
export function linkSpeakers(
  mentions: readonly Mention[],
  knowledge: Knowledge,
  text: string,
  on: string,
): (speaker: Speaker) => Speaker {
  const done = new Map<Speaker, Speaker>();
  const starts = [...mentions].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  const link = (speaker: Speaker): Speaker => {
    const known = done.get(speaker);
    if (known) return known;
    const linked = linkOne(speaker, starts, knowledge, text, on, link);
    done.set(speaker, linked);
    return linked;
  };
  return link;
}

function linkOne(
  speaker: Speaker,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  text: string,
  on: string,
  link: (one: Speaker) => Speaker,
): Speaker {
  const members = speaker.members?.map(link);
  const base: Speaker = members ? { ...speaker, members } : speaker;
  if (speaker.kind === 'group' && members) return base;
  const mention = best(speaker, mentions, text, isBodyName(speaker.name ?? '', knowledge, on));
  if (!mention) return base;
  const { entity, candidates } = mention;
  if (!entity) return candidates ? { ...base, candidates } : base;
  return speakerAs(base, entity, knowledge);
}

/** A speaker as the entity that it was found to be: its kind and the label of the facts; unlinked where they lack it. */
export function speakerAs(speaker: Speaker, entity: EntityId, knowledge: Knowledge): Speaker {
  const known = knowledge.entity(entity);
  if (!known) return speaker;
  const kind =
    known.kind === 'person'
      ? 'person'
      : known.control && known.sort && /agency|newspaper|broadcaster|magazine|news-site/.test(known.sort)
        ? 'outlet'
        : known.kind === 'organisation'
          ? 'organisation'
          : speaker.kind;
  return { ...speaker, kind, name: known.label, entity };
}

function best(speaker: Speaker, mentions: readonly Mention[], text: string, isBody: boolean): Mention | undefined {
  if (speaker.kind === 'unnamed' || speaker.kind === 'document') return undefined;
  const person = speaker.kind === 'person' && !isBody;
  const fitting: Mention[] = [];
  for (const span of speaker.mentions)
    for (const mention of within(mentions, span)) {
      if (person ? mention.sense !== 'person' : mention.sense !== 'body') continue;
      const own = person
        ? isSameName(text.slice(...mention.span), speaker.name ?? '')
        : isHeadOfSource(text, mention.span, span);
      if (own) fitting.push(mention);
    }
  return fitting.find(({ entity }) => entity) ?? fitting[0];
}

function within(mentions: readonly Mention[], [start, end]: Span): Mention[] {
  return mentions.filter(({ span }) => span[0] >= start - 4 && span[1] <= end + 2 && span[0] < end && span[1] > start);
}

/** Whether what was taken for a person's name is a country's, a metonym or a body's: "USA TODAY". */
export function isBodyName(name: string, knowledge: Knowledge, on: string): boolean {
  if (knowledge.country(name) !== undefined || knowledge.metonym(name, on) !== undefined) return true;
  const called = knowledge.candidates(name, on);
  return (
    called[0]?.sense === 'body' &&
    called[0].because.includes('full-name') &&
    called.every(({ sense }) => sense !== 'person')
  );
}
