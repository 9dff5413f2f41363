import type { Level, Stance } from '../types';
import type { Cue } from './cue-search';
import type { CueClass, CueEntry } from './cues/lexicon';
import type { Passage, Range } from './passage';
import type { Trigger } from './trigger';

/** What a pattern should find in an example: the words themselves. */
export interface Expected {
  readonly text: string;
  readonly content: readonly string[];
  readonly cue: string;
  readonly source: string;
}

/** What a pattern found. */
export interface Found {
  /** The cue used up by this attribution; none where no word of the lexicon is involved. */
  readonly cue?: Cue | undefined;
  readonly entry?: CueEntry | undefined;
  readonly cueRange: readonly Range[];
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  /** Further evidence, for "why is this highlighted?". */
  readonly because?: readonly string[] | undefined;
  /** Added to the confidence of the pattern. */
  readonly weight?: number | undefined;
}

/** An attribution by tokens, on its way to offsets. */
export interface Draft extends Found {
  readonly pattern: Pattern;
  readonly passage: number;
  readonly stance: Stance;
  readonly cueClass: CueClass;
}

/** A passage with what was found in it so far. */
export interface Work extends Passage {
  readonly drafts: readonly Draft[];
  readonly used: ReadonlySet<Cue>;
  /** Everything found in the passages before, in order. */
  readonly earlier: readonly Draft[];
  readonly passages: readonly Passage[];
}

/** A small named rule. Patterns run in the order of `patterns/index.ts`; a cue belongs to the first that takes it. */
export interface Pattern {
  readonly name: string;
  readonly construction: string;
  /** Level where it is not decided by the cue. */
  readonly level?: Level;
  /** Stance where there is no word of the lexicon. */
  readonly stance?: Stance;
  /** Share of such attributions that is right; measured, see `docs/accuracy.md`. */
  readonly confidence: number;
  /** What a passage must have for the pattern to find anything in it. */
  readonly trigger: Trigger;
  readonly examples: readonly Expected[];
  /** Texts in which the pattern must find nothing. */
  readonly counterExamples: readonly string[];
  apply(work: Work): Found[];
}

/** The first entry of a cue that enters one of the constructions (frame letters, see `cues/verbs.ts`). */
export function entryWith(cue: Cue, frames: string): CueEntry | undefined {
  for (const entry of cue.entries)
    for (let at = 0; at < frames.length; at++) if (entry.frames.includes(frames[at]!)) return entry;
  return undefined;
}

/** Cues of a passage that no pattern has taken yet. */
export function freeCues({ cues, used }: Work): readonly Cue[] {
  return used.size === 0 ? cues : cues.filter((cue) => !used.has(cue));
}

/** A passage with what was found in it so far; all its fields written out, as those of a passage are. */
export function workOf(passage: Passage, found: Pick<Work, 'drafts' | 'used' | 'earlier' | 'passages'>): Work {
  return {
    document: passage.document,
    tokens: passage.tokens,
    quotes: passage.quotes,
    quoteAt: passage.quoteAt,
    index: passage.index,
    from: passage.from,
    to: passage.to,
    paragraph: passage.paragraph,
    paragraphIndex: passage.paragraphIndex,
    heading: passage.heading,
    cues: passage.cues,
    signs: passage.signs,
    subjects: passage.subjects,
    drafts: found.drafts,
    used: found.used,
    earlier: found.earlier,
    passages: found.passages,
  };
}

/** Verb group and particle: what is shown as the cue. */
export function cueRange(cue: Cue): Range {
  return [cue.group, cue.range[1]];
}
