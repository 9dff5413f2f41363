import type { Attribution, Speaker } from '../../engine/types';
import type { MessageKey, Words } from '../../platform/words';
import type { Known } from '../facts/known';

/** How well a speaker is known, which decides how it is shown. */
export type Naming =
  | 'named'
  /** The article gives no name ("a foreign ministry official"). */
  | 'unnamed'
  /** The article gives no source at all. */
  | 'none'
  /** We cannot tell who it is. */
  | 'unclear';

/**
 * What identifies a speaker across one reading: messages are copied between the rooms, so objects cannot.
 * @returns a key; equal for every attribution of the same speaker.
 */
export function speakerKey(speaker: Speaker): string {
  if (speaker.kind === 'unnamed')
    return `unnamed ${(speaker.description ?? speaker.name ?? speaker.mentions[0]?.[0] ?? '').toString().toLowerCase()}`;
  if (speaker.entity) return `entity ${speaker.entity}`;
  if (speaker.members?.length) return `group ${speaker.members.map(speakerKey).sort().join(' + ')}`;
  if (speaker.name) return `name ${speaker.name.toLowerCase()}`;
  if (speaker.description) return `unnamed ${speaker.description.toLowerCase()}`;
  return `at ${speaker.mentions[0]?.[0] ?? 'nowhere'}`;
}

/** How well the speaker of an attribution is known. */
export function namingOf({ speaker, source, speakerShown }: Attribution): Naming {
  if (source.length === 0 && speaker.mentions.length === 0 && !speaker.name && !speaker.description) return 'none';
  if (!speakerShown) return 'unclear';
  return namingOfSpeaker(speaker);
}

export function namingOfSpeaker(speaker: Speaker): Naming {
  if (speaker.members?.length || speaker.entity || speaker.name) {
    return speaker.kind === 'unnamed' ? 'unnamed' : 'named';
  }
  return speaker.description || speaker.mentions.length > 0 ? 'unnamed' : 'none';
}

const capitalised = (text: string) => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

/** The name to print: of the entity, as the article has it, or what the article calls an unnamed source. */
export function nameOf(speaker: Speaker, known: Known, words: Words, text = ''): string {
  const label = speaker.kind === 'unnamed' ? undefined : known.entity(speaker.entity)?.label;
  if (label ?? speaker.name) return label ?? speaker.name ?? '';
  if (speaker.members?.length) return words.list(speaker.members.map((one) => nameOf(one, known, words, text)));
  const first = speaker.mentions[0];
  const called = speaker.description ?? (first ? text.slice(first[0], first[1]) : '');
  return called ? capitalised(called) : words('source_none');
}

/** The name of an attribution's speaker; where we cannot tell who it is, the article's own words for it. */
export function whoSays(attribution: Attribution, known: Known, words: Words, text: string): string {
  const naming = namingOf(attribution);
  if (naming === 'none') return words('source_none');
  if (naming === 'named' || naming === 'unnamed') return nameOf(attribution.speaker, known, words, text);
  const [first] = attribution.source;
  return first ? capitalised(text.slice(first[0], first[1])) : words('source_unclear');
}

/** The sort of speaker, for where nothing else is known: 'kind_person' and so on. */
export const kindKey = (speaker: Speaker): MessageKey => `kind_${speaker.kind}`;
