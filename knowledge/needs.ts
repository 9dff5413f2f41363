import { aboutOf, regionsNamed } from './about';
import { countryMark, type Filter, openFilter, partOfMark, placeKey } from './filter';
import { acronymKey, fold, isAcronym, skeleton, withoutInitials } from './names';
import type { OtherFile } from './packed';
import { foremostIn, isSmallPlaceFile, smallPlacesIn } from './small-places';
import { type Store, wordKey } from './store';
import { type CapitalWord, capitalWords, runsFrom } from './words';

/** Another packed file, with what the core knows of it. */
export interface Other {
  readonly other: OtherFile;
  readonly holds: Filter | undefined;
}

export const openOther = (other: OtherFile): Other => ({
  other,
  holds: other.names ? openFilter(other.names) : undefined,
});

/** A name of a text that calls for a packed file; none where a word of parliament does. */
interface Call {
  readonly file: string;
  readonly name?: string;
}

/**
 * Packed files that a text calls for: one of its names is in the file, and belongs to a country that the text names, or
 * counts anywhere, or stands beside a title. Files with cues are called for only where the text has one of them too.
 * Linear in the text.
 */
export const filesFor = (text: string, store: Store, others: readonly Other[], on?: string): string[] => [
  ...new Set(callsOf(text, store, others, on).map(({ file }) => file)),
];

/** The same, with the names that call, each as the text has it. */
export function callsOf(text: string, store: Store, others: readonly Other[], on?: string): Call[] {
  const { countries: named, mentions } = aboutOf(text, store, []);
  const names = namesIn(text, capitalWords(text));
  const where = [...named.keys(), ...regionsNamed(mentions)];
  const setting = { store, named, where, marks: new Set([...named.keys()].map(countryMark)) };
  const small = smallPlacesIn(text, store);
  const foremost = foremostIn(named);
  return others.flatMap((one): Call[] => {
    const { files, cues, countries = [] } = one.other;
    if (isSmallPlaceFile(one.other))
      return countries.some((code) => foremost.has(code)) ? small.map((name) => ({ file: files[0]!, name })) : [];
    if (one.other.sort === 'officials') {
      if (on !== undefined && on >= OFFICIALS_UNTIL) return [];
      const called = countries.some((code) => named.has(code) && hasOfficial(text, code, names, store));
      return called ? [{ file: files[0]! }] : [];
    }
    if (cues && !isCued(text, one.other, names, setting)) return [];
    if (!one.holds) return files.map((file) => ({ file }));
    return names.flatMap((name) =>
      marksCalled(name, one, setting).map((mark) => ({
        file: files[partOfMark(mark, files.length)]!,
        name: name.text,
      })),
    );
  });
}

/** Their lists end in 2011: news some years later hardly names one who is in no other file. */
const OFFICIALS_UNTIL = '2014';

interface Setting {
  readonly store: Store;
  /** Countries named, with how often, and the marks of them. */
  readonly named: ReadonlyMap<string, number>;
  readonly marks: ReadonlySet<number>;
  /** Codes of the countries and ids of the regions named. */
  readonly where: readonly string[];
}

interface Name {
  /** As the text has it. */
  readonly text: string;
  /** Keys under which the filters may have it. */
  readonly person: string;
  readonly others: readonly string[];
  readonly single: boolean;
  /** Beside a title of office, after "in" and the like, beside a word for an outlet. */
  titled: boolean;
  asPlace: boolean;
  asOutlet: boolean;
  /** Not only as the end of a longer name. */
  whole: boolean;
}

const LONGEST_NAME = 4;
/** Two names and no one. */
const JOINS = /\s(?:to|and|on|i|in|or|vs|for|with)\s/;
/** "Ben i Noor" may be one's; nobody's name has these. */
const JOINS_PEOPLE = /\s(?:to|and|on|in|or|vs|for|with|from|at|of the)\s/;
const TITLES =
  'minister|secretary|president|premier|chancellor|ambassador|governor|senator|speaker|spokes(?:man|woman|person)|commissioner|envoy|chair(?:man|woman)|justice|judge|prosecutor|commander|gen\\.|general|sen\\.|rep\\.|gov\\.|king|queen|prince|princess|sheikh';
const TITLE_BEFORE = new RegExp(`\\b(?:${TITLES})\\s$`, 'i');
const TITLE_AFTER = new RegExp(`^,\\s(?:[\\p{L}'’-]+\\s){0,3}(?:${TITLES})\\b`, 'iu');
const PLACE_BEFORE = /\b(?:in|near|at|from|outside|around|of|to)\s$/;
const OUTLET = 'agency|newspaper|daily|weekly|broadcaster|channel|network|station|television|tv|radio|website|newswire';
const OUTLET_BEFORE = new RegExp(`\\b(?:${OUTLET})\\s$`, 'i');
const OUTLET_AFTER = new RegExp(`^(?:,\\s|\\s)(?:[\\p{L}'’-]+\\s){0,3}(?:${OUTLET})\\b`, 'iu');
/** A run with such a word is no person. */
const NO_PERSON =
  /^(?:act|agency|association|avenue|bank|bill|church|city|college|committee|company|correctional|council|county|court|department|democratic|foundation|group|hospital|house|institute|league|museum|park|party|post|road|school|secretary|senate|service|services|state|street|times|trust|union|university|minister|president|ministry|capitol|republican|republicans|democrat|democrats|tuesday|wednesday|thursday|saturday|january|february|september|october|november|december)$/;

/** Given names too, where a title stands beside them. */
const ALSO_GIVEN = /^(?:sunday|monday|friday)\b/i;

/** Whether a folded word keeps a run from being a person's name; in Korea a Park comes first. */
const isNoPersons = (word: string, at: number): boolean =>
  NO_PERSON.test(word) && !(at === 0 && (word === 'park' || word === 'bill'));

/** Every run of capitalised words, up to four long, once. */
function namesIn(text: string, words: readonly CapitalWord[]): Name[] {
  const names = new Map<string, Name>();
  words.forEach((word, from) => {
    const before = text.slice(Math.max(0, word.start - 16), word.start);
    for (const run of runsFrom(text, words, from, LONGEST_NAME)) {
      const name = names.get(run) ?? made(run);
      names.set(run, name);
      const after = text.slice(word.start + run.length, word.start + run.length + 60);
      name.whole ||= !word.joined || words[from - 1]!.end + 1 < word.start;
      name.asPlace ||= PLACE_BEFORE.test(before);
      name.titled ||= TITLE_BEFORE.test(before) || TITLE_AFTER.test(after);
      name.asOutlet ||= OUTLET_BEFORE.test(before) || OUTLET_AFTER.test(after);
    }
  });
  return [...names.values()];
}

function made(run: string): Name {
  const folded = fold(run.replace(/^the /i, ''));
  const plain = withoutInitials(folded);
  return {
    text: run,
    person: JOINS_PEOPLE.test(run) || folded.split(' ').some(isNoPersons) ? '' : skeleton(plain),
    others: isAcronym(run) ? [`=${acronymKey(run)}`] : JOINS.test(run) ? [] : [folded],
    single: !folded.includes(' '),
    titled: false,
    asPlace: false,
    asOutlet: false,
    whole: false,
  };
}

/** Marks under which a file has a name that the text means by it. */
function marksCalled(name: Name, { other: { sort }, holds }: Other, setting: Setting): number[] {
  if (sort === 'places') return name.others.some((key) => isPlaceCalled(name, key, holds!, setting)) ? [0] : [];
  if (sort === 'outlets' && (!name.whole || (name.single && !name.asOutlet))) return [];
  if (sort === 'people' && !name.titled && ALSO_GIVEN.test(name.text)) return [];
  const keys = sort === 'people' ? (name.person === '' ? [] : [name.person]) : name.others;
  return keys.flatMap((key) => {
    const mark = holds!(key);
    if (mark === undefined) return [];
    return mark === 0 || setting.marks.has(mark) || (sort === 'people' && name.titled) ? [mark] : [];
  });
}

/** A place whose country or state the text names, unless the core has one of the name there. */
function isPlaceCalled(name: Name, key: string, holds: Filter, setting: Setting): boolean {
  if (name.single && !name.asPlace) return false;
  return setting.where.some((one) => holds(placeKey(key, one)) !== undefined) && !isNamedHere(key, setting);
}

/** Whether the core has a place of that name in a country that the text names. */
function isNamedHere(key: string, { named, store }: Setting): boolean {
  return store.named(key).some((id) => named.has(store.entity(id)?.country ?? ''));
}

/** How far from a country's name a word of parliament still means its parliament, in UTF-16 code units. */
const BESIDE = 50;

/**
 * Where the core has the names of a parliament's members, its country and a word of parliament are enough; else they
 * must stand beside each other and beside somebody's name.
 */
function isCued(
  text: string,
  { cues = [], countries = [], names: listed }: OtherFile,
  names: readonly Name[],
  { named, store }: Setting,
): boolean {
  const [code = ''] = countries;
  if (code !== 'EU' && !named.has(code)) return false;
  const country = store.countries.get(code);
  const words = country ? [...country.names, ...country.adjectives] : cues;
  return cues.some((cue) => {
    for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + cue.length)) {
      if (listed) return true;
      const near = text.slice(Math.max(0, at - BESIDE), at + cue.length + BESIDE);
      if (words.some((word) => near.includes(word)) && namesSomebody(near, names, store)) return true;
    }
    return false;
  });
}

const MINISTER = ['inister', 'overnor of the central bank', 'mbassador'];

/** Whether somebody whom the core does not know stands beside the word for a minister and a country's name. */
function hasOfficial(text: string, code: string, names: readonly Name[], store: Store): boolean {
  const unknown = names.filter(({ person }) => person !== '' && store.named(`~${person}`).length === 0);
  const country = store.countries.get(code);
  const words = country ? [...country.names, ...country.adjectives] : [];
  return MINISTER.some((cue) => {
    for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + cue.length)) {
      const near = text.slice(Math.max(0, at - BESIDE), at + cue.length + BESIDE);
      if (words.some((word) => near.includes(word)) && namesSomebody(near, unknown, store)) return true;
    }
    return false;
  });
}

/** Whether a person's name, of two words or more, stands in a stretch of the text; a country's is none. */
const namesSomebody = (near: string, names: readonly Name[], store: Store): boolean =>
  names.some(
    ({ text, single, person }) =>
      !single &&
      person !== '' &&
      near.includes(text) &&
      text.split(' ').every((word) => !store.countryWords.has(wordKey(word))),
  );
