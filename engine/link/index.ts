import type { Knowledge } from '../../knowledge/lookup';
import type { Identified, NameMention } from '../attribution/identity/index';
import type { LanguageDocument } from '../language/document';
import type { Article, Attribution, Mention, Span, Speaker } from '../types';
import { meantBeside } from './beside';
import { findDescriptions, type RuledBy } from './descriptions';
import { findEvents } from './events';
import { type Found, mentionOf } from './found';
import { type LinkedPeople, linkPeople } from './names';
import { holdersAmong } from './offices';
import { pairsOfCountries } from './pairs';
import { touches } from './senses';
import { type Setting, setSetting } from './setting';
import { isBodyName, linkSpeakers, speakerAs } from './speakers';
import { findThings } from './things';

export interface Linked {
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
  readonly mentions: readonly Mention[];
  readonly events: readonly Mention[];
}

/**
 * Turns what the article names into entities on the article's day: people, places, bodies, outlets, works and events,
 * each with the reasons. Never a link outside the text; what the evidence does not decide has candidates instead.
 * @param on the article's day, ISO 8601, of any precision.
 */
export function link(
  document: LanguageDocument,
  _article: Article,
  identified: Identified,
  knowledge: Knowledge,
  on: string,
): Linked {
  const { attributions, speakers, names } = identified;
  const people = names.filter(({ kind, name }) => kind === 'person' && !isBodyName(name, knowledge, on));
  const read = setSetting(document, knowledge, on, wholeNames(people));
  const persons = people.map((name) => whole(name, read));
  const { found: linked, apart, setting } = linkPeople(persons, read);
  const speaking = attributions.flatMap(({ source }) => source);
  const described = findDescriptions(setting, rulersAmong(persons, linked, setting));
  const taken = [...persons.map(({ span }) => span), ...described.map(({ span }) => span)];
  const things = findThings(setting, taken, speaking);
  const events = findEvents(setting, taken);
  const mentions: Mention[] = [
    ...persons.map((name) =>
      mentionOf(name.span, apart.get(name) ?? linked.get(name.group) ?? { sense: 'person', because: [] }),
    ),
    ...[...described, ...things].map(({ span, found }) => mentionOf(span, found)),
  ];
  const known = mentions.map(({ span }) => span);
  // Names that are known to nobody stay mentions: the panel lists them as the article has them.
  for (const { span } of names) if (!touches(span, known)) mentions.push({ span, because: [] });
  mentions.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  const apartAt = new Set([...apart.keys()].map(({ span }) => span[0]));
  const linkSpeaker = linkSpeakers(
    mentions.filter(({ span }) => !apartAt.has(span[0])),
    knowledge,
    document.text,
    on,
  );
  const holder = holdersAmong([...new Set([...linked.values()].flatMap(({ entity }) => entity ?? []))], setting);
  const beside = meantBeside(setting, [...mentions], persons);
  const pairOf = pairsOfCountries(setting);
  const byEntity = new Map(
    speakers.map(linkSpeaker).flatMap((one) => (one.entity ? [[one.entity, one] as const] : [])),
  );
  const linkOne = (speaker: Speaker): Speaker => {
    const pair = pairOf(speaker);
    if (pair) return pair;
    const held = holder(speaker) ?? beside(speaker);
    if (!held) return linkSpeaker(speaker);
    const { entity, because } = held;
    for (const span of speaker.mentions.slice(0, 1))
      if (!mentions.some((one) => touches(one.span, [span]) && one.entity === entity))
        mentions.push({ span, entity, sense: 'person', because });
    const meant = byEntity.get(entity) ?? speakerAs(speaker, entity, knowledge);
    byEntity.set(entity, meant);
    return meant;
  };
  const told = {
    attributions: attributions.map((one) => ({
      ...one,
      speaker: speakerApart(one, apart, knowledge) ?? linkOne(one.speaker),
      chain: one.chain.map(linkOne),
    })),
    speakers: [...new Set(speakers.map(linkOne))],
  };
  mentions.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return { ...told, mentions, events: events.map(({ span, found }) => mentionOf(span, found)) };
}

/** The speaker of words that are said by one whom the article's names mixed up with another; undefined for all others. */
function speakerApart(
  { source, speaker }: Attribution,
  apart: LinkedPeople['apart'],
  knowledge: Knowledge,
): Speaker | undefined {
  if (apart.size === 0 || speaker.members) return undefined;
  for (const [{ span, name, title }, { entity }] of apart) {
    // A title stands between the begin of the source and the name.
    const [start, end] = source[0] ?? [0, 0];
    if (span[1] !== end || span[0] - start > (title?.length ?? 0) + 5 || span[0] < start) continue;
    const label = entity ? knowledge.entity(entity)?.label : undefined;
    return { mentions: [span], kind: 'person', name: label ?? name, ...(label ? { entity } : {}) };
  }
  return undefined;
}

/** Whom of the linked people lead or led a country, by the token that their name ends with. */
function rulersAmong(
  persons: readonly NameMention[],
  linked: ReadonlyMap<number, Found>,
  { knowledge, tokenBefore }: Setting,
): RuledBy {
  const rulers = new Map<number, { code: string; from: number }>();
  for (const { group, span } of persons) {
    const [role] = knowledge.rolesOf(linked.get(group)?.entity ?? '');
    if (role?.country && role.rank <= 2)
      rulers.set(tokenBefore(span[1]), { code: role.country, from: tokenBefore(span[0]) + 1 });
  }
  return (token) => rulers.get(token);
}

/** Where people stand whom the article gives a name of several words: the words are no places then. */
function wholeNames(people: readonly NameMention[]): Span[] {
  const full = new Set(people.filter(({ name }) => name.includes(' ')).map(({ group }) => group));
  return people.filter(({ group }) => full.has(group)).map(({ span }) => span);
}

/** "Bashar" before "al-Assad" is one name, where the facts know it. */
function whole(name: NameMention, setting: Setting): NameMention {
  const { tokens, text } = setting.document;
  const next = tokens[setting.tokenBefore(name.span[1]) + 1];
  if (!next || !/^(al|el)-\p{Lu}/u.test(next.text) || text.slice(name.span[1], next.start) !== ' ') return name;
  const full = `${name.name} ${next.text}`;
  if (setting.knowledge.candidates(full, setting.on).length === 0) return name;
  return { ...name, name: full, span: [name.span[0], next.end] };
}
