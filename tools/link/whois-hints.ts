import { type About, regionsNamed } from '../../knowledge/about';
import type { Hints, Knowledge } from '../../knowledge/lookup';
import { fold } from '../../knowledge/names';

const TITLE =
  /^((?:[\p{L}.-]+\s+){0,5}?(?:(?:president|minister|secretary|chancellor|premier|king|queen|prince|princess|governor|senator|representative|congressman|congresswoman|general|ambassador|spokesman|spokeswoman|spokesperson|mayor|speaker|justice|judge|admiral|colonel|captain|lieutenant|sergeant|corporal|commander|commissioner|archbishop|cardinal|bishop|ayatollah|professor|staff)s?|(?:vp|pm|sen|rep|gov|gen|lt|maj|col|capt|adm|brig|sgt|prof|sens|reps|govs)\.?|mr\.?|mrs\.?|ms\.?|dr\.?|sir|lord|dame|baroness))\s+(\p{Lu}.*)$/iu;

/** A run of capitalised words of a text, at most two. */
const NAME = /\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?/gu;
/** Least weight of a place without other evidence that says in which country a text plays: a state, a large city. */
const TELLING = 6;

/**
 * What a name and the names beside it give as evidence: its title, and the countries that the text names or whose
 * larger places it names.
 * @param text names that stand near it, in any form.
 */
export function readName(
  knowledge: Knowledge,
  name: string,
  on: string,
  text: string | undefined,
): { readonly hints: Hints; readonly bare: string } {
  const parts = TITLE.exec(name.slice(0, 200).trim());
  const bare = parts?.[2] ?? name;
  const about = knowledge.about(text ?? '');
  const counts = countriesIn(knowledge, bare, on, text ?? '', about);
  const foremost = foremostOf(counts);
  const regions = regionsNamed(about.mentions.filter(({ span }) => fold((text ?? '').slice(...span)) !== fold(bare)));
  const where = { countries: new Set(counts.keys()), regions, shared: true, ...(foremost ? { foremost } : {}) };
  if (!parts) return { hints: where, bare };
  const [country] = knowledge.about(parts[1]!).countries.keys();
  return { hints: { ...where, title: parts[1]!, ...(country ? { country } : {}) }, bare };
}

function countriesIn(knowledge: Knowledge, name: string, on: string, text: string, about: About): Map<string, number> {
  const countries = new Map<string, number>();
  const count = (code: string) => countries.set(code, (countries.get(code) ?? 0) + 1);
  const own = fold(name);
  // A name is no evidence for itself.
  for (const { span, code, kind } of about.mentions)
    if (kind !== 'shared' && fold(text.slice(...span)) !== own) count(code);
  for (const { 0: run, index } of text.matchAll(NAME)) {
    if (about.mentions.some(({ span }) => span[0] < index + run.length && index < span[1])) continue;
    for (const one of new Set([run, run.split(' ')[0]!])) {
      const code = fold(one) === own ? undefined : countryOfPlace(knowledge, one, on);
      if (code) count(code);
    }
  }
  return countries;
}

/** The country that twice as many names point to as to any other. */
function foremostOf(counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && (!second || first[1] >= 2 * second[1]) ? first[0] : undefined;
}

/** The one country of the places that a name may mean; none where they lie in several. */
function countryOfPlace(knowledge: Knowledge, name: string, on: string): string | undefined {
  const places = knowledge.candidates(name, on).filter(({ sense, weight }) => sense === 'place' && weight >= TELLING);
  const codes = new Set(places.flatMap(({ entity }) => knowledge.entity(entity)?.country ?? []));
  return codes.size > 1 ? undefined : [...codes][0];
}
