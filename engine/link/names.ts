import type { Hints, Knowledge } from '../../knowledge/lookup';
import type { Candidate } from '../../knowledge/types';
import type { NameMention } from '../attribution/identity/index';
import type { Found } from './found';
import type { Setting } from './setting';

/** By how much the likeliest must stand out before it is taken. */
const MARGIN = 1.2;
/** Below this a name is no more than a namesake. */
const LEAST = 6;

/**
 * Links the names of people: the fullest form of a group decides, with the titles and countries beside any of its
 * mentions; the bare surname then follows the full name. A surname alone links only under a title of the day.
 */
export function linkPeople(names: readonly NameMention[], setting: Setting): Map<number, Found> {
  const groups = new Map<number, NameMention[]>();
  for (const name of names) groups.set(name.group, [...(groups.get(name.group) ?? []), name]);
  const linked = new Map<number, Found>();
  for (const [group, mentions] of groups) {
    if (!mentions.some(({ kind }) => kind === 'person')) continue;
    const found = linkGroup(mentions, setting);
    if (found) linked.set(group, found);
  }
  return linked;
}

function linkGroup(mentions: readonly NameMention[], setting: Setting): Found | undefined {
  const full = mentions.reduce((best, one) => (wordsIn(one.name) > wordsIn(best.name) ? one : best));
  const titles = [...new Set(mentions.flatMap(({ title }) => (title ? [title] : [])))];
  const country = countryBeside(mentions, setting);
  const single = wordsIn(full.name) === 1;
  const base: Hints = { countries: setting.countries, ...(country ? { country } : {}) };
  let best: readonly Candidate[] = [];
  for (const title of titles.length > 0 ? titles : [undefined]) {
    const found = setting.knowledge.candidates(full.name, setting.on, { ...base, ...(title ? { title } : {}) });
    if ((found[0]?.weight ?? 0) > (best[0]?.weight ?? 0)) best = found;
  }
  const people = best.filter(({ sense }) => sense === 'person');
  if (people.length === 0) return undefined;
  if (!single && otherBearer(full.name, people[0]!, titles, setting)) return undefined;
  return decide(people, single, setting.knowledge);
}

/** A title among the mentions that means another holder of the surname: two people were taken for one. */
function otherBearer(name: string, first: Candidate, titles: readonly string[], setting: Setting): boolean {
  const surname = name.trim().split(/\s+/).at(-1)!;
  return titles.some((title) => {
    const [meant] = setting.knowledge.candidates(surname, setting.on, { title });
    if (!meant?.because.includes('title-fits') || meant.entity === first.entity) return false;
    const own = setting.knowledge.candidates(name, setting.on, { title }).find(({ entity }) => entity === first.entity);
    return !own?.because.includes('title-fits');
  });
}

function decide(people: readonly Candidate[], single: boolean, knowledge: Knowledge): Found | undefined {
  const [first, second] = people;
  const because = first!.because;
  if (single && !(because.includes('title-fits') && because.includes('in-office'))) return soleRuler(people, knowledge);
  if (first!.weight < LEAST) return undefined;
  // Somebody in some office anywhere has almost any name: it takes the title or the country, but for those who lead one.
  const supported = because.some((reason) => /^(title-fits|country-fits|country-named)$/.test(reason));
  const leads = because.includes('in-office') && (knowledge.rolesOf(first!.entity)[0]?.rank ?? 9) <= 2;
  if (!supported && !leads) return undefined;
  if (second && first!.weight - second.weight < MARGIN)
    return {
      candidates: people.slice(0, 4).map(({ entity }) => entity),
      sense: 'person',
      because: [...because, 'several'],
    };
  return { entity: first!.entity, sense: 'person', because };
}

/** "Putin", with no given name anywhere: only where one head of state or government is called so. */
function soleRuler(people: readonly Candidate[], knowledge: Knowledge): Found | undefined {
  const [first, second] = people;
  if (!first!.because.includes('title-fits') || (second && second.because.includes('title-fits'))) return undefined;
  const rank = knowledge.rolesOf(first!.entity)[0]?.rank ?? 9;
  return rank <= 2 ? { entity: first!.entity, sense: 'person', because: first!.because } : undefined;
}

/** A country's name or adjective in the three words before any of the mentions. */
function countryBeside(mentions: readonly NameMention[], setting: Setting): string | undefined {
  for (const { span, title } of mentions) {
    for (const word of (title ?? '').split(' ')) {
      const code = setting.knowledge.country(word);
      if (code) return code;
    }
    const before = setting.tokenBefore(span[0]);
    const until = Math.max(0, before - 7);
    for (let i = before; i >= until && before >= 0; i--) {
      const token = setting.document.tokens[i]!;
      if (/^[.;:,"“”]$/.test(token.text)) break;
      if (/^(NNP|JJ)/.test(token.tag)) {
        const code = setting.countryAt(i);
        if (code) return code;
      }
    }
  }
  return undefined;
}

const wordsIn = (name: string): number => name.trim().split(/\s+/).length;
