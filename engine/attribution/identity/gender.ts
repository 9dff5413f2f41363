import type { LanguageDocument } from '../../language/document';
import type { NameMention } from './names';
import { PRONOUN_FORMS } from './pronouns';

/** How many tokens after a name its pronouns may stand. */
const REACH = 40;
/** Mentions that are looked at. */
const MENTIONS = 12;

/**
 * The gender by which the article itself speaks of a bearer: the pronouns that follow its name before any other name
 * that may be a person's. Undefined where there are none or they differ.
 */
export function genderByUse(
  document: LanguageDocument,
  mentions: readonly NameMention[],
  owner: ReadonlyMap<number, NameMention>,
): 'he' | 'she' | undefined {
  const { tokens } = document;
  let he = 0;
  let she = 0;
  for (const { to, group } of mentions.slice(0, MENTIONS)) {
    for (let at = to; at < tokens.length && at < to + REACH; at++) {
      const other = owner.get(at);
      if (other && other.group !== group && other.kind !== 'place') break;
      const token = tokens[at]!;
      if (
        /[“”"]/.test(token.text) ||
        /^(?:man|woman|husband|wife|son|daughter|brother|sister|mother|father)$/.test(token.lower)
      )
        break;
      const pronoun = PRONOUN_FORMS.get(token.lower);
      if (pronoun === 'he') he++;
      else if (pronoun === 'she') she++;
      if (pronoun === 'he' || pronoun === 'she') break;
    }
  }
  if (he > 0 && she === 0) return 'he';
  return she > 0 && he === 0 ? 'she' : undefined;
}
