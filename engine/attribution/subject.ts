import { isFiniteVerb, isNoun, isProper, isVerb } from '../language/tags';
import type { Cue } from './cue-search';
import { chainLeft, JOINING, phraseBefore, TIME_NOUNS, TIME_WORDS } from './noun-phrase';
import { lowerAt, type Passage, quoteOf, type Range, tagAt } from './passage';
import { canSpeak, isText } from './speaking';

/** A source with the way it was found. */
export interface Subject {
  readonly range: Range;
  readonly how: 'beside' | 'apposition' | 'relative' | 'inherited' | 'follows';
}

const DASH = /^[-–—―]+$/;
/** Longest insertion between subject and verb, in tokens. */
const INSERTION = 45;

/** Finds the subject to the left of token `verb`, across insertions between commas, dashes or brackets. */
export function subjectBefore(passage: Passage, verb: number): Subject | undefined {
  const end = skipTime(passage, verb);
  const word = lowerAt(passage, end - 1);
  if (word === 'who' || word === 'which' || (word === 'that' && tagAt(passage, end - 1) === 'WDT')) {
    return { range: [end - 1, end], how: 'relative' };
  }
  const start = phraseBefore(passage, end);
  const far = mayBeSubject(passage, start, end) ? undefined : acrossModifier(passage, end);
  if (far) return far;
  if (start >= 0 && onlyTime(passage, start, end)) return reduced(passage, start, end);
  if (start >= 0) return { range: [ownerStart(passage, start), end], how: 'beside' };
  return acrossInsertion(passage, end);
}

/** Where the phrase begins that a phrase governed by a preposition belongs to; its own start where it governs itself. */
function ownerStart(passage: Passage, start: number): number {
  if (isOwned(passage, start)) return chainLeft(passage, start);
  // "a girl living in Lindholm said", "many people interviewed in Gaza expressed"
  const placed = lowerAt(passage, start - 1) === 'in' && /^VB[NGD]$/.test(tagAt(passage, start - 2));
  const owner = placed ? phraseBefore(passage, start - 2) : -1;
  return owner >= 0 ? owner : start;
}

/** "a spokesman for the troops near | Kosovo said": what a noun's preposition governs is not who said it, but belongs to who did. */
function isOwned(passage: Passage, start: number): boolean {
  const preposition = lowerAt(passage, start - 1);
  if (!JOINING.has(preposition) || tagAt(passage, start - 1) !== 'IN' || SUBORDINATING.test(preposition)) return false;
  return /^(?:NN|CD|JJ)/.test(tagAt(passage, start - 2));
}

/** False for what cannot be a subject: nothing, "them", what a preposition stands before. */
function mayBeSubject(passage: Passage, start: number, end: number): boolean {
  if (start < 0) return /^(?:[,)\]]|[–—―]|-+)$/.test(lowerAt(passage, end - 1));
  if (TIME_NOUNS.has(lowerAt(passage, end - 1)) && /^(?:last|this|next)$/.test(lowerAt(passage, start))) return false;
  if (end - start === 1 && OBJECTS.has(lowerAt(passage, start))) return false;
  return tagAt(passage, start - 1) !== 'IN' || SUBORDINATING.test(lowerAt(passage, start - 1));
}

const SUBORDINATING =
  /^(?:that|if|because|while|although|though|as|since|before|after|until|till|whether|than|so|once|unless|lest|whereas|except)$/;

/** Participles that tell where a text stands or who made it. */
const PLACED = /^(?:published|released|conducted|commissioned|obtained|issued|posted|written|compiled|led)$/;

/** Longest modifier between a subject and its verb that no comma sets off, in tokens. */
const MODIFIER_REACH = 20;

/** "A slide that he carries with him shows", "A report released last year found": the phrase before its modifier. */
function acrossModifier(passage: Passage, end: number): Subject | undefined {
  let finite = 0;
  if (tagAt(passage, end - 1) === 'CC') return undefined;
  for (let at = end - 1; at > passage.from && end - at < MODIFIER_REACH; at--) {
    const word = lowerAt(passage, at);
    const tag = tagAt(passage, at);
    if (passage.quoteAt[at]! >= 0 || /^(?:[,;:)]|[–—―]|-+)$/.test(word)) return undefined;
    const noun = isNoun(tagAt(passage, at - 1));
    const relative = /^(?:who|which|that)$/.test(word) && (/^W/.test(tag) || noun) && finite > 0;
    // "a study published in Psyche found": the tagger takes the participle for a past form.
    const past = tag === 'VBD' && PLACED.test(word) && tagAt(passage, at + 1) === 'IN';
    const reduced = finite === 0 && (tag === 'VBN' || tag === 'VBG' || past);
    if (isFiniteVerb(tag)) finite++;
    if (finite > 1) return undefined;
    if (!relative && !reduced) continue;
    const start = phraseBefore(passage, at);
    if (start < 0 || (start > passage.from && !/^(?:[,;:]|CC|WRB|IN)$/.test(tagAt(passage, start - 1)))) continue;
    if (JOINING.has(lowerAt(passage, start - 1))) continue;
    return { range: [start, relative ? end : at], how: 'beside' };
  }
  return undefined;
}

function onlyTime(passage: Passage, start: number, end: number): boolean {
  return end - start === 1 && TIME_WORDS.has(lowerAt(passage, start));
}

/** "The report published Tuesday showed": the day belongs to the participle before it. */
function reduced(passage: Passage, day: number, end: number): Subject | undefined {
  if (!/^VB[ND]$/.test(tagAt(passage, day - 1))) return undefined;
  const start = phraseBefore(passage, day - 1);
  return start < 0 ? undefined : { range: [start, end], how: 'beside' };
}

const LATER = new Set(['earlier', 'later']);
const OBJECTS = new Set(['them', 'him', 'me', 'us']);

/** Steps over "on Sunday", "this week" between subject and verb. */
function skipTime(passage: Passage, verb: number): number {
  let end = verb;
  if (TIME_WORDS.has(lowerAt(passage, end - 1))) end--;
  else if (LATER.has(lowerAt(passage, end - 1)) && phraseBefore(passage, end - 1) >= 0) return end - 1;
  else if (
    TIME_NOUNS.has(lowerAt(passage, end - 1)) &&
    /^(?:this|last|next|later|earlier|that)$/.test(lowerAt(passage, end - 2))
  )
    end -= 2;
  if (end === verb) return verb;
  while (/^(?:on|in|late|early|earlier|later|since)$/.test(lowerAt(passage, end - 1))) end--;
  return phraseBefore(passage, end) >= 0 || /^(?:[,)\]]|[–—―]|-+)$/.test(lowerAt(passage, end - 1)) ? end : verb;
}

function acrossInsertion(passage: Passage, end: number): Subject | undefined {
  const closing = lowerAt(passage, end - 1);
  if (closing === ')' || closing === ']') {
    const open = findLeft(passage, end - 2, (word) => word === '(' || word === '[');
    const start = open < 0 ? -1 : phraseBefore(passage, open);
    return start < 0 ? undefined : { range: [start, end], how: 'apposition' };
  }
  const dash = DASH.test(closing);
  if (closing !== ',' && !dash) return undefined;
  // The nearest comma first; on while what was found is itself part of the insertion ("Graham, R-S.C., a candidate, said").
  let best: Range | undefined;
  for (let at = end - 2, tries = 0; at > passage.from && end - at < INSERTION && tries < 4; at--) {
    const word = lowerAt(passage, at);
    if (dash ? !DASH.test(word) : word !== ',') continue;
    tries++;
    if (!insertion(passage, at + 1, end - 1)) continue;
    const start = phraseBefore(passage, beforeBracket(passage, at));
    if (start < 0 || /^VB.?$/.test(tagAt(passage, start - 1)) || isGoverned(passage, start, at)) continue;
    // An adverb or phrase between ("the mayor, however, said") is no part of the source.
    best = [start, /^(?:RB|IN|TO)$/.test(tagAt(passage, at + 1)) ? at : end - 1];
    if (lowerAt(passage, start - 1) !== ',') break;
  }
  return best && { range: best, how: 'apposition' };
}

/** "After the vote, the mayor, Ana Ruiz, said": what a preposition governs is no subject. */
function isGoverned(passage: Passage, start: number, end: number): boolean {
  const before = lowerAt(passage, start - 1);
  if (JOINING.has(before)) return true;
  if (tagAt(passage, start - 1) !== 'IN') return false;
  // "after Ana Ruiz, the mayor, said" is a clause.
  const either = /^(?:after|before|since|until|till)$/.test(before);
  return either ? !isProper(tagAt(passage, end - 1)) : !SUBORDINATING.test(before);
}

/** "Rep. Ann Lee (R-Ohio), a member, said": the name stands before its bracket. */
function beforeBracket(passage: Passage, end: number): number {
  if (!/^[)\]]$/.test(lowerAt(passage, end - 1))) return end;
  const open = findLeft(passage, end - 2, (word) => word === '(' || word === '[');
  return open < 0 ? end : open;
}

/** True for what may stand between a subject and its verb: an apposition, a relative clause, a participle, a phrase. */
function insertion(passage: Passage, from: number, to: number): boolean {
  const first = lowerAt(passage, from);
  const tag = tagAt(passage, from);
  if (/^(?:who|whose|whom|which|where)$/.test(first)) return true;
  if (/^(?:VBN|VBG|IN|RB|TO|WRB|JJ)$/.test(tag)) return first !== 'but';
  // "as Judge Lee, I think, said": a thought of the writer's own.
  if (/^(?:i|we)$/.test(first) && to - from === 2) return true;
  // Participles that the tagger takes for the past: "A letter, dated 4 May, described".
  if (
    tag === 'VBD' &&
    /^(?:dated|based|born|aged|headed|led|owned|backed|elected|published|released|known)$/.test(first)
  )
    return true;
  if (/^(?:DT|NN|NNS|NNP|CD|PRP\$)$/.test(tag)) {
    // An apposition has no finite verb of its own.
    for (let i = from; i < to; i++) {
      if (/^(?:who|which|that|whose|where)$/.test(lowerAt(passage, i))) break;
      if (isFiniteVerb(tagAt(passage, i))) return false;
    }
    return true;
  }
  return false;
}

function findLeft(passage: Passage, from: number, test: (word: string) => boolean): number {
  for (let i = from; i >= passage.from && from - i < INSERTION; i--) if (test(lowerAt(passage, i))) return i;
  return -1;
}

/** How far to look left for the subject of an earlier verb, in tokens. */
const REACH = 60;

/**
 * Subject of the nearest finite verb to the left of a cue: for participles and coordinated verbs
 * ("She rose and said …", "Clinton spoke in Iowa, saying …").
 */
export function inheritedSubject(passage: Passage, at: number, mainOnly = false): Subject | undefined {
  let nearest: Subject | undefined;
  for (let i = at - 1; i >= passage.from && at - i < REACH; i--) {
    if (passage.quoteAt[i]! >= 0) {
      i = Math.max(passage.from, quoteOf(passage, i)!.range[0]);
      continue;
    }
    if (!isFiniteVerb(tagAt(passage, i))) continue;
    let group = i;
    while (group > passage.from && /^(?:RB|MD|VBD|VBZ|VBP)$/.test(tagAt(passage, group - 1))) group--;
    const subject = subjectBefore(passage, group);
    if (!subject || subject.how === 'relative') continue;
    // "the states where it is allowed, and noted": of a relative clause nothing is inherited.
    if (/^(?:where|whom|whose)$/.test(lowerAt(passage, subject.range[0] - 1))) continue;
    const found: Subject = { range: subject.range, how: 'inherited' };
    if (!mainOnly || !subordinate(passage, subject.range[0])) return found;
    nearest ??= found;
  }
  return nearest;
}

/** True where the clause of a subject hangs on a word before it: "after he left", "who said he left". */
function subordinate(passage: Passage, start: number): boolean {
  return /^(?:IN|WRB|WDT|WP|VB[DZP])$/.test(tagAt(passage, start - 1));
}

/** Source of a cue in any position but inverted; a finite verb without a subject must be coordinated ("… and said"). */
export function sourceOf(passage: Passage, cue: Cue): Subject | undefined {
  // A dozen rules ask for that of the same cue.
  const known = passage.subjects.get(cue);
  if (known !== undefined) return known ?? undefined;
  const found = findSource(passage, cue);
  passage.subjects.set(cue, found ?? null);
  return found;
}

function findSource(passage: Passage, cue: Cue): Subject | undefined {
  if (cue.voice === 'finite') {
    const beside = subjectBefore(passage, cue.group);
    if (beside) return beside;
    if (!COORDINATED.test(lowerAt(passage, cue.group - 1))) return undefined;
  }
  const near =
    cue.voice === 'participial'
      ? besideParticiple(passage, cue.group)
      : cue.voice === 'infinitive'
        ? besideInfinitive(passage, cue.group)
        : undefined;
  const behindComma = cue.voice === 'participial' && lowerAt(passage, cue.group - 1) === ',';
  return near ?? inheritedSubject(passage, cue.group, behindComma);
}

/** "footage of Ann Lee asking": the phrase behind a preposition is the subject of the participle that follows it. */
function besideParticiple(passage: Passage, at: number): Subject | undefined {
  // "his saying that", "the guard's thinking that"
  if (tagAt(passage, at - 1) === 'PRP$') return { range: [at - 1, at], how: 'beside' };
  // "are you suggesting", "are you, then, suggesting"
  let asked = at - 1;
  while (asked > passage.from && /^(?:,|RB)$/.test(tagAt(passage, asked))) asked--;
  if (tagAt(passage, asked) === 'PRP' && /^(?:are|is|was|were|am|'re|'s)$/.test(lowerAt(passage, asked - 1)))
    return { range: [asked, asked + 1], how: 'beside' };
  // "your first thought on learning that"
  if (/^(?:on|upon|after|before|when|in)$/.test(lowerAt(passage, at - 1))) {
    const thought = phraseBefore(passage, at - 1, false);
    if (thought >= 0 && tagAt(passage, thought) === 'PRP$') return { range: [thought, thought + 1], how: 'beside' };
  }
  // "misled people into thinking"
  if (lowerAt(passage, at - 1) === 'into') {
    const misled = phraseBefore(passage, at - 1, false);
    if (misled >= 0) return { range: [misled, at - 1], how: 'beside' };
  }
  const start = phraseBefore(passage, at, false);
  // "a telegram telling her", but "he sent a letter saying": there the writer speaks.
  // "published a study showing": what shows is the study, whoever made it.
  const finding = FINDING.test(lowerAt(passage, at));
  if (start >= 0 && bareText(passage, start, at) && (finding || !WRITING.test(lowerAt(passage, start - 1))))
    return { range: [start, at], how: 'beside' };
  const preposition = lowerAt(passage, start - 1);
  if (start <= passage.from || !/^(?:of|with|for|to)$/.test(preposition)) return undefined;
  // "in a showdown with Congress saying": what belongs to a noun before it does not speak.
  if (preposition !== 'of' && isNoun(tagAt(passage, start - 2))) return undefined;
  return /^(?:NNP|PRP)/.test(tagAt(passage, at - 1)) || canSpeak(passage, [start, at])
    ? { range: [start, at], how: 'beside' }
    : undefined;
}

/** Verbs whose subject, not object, is who the infinitive behind them speaks of. */
const OWN_INFINITIVE =
  /^(?:promis|threaten|us(?:e|es|ed|ing)$|ha(?:s|ve|d)$|need|tak|spen[dt]|go|went|creat|wrote|buil|do$|did$)/;

/** "asked the court to find that", "hard for us to know whether": who is to do it stands before the infinitive. */
function besideInfinitive(passage: Passage, at: number): Subject | undefined {
  const end = lowerAt(passage, at - 1) === 'not' ? at - 1 : at;
  const start = phraseBefore(passage, end, false);
  if (start <= passage.from || !canSpeak(passage, [start, end])) return undefined;
  const word = lowerAt(passage, start - 1);
  const object = isVerb(tagAt(passage, start - 1)) && !OWN_INFINITIVE.test(word);
  // "up to the jury to say", "an effort by the guard to learn", but "was told by the guard to say"
  const bound =
    /^(?:for|on|upon)$/.test(word) ||
    (/^(?:of|by)$/.test(word) && isNoun(tagAt(passage, start - 2))) ||
    (word === 'to' && lowerAt(passage, start - 2) === 'up');
  return object || bound ? { range: [start, end], how: 'beside' } : undefined;
}

/** A text named without "of" or a preposition before it: "in a series of tweets saying" is the writer's. */
function bareText(passage: Passage, start: number, end: number): boolean {
  if (tagAt(passage, start - 1) === 'IN') return false;
  for (let at = start; at < end; at++) if (lowerAt(passage, at) === 'of') return false;
  return isText(passage, [start, end]);
}

const FINDING = /^(?:show|suggest|indicat|demonstrat|prov|reveal|confirm|imply)ing$/;

/** Verbs whose subject made the text that they stand before. */
const WRITING =
  /^(?:fil(?:e|es|ed|ing)|wr(?:ote|ites?|iting|itten)|sen[dt]s?|sending|issu(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|post(?:s|ed|ing)?|publish(?:es|ed|ing)?|sign(?:s|ed|ing)?|g(?:ave|ives?|iving)|ma(?:de|kes?|king)|read(?:s|ing)?|tweet(?:s|ed|ing)?|deliver(?:s|ed|ing)?|held|put)$/;

const COORDINATED = /^(?:and|but|or|nor|then|yet|,|;|[–—―]|-+)$/;
