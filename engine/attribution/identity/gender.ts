import type { LanguageDocument } from '../../language/document';
import { noted } from '../../language/words';
import type { NameMention } from './names';
import { PRONOUN_FORMS } from './pronouns';

/** How many tokens after a name its pronouns may stand. */
const REACH = 40;
/** Where the pronouns behind a name may be another's: at a quotation mark, and at a noun that tells a gender. */
const ENDS = new Set('“ ” " man woman husband wife son daughter brother sister mother father'.split(' '));
const tells = noted(({ lower }) => (ENDS.has(lower) ? 'end' : PRONOUN_FORMS.get(lower)));
/** Mentions that are looked at. */
const MENTIONS = 12;

/**
 * The gender by which the article itself speaks of a bearer: the pronouns that follow its name before any other name
 * that may be a person's. Undefined where there are none or neither outnumbers the other three times.
 * @param alone true where nothing but those pronouns would tell that it is a person.
 */
export function genderByUse(
  document: LanguageDocument,
  mentions: readonly NameMention[],
  owner: readonly (NameMention | undefined)[],
  alone: boolean,
): 'he' | 'she' | undefined {
  const { tokens } = document;
  let he = 0;
  let she = 0;
  for (const { to, group } of mentions.slice(0, MENTIONS)) {
    for (let at = to; at < tokens.length && at < to + REACH; at++) {
      const other = owner[at];
      if (other && other.group !== group && other.kind !== 'place') break;
      const token = tokens[at]!;
      const told = tells(token.word);
      if (told === 'end') break;
      if (told === 'he') he++;
      else if (told === 'she') she++;
    }
  }
  // A word alone may be a firm or a town beside somebody else's pronoun: it takes two.
  if (he + she < (alone ? 2 : 1)) return undefined;
  if (he > 0 && he >= 3 * she) return 'he';
  return she > 0 && she >= 3 * he ? 'she' : undefined;
}
