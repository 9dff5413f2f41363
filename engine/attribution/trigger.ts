import type { Token } from '../language/document';
import { noted } from '../language/words';
import type { Voice } from './cue-search';

/** What a passage must have before a pattern is worth running on it. */
export interface Trigger {
  /** Bits of what must stand in the passage, all of them. */
  readonly signs: number;
  /** Bits of what one cue must have, one of each; no cue is asked for where there are none. */
  readonly cue: readonly number[];
}

/** Words that call for a pattern, and the bit of each. */
const WORDS: Readonly<Record<string, number>> = {
  ':': 1,
  according: 2,
  per: 2,
  like: 4,
  words: 8,
  reportedly: 16,
  allegedly: 16,
  purportedly: 16,
  supposedly: 16,
};
const signOf = noted(({ lower }) => (Object.hasOwn(WORDS, lower) ? WORDS[lower]! : 0));
const QUOTATION = 32;

const VOICES: Readonly<Record<Voice, number>> = { finite: 1, passive: 2, participial: 4, infinitive: 8, noun: 16 };
/** The letters of frames, see `cues/verbs.ts` and `cues/nouns.ts`; their bits lie above those of the voices. */
const FRAMES = 'qtTwniIogfa';

/** The bits of frames. */
export function frameSigns(frames: string): number {
  let signs = 0;
  for (let at = 0; at < frames.length; at++) signs |= 32 << FRAMES.indexOf(frames[at]!);
  return signs;
}

/** The bit of a voice. */
export const voiceSign = (voice: Voice): number => VOICES[voice];

/** Makes a trigger: a word, a quotation, a cue in one of the voices that enters one of the frames. */
export function when(needs: {
  readonly word?: string;
  readonly quotation?: true;
  readonly voices?: readonly Voice[];
  readonly frames?: string;
}): Trigger {
  const { word, quotation, voices = [], frames } = needs;
  const cue = [voices.reduce((signs, voice) => signs | VOICES[voice], 0), frameSigns(frames ?? '')];
  return { signs: (word ? WORDS[word]! : 0) | (quotation ? QUOTATION : 0), cue: cue.filter((bits) => bits !== 0) };
}

/** The bits of what stands in a passage, but for its cues. */
export function signsOf(tokens: readonly Token[], quoteAt: Int32Array, from: number, to: number): number {
  let signs = 0;
  for (let at = from; at < to; at++) {
    signs |= signOf(tokens[at]!.word);
    if (quoteAt[at]! >= 0) signs |= QUOTATION;
  }
  return signs;
}

/** True where a passage with these signs and cues has what the trigger asks for. */
export function calls(trigger: Trigger, signs: number, cues: readonly { readonly signs: number }[]): boolean {
  if ((signs & trigger.signs) !== trigger.signs) return false;
  if (trigger.cue.length === 0) return true;
  for (const cue of cues) if (hasAll(trigger.cue, cue.signs)) return true;
  return false;
}

function hasAll(wanted: readonly number[], signs: number): boolean {
  for (const bits of wanted) if ((bits & signs) === 0) return false;
  return true;
}
