import type { LanguageDocument, Sentence } from '../../language/document';
import type { Span, SpeakerKind } from '../../types';
import { genderOf } from './given-names';
import { headingRuns, namesKnown } from './headings';
import { BODY_NOUNS, kindOfName, kindOfUse, namesOutlet } from './kinds';
import { isPlaceName } from './places';
import { type ProperRun, properRuns } from './proper';
import { COURTESY, HE_NOUNS, PERSON_NOUNS, SHE_NOUNS } from './titles';

/** A proper name in the text. */
export interface NameMention {
  readonly span: Span;
  /** The name's words without a title. */
  readonly name: string;
  /** Title before it ("Foreign Secretary"), as written. */
  readonly title?: string;
  readonly kind: SpeakerKind;
  /** Index of its group: mentions of one bearer share it. */
  readonly group: number;
  /** Token where its title begins; `from` where it has none. */
  readonly titleFrom: number;
  /** Tokens of the name, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** True where two bearers of this surname stand in the article and nothing decides. */
  readonly ambiguous?: true;
}

/** Everything that the article calls by one name. */
export interface NameGroup {
  readonly index: number;
  /** The fullest form. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** True where only the shape of the name tells its kind. */
  readonly guessed: boolean;
  readonly titles: readonly string[];
  readonly gender?: 'he' | 'she';
  readonly mentions: readonly NameMention[];
}

export interface Names {
  readonly mentions: readonly NameMention[];
  readonly groups: readonly NameGroup[];
}

interface Use extends ProperRun {
  readonly words: readonly string[];
  readonly name: string;
  readonly kind: SpeakerKind | undefined;
  readonly gender: 'he' | 'she' | undefined;
  readonly locative: boolean;
  ambiguous?: true;
}

interface Growing {
  name: string;
  kind: SpeakerKind | undefined;
  titles: string[];
  gender: 'he' | 'she' | undefined;
  uses: Use[];
}

/** Finds the proper names of a document and joins those of one bearer; offsets are into the text. Throws nothing. */
export function findNames(document: LanguageDocument): Names {
  const runs: ProperRun[] = [];
  const isHeading = ({ paragraph }: Sentence): boolean => document.paragraphs[paragraph]?.heading === true;
  for (const sentence of document.sentences) if (!isHeading(sentence)) runs.push(...properRuns(document, sentence));
  runs.push(...openingSurnames(document, runs));
  const known = namesKnown(document, runs);
  for (const sentence of document.sentences)
    if (isHeading(sentence)) runs.push(...headingRuns(document, sentence, known));
  runs.sort((a, b) => a.from - b.from);
  const uses = runs.map((run) => useOf(document, run));
  const index = new NameIndex(document, placesAmong(uses));
  // The fullest names first: a headline or a first line may have the surname before the name is given.
  const full = uses.filter(({ words }) => words.length > 1);
  for (const use of full.sort((a, b) => b.words.length - a.words.length || a.from - b.from)) index.add(use);
  joinAcronyms(document, uses, index);
  for (const use of uses) if (use.words.length === 1) index.addSingle(use);
  return settle(document, index.groups);
}

/** "Baker expects": a surname that is a trade too, first in its sentence, where the article has the full name. */
function openingSurnames({ tokens, sentences, paragraphs }: LanguageDocument, runs: readonly ProperRun[]): ProperRun[] {
  const surnames = new Set<string>();
  const taken = new Set<number>();
  for (const { from, nameFrom, to } of runs) {
    taken.add(from);
    const trade = tokens[to - 1]!;
    const bare = tokens[from - 1]?.tag !== 'DT' && to - nameFrom > 1 && to - nameFrom < 4;
    if (bare && PERSON_NOUNS.has(trade.lower) && !BODY_NOUNS.has(trade.lower)) surnames.add(trade.text);
  }
  const found: ProperRun[] = [];
  for (const { from, to, paragraph } of sentences) {
    const at = /^["“‘']$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
    if (at + 1 >= to || taken.has(at) || paragraphs[paragraph]?.heading || !surnames.has(tokens[at]!.text)) continue;
    const next = tokens[at + 1]!;
    if (/^NN/.test(tokens[at]!.tag) && /^(?:VB[DZ]|MD|POS|RB|,)$/.test(next.tag))
      found.push({ from: at, to: at + 1, nameFrom: at, titleFrom: at, heading: false });
  }
  return found;
}

function useOf(document: LanguageDocument, run: ProperRun): Use {
  const tokens = document.tokens.slice(run.nameFrom, run.to);
  const words = tokens.map(({ text }) => text);
  const name = document.text.slice(tokens[0]!.start, tokens.at(-1)!.end);
  const given = words.length > 1 || run.title ? genderOf(words[0]!) : undefined;
  const titleHead = run.title?.toLowerCase().split(' ').at(-1) ?? '';
  const beside = [document.tokens[run.from - 1], document.tokens[run.to]];
  const kind = run.title
    ? 'person'
    : namesOutlet(document.tokens[run.from - 2], beside) && given === undefined
      ? 'outlet'
      : kindOfName(name, words, given !== undefined);
  const use: Use = {
    from: run.from,
    to: run.to,
    nameFrom: run.nameFrom,
    titleFrom: run.titleFrom,
    heading: run.heading,
    words,
    name,
    kind,
    gender: SHE_NOUNS.has(titleHead) ? 'she' : HE_NOUNS.has(titleHead) ? 'he' : kind === 'person' ? given : undefined,
    locative: /^(?:in|near|across|throughout|outside|inside)$/.test(document.tokens[run.from - 1]?.lower ?? ''),
  };
  return run.title === undefined ? use : { ...use, title: run.title };
}

/** Most names need no folding but of their capitals. */
const PLAIN_NAME = /^[A-Za-z-]+(?: [A-Za-z-]+)*$/;
const fold = (text: string): string => (PLAIN_NAME.test(text) ? text.toLowerCase() : foldSigns(text));
const foldSigns = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.’']/g, '').replace(/\s+/g, ' ');

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, 1).toLowerCase())
    .join('');

const isAcronym = (word: string): boolean => /^(?:\p{Lu}\.?){2,7}$/u.test(word);
const mayBePerson = (kind: SpeakerKind | undefined): boolean => kind === undefined || kind === 'person';

const lastWord = (words = ''): string => words.toLowerCase().split(' ').at(-1)!;

/** Nouns by which an article calls one of a family. */
const RELATIVE =
  /^(?:son|daughter|wife|husband|widow|brother|sister|mother|father|nephew|niece|uncle|aunt|cousin|grand(?:son|daughter|father|mother))$/;

/** Words alone that stand after "in" or "near" anywhere. */
const placesAmong = (uses: readonly Use[]): ReadonlySet<string> =>
  new Set(uses.filter(({ locative, words }) => locative && words.length === 1).map(({ name }) => fold(name)));

/** More bearers than this of one word are not told apart: nobody could, and comparing them all would take too long. */
const CROWD = 40;

class NameIndex {
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
      (use.locative ? undefined : this.outlet(key)) ??
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

/** "World Health Organization (WHO)": what stands in brackets right after a name is its short form. */
function joinAcronyms(document: LanguageDocument, uses: readonly Use[], index: NameIndex): void {
  const { tokens } = document;
  for (let i = 0; i + 1 < uses.length; i++) {
    const [long, short] = [uses[i]!, uses[i + 1]!];
    if (long.words.length < 2 || short.words.length !== 1 || short.locative || isPlaceName(short.name)) continue;
    const bracketed = short.from === long.to + 1 && tokens[long.to]?.text === '(' && tokens[short.to]?.text === ')';
    const dateline = /^[-–—]+$/.test(tokens[short.to + 1]?.text ?? '') || /^\P{Ll}+$/u.test(long.name);
    const isShort = isAcronym(short.name) || long.kind === 'organisation';
    const group = bracketed && isShort && !dateline && long.kind !== 'person' ? index.groupOf(long) : undefined;
    if (!group) continue;
    index.alias(short.name, group);
    group.kind = group.kind ?? 'organisation';
    // "… Scientific and Cultural Organization (UNESCO)": the run has only the end of the name.
    if (isAcronym(short.name) && short.name.replace(/\./g, '').length > initialsOf(long.words).length)
      group.name = short.name;
  }
}

function settle(document: LanguageDocument, groups: readonly Growing[]): Names {
  const settled = groups.map((group, index): NameGroup => {
    const use = group.kind ? undefined : kindOfUse(document, group.name, group.uses);
    const kind = group.kind ?? use!.kind;
    const mentions = group.uses
      .map(
        (one): NameMention => ({
          span: [document.tokens[one.nameFrom]!.start, document.tokens[one.to - 1]!.end],
          name: one.name,
          ...(one.title ? { title: one.title } : {}),
          kind,
          group: index,
          titleFrom: one.titleFrom,
          from: one.nameFrom,
          to: one.to,
          ...(one.ambiguous ? { ambiguous: true } : {}),
        }),
      )
      .sort((a, b) => a.from - b.from);
    return {
      index,
      name: group.name,
      kind,
      guessed: use?.guessed ?? false,
      titles: group.titles,
      ...(group.gender ? { gender: group.gender } : {}),
      mentions,
    };
  });
  return {
    groups: settled,
    mentions: settled.flatMap(({ mentions }) => mentions).sort((a, b) => a.from - b.from),
  };
}
