import type { LanguageDocument } from '../../language/document';
import type { Span } from '../../types';
import { type Bearer, mention } from './bearer';
import { findNames, type NameGroup, type NameMention, type Names } from './names';

/** What the article has named so far, in reading order. */
export interface Scene {
  readonly document: LanguageDocument;
  readonly names: Names;
  readonly byGroup: readonly Bearer[];
  /** Unnamed speakers that have spoken, the latest last. */
  readonly unnamed: Bearer[];
  /** Groups of several that have been named together or spoken, the latest last. */
  readonly groups: { readonly bearer: Bearer; readonly at: number }[];
  /** Descriptions that have spoken ("the ministry"), by their words. */
  readonly described: Map<string, Bearer>;
}

/** Sets the scene: names with their bearers, and the pairs that are named together ("Putin and Rouhani"). */
export function setScene(document: LanguageDocument): Scene {
  const names = findNames(document);
  const byGroup = names.groups.map(bearerOf);
  const scene: Scene = { document, names, byGroup, unnamed: [], groups: [], described: new Map() };
  const { mentions } = names;
  for (let i = 0; i + 1 < mentions.length; i++) {
    const together = [mentions[i]!];
    while (i + 1 < mentions.length && joined(document, mentions[i]!, mentions[i + 1]!)) together.push(mentions[++i]!);
    if (together.length < 2 || together.some(({ kind }) => kind !== 'person')) continue;
    const members = [...new Set(together.map(({ group }) => byGroup[group]!))];
    if (members.length > 1) groupOf(scene, members, [startOf(together[0]!), together.at(-1)!.span[1]]);
  }
  return scene;
}

const bearerOf = (group: NameGroup): Bearer => ({
  mentions: group.mentions.map(({ span }) => span),
  kind: group.kind,
  name: group.name,
  ...(group.gender ? { gender: group.gender } : {}),
  ...(group.titles[0] ? { description: group.titles.reduce((a, b) => (b.length > a.length ? b : a)) } : {}),
});

const startOf = ({ span, title }: NameMention): number => span[0] - (title ? title.length + 1 : 0);

/** "A and B", with a title or a nationality between. */
function joined(document: LanguageDocument, left: NameMention, right: NameMention): boolean {
  const between = document.text.slice(left.span[1], right.span[0]);
  if (between.length > 60) return false;
  const rest = right.title ? between.replace(right.title, '') : between;
  return /^\s*(?:,\s*)?(?:and|&)\s+(?:(?:the|his|her|their)\s+)?(?:\p{Lu}[\p{L}-]*\s*|counterpart\s+)*$/u.test(rest);
}

/** The group of these members: the one that there is, or a new one. */
export function groupOf(scene: Scene, members: readonly Bearer[], span: Span): Bearer {
  const known = scene.groups.find(
    ({ bearer }) => bearer.members?.length === members.length && members.every((one) => bearer.members!.includes(one)),
  );
  const bearer: Bearer = known?.bearer ?? {
    mentions: [],
    kind: 'group',
    name: members.map(({ name, description }) => name ?? description ?? '').join(' and '),
    members,
    plural: true,
  };
  mention(bearer, span);
  scene.groups.push({ bearer, at: span[0] });
  return bearer;
}

/** Name mentions inside a span, in order. */
export function namesWithin(scene: Scene, [from, to]: Span): NameMention[] {
  return scene.names.mentions.filter(({ span }) => span[0] >= from && span[1] <= to);
}
