import type { Token } from '../language/document';
import { isAdverb, isFiniteVerb, isNoun, isVerb } from '../language/tags';
import { type CueEntry, type CueForm, cueForms, cueStarts, type Inflection, PLAIN_SPEECH } from './cues/lexicon';
import type { Range, Reader } from './passage';
import { voiceSign } from './trigger';

/** How the verb of a cue stands in its clause. */
export type Voice = 'finite' | 'passive' | 'participial' | 'infinitive' | 'noun';

/** A cue found in a passage, before any rule has used it. */
export interface Cue {
  /** The word of the lexicon with its particle. */
  readonly range: Range;
  /** Beginning of the verb group: auxiliaries and adverbs before the verb. */
  readonly group: number;
  readonly voice: Voice;
  /** What the word may be, the longest match only. */
  readonly entries: readonly CueEntry[];
  readonly inflections: readonly Inflection[];
  /** Bits of its voice and of the frames of its entries, for the triggers of patterns. */
  readonly signs: number;
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re", "'m", 'get', 'got', 'gets']);
const AUXILIARY = new Set([
  ...BE,
  ...'have has had having do does did will would can could may might must shall should ca wo'.split(' '),
  ...["'ve", "'d", "'ll", "n't", 'not', 'never', 'used', 'going', 'ought', "'s"],
]);
const NOUN = /^NN/;

/** Finds the cues between the tokens of `range`, outside of quotations. */
export function findCues(read: Reader, range: Range, heading: boolean): Cue[] {
  const found: Cue[] = [];
  for (let i = range[0]; i < range[1]; i++) {
    if ((read.quoteAt[i] ?? -1) >= 0) continue;
    const cue = cueAt(read, i, range, heading);
    if (!cue) continue;
    found.push(cue);
    i = cue.range[1] - 1;
  }
  return found;
}

function cueAt(read: Reader, at: number, range: Range, heading: boolean): Cue | undefined {
  const { tokens } = read;
  const starts = cueStarts(tokens[at]!.word);
  if (!starts) return undefined;
  // Of the many cues that begin with "be" or "make", the next words leave one or two.
  const longer = starts.byNext && followed(tokens, at, starts.byNext);
  if (!longer && starts.alone.length === 0) return undefined;
  const best: CueForm[] = [];
  let end = at;
  for (const forms of longer ? [starts.alone, longer] : [starts.alone])
    for (const form of forms) {
      const stop = restEnd(read, at, form.entry, range);
      if (stop < 0 || stop < end || !fits(tokens, at, form, range, heading)) continue;
      if (stop > end) best.length = 0;
      end = stop;
      best.push(form);
    }
  if (best.length === 0) return undefined;
  const noun = best.every((form) => form.entry.kind === 'noun');
  const group = noun ? at : groupStart(tokens, at, range[0]);
  const voice = noun ? 'noun' : voiceOf(tokens, at, group, range[0]);
  let signs = voiceSign(voice);
  for (const { entry } of best) signs |= entry.signs;
  return {
    range: [at, end],
    group,
    voice,
    signs,
    entries: best.map((form) => form.entry),
    inflections: best.length === 1 ? best[0]!.inflections : best.flatMap((form) => form.inflections),
  };
}

/** The cues whose second word follows within two adverbs; undefined where none does. */
function followed(
  tokens: readonly Token[],
  at: number,
  byNext: ReadonlyMap<string, readonly CueForm[]>,
): readonly CueForm[] | undefined {
  let found: readonly CueForm[] | undefined;
  for (let next = at + 1; next < tokens.length && next <= at + 3; next++) {
    const { lower, tag } = tokens[next]!;
    const list = byNext.get(lower);
    // Two such words: all in the order of the lexicon.
    if (list && found) return cueForms(tokens[at]!.lower).filter(({ entry }) => entry.rest.length > 0);
    found ??= list;
    if (!isAdverb(tag)) break;
  }
  return found;
}

/** Compares the tag with the inflection; a word the tagger took for a noun may still be a verb between two names. */
function fits(tokens: readonly Token[], at: number, form: CueForm, range: Range, heading: boolean): boolean {
  const { tag } = tokens[at]!;
  if (form.entry.kind === 'noun') return NOUN.test(tag);
  if (isVerb(tag) || tag === 'MD' || tag === 'POS') return tag !== 'MD' || form.entry.lemma.startsWith('would');
  if (tag === 'JJ' && form.inflections.some((kind) => kind === 'past' || kind === 'participle')) return heading;
  // A form that the tagger took for a preposition ("They insist he left").
  if (tag === 'IN' && at > range[0] && at + 1 < range[1] && !form.inflections.includes('ing')) {
    return /^(?:PRP|NNPS?|NNS)$/.test(tokens[at - 1]!.tag) && /^(?:PRP|DT|NNPS?)$/.test(tokens[at + 1]!.tag);
  }
  if (!NOUN.test(tag)) return false;
  const before = at > range[0] ? tokens[at - 1]! : undefined;
  const after = at + 1 < range[1] ? tokens[at + 1]! : undefined;
  // "Note that …", "please check whether …"
  if (form.inflections.includes('base') && after && (!before || /^(?:please|[;:(–—―])$/.test(before.lower)))
    return tag === 'NN' && /^(?:that|whether|if)$/.test(after.lower);
  if (!before || !after) return false;
  // A past form is hardly ever a noun, whatever the tagger says.
  if (form.inflections.includes('past') && /^(?:["“]|''|``)$/.test(after.lower)) return /^(?:NN|PRP)/.test(before.tag);
  if (form.inflections.includes('past') && !form.inflections.includes('base'))
    return /^(?:NN|PRP|JJ|CD|,)/.test(before.tag);
  // ", tweeting, “…”"
  if (form.inflections.every((kind) => kind === 'ing'))
    return /^(?:,|["”]|'')$/.test(before.lower) && /^(?:that|,|[:“"])/.test(after.lower);
  // "The village paper reports:"
  if (after.lower === ':' && form.inflections.includes('third') && isNoun(before.tag))
    return !finiteBefore(tokens, at, range[0]);
  // "The motion claims his order is void", "Ann Lee, 29, claims in a letter that": the only verb of its clause so far.
  const small = tokens[at]!.text === tokens[at]!.lower;
  if (
    small &&
    form.inflections.includes('third') &&
    PLAIN_SPEECH.has(form.entry.lemma) &&
    !finiteBefore(tokens, at, range[0])
  ) {
    const aged = before.lower === ',' && tokens[at - 2]?.tag === 'CD' && tokens[at - 3]?.lower === ',';
    if (aged && /^(?:IN|PRP|DT|NNP)/.test(after.tag)) return true;
    if (/^NNP?$/.test(before.tag) && /^(?:PRP|NNP|EX)$/.test(after.tag) && finiteAfter(tokens, at + 1, range[1]))
      return true;
  }
  // "Table 2 shows that"
  if (small && form.inflections.includes('third') && before.tag === 'CD' && /^(?:that|how)$/.test(after.lower))
    return true;
  const clause = after.lower === 'that';
  if (clause && form.inflections.includes('third') && before.tag === 'NN') return !finiteBefore(tokens, at, range[0]);
  const subject = /^(?:PRP|NNPS?|NNS)$/.test(before.tag);
  // "Mayor slams Hale", but not "county judge Ann Hale".
  const agrees = form.inflections.some((kind) => kind !== 'base') || before.tag === 'NNS';
  return subject && (clause || /^(?:DT|PRP\$?|WP|WRB)$/.test(after.tag) || (heading && agrees && after.tag === 'NNP'));
}

function finiteBefore(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = from; i < at; i++) if (isFiniteVerb(tokens[i]!.tag)) return true;
  return false;
}

/** True where the clause behind a cue has its verb within reach. */
function finiteAfter(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i - from < 12; i++) {
    if (isFiniteVerb(tokens[i]!.tag)) return true;
    if (/^[,;:.]$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}

/** End of the cue with its particle, or -1 where the particle is missing. */
function restEnd(read: Reader, at: number, entry: CueEntry, range: Range): number {
  let next = at + 1;
  // "we find it helps": only before an adjective is "it" the cue's.
  if (entry.lemma === 'find it' && !/^(?:JJ|RB|DT|NN)/.test(read.tokens[at + 2]?.tag ?? '')) return -1;
  for (const word of entry.rest) {
    let skipped = 0;
    while (next < range[1] && skipped < 2 && read.tokens[next]!.lower !== word && isAdverb(read.tokens[next]!.tag)) {
      next++;
      skipped++;
    }
    if (next >= range[1] || read.tokens[next]!.lower !== word || (read.quoteAt[next] ?? -1) >= 0) return -1;
    next++;
  }
  return next;
}

function groupStart(tokens: readonly Token[], at: number, from: number): number {
  let start = at;
  for (let i = at - 1; i >= from && at - i < 8; i--) {
    const { lower, tag } = tokens[i]!;
    if (AUXILIARY.has(lower) && tag !== 'POS') start = i;
    else if (tag === 'TO' && tokens[i - 1]?.lower === 'on' && GO.has(tokens[i - 2]?.lower ?? '') && i - 2 >= from)
      return groupStart(tokens, i - 2, from);
    else if (tag === 'TO') start = i;
    else if (isAdverb(tag) && lower !== 'why' && lower !== 'how') start = i;
    else break;
  }
  // An adverb at the very beginning belongs to the clause, not to the verb.
  return start;
}

function voiceOf(tokens: readonly Token[], at: number, group: number, from: number): Voice {
  const tag = tokens[at]!.tag;
  const has = (words: ReadonlySet<string>) => {
    for (let i = group; i < at; i++) if (words.has(tokens[i]!.lower)) return true;
    return false;
  };
  let to = false;
  for (let i = group; i < at; i++) to ||= tokens[i]!.tag === 'TO';
  if (BE.has(tokens[at]!.lower)) return to ? 'infinitive' : tag === 'VBG' ? 'participial' : 'finite';
  if (tokens[at - 2]?.lower === 'on' && GO.has(tokens[at - 3]?.lower ?? '') && at - 3 >= group)
    return tokens[group]!.lower === 'going' ? 'participial' : 'finite';
  if (has(BE) && /^(?:VBN|VBD|JJ)$/.test(tag)) return 'passive';
  // "would have to conclude", "had to admit": the group begins with a finite verb.
  if (to) return HAVE_TO.test(tokens[group]!.lower) || tokens[group]!.tag === 'MD' ? 'finite' : 'infinitive';
  if (tag === 'VBG' || tokens[at]!.lower.endsWith('ing')) return has(BE) || has(GET) ? 'finite' : 'participial';
  if (tag === 'VB' && group === at && at > from && (isVerb(tokens[at - 1]!.tag) || tokens[at - 1]!.tag === 'MD'))
    return 'infinitive';
  return 'finite';
}

const HAVE_TO = /^(?:ha(?:s|ve|d)|'ve|'d|used|ought)$/;
/** "went on to say" */
const GO = new Set(['go', 'goes', 'went', 'gone', 'going']);
const GET = new Set(['keep', 'keeps', 'kept', 'began', 'started', 'going']);
