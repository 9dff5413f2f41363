import type { LanguageDocument, Token } from '../../language/document';
import type { Span, SpeakerKind } from '../../types';
import { BODY_NOUNS, genderOf, HE_NOUNS, isOutletName, SHE_NOUNS, TITLE_HEADS } from './lexicon';

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
}

/** Everything that the article calls by one name. */
export interface NameGroup {
  readonly index: number;
  /** The fullest form. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly titles: readonly string[];
  readonly gender?: 'he' | 'she';
  readonly mentions: readonly NameMention[];
}

export interface Names {
  readonly mentions: readonly NameMention[];
  readonly groups: readonly NameGroup[];
}

interface Draft {
  readonly from: number;
  readonly to: number;
  readonly nameFrom: number;
  readonly words: readonly string[];
  readonly title?: string;
  kind?: SpeakerKind;
  gender?: 'he' | 'she';
}

const PROPER = /^NNPS?$/;
const PARTICLES = new Set(['of', 'for', 'de', 'del', 'della', 'von', 'van', 'der', 'den', 'bin', 'bint', 'ibn', 'al', 'el', 'da', 'dos', 'la', 'le', 'du', 'and', '&', "'s", '’s']);
const PERSON_PARTICLES = new Set(['de', 'del', 'della', 'von', 'van', 'der', 'den', 'bin', 'bint', 'ibn', 'al', 'el', 'da', 'dos', 'la', 'le', 'du']);
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?$/i;
const isAcronym = (word: string): boolean => /^(?:\p{Lu}\.?){2,7}s?$/u.test(word);
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Finds the proper names of a document and joins those of one bearer. Captions count; offsets are into the text. */
export function findNames(document: LanguageDocument): Names {
  const drafts: Draft[] = [];
  for (const sentence of document.sentences) {
    const heading = document.paragraphs[sentence.paragraph]?.heading === true;
    for (let at = sentence.from; at < sentence.to; ) {
      const end = nameEnd(document.tokens, at, sentence.from, sentence.to, heading);
      if (end > at) {
        drafts.push(...draftsOf(document.tokens, at, end));
        at = end;
      } else at++;
    }
  }
  return group(document, drafts);
}

function startsName(token: Token, first: boolean, heading: boolean): boolean {
  if (!isCapital(token.text) || DAYS.test(token.text)) return false;
  if (PROPER.test(token.tag)) return true;
  // A headline capitalises everything: only what the tagger takes for a name counts there.
  return !first && !heading && /^(?:NN|NNS|JJ)$/.test(token.tag) && !/^I$/.test(token.text);
}

function nameEnd(tokens: readonly Token[], at: number, from: number, to: number, heading: boolean): number {
  if (!startsName(tokens[at]!, at === from, heading)) return at;
  let end = at + 1;
  while (end < to) {
    const token = tokens[end]!;
    if (isCapital(token.text) && !DAYS.test(token.text) && (PROPER.test(token.tag) || (!heading && /^(?:NN|NNS|JJ)$/.test(token.tag)))) end++;
    else if (/^\p{Lu}\.$/u.test(token.text)) end++;
    else if (PARTICLES.has(token.lower) && joins(tokens, at, end, to, heading)) end++;
    else break;
  }
  while (end > at + 1 && PARTICLES.has(tokens[end - 1]!.lower)) end--;
  return end;
}

/** "Bank of England", "Ministry for Foreign Affairs", "Department of Health and Human Services", "Ursula von der Leyen". */
function joins(tokens: readonly Token[], at: number, end: number, to: number, heading: boolean): boolean {
  let next = end + 1;
  const word = tokens[end]!.lower;
  if (PERSON_PARTICLES.has(word) && PERSON_PARTICLES.has(tokens[next]?.lower ?? '')) next++;
  const after = tokens[next];
  if (!after || next >= to || !PROPER.test(after.tag) || !isCapital(after.text) || DAYS.test(after.text)) return false;
  if (PERSON_PARTICLES.has(word)) return true;
  const body = tokens.slice(at, end).some(({ lower }) => BODY_NOUNS.has(lower) || /^(?:bank|church|university|ministry)$/.test(lower));
  if (word === "'s" || word === '’s') return false;
  if (word === 'and' || word === '&') return !heading && body && BODY_NOUNS.has(tokens[at]!.lower);
  return body || (word === 'of' && TITLE_HEADS.has(tokens[end - 1]!.lower) === false && end - at === 1 && /^(?:house|bank|university|church|board|duke|prince)$/.test(tokens[at]!.lower));
}

const isTitle = (lower: string): boolean => TITLE_HEADS.has(lower);

/** Parts a run of capitals into title and name: "British Foreign Secretary Boris Johnson". */
function draftsOf(tokens: readonly Token[], from: number, to: number): Draft[] {
  let head = -1;
  for (let i = from; i < to - 1; i++) if (isTitle(tokens[i]!.lower)) head = i;
  const followed = head >= 0 && tokens.slice(head + 1, to).every(({ lower }) => !BODY_NOUNS.has(lower) || lower === 'general');
  if (head >= 0 && followed) {
    const title = tokens.slice(from, head + 1).map(({ text }) => text).join(' ');
    return [draft(tokens, from, to, head + 1, title, 'person')];
  }
  // A common-noun title in small letters before the name: "spokeswoman Maria Zakharova".
  const before = tokens[from - 1];
  const small = before && isTitle(before.lower) && /^NN/.test(before.tag) ? before.text : undefined;
  return [draft(tokens, from, to, from, small, small ? 'person' : undefined)];
}

function draft(tokens: readonly Token[], from: number, to: number, nameFrom: number, title: string | undefined, kind: SpeakerKind | undefined): Draft {
  const words = tokens.slice(nameFrom, to).map(({ text }) => text);
  const name = words.join(' ');
  const given = words.length > 1 ? genderOf(words[0]!) : undefined;
  const titled = title?.toLowerCase().split(' ').at(-1) ?? '';
  const gender = SHE_NOUNS.has(titled) ? 'she' : HE_NOUNS.has(titled) ? 'he' : given;
  const guess = kind ?? kindOf(name, words, given !== undefined);
  return {
    from,
    to,
    nameFrom,
    words,
    ...(title ? { title } : {}),
    ...(guess ? { kind: guess } : {}),
    ...(gender ? { gender } : {}),
  };
}

function kindOf(name: string, words: readonly string[], given: boolean): SpeakerKind | undefined {
  if (isOutletName(name)) return 'outlet';
  if (words.some((word) => BODY_NOUNS.has(word.toLowerCase()))) return 'organisation';
  if (words.length === 1 && isAcronym(words[0]!)) return 'organisation';
  if (given && words.length <= 4) return 'person';
  return undefined;
}

interface Growing {
  index: number;
  name: string;
  kind: SpeakerKind | undefined;
  titles: string[];
  gender: 'he' | 'she' | undefined;
  drafts: Draft[];
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[.’']/g, '')
    .replace(/^the /, '');
const initials = (words: readonly string[]): string =>
  words.filter((word) => isCapital(word)).map((word) => word[0]!.toLowerCase()).join('');

function group(document: LanguageDocument, drafts: readonly Draft[]): Names {
  const groups: Growing[] = [];
  const byName = new Map<string, Growing>();
  const bySurname = new Map<string, Growing[]>();
  const byInitials = new Map<string, Growing>();
  const owner = new Map<Draft, Growing>();
  for (const one of drafts) {
    const name = one.words.join(' ');
    const key = fold(name);
    let known = byName.get(key);
    if (!known && one.words.length === 1) {
      // A surname is the last bearer's; two bearers of one surname leave it open.
      const bearers = bySurname.get(key) ?? [];
      const fits = one.gender ? bearers.filter(({ gender }) => !gender || gender === one.gender) : bearers;
      if (fits.length === 1) known = fits[0];
      known ??= isAcronym(one.words[0]!) ? byInitials.get(key) : undefined;
    }
    if (!known) {
      known = { index: groups.length, name, kind: undefined, titles: [], gender: undefined, drafts: [] };
      groups.push(known);
      byName.set(key, known);
      if (one.words.length > 1) {
        const surname = fold(one.words.at(-1)!);
        const bare = byName.get(surname);
        if (one.kind !== 'organisation' && one.kind !== 'outlet') {
          bySurname.set(surname, [...(bySurname.get(surname) ?? []), known]);
          // "Putin" in the headline, "Vladimir Putin" in the text.
          if (bare && bare.drafts.every(({ words }) => words.length === 1) && bare !== known) merge(bare, known, owner, byName, surname);
        }
        byInitials.set(initials(one.words), known);
      }
    }
    known.drafts.push(one);
    owner.set(one, known);
    if (name.length > known.name.length && one.words.length > 1) known.name = name;
    known.kind ??= one.kind;
    if (one.kind === 'person' && known.kind !== 'outlet') known.kind = 'person';
    known.gender ??= one.gender;
    if (one.title && !known.titles.includes(one.title)) known.titles.push(one.title);
  }
  const alive = groups.filter((one) => one.drafts.length > 0);
  const final = alive.map((one, index) => {
    const kind = one.kind ?? kindByWords(document, one);
    const mentions = one.drafts
      .map((draft): NameMention => ({
        span: [document.tokens[draft.nameFrom]!.start, document.tokens[draft.to - 1]!.end],
        name: draft.words.join(' '),
        ...(draft.title ? { title: draft.title } : {}),
        kind,
        group: index,
      }))
      .sort((a, b) => a.span[0] - b.span[0]);
    return { index, name: one.name, kind, titles: one.titles, ...(one.gender ? { gender: one.gender } : {}), mentions };
  });
  return { groups: final, mentions: final.flatMap(({ mentions }) => mentions).sort((a, b) => a.span[0] - b.span[0]) };
}

function merge(bare: Growing, full: Growing, owner: Map<Draft, Growing>, byName: Map<string, Growing>, surname: string): void {
  for (const draft of bare.drafts) owner.set(draft, full);
  full.drafts.push(...bare.drafts);
  full.gender ??= bare.gender;
  full.kind ??= bare.kind === 'organisation' ? undefined : bare.kind;
  for (const title of bare.titles) if (!full.titles.includes(title)) full.titles.push(title);
  bare.drafts = [];
  byName.set(surname, full);
}

/** Without other evidence: after "in" or "from" a place, after "the" a body, two or three words a person. */
function kindByWords(document: LanguageDocument, one: Growing): SpeakerKind {
  let places = 0;
  let bodies = 0;
  for (const { from } of one.drafts) {
    const before = document.tokens[from - 1]?.lower ?? '';
    if (/^(?:in|from|near|across|throughout|inside|outside|at)$/.test(before)) places++;
    if (before === 'the') bodies++;
  }
  if (places > 0) return 'place';
  if (bodies > 0) return 'organisation';
  const words = one.name.split(' ').length;
  return words === 2 || words === 3 ? 'person' : 'place';
}
