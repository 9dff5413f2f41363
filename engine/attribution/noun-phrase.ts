import { isFiniteVerb, isVerb } from '../language/tags';
import { lowerAt, type Passage, tagAt } from './passage';
import { namesSpeaker } from './speaking';

const NOMINAL = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'CD']);
const MODIFIER = new Set([...NOMINAL, ...'JJ JJR JJS DT PRP$ POS PDT $ # VBN VBG FW RBS'.split(' ')]);
const DETERMINER = new Set(['DT', 'PRP$']);
const PRONOUN = new Set(['PRP', 'WP', 'EX']);

/** Days, months and the like: they stand beside a source and are not part of it. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight mondays jan. feb. mar. apr. aug. sept. oct. nov. dec.'.split(
    ' ',
  ),
);
/** Nouns of time that end "last week", "this morning". */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  'week month year morning afternoon evening night day days weeks months years weekend time times hour hours minutes summer spring fall winter'.split(
    ' ',
  ),
);
/** Quantities and determiners that stand alone as a source ("Many said …"). */
const ALONE: ReadonlySet<string> = new Set(
  'some many most others both all another few several none one each neither either these those this that'.split(' '),
);
const INDEFINITE = new Set(
  ['no', 'some', 'any', 'every'].flatMap((which) => [`${which}thing`, `${which}body`, `${which}one`]),
);

/** Prepositions that join noun phrases. */
export const JOINING: ReadonlySet<string> = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'with',
  'on',
  'to',
  'by',
  'near',
  'behind',
  'against',
  'about',
  'around',
  'under',
  'within',
  'among',
  'between',
  'across',
  'inside',
  'outside',
  'on',
  'over',
  'including',
  'like',
]);

/** True where a noun phrase may end at this token. */
function mayEnd(passage: Passage, at: number): boolean {
  const tag = tagAt(passage, at);
  if (NOMINAL.has(tag) || PRONOUN.has(tag)) return true;
  return ALONE.has(lowerAt(passage, at)) || tag === 'JJ' || tag === 'JJR' || tag === 'JJS';
}

/** Participles that hardly ever are more than adjectives. */
const ADJECTIVAL = /^(?:neighbou?ring|surrounding|leading|outgoing|incoming|remaining|existing|so-called|ruling)$/;

/** A simple noun phrase (no prepositions) that ends before `end`; gives its start, or -1. */
function chunkStart(passage: Passage, end: number): number {
  let at = end - 1;
  if (at < passage.from || passage.quoteAt[at]! >= 0 || !mayEnd(passage, at)) return -1;
  if (PRONOUN.has(tagAt(passage, at))) return at;
  const adjective = tagAt(passage, at).startsWith('JJ');
  while (at > passage.from) {
    const before = tagAt(passage, at - 1);
    const here = tagAt(passage, at);
    if (passage.quoteAt[at - 1]! >= 0) break;
    if (DETERMINER.has(here) && !ALONE.has(lowerAt(passage, at - 1)) && lowerAt(passage, at - 1) !== 'half') break;
    if (here === 'POS' ? !NOMINAL.has(before) && before !== 'PRP' : !MODIFIER.has(before)) break;
    // "Sunday Johnson said": the day is not part of the name.
    if (TIME_WORDS.has(lowerAt(passage, at - 1)) && /^(?:NNP|PRP|DT|JJ)/.test(here)) break;
    // "the inspections Brown ordered": a plural does not stand before a name.
    if (before === 'NNS' && here === 'NNP') break;
    // "a plan Ruiz says she needs": what does not speak does not stand before a name.
    if (
      before === 'NN' &&
      here === 'NNP' &&
      /^DT$/.test(tagAt(passage, at - 2)) &&
      !namesSpeaker(lowerAt(passage, at - 1))
    )
      break;
    // A participle modifies only after a determiner or adjective, or before a noun that follows it directly.
    const participle = (before === 'VBN' || before === 'VBG') && !ADJECTIVAL.test(lowerAt(passage, at - 1));
    if (participle && !/^(?:DT|JJ|PRP\$|POS|CC|NNP|RB|CD|)$/.test(tagAt(passage, at - 2))) break;
    at--;
  }
  // A bare adjective is a source only with "the" ("the poor").
  if (adjective && !DETERMINER.has(tagAt(passage, at)) && !ALONE.has(lowerAt(passage, at))) return -1;
  return at;
}

/**
 * A noun phrase that ends before token `end`, with prepositional phrases ("the head of the agency") and
 * coordination. Gives the index of its first token, or -1. `wide` allows coordination to the left.
 */
export function phraseBefore(passage: Passage, end: number, wide = true): number {
  let start = chunkStart(passage, end);
  if (start < 0) return -1;
  if (PRONOUN.has(tagAt(passage, start)) && end - start === 1) {
    // "one of them"
    const part = lowerAt(passage, start - 1) === 'of' ? chunkStart(passage, start - 1) : -1;
    if (part >= 0 && tagAt(passage, part) !== 'PRP') return mayBegin(passage, part) ? part : start;
    // "…, and I": a clause of its own.
    if (!wide || lowerAt(passage, start - 1) !== 'and' || lowerAt(passage, start - 2) === ',') return start;
  }
  for (let turns = 0; turns < 6; turns++) {
    const next = extendLeft(passage, start, wide);
    if (next < 0) break;
    start = next;
  }
  return start;
}

function extendLeft(passage: Passage, start: number, wide: boolean): number {
  const before = lowerAt(passage, start - 1);
  const tag = tagAt(passage, start - 1);
  if (JOINING.has(before) && (tag === 'IN' || tag === 'TO' || tag === 'VBG')) {
    let end = start - 1;
    // "people familiar with the case", "those polled by the firm"
    if (/^(?:JJ|VBN|VBD|VBG)$/.test(tagAt(passage, end - 1)) && NOMINAL.has(tagAt(passage, end - 2))) {
      if (before === 'of' || tagAt(passage, end - 1) === 'VBD') return -1;
      end--;
    }
    const left = chunkStart(passage, end);
    if (left < 0 || PRONOUN.has(tagAt(passage, left)) || TIME_WORDS.has(lowerAt(passage, end - 1))) return -1;
    // "a study released last month by the clinic": the month only tells when.
    if (TIME_NOUNS.has(lowerAt(passage, end - 1)) && /^(?:last|this|next)$/.test(lowerAt(passage, left))) return -1;
    if (before === 'of') return left;
    if (mayBegin(passage, left)) return left;
    // "Ana Ruiz of the Royal Hospital in Lindholm", "figures from the Centre for Disease Control"
    return chainStart(passage, left);
  }
  // "… for a band, and nothing showed": such a word is a subject of its own.
  const lone = INDEFINITE.has(lowerAt(passage, start));
  if (wide && !lone && (before === 'and' || before === 'or' || before === '&')) {
    const end = lowerAt(passage, start - 2) === ',' ? start - 2 : start - 1;
    const left = chunkStart(passage, end);
    if (left < 0 || /^(?:each|every)$/.test(lowerAt(passage, left))) return -1;
    const whole = phraseBefore(passage, end, false);
    return whole >= 0 && mayBegin(passage, whole) ? whole : -1;
  }
  return -1;
}

/** Longest chain of phrases that prepositions join to the left. */
const LONGEST_CHAIN = 4;

/** The first phrase of a chain that prepositions join, where a clause may begin with it, or -1. */
function chainStart(passage: Passage, start: number): number {
  const first = chainLeft(passage, start);
  return mayBegin(passage, first) && first < start && tagAt(passage, first - 1) !== 'CC' ? first : -1;
}

/** Where the chain of phrases begins that prepositions join to the phrase at `start`; `start` where there is none. */
export function chainLeft(passage: Passage, start: number): number {
  let first = start;
  for (let links = 0; links < LONGEST_CHAIN; links++) {
    if (!JOINING.has(lowerAt(passage, first - 1)) || tagAt(passage, first - 1) !== 'IN') break;
    const next = chunkStart(passage, first - 1);
    if (next < 0 || PRONOUN.has(tagAt(passage, next))) break;
    first = next;
    if (mayBegin(passage, first)) break;
  }
  return first;
}

/** True where a clause may begin: nothing to the left could own the phrase. */
function mayBegin(passage: Passage, at: number): boolean {
  if (at <= passage.from) return true;
  const word = lowerAt(passage, at - 1);
  const tag = tagAt(passage, at - 1);
  if (/^(?:[,;:("“”‘’—–―-]|'')/.test(word) || tag === ':' || tag === 'CC' || tag === 'WRB' || tag === 'RB') return true;
  return /^(?:that|as|while|when|because|although|though|if|after|before|since|but|whether|what|according)$/.test(word);
}

/** End of the noun phrase that begins at `start` (prepositional phrases included if `deep`), or -1. */
export function phraseAfter(passage: Passage, start: number, deep = true): number {
  let end = chunkEnd(passage, start);
  if (end < 0) return -1;
  for (let turns = 0; turns < 8; turns++) {
    const word = lowerAt(passage, end);
    const tag = tagAt(passage, end);
    let next = -1;
    if (deep && JOINING.has(word) && (tag === 'IN' || tag === 'TO') && !startsTime(passage, end))
      next = chunkEnd(passage, end + 1);
    else if (word === 'and' || word === '&' || word === 'or') next = coordinate(passage, end + 1);
    if (next < 0) return end;
    end = next;
  }
  return end;
}

/** "said X and called": the second part must not be the subject of a verb. */
function coordinate(passage: Passage, start: number): number {
  const end = chunkEnd(passage, start);
  return end > 0 && !isFiniteVerb(tagAt(passage, end)) ? end : -1;
}

function startsTime(passage: Passage, at: number): boolean {
  const next = lowerAt(passage, at + 1);
  return (
    TIME_WORDS.has(next) ||
    (/^(?:on|in|at|during)$/.test(lowerAt(passage, at)) &&
      /^(?:a|an|the|his|her|their|its)$/.test(next) &&
      /^(?:statement|interview|speech|tweet|news|press|letter|email|e-mail|phone|telephone|post|briefing|conference|column|op-ed|memo|radio|rally)$/.test(
        lowerAt(passage, at + 2),
      ))
  );
}

function chunkEnd(passage: Passage, start: number): number {
  let at = start;
  if (at >= passage.to) return -1;
  if (PRONOUN.has(tagAt(passage, at))) return at + 1;
  let nominal = false;
  while (at < passage.to && passage.quoteAt[at]! < 0) {
    const tag = tagAt(passage, at);
    if (!MODIFIER.has(tag) && !(tag === 'CC' && lowerAt(passage, at) === '&')) break;
    if (nominal && (DETERMINER.has(tag) || isVerb(tag) || TIME_WORDS.has(lowerAt(passage, at)))) break;
    if (NOMINAL.has(tag) || ALONE.has(lowerAt(passage, at))) nominal = true;
    at++;
  }
  return nominal && at > start ? at : -1;
}
