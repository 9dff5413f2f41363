import type { Token } from './tokens';

const CAPITAL = /^\p{Lu}\p{Ll}/u;
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
  if (heading) return;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.lower === 'retired' && token.tag === 'VBD' && /^(?:NN|JJ)/.test(tokens[at + 1]?.tag ?? ''))
      token.tag = 'JJ';
    if (!CAPITAL.test(token.text)) continue;
    const first = at === from || !/[\p{L}\p{N},)]/u.test(tokens[at - 1]!.text);
    if (!first) {
      if (token.tag === 'NN' || token.tag === 'VB') token.tag = 'NNP';
      continue;
    }
    const next = at + 1 < to ? tokens[at + 1]! : undefined;
    if (next && /^(?:JJ|VBN|VB|NN)$/.test(token.tag) && nameLike(token) && FINITE.test(next.tag)) token.tag = 'NNP';
  }
}

function nameLike(token: Token): boolean {
  return !PRONOUN_LIKE.has(token.lower) && !/(?:ing|ed|ly)$/.test(token.lower);
}
