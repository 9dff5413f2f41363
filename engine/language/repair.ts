import type { Sentence } from './sentences';
import { isAdverb, isProper } from './tags';
import type { Token } from './tokens';

/** Titles that are verbs too. */
const TITLE_OR_VERB = /^(?:judge|coach|guard|host|pilot|head|captain|chair|guide|star)$/;
const FINITE = /^(?:VB[DZ]|MD)$/;
/** Words that stand for a noun before a verb ("Many said …"). */
const PRONOUN_LIKE = new Set(
  'many few some most several both other others such more less all another next last first same poor rich'.split(' '),
);

/**
 * Mends what a tagger of older text cannot know: names it has never seen. Takes the tokens `from`–`to` of one
 * sentence, tagged, and changes their tags: a capitalised word in mid-sentence is no common noun, a lone adjective
 * before a finite verb at the beginning is a name ("Trump says").
 * Sentences written like headlines are left alone.
 */
export function repairTags(tokens: Token[], from: number, to: number, heading: boolean): void {
  for (let at = from + 1; at + 1 < to; at++) {
    // "Fulton judge Ann Lee says": between two names it is a title.
    const names = isProper(tokens[at - 1]!.tag) && isProper(tokens[at + 1]!.tag);
    if (names && /^VBP?$/.test(tokens[at]!.tag) && TITLE_OR_VERB.test(tokens[at]!.text)) tokens[at]!.tag = 'NN';
  }
  if (heading) return;
  const [opener, after] = [tokens[from], from + 1 < to ? tokens[from + 1] : undefined];
  // "Following the vote, …" is a preposition before a noun.
  if (
    opener &&
    /^(?:following|regarding|concerning)$/.test(opener.lower) &&
    /^(?:NN|DT|PRP\$|JJ|CD)/.test(after?.tag ?? '')
  )
    opener.tag = 'IN';
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.lower === 'retired' && token.tag === 'VBD' && /^(?:NN|JJ)/.test(tokens[at + 1]?.tag ?? ''))
      token.tag = 'JJ';
    if (token.tag === 'VB') token.tag = mendBase(tokens, at, from);
    // "said the 36-year-old.": who is that old.
    if (token.tag === 'JJ' && /^\d+-year-olds?$/.test(token.lower) && !/^(?:NN|JJ)/.test(tokens[at + 1]?.tag ?? ''))
      token.tag = 'NN';
    // "Ruiz earlier used her speech": a participle has no object behind a name and its adverb.
    const named =
      token.tag === 'VBN' &&
      at - 2 >= from &&
      isAdverb(tokens[at - 1]!.tag) &&
      /^(?:NNP|PRP)$/.test(tokens[at - 2]!.tag);
    if (named && /^(?:DT|PRP\$)$/.test(tokens[at + 1]?.tag ?? '')) token.tag = 'VBD';
    if (token.tag === 'WP' && token.text.length > 2 && at > from && token.text === token.text.toUpperCase())
      token.tag = 'NNP';
    // "IRCC confirmed": letters before a verb are a name.
    const verbNext = FINITE.test(tokens[at + 1]?.tag ?? '');
    // "lawmakers in both states say": of two verbs in a row the first is a noun.
    const noun = at > from && /^(?:DT|JJ|CD|PRP\$|PDT)$/.test(tokens[at - 1]!.tag);
    if (token.tag === 'VBZ' && noun && /^(?:VBP|VBD|MD)$/.test(tokens[at + 1]?.tag ?? '')) token.tag = 'NNS';
    if (token.tag === 'NN' && verbNext && /^\p{Lu}{3,7}$/u.test(token.text)) token.tag = 'NNP';
    if (!token.word.proper) continue;
    // "Will Moy said": a name, but not in a question.
    if (
      token.text === 'Will' &&
      token.tag === 'MD' &&
      isProper(tokens[at + 1]?.tag ?? '') &&
      !(at === from && tokens[to - 1]!.text === '?')
    )
      token.tag = 'NNP';
    const first = at === from || !goesOn(tokens[at - 1]!);
    if (!first) {
      if (token.tag === 'NN' || token.tag === 'VB') token.tag = 'NNP';
      continue;
    }
    const next = at + 1 < to ? tokens[at + 1]! : undefined;
    if (token.tag === 'VBN' && isNameBeforeVerb(tokens, at + 1, to)) token.tag = 'NNP';
    if (next && FINITE.test(next.tag) && /^(?:JJ|VBN|VB|NN)$/.test(token.tag) && nameLike(token)) token.tag = 'NNP';
  }
}

/** True for what a sentence goes on behind: a word, a comma, a closing bracket. */
const goesOn = ({ word, text }: Token): boolean => word.worded || text.includes(',') || text.includes(')');

const SUBJECT = /^(?:i|you|we|they)$/;
/** What takes a subject and a bare verb behind it: "do you think", "let us go", "saw you leave". */
const BARE_FOLLOWS =
  /^(?:do|does|did|can|could|will|would|'ll|'d|shall|should|may|might|must|let|lets|make|makes|made|have|had|has|help|helps|helped|see|sees|saw|hear|hears|heard|watch|watched|that)$/;

/** Tags of what may stand before a noun in its phrase. */
const NOUN_BEFORE = /^(?:DT|JJ|NN|NNP|PRP\$|POS)$/;

/** The tag of what was taken for a base form: "they believe" is finite, "a mother-of-two" no verb. */
function mendBase(tokens: readonly Token[], at: number, from: number): string {
  const word = tokens[at]!.lower;
  if (/^\p{L}+-(?:of|to|in)-/u.test(word)) return 'NN';
  // "a campaign staffer said": no base form stands between a noun and a finite verb.
  const between = at > from && NOUN_BEFORE.test(tokens[at - 1]!.tag) && /^VB[DZ]$/.test(tokens[at + 1]?.tag ?? '');
  if (between && /er$/.test(word)) return 'NN';
  if (at === from || !SUBJECT.test(tokens[at - 1]!.lower) || tokens[at - 1]!.tag !== 'PRP') return 'VB';
  const before = at - 1 > from ? tokens[at - 2]!.lower : '';
  return BARE_FOLLOWS.test(before) || word === 'be' ? 'VB' : 'VBP';
}

/** Longest name behind its first word, in tokens. */
const LONGEST_NAME = 4;

/** "Associated Press reported": names and then a finite verb, where a participle would need a comma. */
function isNameBeforeVerb(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to && at - from < LONGEST_NAME && isProper(tokens[at]!.tag)) at++;
  return at > from && at < to && FINITE.test(tokens[at]!.tag);
}

function nameLike(token: Token): boolean {
  return !PRONOUN_LIKE.has(token.lower) && !/(?:ing|ed|ly)$/.test(token.lower);
}

/** Tags that a word opening a sentence may wrongly have where the article uses it as a name. */
const OPEN_CLASS = /^(?:NNS?|JJ[RS]?|RB[RS]?|VB[DZPNG]?|UH|FW|IN)$/;

/**
 * "Daly explained": a word that opens a sentence is a name where the article has it as one in mid-sentence and never in
 * small letters. What follows it as a participle is then its verb. Takes all tokens, tagged, and changes their tags.
 */
export function repairNames(tokens: readonly Token[], sentences: readonly Sentence[]): void {
  const names = new Set<string>();
  const words = new Set<string>();
  const opening = new Set(sentences.map(({ from }) => from));
  tokens.forEach((token, at) => {
    if (token.text === token.lower) words.add(token.lower);
    else if (!opening.has(at) && isProper(token.tag) && at > 0 && goesOn(tokens[at - 1]!)) names.add(token.text);
  });
  for (const { from, to } of sentences) {
    const token = tokens[from];
    if (!token || !OPEN_CLASS.test(token.tag) || !token.word.proper) continue;
    if (!names.has(token.text) || words.has(token.lower)) continue;
    token.tag = 'NNP';
    const next = from + 1 < to ? tokens[from + 1]! : undefined;
    if (next?.tag === 'VBN') next.tag = 'VBD';
  }
}
