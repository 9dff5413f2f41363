import type { EntityId } from '../types';
import { REGION } from './jurisdiction';
import type { Setting } from './setting';

/** By how many times the country that is spoken of most must lead, where two have a body of that name. */
const LEAD = 2;

/**
 * The body that the article's country has under a short name: "Congress", "the Supreme Court", "the Labour Party".
 * None where two of its countries have one and neither is spoken of much more. `from`, `to`: its tokens.
 */
export function nationalBodyAt(setting: Setting, words: string, from: number, to: number): EntityId | undefined {
  const { knowledge, about, document } = setting;
  const { tokens } = document;
  // "Senate Intelligence Committee", "House of Commons": a longer name.
  if (/^(?:\p{Lu}|of$)/u.test(tokens[to]?.text ?? '') && !/^I$/.test(tokens[to]!.text)) return undefined;
  if (isLocal(setting, from)) return undefined;
  const owner = ownerBeside(setting, from, to);
  const countries = owner === undefined ? about : about.filter(([code]) => code === owner);
  const found = countries.flatMap(([code, times]) => {
    const body = knowledge.nationalBody(words, code);
    return body ? [{ body, times }] : [];
  });
  const [first, second] = found;
  return first && (!second || first.times >= LEAD * second.times) ? first.body : undefined;
}

/**
 * Whose body it is by the name beside it: the country's code of "Israel's Health Ministry", "the Health Ministry in Israel";
 * empty for a name that is no country's ("Gaza's Health Ministry"), undefined where no name owns it.
 */
function ownerBeside(setting: Setting, from: number, to: number): string | undefined {
  const { tokens } = setting.document;
  const isName = (at: number): boolean => /^NNP/.test(tokens[at]?.tag ?? '');
  if (/^['’]s?$/.test(tokens[from - 1]?.text ?? '') && isName(from - 2)) return setting.countryAt(from - 2) ?? '';
  const of = /^(?:in|of)$/.test(tokens[to]?.lower ?? '') ? (tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1) : -1;
  if (of < 0 || !isName(of)) return undefined;
  let last = of;
  while (isName(last + 1)) last++;
  if (TIMES.test(tokens[of]!.text)) return undefined;
  return setting.countryAt(last) ?? countryOfTown(setting, of, last) ?? '';
}

/** "The Supreme Court in Washington": the country of a town; none of a region, which has bodies of its own. */
function countryOfTown(
  { document: { tokens, text }, knowledge, on }: Setting,
  from: number,
  last: number,
): string | undefined {
  const name = text.slice(tokens[from]!.start, tokens[last]!.end);
  const places = knowledge.candidates(name, on).filter(({ sense }) => sense === 'place');
  const [place] = places.map(({ entity }) => knowledge.entity(entity));
  return place && !REGION.test(place.sort ?? '') ? place.country : undefined;
}

/** Days and months: "the Supreme Court in June". */
const TIMES =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "The Ohio Senate", "the state Supreme Court": another's body of that name. */
function isLocal({ document: { tokens, sentences }, sentenceOf }: Setting, from: number): boolean {
  const before = tokens[from - 1];
  if (!before || sentences[sentenceOf(from)]?.from === from) return false;
  if (/^(?:state|local|county|city|provincial|regional|tribal|student)$/.test(before.lower)) return true;
  return before.word.capital && !/^(?:the|a|an|in|and|but|as|if|when)$/.test(before.lower);
}
