import type { LanguageDocument, Sentence } from '../../language/document';
import { isNoun } from '../../language/tags';
import type { Span, SpeakerKind } from '../../types';
import { genderOf, isGivenName } from './given-names';
import { headingRuns, namesKnown } from './headings';
import { apposedNoun, BODY_NOUNS, isAcronym, kindOfName, kindOfUse, namesOutlet } from './kinds';
import { type Growing, initialsOf, NameIndex, placesAmong, type Use } from './name-index';
import { isPlaceName } from './places';
import { type ProperRun, properRuns } from './proper';
import { HE_NOUNS, PERSON_NOUNS, SHE_NOUNS } from './titles';

/** A proper name in the text. */
export interface NameMention {
  readonly span: Span;
  /** The name's words without a title. */
  readonly name: string;
  /** Title before it ("Foreign Secretary"), as written. */
  readonly title: string | undefined;
  readonly kind: SpeakerKind;
  /** Index of its group: mentions of one bearer share it. */
  readonly group: number;
  /** Token where its title begins; `from` where it has none. */
  readonly titleFrom: number;
  /** Tokens of the name, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** True where two bearers of this surname stand in the article and nothing decides. */
  readonly ambiguous: true | undefined;
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
    if (isNoun(tokens[at]!.tag) && /^(?:VB[DZ]|MD|POS|RB|,)$/.test(next.tag))
      found.push({ from: at, to: at + 1, nameFrom: at, titleFrom: at, title: undefined, heading: false });
  }
  return found;
}

const LOCATIVE = new Set('in near across throughout outside inside'.split(' '));

/** Titles that stand before a given name alone. */
const BEFORE_GIVEN =
  /^(?:king|queen|prince|princess|pope|sir|dame|emperor|sultan|sister|brother|father|mother|uncle|aunt)$/;

function useOf(document: LanguageDocument, run: ProperRun): Use {
  const tokens = document.tokens.slice(run.nameFrom, run.to);
  const words = tokens.map(({ text }) => text);
  const name = document.text.slice(tokens[0]!.start, tokens.at(-1)!.end);
  const titleHead = run.title?.toLowerCase().split(' ').at(-1) ?? '';
  // "Prince Charles", but "Dr. Kaye" is a surname.
  const given = (words.length > 1 || BEFORE_GIVEN.test(titleHead)) && isGivenName(words[0]!);
  const beside = [document.tokens[run.from - 1], document.tokens[run.to]];
  const kind =
    run.title || run.person
      ? 'person'
      : namesOutlet(document.tokens[run.from - 2], beside) && !given
        ? 'outlet'
        : kindOfName(name, words, given);
  return {
    from: run.from,
    to: run.to,
    nameFrom: run.nameFrom,
    titleFrom: run.titleFrom,
    heading: run.heading,
    words,
    name,
    kind,
    gender: SHE_NOUNS.has(titleHead)
      ? 'she'
      : HE_NOUNS.has(titleHead)
        ? 'he'
        : kind === 'person' && given
          ? genderOf(words[0]!)
          : undefined,
    locative: LOCATIVE.has(document.tokens[run.from - 1]?.lower ?? ''),
    title: run.title,
    ambiguous: undefined,
  };
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

/** "Hatice Ruiz, fiancée of …": what an apposition tells of who bears the name. */
function genderBeside(document: LanguageDocument, uses: readonly Use[]): 'he' | 'she' | undefined {
  for (const { to } of uses) {
    const noun = document.tokens[to]?.text === ',' ? (apposedNoun(document, to + 1) ?? '') : '';
    if (SHE_NOUNS.has(noun)) return 'she';
    if (HE_NOUNS.has(noun)) return 'he';
  }
  return undefined;
}

function mentionOf({ tokens }: LanguageDocument, use: Use, kind: SpeakerKind, group: number): NameMention {
  const { name, title, titleFrom, nameFrom, to, ambiguous } = use;
  return {
    span: [tokens[nameFrom]!.start, tokens[to - 1]!.end],
    name,
    title,
    kind,
    group,
    titleFrom,
    from: nameFrom,
    to,
    ambiguous,
  };
}

function settle(document: LanguageDocument, groups: readonly Growing[]): Names {
  const settled = groups.map((group, index): NameGroup => {
    const use = group.kind ? undefined : kindOfUse(document, group.name, group.uses);
    const kind = group.kind ?? use!.kind;
    const gender = group.gender ?? (kind === 'person' ? genderBeside(document, group.uses) : undefined);
    const mentions = group.uses.map((one) => mentionOf(document, one, kind, index)).sort((a, b) => a.from - b.from);
    return {
      index,
      name: group.name,
      kind,
      guessed: use?.guessed ?? false,
      titles: group.titles,
      ...(gender ? { gender } : {}),
      mentions,
    };
  });
  return {
    groups: settled,
    mentions: settled.flatMap(({ mentions }) => mentions).sort((a, b) => a.from - b.from),
  };
}
