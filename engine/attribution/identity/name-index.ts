import type { LanguageDocument } from '../../language/document';
import { remembered } from '../../remembered';
import type { SpeakerKind } from '../../types';
import { BODY_NOUNS, isAcronym, kindOfUse } from './kinds';
import { isPlaceName } from './places';
import type { ProperRun } from './proper';
import { COURTESY } from './titles';

/** One stretch of the text that names somebody or something, on its way to a group. */
export interface Use extends ProperRun {
  readonly words: readonly string[];
  readonly name: string;
  readonly kind: SpeakerKind | undefined;
  readonly gender: 'he' | 'she' | undefined;
  readonly locative: boolean;
  ambiguous: true | undefined;
}

/** Everything found so far that goes by one name. */
export interface Growing {
  name: string;
  kind: SpeakerKind | undefined;
  titles: string[];
  gender: 'he' | 'she' | undefined;
  uses: Use[];
}

/** Most names need no folding but of their capitals. */
const PLAIN_NAME = /^[A-Za-z-]+(?: [A-Za-z-]+)*$/;
const fold = remembered((text) => (PLAIN_NAME.test(text) ? text.toLowerCase() : foldSigns(text)));
const foldSigns = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.’']/g, '').replace(/\s+/g, ' ');

/** The first letters of a name's capitalised words, small. */
export const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, 1).toLowerCase())
    .join('');

const mayBePerson = (kind: SpeakerKind | undefined): boolean => kind === undefined || kind === 'person';

const lastWord = (words = ''): string => words.toLowerCase().split(' ').at(-1)!;

/** Nouns by which an article calls one of a family. */
const RELATIVE =
  /^(?:son|daughter|wife|husband|widow|brother|sister|mother|father|nephew|niece|uncle|aunt|cousin|grand(?:son|daughter|father|mother))$/;

/** Words alone that stand after "in" or "near" anywhere. */
export const placesAmong = (uses: readonly Use[]): ReadonlySet<string> =>
  new Set(uses.filter(({ locative, words }) => locative && words.length === 1).map(({ name }) => fold(name)));

/** More bearers than this of one word are not told apart: nobody could, and comparing them all would take too long. */
const CROWD = 40;

/** Joins what names one bearer; the fullest forms come first. */
export class NameIndex {
  readonly groups: Growing[] = [];
  private readonly byName = new Map<string, Growing>();
  private readonly byPart = new Map<string, Growing[]>();
  private readonly byInitials = new Map<string, Growing>();
  private readonly aliases = new Map<string, Growing>();

  constructor(
    private readonly document: LanguageDocument,
    private readonly places: ReadonlySet<string>,
  ) {}

  add(use: Use): Growing {
    const key = fold(use.name);
    const known = this.byName.get(key) ?? this.sameWithout(use);
    const group = known ?? this.open(use);
    this.byName.set(key, group);
    this.join(group, use);
    if (known) return group;
    for (const part of [use.words.at(-1)!, use.words[0]!]) this.part(fold(part), group);
    if (!mayBePerson(use.kind) || use.words.length > 2) this.byInitials.set(initialsOf(use.words), group);
    return group;
  }

  /** A word alone: a surname, a given name, an acronym, or a name of its own. */
  addSingle(use: Use): void {
    const key = fold(use.name);
    const all = use.locative ? [] : this.bearers(key, use);
    const bearers = this.withTitle(all, use);
    const known =
      (isAcronym(use.name) ? (this.byName.get(key) ?? this.byInitials.get(key)) : this.aliases.get(key)) ??
      (bearers.length === 1 ? bearers[0] : undefined) ??
      (bearers.length > 1 && bearers.length <= CROWD
        ? (this.nearest(bearers, use) ?? principal(bearers, use))
        : undefined) ??
      (use.locative ? undefined : (this.outlet(key) ?? this.body(key, use.name))) ??
      this.byName.get(key);
    if (bearers.length > 1 && known && !bearers.includes(known)) use.ambiguous = true;
    const group = known ?? this.open(use);
    if (!known || !this.byName.has(key)) if (bearers.length === 0) this.byName.set(key, group);
    if (bearers.length > 1 && !known) {
      use.ambiguous = true;
      this.byName.set(key, group);
    }
    this.join(group, use);
  }

  alias(key: string, group: Growing): void {
    this.byName.set(fold(key), group);
    this.aliases.set(fold(key), group);
  }

  groupOf(use: Use): Growing | undefined {
    return this.byName.get(fold(use.name));
  }

  private part(key: string, group: Growing): void {
    const known = this.byPart.get(key);
    if (!known) this.byPart.set(key, [group]);
    else if (known.length <= CROWD && !known.includes(group)) known.push(group);
  }

  private isCrowd(key: string): boolean {
    return (this.byPart.get(key)?.length ?? 0) > CROWD;
  }

  /** Bearers whose surname this is; failing that, whose first word it is. */
  private bearers(key: string, use: Use): Growing[] {
    const fits = (this.byPart.get(key) ?? []).filter(
      ({ kind, gender }) => mayBePerson(kind) && (!use.gender || !gender || use.gender === gender),
    );
    if (this.isCrowd(key)) return fits;
    const isPlace = this.places.has(key) || isPlaceName(use.name);
    const surname = fits.filter(
      ({ name, kind }) => fold(name).split(' ').at(-1) === key && (kind === 'person' || !isPlace),
    );
    // A first word alone is a given name only where a person is told: "Vestar" is not "Vestar Train Simulator".
    return surname.length > 0 ? surname : fits.filter((group) => this.isPerson(group));
  }

  /**
   * Of the bearers of a surname those whom an office before it may mean: "President Keane" is not his son Marlow.
   * One alone may, unless the article calls him a relative.
   */
  private withTitle(bearers: readonly Growing[], { title }: Use): readonly Growing[] {
    const head = lastWord(title);
    if (!head || COURTESY.test(head)) return bearers;
    const held = bearers.filter(({ titles }) => titles.some((one) => lastWord(one) === head));
    if (held.length > 0) return held;
    const [only] = bearers;
    return bearers.length === 1 && !only!.titles.some((one) => RELATIVE.test(lastWord(one))) ? bearers : [];
  }

  private isPerson(group: Growing): boolean {
    const { kind, name, uses } = group;
    // "Kim Do-yun": a family name first.
    if (kind === 'person' || /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(name)) return true;
    const use = kindOfUse(this.document, name, uses);
    if (use.kind === 'person' && !use.guessed) return true;
    // Of a family: "Marlow Keane" beside "James Keane".
    const surname = fold(lastWord(name));
    const family = (one: Growing): boolean =>
      one !== group && one.kind === 'person' && fold(lastWord(one.name)) === surname;
    return (this.byPart.get(surname) ?? []).some(family);
  }

  /** "The Times" after "The Harbour Times" alone. */
  private outlet(key: string): Growing | undefined {
    const outlets = (this.byPart.get(key) ?? []).filter(
      ({ kind, name }) => kind === 'outlet' && fold(name).split(' ').at(-1) === key,
    );
    return outlets.length === 1 ? outlets[0] : undefined;
  }

  /** "Clusterra" after "NetAxis Clusterra" alone: a body's last word, where it is no common noun. */
  private body(key: string, name: string): Growing | undefined {
    if (BODY_NOUNS.has(key) || isPlaceName(name) || isAcronym(name)) return undefined;
    const bodies = (this.byPart.get(key) ?? []).filter(
      (one) => one.kind === 'organisation' && fold(lastWord(one.name)) === key && !/ \p{Ll}/u.test(one.name),
    );
    return bodies.length === 1 ? bodies[0] : undefined;
  }

  /** Of two bearers, the one that is named in full just before, with no other as near. */
  private nearest(bearers: readonly Growing[], use: Use): Growing | undefined {
    const last = bearers
      .map((group) => ({ group, at: group.uses.findLast(({ from }) => from < use.from)?.from ?? -1 }))
      .sort((a, b) => b.at - a.at);
    const [first, second] = last;
    return first && first.at >= 0 && use.from - first.at < 80 && (second?.at ?? -1) < first.at - 150
      ? first.group
      : undefined;
  }

  /** "Boris Johnson" and "Alexander Boris Johnson", "Bashar al-Assad" and "Bashar Assad": one within the other. */
  private sameWithout(use: Use): Growing | undefined {
    const key = fold(use.name);
    const longer = (this.byPart.get(fold(use.words.at(-1)!)) ?? []).filter(({ name }) =>
      fold(name).endsWith(` ${key}`),
    );
    if (longer.length === 1) return longer[0];
    if (!mayBePerson(use.kind)) return undefined;
    const [first, last] = [fold(use.words[0]!), fold(use.words.at(-1)!)];
    const bare = (word: string): string => word.replace(/^al-?/, '');
    const like = (this.byPart.get(first) ?? []).filter(({ name, kind }) => {
      const words = fold(name).split(' ');
      return mayBePerson(kind) && words[0] === first && bare(words.at(-1)!) === bare(last);
    });
    return like.length === 1 ? like[0] : undefined;
  }

  private open(use: Use): Growing {
    const group: Growing = { name: use.name, kind: undefined, titles: [], gender: undefined, uses: [] };
    this.groups.push(group);
    return group;
  }

  private join(group: Growing, use: Use): void {
    group.uses.push(use);
    if (!use.heading && use.words.length > group.name.split(' ').length) group.name = use.name;
    if (!group.kind || (use.title && group.kind !== 'outlet')) group.kind = use.kind ?? group.kind;
    group.gender ??= use.gender;
    if (use.title && !group.titles.includes(use.title)) group.titles.push(use.title);
  }
}

/** Tokens within which a bearer named in full may still be meant by the surname. */
const FRESH = 60;

/**
 * Of several bearers of a surname, the one whom the surname alone means throughout: the article gives that one's full
 * name first and as often as any other's, and calls relatives and namesakes in full each time. Right behind another's
 * full name it takes more.
 */
function principal(bearers: readonly Growing[], use: Use): Growing | undefined {
  const full = (group: Growing): Use[] => group.uses.filter(({ words }) => words.length > 1);
  const first = (group: Growing): number => Math.min(...full(group).map(({ from }) => from));
  const lastBefore = (group: Growing): number =>
    full(group).reduce((last, { from }) => (from < use.from && from > last ? from : last), -FRESH);
  const lead = bearers.reduce((a, b) => (first(b) < first(a) ? b : a));
  const sure = bearers.every((other) => {
    if (other === lead) return true;
    const near = lastBefore(other);
    if (use.from - near > FRESH) return full(lead).length >= full(other).length;
    return near < lastBefore(lead) && full(lead).length >= 2 * full(other).length;
  });
  return sure && lead.kind === 'person' ? lead : undefined;
}
