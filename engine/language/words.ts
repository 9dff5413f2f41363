/**
 * Word forms. News repeats itself: what is known of a form is found out once and kept, and the same letters are the same
 * strings, which every look-up by word is the quicker for.
 */
import { copyOf } from '../remembered';
import { abbreviation } from './abbreviations';
import { CAPITAL, kindAt, LETTER, NUMBER, SMALL, widthAt } from './characters';

export interface Word {
  readonly text: string;
  /** Small letters, apostrophes straight. */
  readonly lower: string;
  /** Begins with a letter, a capital letter, a small letter. */
  readonly letter: boolean;
  readonly capital: boolean;
  readonly small: boolean;
  /** Begins with a capital letter and a small one. */
  readonly proper: boolean;
  /** Has a letter or digit. */
  readonly worded: boolean;
  /** Length of what a contraction ends in ("n't", "'s"); 0 for other words. */
  readonly tail: number;
  readonly abbreviation: 'title' | 'other' | undefined;
  /** What functions made by `noted` said of it. */
  readonly notes: unknown[];
}

let functions = 0;
const NOTHING = Symbol('nothing');

/** A place among the notes of every form, for who notes there by hand. */
export const placeForNotes = (): number => functions++;

/** The form that a text of its own is. */
export const wordFor = (text: string): Word => wordAt(text, 0, text.length);

/** Has a function tell something of a form once only: what it says is noted beside the form. */
export function noted<T>(tell: (word: Word) => T): (word: Word) => T {
  const place = functions++;
  return (word) => {
    const note = word.notes[place];
    if (note !== undefined) return (note === NOTHING ? undefined : note) as T;
    const told = tell(word);
    word.notes[place] = told === undefined ? NOTHING : told;
    return told;
  };
}

const CONTRACTION = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const APOSTROPHE = /['’]/;
/** Longest form that is kept, and that may be a contraction or an abbreviation. */
const LONGEST = 40;

/** Places for forms; one that finds its places taken takes the first of them. */
const PLACES = 1 << 13;
const TRIES = 8;
const kept = new Array<Word | undefined>(PLACES + TRIES).fill(undefined);
const hashes = new Int32Array(PLACES + TRIES);

/** The form between two offsets of a text. */
export function wordAt(text: string, start: number, end: number): Word {
  if (end - start >= LONGEST) return wordOf(text.slice(start, end));
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // No form has the hash of an empty place.
  hash ||= 1;
  const first = (hash ^ (hash >>> 15)) & (PLACES - 1);
  let free = first;
  for (let place = first; place < first + TRIES; place++) {
    const there = hashes[place]!;
    if (there === hash && isAt(kept[place]!.text, text, start, end)) return kept[place]!;
    if (there !== 0) continue;
    free = place;
    break;
  }
  const word = wordOf(copyOf(text, start, end));
  kept[free] = word;
  hashes[free] = hash;
  return word;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function wordOf(text: string): Word {
  const lower = text.toLowerCase();
  const { length } = text;
  const first = length > 0 ? kindAt(text, 0, length) : 0;
  const second = length > 0 ? widthAt(text, 0, length) : 0;
  const short = length < LONGEST && (first & LETTER) !== 0;
  let worded = false;
  for (let at = 0; at < length && !worded; at += widthAt(text, at, length))
    worded = (kindAt(text, at, length) & (LETTER | NUMBER)) !== 0;
  return {
    text,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    letter: (first & LETTER) !== 0,
    capital: (first & CAPITAL) !== 0,
    small: (first & SMALL) !== 0,
    proper: (first & CAPITAL) !== 0 && second < length && (kindAt(text, second, length) & SMALL) !== 0,
    worded,
    tail: short && APOSTROPHE.test(text) && !text.endsWith('.') ? (CONTRACTION.exec(text)?.[2]?.length ?? 0) : 0,
    abbreviation: short ? abbreviation(text) : undefined,
    notes: new Array(functions).fill(undefined),
  };
}
