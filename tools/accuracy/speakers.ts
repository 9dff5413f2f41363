import type { Attribution } from '../../engine/types';
import type { MarkedAttribution } from '../corpus/stand-off';

/** How a source is written: by a name, by a pronoun, or described. */
export type SourceForm = 'named' | 'pronoun' | 'described';

const PRONOUN = /^(?:he|she|they|it|who|which|that|his|her|their|its|we|i|him|them)$/i;
const TITLE = /^(?:the|a|an|mr|mrs|ms|dr|sen|rep|gov|president|prime|minister)$/;

export function sourceForm(text: string, one: Pick<MarkedAttribution, 'source' | 'speaker'>): SourceForm | undefined {
  const words = one.source.map((span) => text.slice(...span)).join(' ');
  if (words === '') return undefined;
  if (PRONOUN.test(words)) return 'pronoun';
  return one.speaker?.kind === 'unnamed' ? 'described' : 'named';
}

const fold = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !TITLE.test(word));

/** Whether two names may be of one speaker: all words of the shorter are in the longer. */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [fold(a), fold(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** Whether the resolved speaker is the marked one; groups are right where every member is. */
export function rightSpeaker(marked: MarkedAttribution, found: Attribution): boolean {
  const { speaker } = marked;
  if (!speaker) return found.source.length === 0;
  const name = found.speaker.name ?? found.speaker.description ?? '';
  if (speaker.kind !== 'group') return sameName(speaker.name, name);
  const members = found.speaker.members?.map((one) => one.name ?? one.description ?? '') ?? [name];
  return speaker.name
    .split(' & ')
    .every((wanted) => members.some((member) => sameName(wanted, member)) || sameName(wanted, name));
}
