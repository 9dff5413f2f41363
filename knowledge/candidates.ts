import type { EntityId, Sense } from '../engine/types';
import { earliest, holds, latest, mayHold } from './dates';
import type { Hints } from './lookup';
import { fold, isAcronym, isShortened, shortKey, skeleton, withoutInitials } from './names';
import { stateOf } from './regions';
import type { Store } from './store';
import type { Candidate, Entity, PartialDate, Role } from './types';

/** What a name may stand for on a day, likeliest first, with the reasons. Any string in; none where we do not know. */
export function rankCandidates(store: Store, name: string, on: PartialDate, hints: Hints): Candidate[] {
  const found = new Map<EntityId, string>();
  for (const [id, why] of idsOf(store, name, hints))
    if (!found.has(id) && (why !== 'other-spelling' || maySpell(store, id, name)) && mayBeJunior(store, id, name, on))
      found.set(id, why);
  const weighed = withoutTwins(
    store,
    [...found].flatMap(([id, why]) => weigh(store, id, why, name, on, hints) ?? []),
  );
  const holders = weighed.filter(({ because }) => because.includes('in-office'));
  return weighed
    .map((one) =>
      holders.length === 1 && weighed.length > 1 && holders[0] === one
        ? { ...one, weight: one.weight + 1, because: [...one.because, 'only-in-office'] }
        : one,
    )
    .sort((a, b) => b.weight - a.weight || (a.entity < b.entity ? -1 : 1));
}

/**
 * One person whom two sources list apart counts once, under the entity with the Wikidata identifier: the same name and
 * the same office, or two who would both lead a country at that time.
 */
function withoutTwins(store: Store, weighed: readonly Candidate[]): Candidate[] {
  const people = weighed.filter(({ sense }) => sense === 'person');
  const [known, bare] = [
    people.filter(({ entity }) => isKnown(entity)),
    people.filter(({ entity }) => !isKnown(entity)),
  ];
  if (known.length === 0 || bare.length === 0) return [...weighed];
  const twin = new Map<Candidate, Candidate>();
  for (const one of bare) {
    const other = known.find(({ entity }) => areTwins(store, entity, one.entity));
    if (other) twin.set(other, one);
  }
  const dropped = new Set(twin.values());
  return weighed.filter((one) => !dropped.has(one)).map((one) => joined(one, twin.get(one)));
}

const isKnown = (id: EntityId): boolean => /^Q\d+$/.test(id);

/** A candidate with what speaks for its twin. */
function joined(one: Candidate, twin: Candidate | undefined): Candidate {
  if (!twin) return one;
  return {
    ...one,
    weight: Math.max(one.weight, twin.weight),
    because: [...new Set([...one.because, ...twin.because])],
  };
}

function areTwins(store: Store, known: EntityId, bare: EntityId): boolean {
  const [a, b] = [store.entity(known), store.entity(bare)];
  if (!a || !b || fold(a.label) !== fold(b.label)) return false;
  const others = store.rolesOf(bare);
  return store.rolesOf(known).some((role) =>
    others.some((other) => {
      if (role.office === other.office) return true;
      return role.rank <= 2 && other.rank <= 2 && role.start !== undefined && role.start === other.start;
    }),
  );
}

const LONGEST = 120;

function* idsOf(store: Store, raw: string, hints: Hints): Generator<[EntityId, string]> {
  const name = raw
    .slice(0, LONGEST)
    .trim()
    .replace(/['’]s$/, '');
  if (isAcronym(name) || isShortened(name)) for (const id of store.named(`=${shortKey(name)}`)) yield [id, 'acronym'];
  const folded = fold(name.replace(/^the /i, ''));
  if (folded === '') return;
  const plain = withoutInitials(folded);
  const acronym = isAcronym(name) && name.length <= 3;
  for (const key of new Set(acronym ? [] : [folded, plain])) for (const id of store.named(key)) yield [id, 'full-name'];
  // "G.K. Butterfield" has two initials, as "G. K." has.
  const spaced = withoutInitials(fold(name.replace(/(?<=\b\p{Lu}\.)(?=\p{Lu}\b)/gu, ' ')));
  if (spaced !== plain)
    for (const id of store.named(spaced)) if (store.kindOf(id) === 'person') yield [id, 'full-name'];
  if (hints.shared) for (const id of store.shared(folded, countriesOf(hints))) yield [id, 'shared-name'];
  const words = plain.split(' ');
  if (words.length > 2)
    for (const id of store.named(`${words[0]} ${words[words.length - 1]}`))
      if (store.kindOf(id) === 'person') yield [id, 'other-spelling'];
  const bones = words.length <= 4 ? skeleton(plain) : '';
  if (bones) for (const id of store.named(`~${bones}`)) yield [id, 'other-spelling'];
  if (hints.licensed || hints.title)
    for (const id of store.named(`^${plain.replace(/^(al|el) /, '')}`)) yield [id, 'surname'];
}

const countriesOf = ({ country, countries }: Hints): ReadonlySet<string> =>
  country ? new Set([...(countries ?? []), country]) : (countries ?? new Set());

/** Countries whose names come into English from another script, and so in several spellings. */
const TRANSLITERATED = new Set(
  'RU UA BY KZ KG TJ TM UZ MN BG MK RS ME BA AM GE GR CY IL PS SY IQ IR JO LB EG LY TN DZ MA MR SD SS SO DJ ER ET YE OM AE QA BH KW SA AF PK IN BD LK NP BT MV MM TH LA KH CN TW HK MO KP KR JP TD KM'.split(
    ' ',
  ),
);
/** Shortest surname that a transliteration may spell otherwise: "Li" and "Lee" are two. */
const SHORTEST = 4;

/** Whether a name may be another spelling of a person's: the same surname, or one from another script. */
function maySpell(store: Store, id: EntityId, name: string): boolean {
  // "Wilson-Smith" is no Smith.
  if (/\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}+$/u.test(name.trim())) return false;
  const surname = lastWord(name);
  const label = store.entity(id)?.label ?? '';
  // "José Rodríguez" is no José Refugio Sandoval Rodríguez.
  if (wordsIn(label) - wordsIn(name) > 1) return false;
  if (surname === lastWord(label)) return true;
  if (Math.min(surname.length, lastWord(label).length) < SHORTEST) return false;
  const roles = store.rolesOf(id);
  return roles.some(({ country }) => country === undefined || TRANSLITERATED.has(country));
}

const JUNIOR = /[\s,](?:jr|sr|ii|iii)\.?$/i;

/**
 * "Donald Trump Jr." is his son: whom the facts do not call so is meant only in an office of the day, and by a name as
 * formal as "Joseph R. Biden Jr.".
 */
function mayBeJunior(store: Store, id: EntityId, name: string, on: PartialDate): boolean {
  if (!JUNIOR.test(name.trim()) || store.kindOf(id) !== 'person') return true;
  if (JUNIOR.test(store.entity(id)?.label ?? '')) return true;
  return / \p{Lu}\.? /u.test(name) && store.rolesOf(id).some((role) => holds(role, on));
}

const wordsIn = (name: string): number => withoutInitials(fold(name)).split(' ').length;
const lastWord = (name: string): string => withoutInitials(fold(name)).split(' ').at(-1) ?? '';

/** Years after the last office in which a name still means its holder without more evidence. */
const FADING = 12;

function weigh(
  store: Store,
  id: EntityId,
  why: string,
  name: string,
  on: PartialDate,
  hints: Hints,
): Candidate | undefined {
  const kind = store.kindOf(id);
  if (kind === undefined) return undefined;
  if (kind !== 'person')
    return why === 'other-spelling' || isAnothers(store, id, why, name, hints)
      ? undefined
      : weighThing(store, id, why, on, hints, kind === 'organisation' ? 'body' : kind, name);
  const entity = store.entity(id)!;
  if (entity.born && entity.born > latest(on)) return undefined;
  const roles = store.rolesOf(id);
  const held = roles.filter((role) => holds(role, on));
  const maybe = held.length > 0 ? held : roles.filter((role) => mayHold(role, on));
  // Before any office a namesake is a private person; only those who came to lead are told from early on.
  const begun = roles.some((role) => role.start === undefined || earliest(role.start) <= latest(on));
  if (roles.length > 0 && !begun && roles[0]!.rank > 2 && !(why === 'full-name' && comesSoon(roles, on, hints)))
    return undefined;
  const because = [why];
  let weight = why === 'full-name' ? 6 : why === 'other-spelling' ? 4.5 : 2;
  if (held.length > 0) {
    weight += 3;
    because.push('in-office');
  } else if (maybe.length > 0) weight += 1.5;
  else if (!nearOn(roles, on) || (entity.died && yearsBetween(entity.died, on) > FADING)) weight -= 3;
  const best = Math.min(...(maybe.length > 0 ? maybe : roles).map(({ rank }) => rank), 9);
  weight += (9 - best) * 0.4;
  const fits = hints.title ? titleFits(roles, hints.title, on) : 0;
  if (fits > 0) because.push('title-fits');
  weight += fits;
  if (hints.title && fits <= 0 && why === 'surname') return undefined;
  const countries = new Set(roles.map(({ country }) => country).filter((code) => code !== undefined));
  if (hints.country && countries.has(hints.country)) {
    weight += 2;
    because.push('country-fits');
  } else if (hints.country && countries.size > 0 && hints.title) weight -= 3;
  else if ([...countries].some((code) => hints.countries?.has(code))) {
    weight += 1;
    because.push('country-named');
  }
  return { entity: id, sense: 'person', weight, because };
}

/** Highest rank, and years, of who is known by the full name before the first office in a country that is named. */
const KNOWN_EARLY = 5;
const EARLY = 2;

/** Whether somebody is about to hold an office such that the press speaks of them already: nominees and campaigners. */
function comesSoon(roles: readonly Role[], on: PartialDate, hints: Hints): boolean {
  return roles.some(
    ({ rank, start, country }) =>
      rank <= KNOWN_EARLY &&
      start !== undefined &&
      yearsBetween(on, start) <= EARLY &&
      country !== undefined &&
      (hints.country === country || hints.countries?.has(country) === true),
  );
}

function nearOn(roles: readonly Role[], on: PartialDate): boolean {
  return roles.some((role) => {
    if (role.start && earliest(role.start) > latest(on)) return yearsBetween(on, role.start) <= 8;
    return yearsBetween(role.end ?? role.asOf, on) <= FADING;
  });
}

const yearsBetween = (from: string, to: string): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4));

const STOP = new Set('the of for and a an to at in mr mrs ms dr former ex acting then us uk'.split(' '));
const SAME: Readonly<Record<string, string>> = {
  defense: 'defence',
  minister: 'minister',
  secretary: 'secretary',
  spokeswoman: 'spokesperson',
  spokesman: 'spokesperson',
  representative: 'spokesperson',
  chairman: 'chair',
  chairwoman: 'chair',
  gov: 'governor',
  sen: 'senator',
  // As "representative" above: both are read alike.
  rep: 'spokesperson',
  reps: 'spokesperson',
  sens: 'senator',
  senators: 'senator',
  representatives: 'spokesperson',
  congressman: 'spokesperson',
  congresswoman: 'spokesperson',
  congressmen: 'spokesperson',
  govs: 'governor',
  governors: 'governor',
  ministers: 'minister',
  secretaries: 'secretary',
  presidents: 'president',
  pres: 'president',
  justices: 'justice',
  gen: 'general',
  premier: 'premier',
  pm: 'prime',
  'vice-president': 'vice',
  vp: 'vice',
};

/** How well a title in the text fits an office: 3 one of the day, 1.5 another, −1 none. */
function titleFits(roles: readonly Role[], title: string, on: PartialDate): number {
  const wanted = wordsOf(title);
  if (wanted.length === 0) return 0;
  let best = -1;
  for (const role of roles) {
    const office = new Set([...wordsOf(role.shortTitle), ...wordsOf(role.title)]);
    const shared = wanted.filter((word) => office.has(word)).length;
    if (shared < wanted.length && shared < 2) continue;
    // "President" is no vice-president, "minister" alone no prime minister.
    if (wordsOf(role.shortTitle).some((word) => /^(vice|deputy|prime|former)$/.test(word) && !wanted.includes(word)))
      continue;
    best = Math.max(best, holds(role, on) ? 3 : mayHold(role, on) ? 2 : 1);
  }
  return best;
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => !STOP.has(word))
    .map((word) => SAME[word] ?? word);

/**
 * The acronym or single word by which only a list of ratings knows an outlet ("Today", "DR") is a common word or another
 * body's name wherever the outlet's country is not named.
 */
function isAnothers(store: Store, id: EntityId, why: string, name: string, hints: Hints): boolean {
  if (why !== 'acronym' && name.trim().includes(' ')) return false;
  const entity = store.entity(id);
  if (entity?.src.join() !== 'state-media-profiles' || !entity.country || entity.sort === 'news-agency') return false;
  return hints.country !== entity.country && !hints.countries?.has(entity.country);
}

/** What a place loses where the text says that it lies in another country. */
const ELSEWHERE = 4;

/** Prominence of a town that is known without its state. */
const GREAT_TOWN = 5;

/** A town of a name that many have, in a text that does not name its state. */
function isStateless(entity: Entity, name: string, { region, regions }: Hints): boolean {
  const state = stateOf(entity, name);
  return state !== undefined && region !== state && !regions?.has(state);
}

/** A town that has the name of another country's region: its own country, named anywhere, is not enough to mean it. */
function isOvershadowed(store: Store, entity: Entity, name: string): boolean {
  if (entity.kind !== 'place' || !/^(?:city|town|regional-capital)$/.test(entity.sort ?? '')) return false;
  const region = store.regions.get(fold(name));
  return region !== undefined && !region.common && region.country !== entity.country;
}

function weighThing(
  store: Store,
  id: EntityId,
  why: string,
  on: PartialDate,
  hints: Hints,
  sense: Sense,
  name: string,
): Candidate | undefined {
  const event = store.events.get(id);
  if (event && earliest(event.start) > latest(on)) return undefined;
  if (why === 'surname' && !hints.licensed) return undefined;
  const entity = store.entity(id);
  if (entity?.founded && earliest(entity.founded) > latest(on)) return undefined;
  const because = [why];
  let weight = (why === 'full-name' || why === 'acronym' ? 4 : 3) + store.sizeOf(id) * 0.5;
  if (entity?.kind === 'organisation' && entity.control) weight += 1;
  const overshadowed = entity !== undefined && hints.country === undefined && isOvershadowed(store, entity, name);
  if (entity?.kind === 'place' && hints.country !== undefined && hints.country !== entity.country) weight -= ELSEWHERE;
  // What its country, named anywhere, does not tell from others of the name.
  else if (entity && store.sizeOf(id) < GREAT_TOWN && isStateless(entity, name, hints))
    return { entity: id, sense, weight, because };
  else if (overshadowed) weight -= 1;
  else if (entity?.country && (hints.country === entity.country || hints.countries?.has(entity.country))) {
    weight += 2;
    because.push('country-named');
    if (hints.region !== undefined && entity.partOf === hints.region) weight += 2;
    if (entity.country === hints.foremost) {
      weight += 1;
      because.push('country-foremost');
    }
  }
  return { entity: id, sense, weight, because };
}
