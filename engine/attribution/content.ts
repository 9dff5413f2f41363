import { isAdverb, isFiniteVerb } from '../language/tags';
import type { Cue } from './cue-search';
import { phraseAfter, TIME_WORDS } from './noun-phrase';
import { lowerAt, type Passage, quoteOf, type Range, tagAt } from './passage';
import type { Work } from './pattern';
import { subjectBefore } from './subject';

const SAME_CLAUSE = /^(?:[.,;:!?]|-+|[–—―]+)$/;
const ENDING = /^(?:[.,;:!?…]|-{2,}|[–—―-]|\.{2,})$/;

/** Takes white signs off both ends of a range: commas, stops, dashes outside of quotations. Undefined if nothing is left. */
export function trim(passage: Passage, range: Range): Range | undefined {
  let [from, to] = range;
  while (from < to && passage.quoteAt[from]! < 0 && SAME_CLAUSE.test(lowerAt(passage, from))) from++;
  while (to > from && passage.quoteAt[to - 1]! < 0 && ENDING.test(lowerAt(passage, to - 1))) to--;
  return to > from ? [from, to] : undefined;
}

/** The end that an attribution found before sets to one inside its content; else the end of the passage. */
export function limitOf(work: Work, at: number): number {
  let limit = work.to;
  for (const draft of work.drafts) {
    for (const [from, to] of draft.content) if (from <= at && at < to && to < limit) limit = to;
    // A source behind its words closes what stands before it, and so do its words.
    const first = draft.content[0]![0];
    const behind = beginsAfter(draft.source, first) || beginsAfter(draft.cueRange, first);
    if (!behind || within(draft.content, at)) continue;
    for (const ranges of [draft.source, draft.cueRange, draft.content])
      for (const [from] of ranges) if (from > at && from < limit) limit = from;
  }
  return limit;
}

/** Where the stretch begins that an attribution found before gives to one inside its content. */
export function startOf(work: Work, at: number): number {
  let start = work.from;
  for (const draft of work.drafts) {
    for (const [from, to] of draft.content) if (from <= at && at < to && from > start) start = from;
    for (const ranges of [draft.source, draft.cueRange, draft.content])
      for (const [, to] of ranges) if (to <= at && to > start) start = to;
  }
  return start;
}

function within(ranges: readonly Range[], at: number): boolean {
  for (const [from, to] of ranges) if (from <= at && at < to) return true;
  return false;
}

function beginsAfter(ranges: readonly Range[], at: number): boolean {
  for (const [from] of ranges) if (from > at) return true;
  return false;
}

const DASH = new Set(['–', '—', '―', '-', '--']);

/** True where a dash was opened before `at` and not closed: "Trump — who once warned America — spoke". */
function insideDashes(work: Work, at: number): boolean {
  let dashes = 0;
  for (let i = work.from; i < at; i++) if (DASH.has(lowerAt(work, i)) && !quoteOf(work, i)) dashes++;
  return dashes === 1;
}

const SUBORDINATING = new Set(
  'while as when if although though because since after before whereas once until'.split(' '),
);

/** True where the cue stands in a clause that comes before the main one: "While she said it was safe, he left." */
function subordinate(work: Work, at: number): boolean {
  const first = lowerAt(work, work.from) === 'but' || lowerAt(work, work.from) === 'and' ? work.from + 1 : work.from;
  if (!SUBORDINATING.has(lowerAt(work, first))) return false;
  for (let i = first; i < at; i++) if (lowerAt(work, i) === ',' && mainClause(work, i + 1, at)) return false;
  return true;
}

/** A subject and its finite verb. */
function mainClause(work: Work, at: number, limit: number): boolean {
  const end = phraseAfter(work, at);
  if (end < 0 || end >= limit) return false;
  // "…, captain Ana Ruiz, who had come, left"
  if (lowerAt(work, end) === ',' && /^(?:who|whose|which)$/.test(lowerAt(work, end + 1))) return true;
  // "she also named": the tagger takes the verb behind an adverb for a participle.
  const behind = isAdverb(tagAt(work, end)) ? end + 1 : end;
  return verbNext(work, end) || (tagAt(work, at) === 'PRP' && behind > end && tagAt(work, behind) === 'VBN');
}

/** "The report, which also said that taxes rose, came out": the clause ends where its insertion does. */
function insertedRelative(work: Work, at: number): boolean {
  return /^(?:who|which)$/.test(lowerAt(work, at - 1)) && lowerAt(work, at - 2) === ',';
}

function verbNext(work: Work, at: number): boolean {
  let next = at;
  while (isAdverb(tagAt(work, next))) next++;
  return isFiniteVerb(tagAt(work, next));
}

/** End of a clause that begins at `from` and follows `cue`. */
export function clauseEnd(work: Work, cue: Cue | undefined, from: number): number {
  const limit = limitOf(work, from);
  const dashed = cue !== undefined && insideDashes(work, cue.group);
  const opening = /^(?:participial|infinitive)$/.test(cue?.voice ?? '') && cue?.group === work.from;
  const before = cue !== undefined && (opening || subordinate(work, cue.group));
  const relative = cue !== undefined && cue.voice === 'finite' && insertedRelative(work, cue.group);
  const thought = cue?.entries.every(({ cueClass }) => cueClass === 'thought');
  for (let i = from; i < limit; i++) {
    const quote = quoteOf(work, i);
    if (quote) {
      i = Math.max(i, Math.min(quote.range[1], limit) - 1);
      // “…,” adding: the comma stands inside of the marks.
      if (i + 1 < limit && lowerAt(work, i - 1) === ',' && endsAtComma(work, i, limit)) return i + 1;
      continue;
    }
    const word = lowerAt(work, i);
    if (word === ';') return i;
    if (DASH.has(word) && (dashed || /^(?:even|though|although|but|despite|while|whereas)$/.test(lowerAt(work, i + 1))))
      return i;
    if (before && word === ',' && i > from && mainClause(work, i + 1, limit)) return i;
    if (relative && word === ',' && i > from && verbNext(work, i + 1)) return i;
    if (word === ',' && i > from && (endsAtComma(work, i, limit) || sameVerbNext(work, cue, i))) return i;
    if (word === ',' && i > from + 1 && (thought ? thoughtEnds(work, i, limit) : ownClauseNext(work, i, limit, OWN)))
      return i;
    if (thought && i > from + 2 && /^(?:-{2,}|[–—―])$/.test(word)) return i;
    if ((word === 'and' || word === 'but') && i > from && sameVerbNext(work, cue, i)) return i;
    if ((word === 'but' || word === 'while' || word === 'and') && i > from && newSource(work, i, limit)) return i;
    if (word === 'according' && lowerAt(work, i + 1) === 'to') return i;
  }
  return limit;
}

function endsAtComma(work: Work, at: number, limit: number): boolean {
  const next = at + 1;
  const word = lowerAt(work, next);
  if (word === 'despite' || word === 'while' || word === 'whereas' || word === 'according') return true;
  if (word === 'compared' || (word === 'but' && otherSubject(work, next + 1))) return true;
  const cue = cueStarting(work, next);
  if (cue && cue.voice === 'participial' && cue.entries.some((entry) => entry.cueClass === 'speech')) return true;
  if (/^(?:but|and|though|although|or|yet)$/.test(word))
    return newSource(work, next, limit) || sameVerbNext(work, undefined, next);
  return false;
}

/** What opens a clause of the writer's own behind what others said: "…, and this may have helped". */
const OWN = /^(?:this|that|these|those|it|i|we|you|there)$/;

/** A comma, a conjunction and a main clause, whose first word may have to be one of some. */
function ownClauseNext(work: Work, comma: number, limit: number, first = /./): boolean {
  if (!/^(?:and|but|so|yet|or)$/.test(lowerAt(work, comma + 1)) || !first.test(lowerAt(work, comma + 2))) return false;
  return tagAt(work, comma + 2) === 'EX' || mainClause(work, comma + 2, limit);
}

/** "I think he is ill, but he says nothing", "…, as one sees": behind the comma follows what is no more thought than said. */
function thoughtEnds(work: Work, comma: number, limit: number): boolean {
  return (
    /^(?:as|since|though|although|what|please|because|if|unless)$/.test(lowerAt(work, comma + 1)) ||
    ownClauseNext(work, comma, limit)
  );
}

/** "…, but there is anger": a clause with a subject of its own, no pronoun that goes on with the one before. */
function otherSubject(work: Work, at: number): boolean {
  return tagAt(work, at) === 'EX' || (!/^(?:PRP|DT)$/.test(tagAt(work, at)) && mainClause(work, at, work.to));
}

function cueStarting(work: Work, at: number): Cue | undefined {
  return work.cues.find((cue) => cue.group === at || cue.range[0] === at);
}

/** "…, but the Pentagon said": a conjunction, a subject and its cue. */
function newSource(work: Work, conjunction: number, limit: number): boolean {
  const cue = work.cues.find((other) => other.range[0] > conjunction && other.range[0] < limit);
  if (cue?.voice !== 'finite' || cue.group - conjunction > 25 || cue.group <= conjunction + 1) return false;
  const subject = subjectBefore(work, cue.group);
  // "…, but I think": whoever speaks of their own mind begins anew.
  const own = !!subject && /^(?:i|we)$/.test(lowerAt(work, subject.range[0]));
  if (!cue.entries.some((entry) => (own || entry.cueClass === 'speech') && /[qt]/.test(entry.frames))) return false;
  return !!subject && subject.range[0] - conjunction <= 2 && subject.range[0] > conjunction;
}

/** "… said it was late and called for calm": a second verb of the same form and subject. */
function sameVerbNext(work: Work, cue: Cue | undefined, conjunction: number): boolean {
  let next = conjunction + 1;
  while (isAdverb(tagAt(work, next)) && next < work.to && !cueStarting(work, next)) next++;
  const second = cueStarting(work, next);
  if (second?.voice === 'participial' && cue?.voice === 'participial') return lowerAt(work, conjunction) !== ',';
  if (second?.voice !== 'finite') return false;
  if (!second.entries.some((entry) => entry.cueClass === 'speech')) return false;
  if (!cue) return /^VB[DZ]$/.test(tagAt(work, second.range[0]));
  if (cue.voice === 'participial')
    return lowerAt(work, conjunction) !== ',' && /^VB[DZ]$/.test(tagAt(work, second.range[0]));
  return second.inflections.some((inflection) => cue.inflections.includes(inflection));
}

/**
 * End of an infinitive that follows `cue`: a conjunction before a finite verb or a clause goes on with what was told
 * before it ("vowed to fight and left", "told to wait and the gates were shut").
 */
export function infinitiveEnd(work: Work, cue: Cue, from: number): number {
  const limit = clauseEnd(work, cue, from);
  for (let i = from + 1; i < limit; i++) {
    if (quoteOf(work, i)) continue;
    const word = lowerAt(work, i);
    // What depends on a word of the infinitive may have verbs of its own.
    if (/^(?:that|who|which|what|how|why|whether|where|if|when)$/.test(word)) return limit;
    if (word === 'because') return i;
    if ((word === 'and' || word === 'but') && (verbNext(work, i + 1) || mainClause(work, i + 1, limit))) return i;
  }
  return limit;
}

const SETTING =
  /^(?:statement|interview|speech|tweet|news|press|letter|email|e-mail|phone|telephone|post|briefing|conference|column|op-ed|memo|radio|rally|debate|series|town|video|ad|address)$/;

/** End of the object of a verb ("criticised the plan for its cost"): a shorter stretch than a clause. */
export function objectEnd(work: Work, cue: Cue, from: number): number {
  const limit = clauseEnd(work, cue, from);
  let relative = false;
  for (let i = from; i < limit; i++) {
    const quote = quoteOf(work, i);
    if (quote) {
      i = Math.max(i, Math.min(quote.range[1], limit) - 1);
      continue;
    }
    const word = lowerAt(work, i);
    const tag = tagAt(work, i);
    if (word === ',' && !listGoesOn(work, i, limit)) return i;
    if (/^(?:who|which|that|what|how|why|whether|where|whose)$/.test(word)) relative = true;
    if (i === from) continue;
    if (/^(?:-{1,2}|[–—―:]|\()$/.test(word)) return i;
    if (
      /^(?:when|while|after|before|because|during|although|though|if|until|since|amid|unless|despite)$/.test(word) &&
      !relative
    )
      return i;
    if (
      word === 'as' &&
      /^(?:PRP|DT|NNP)$/.test(tagAt(work, i + 1)) &&
      hasFinite(work, i + 1, Math.min(limit, i + 8)) &&
      !relative
    )
      return i;
    if (/^(?:on|in|at|during)$/.test(word) && (TIME_WORDS.has(lowerAt(work, i + 1)) || settingNext(work, i))) return i;
    if (
      TIME_WORDS.has(word) &&
      !/^(?:'s|’s)$/.test(lowerAt(work, i + 1)) &&
      !/^(?:the|'s)$/.test(lowerAt(work, i - 1)) &&
      word !== 'may' &&
      word !== 'march'
    )
      return i - from > 1 && /^(?:last|next|this)$/.test(lowerAt(work, i - 1)) ? i - 1 : i;
    if ((word === 'and' || word === 'but') && isFiniteVerb(tagAt(work, i + 1)) && !relative) return i;
    if (tag === 'VBD' && !relative && i - from > 1 && tagAt(work, i - 1) === 'CC') return i;
  }
  return limit;
}

function settingNext(work: Work, at: number): boolean {
  if (!/^(?:a|an|his|her|their|its|the)$/.test(lowerAt(work, at + 1)))
    return work.heading && SETTING.test(lowerAt(work, at + 1));
  return SETTING.test(lowerAt(work, at + 2)) || SETTING.test(lowerAt(work, at + 3));
}

/** "taxes, wages and trade" */
function listGoesOn(work: Work, comma: number, limit: number): boolean {
  for (let i = comma + 1; i < limit && i < comma + 8; i++) {
    const word = lowerAt(work, i);
    if (word === 'and' || word === 'or') return true;
    if (word === ',' && i - comma < 6) return true;
    if (!/^(?:NN|JJ|DT|PRP\$|POS|CD|VBG|IN)/.test(tagAt(work, i))) return false;
  }
  return false;
}

/** True where a finite verb stands between the tokens. */
export function hasFinite(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to && i < passage.to; i++) if (isFiniteVerb(tagAt(passage, i))) return true;
  return false;
}

/** Number of finite verbs between the tokens. */
export function finiteCount(passage: Passage, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to && i < passage.to; i++) if (isFiniteVerb(tagAt(passage, i))) count++;
  return count;
}

/** Number of tokens with letters or digits. */
export function wordsIn(passage: Passage, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (passage.tokens[i]!.word.worded) words++;
  return words;
}
