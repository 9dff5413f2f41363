import { identify } from '../../../engine/attribution/identity/index';
import type { RawAttribution } from '../../../engine/attribution/raw';
import { blocksOf } from '../../../engine/language/blocks';
import { analyse } from '../../../engine/language/document';
import type { Attribution, Speaker } from '../../../engine/types';
import { rawOf } from '../../../tools/identity/raw';
import { loadTagger } from '../../../tools/language/load-tagger';

const tagger = loadTagger();
const ROLES = { '[': 'source', '{': 'cue', '<': 'content' } as const;

interface Roles {
  readonly source: [number, number][];
  readonly cue: [number, number][];
  readonly content: [number, number][];
}

export interface Marked {
  readonly text: string;
  /** Roles by the letter of the attribution; a capital letter is a relay. */
  readonly roles: ReadonlyMap<string, Roles>;
}

/** Reads a text with marked roles: `[a Ana Ruiz] {a said} <a the bridge was safe>.`; marks may nest. */
export function readMarks(marked: string): Marked {
  let text = '';
  const roles = new Map<string, Roles>();
  const open: { role: 'source' | 'cue' | 'content'; letter: string; from: number }[] = [];
  for (let i = 0; i < marked.length; i++) {
    const sign = marked.charAt(i);
    if (sign in ROLES) {
      open.push({ role: ROLES[sign as keyof typeof ROLES], letter: marked.charAt(i + 1), from: text.length });
      i += 2;
    } else if (']}>'.includes(sign)) {
      const { role, letter, from } = open.pop()!;
      const own = roles.get(letter) ?? { source: [], cue: [], content: [] };
      roles.set(letter, own);
      own[role].push([from, text.length]);
    } else text += sign;
  }
  return { text, roles };
}

/** Runs identity over a marked text; gives the attributions by letter. */
export function identifyMarked(marked: string, outlet = ''): ReadonlyMap<string, Attribution> {
  const { text, roles } = readMarks(marked);
  const blocks = blocksOf(text);
  const document = analyse(text, blocks, tagger);
  const letters = [...roles.keys()];
  const raw = letters.map((letter, id): RawAttribution => {
    const own = roles.get(letter)!;
    const start = Math.min(...[...own.source, ...own.cue, ...own.content].map(([from]) => from));
    const end = Math.max(...[...own.source, ...own.cue, ...own.content].map(([, to]) => to));
    const holds = (other: string): number =>
      Math.min(
        ...roles
          .get(other)!
          .content.filter(([from, to]) => from <= start && to >= end)
          .map(([from, to]) => to - from),
      );
    const inside = letters
      .map((_, index) => index)
      .filter((index) => index !== id && Number.isFinite(holds(letters[index]!)))
      .sort((a, b) => holds(letters[a]!) - holds(letters[b]!))[0];
    return {
      ...rawOf(id, own),
      ...(inside === undefined ? {} : { inside }),
      ...(/[A-Z]/.test(letter) ? { relay: true } : {}),
    };
  });
  const article = { url: '', lang: 'en', title: '', text, blocks, ...(outlet ? { outlet } : {}) };
  const { attributions } = identify(document, article, raw);
  return new Map(letters.map((letter, index) => [letter, attributions[index]!]));
}

/** A speaker in one line: its name, `~description` where it has none, members joined by " + ". */
export function nameOf(speaker: Speaker): string {
  if (speaker.members) return speaker.members.map(nameOf).join(' + ');
  return speaker.name ?? (speaker.description ? `~${speaker.description}` : '-');
}

/** Who speaks and through whom, in one line: "Ana Ruiz < Reuters"; "?" in front where the speaker is not shown. */
export function lineOf({ speaker, speakerShown, chain }: Attribution): string {
  return `${speakerShown ? '' : '?'}${[speaker, ...chain].map(nameOf).join(' < ')}`;
}
