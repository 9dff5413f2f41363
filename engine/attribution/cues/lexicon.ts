import { noted } from '../../language/words';
import type { Stance } from '../../types';
import { frameSigns } from '../trigger';
import { inflect } from './inflect';
import { SPEECH_NOUNS, THOUGHT_NOUNS } from './nouns';
import { SPEECH_VERBS, THOUGHT_VERBS } from './verbs';

/** Speech shows at level "reported", thought at level "other". */
export type CueClass = 'speech' | 'thought';
/** Which form of the verb a word is. */
export type Inflection = 'base' | 'third' | 'past' | 'participle' | 'ing' | 'noun' | 'nouns';

/** What a cue word can do. */
export interface CueEntry {
  /** Small letters; a particle after a space ("call for"). */
  readonly lemma: string;
  /** The words that follow the first one, if any. */
  readonly rest: readonly string[];
  readonly kind: 'verb' | 'noun';
  readonly stance: Stance;
  readonly cueClass: CueClass;
  /** See `verbs.ts` and `nouns.ts`. */
  readonly frames: string;
  /** The bits of its frames, for the triggers of patterns. */
  readonly signs: number;
}

/** An entry and the inflections that the form may be ("called" is past and participle). */
export interface CueForm {
  readonly entry: CueEntry;
  readonly inflections: readonly Inflection[];
}

type Table = Readonly<Partial<Record<Stance, string>>>;

function entries(table: Table, kind: CueEntry['kind'], cueClass: CueClass): CueEntry[] {
  const found: CueEntry[] = [];
  for (const [stance, list] of Object.entries(table)) {
    for (const item of list.trim().split(/\s+/)) {
      const [words = '', frames = ''] = item.split(':');
      const [, ...rest] = words.split('+');
      found.push({
        lemma: words.replaceAll('+', ' '),
        rest,
        kind,
        stance: stance as Stance,
        cueClass,
        frames,
        signs: frameSigns(frames),
      });
    }
  }
  return found;
}

/** Every cue of the lexicon, verbs before nouns, speech before thought. */
export const CUE_ENTRIES: readonly CueEntry[] = [
  ...entries(SPEECH_VERBS, 'verb', 'speech'),
  ...entries(THOUGHT_VERBS, 'verb', 'thought'),
  ...entries(SPEECH_NOUNS, 'noun', 'speech'),
  ...entries(THOUGHT_NOUNS, 'noun', 'thought'),
];

const forms = new Map<string, CueForm[]>();

function add(word: string, entry: CueEntry, inflection: Inflection): void {
  const list = forms.get(word) ?? [];
  const known = list.findIndex((form) => form.entry === entry);
  const before = list[known];
  if (before) list[known] = { entry, inflections: [...before.inflections, inflection] };
  else list.push({ entry, inflections: [inflection] });
  forms.set(word, list);
}

const BE: readonly [string, Inflection][] = [
  ['be', 'base'],
  ['is', 'third'],
  ["'s", 'third'],
  ['are', 'third'],
  ["'re", 'third'],
  ['am', 'third'],
  ["'m", 'third'],
  ['was', 'past'],
  ['were', 'past'],
  ['been', 'participle'],
  ['being', 'ing'],
  // "became convinced that", "remain sure that"
  ['become', 'base'],
  ['becomes', 'third'],
  ['became', 'past'],
  ['becoming', 'ing'],
  ['remain', 'base'],
  ['remains', 'third'],
  ['remained', 'past'],
];

for (const entry of CUE_ENTRIES) {
  const first = entry.lemma.split(' ')[0] ?? '';
  if (entry.kind === 'noun') {
    add(first, entry, 'noun');
    add(
      /[^aeiou]y$/.test(first) ? `${first.slice(0, -1)}ies` : /(?:s|x|sh|ch)$/.test(first) ? `${first}es` : `${first}s`,
      entry,
      'nouns',
    );
    continue;
  }
  if (first === 'be') {
    for (const [word, inflection] of BE) add(word, entry, inflection);
    continue;
  }
  if (first === 'would') {
    add('would', entry, 'past');
    add("'d", entry, 'past');
    continue;
  }
  const verb = inflect(first);
  add(verb.base, entry, 'base');
  add(verb.third, entry, 'third');
  for (const past of verb.past) add(past, entry, 'past');
  for (const participle of verb.participle) add(participle, entry, 'participle');
  add(verb.ing, entry, 'ing');
}

const NONE: readonly CueForm[] = [];

/** Gives the cues that a word (small letters, straight apostrophes) may begin; none for other words. */
export function cueForms(lower: string): readonly CueForm[] {
  return forms.get(lower) ?? NONE;
}

/** The cues that a word may begin: those that need no other word, and those that do by the one that has to follow. */
export interface CueStarts {
  readonly alone: readonly CueForm[];
  readonly byNext: ReadonlyMap<string, readonly CueForm[]> | undefined;
}

const starts = new Map<string, CueStarts>();

for (const [word, list] of forms) {
  const byNext = new Map<string, CueForm[]>();
  const alone = list.filter(({ entry }) => entry.rest.length === 0);
  for (const form of list) {
    const next = form.entry.rest[0];
    if (next !== undefined) byNext.set(next, [...(byNext.get(next) ?? []), form]);
  }
  starts.set(word, { alone, byNext: byNext.size > 0 ? byNext : undefined });
}

/** Gives the cues that a word may begin; undefined for other words. */
export const cueStarts = noted(({ lower }): CueStarts | undefined => starts.get(lower));

/** The words of reporting so plain that they need no further evidence beside a quotation. */
export const PLAIN_SPEECH: ReadonlySet<string> = new Set(
  'say tell state add remark note observe write tweet reply respond answer explain announce report claim argue insist declare warn admit acknowledge concede deny allege assert contend maintain'.split(
    ' ',
  ),
);
