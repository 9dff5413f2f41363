import type { LanguageDocument } from '../../language/document';
import { isFiniteVerb, isNoun, isVerb } from '../../language/tags';
import { noted } from '../../language/words';
import type { Span } from '../../types';
import { apposedName } from './appositions';
import { type Bearer, bearerOf, type Resolved } from './bearer';
import { Callings, describedBearer, resolveDescription } from './descriptions';
import { genderByUse } from './gender';
import { Groups, namedTogether } from './groups';
import { Memory, type Place, type Where, whereIn } from './memory';
import { findNames, type NameMention, type Names } from './names';
import { followsName } from './particles';
import { isOwnersEnd, isSpeakingNoun, type Phrase, phraseAround } from './phrase';
import { PRONOUN_FORMS, type Pronoun, resolvePronoun } from './pronouns';
import { COLLECTIVES, COURTESY } from './titles';

/** Where the sources of the attributions stand, by token. */
export interface Sources {
  /** True for the head of a source. */
  readonly speaks: (token: number) => boolean;
}

/** Everything that an article names or describes, each mention with whom it stands for. */
export interface Cast {
  readonly document: LanguageDocument;
  readonly where: Where;
  readonly names: Names;
  readonly byGroup: readonly Bearer[];
  readonly memory: Memory;
  readonly callings: Callings;
  readonly groups: Groups;
  /** Whom the mention with this token as its head stands for. */
  readonly byHead: Map<number, Resolved>;
  /** The name mention that a token belongs to. */
  readonly nameAt: (token: number) => NameMention | undefined;
  /** Bodies of people that the article calls by the same words throughout: "police". */
  readonly collectives: Map<string, Bearer>;
}

/** A name, a run of names, a phrase or a pronoun, by the token at which it is met; one of the four. */
interface Step {
  readonly token: number;
  readonly name: NameMention | undefined;
  readonly run: readonly NameMention[] | undefined;
  readonly phrase: Phrase | undefined;
  readonly pronoun: Pronoun | undefined;
}

/** Reads the article once from its start and says for every name, description and pronoun whom it stands for. */
export function walk(document: LanguageDocument, sources: Sources): Cast {
  const cast = stage(document);
  for (const step of steps(cast, sources)) {
    const { pronoun } = step;
    if (step.name) meetName(cast, step.name, sources);
    else if (step.run) meetRun(cast, step.run);
    else if (step.phrase) meetPhrase(cast, step.phrase, sources);
    else if (pronoun) {
      const found = resolvePronoun(document, cast.where, cast.memory, pronoun, step.token);
      if (!found) continue;
      cast.byHead.set(step.token, found);
      // Whom the article calls "he" it does not call "she" later.
      if (found.sure && (!found.bearer.guessed || found.bearer.description) && pronoun !== 'they' && pronoun !== 'it')
        found.bearer.gender ??= pronoun;
      remember(cast, found.bearer, step.token, step.token + 1, 'pronoun', sources.speaks(step.token));
    }
  }
  return cast;
}

function stage(document: LanguageDocument): Cast {
  const names = findNames(document);
  const owner = new Array<NameMention | undefined>(document.tokens.length).fill(undefined);
  for (const mention of names.mentions) for (let at = mention.titleFrom; at < mention.from; at++) owner[at] = mention;
  for (const mention of names.mentions) for (let at = mention.from; at < mention.to; at++) owner[at] = mention;
  const callings = new Callings();
  const most = names.groups.reduce(
    (sum, { kind, mentions }) => (kind === 'person' ? Math.max(sum, mentions.length) : sum),
    1,
  );
  const byGroup = names.groups.map(({ kind, name, guessed, titles, mentions, gender }) => {
    const known =
      gender ?? (kind === 'person' || guessed ? genderByUse(document, mentions, owner, guessed) : undefined);
    const title = titles.filter((one) => !COURTESY.test(one)).reduce((a, b) => (b.length > a.length ? b : a), '');
    const words = titles.flatMap((one) => one.toLowerCase().split(' '));
    const bearer = bearerOf(
      {
        kind: guessed && known ? 'person' : kind,
        name,
        ...(guessed ? { guessed } : {}),
        prominence: Math.min(1, mentions.length / most),
        ...(known ? { gender: known } : {}),
        ...(title ? { description: title } : {}),
      },
      [],
      words,
    );
    bearer.mentions.push(...mentions.map(({ span }) => span));
    for (const one of titles) {
      const parts = one.toLowerCase().split(' ');
      callings.note(bearer, parts.at(-1)!, parts.slice(0, -1));
    }
    if (kind !== 'person') callings.note(bearer, name.toLowerCase().split(' ').at(-1)!);
    if (kind === 'organisation' || kind === 'outlet') callings.note(bearer, name.toLowerCase().split(' ')[0]!);
    return bearer;
  });
  const memory = new Memory();
  memory.hero = heroOf(byGroup);
  return {
    document,
    where: whereIn(document),
    names,
    byGroup,
    memory,
    callings,
    groups: new Groups(),
    byHead: new Map(),
    nameAt: (token) => (token < 0 ? undefined : owner[token]),
    collectives: new Map(),
  };
}

const pronounOf = noted(({ lower }) => PRONOUN_FORMS.get(lower));

/** What there is to meet, in the order of the text. */
function steps({ document, names, nameAt, where }: Cast, sources: Sources): Step[] {
  const all: Step[] = [];
  const add = (token: number, name?: NameMention, run?: readonly NameMention[], phrase?: Phrase, pronoun?: Pronoun) => {
    all.push({ token, name, run, phrase, pronoun });
  };
  for (const name of names.mentions) add(name.from, name);
  for (const run of namedTogether(document, names.mentions)) add(run.at(-1)!.to - 1, undefined, run);
  const { tokens } = document;
  document.sentences.forEach(({ from, to }) => {
    for (let at = from; at < to; at++) {
      const token = tokens[at]!;
      const pronoun = pronounOf(token.word);
      if (pronoun) {
        const speaks = sources.speaks(at);
        if (speaks || (!where.quoted(at) && (pronoun === 'he' || pronoun === 'she')))
          add(at, undefined, undefined, undefined, pronoun);
      } else if (
        isSpeakingNoun(token, sources.speaks(at)) &&
        !nameAt(at) &&
        !(nameAt(at - 1) && followsName(token.text))
      ) {
        const next = at + 1 < to ? tokens[at + 1] : undefined;
        const goesOn = next && isNoun(next.tag) && !(nameAt(at + 1) && token.tag === 'NNS');
        if (goesOn && !sources.speaks(at)) continue;
        add(
          at,
          undefined,
          undefined,
          phraseAround(document, at, from, (i) => nameAt(i) !== undefined),
        );
      }
    }
  });
  return all.sort((a, b) => a.token - b.token);
}

function remember(cast: Cast, bearer: Bearer, from: number, to: number, form: Place['form'], spoke: boolean): void {
  const { document, where, memory } = cast;
  const next = document.tokens[to];
  const owner = next !== undefined && isOwnersEnd(next.text);
  memory.add({
    bearer,
    token: from,
    at: document.tokens[from]!.start,
    sentence: where.sentenceOf(from),
    paragraph: where.paragraphOf(from),
    subject: spoke || (!owner && isSubject(document, from, to)),
    spoke,
    quoted: where.quoted(from),
    owner,
    form,
  });
}

const GOVERNS = new Set(['IN', 'TO', 'POS']);
const OPENS_CLAUSE = new Set('that as while because if after before'.split(' '));

/** Nothing governs it from before, and a verb, a comma or an adverb follows. */
function isSubject({ tokens }: LanguageDocument, from: number, to: number): boolean {
  const before = tokens[from - 1];
  // "it was Ruiz who began"
  if (/^(?:is|was)$/.test(before?.lower ?? '') && tokens[from - 2]?.lower === 'it' && tokens[to]?.lower === 'who')
    return true;
  if (
    before &&
    (GOVERNS.has(before.tag) || isVerb(before.tag) || isNoun(before.tag)) &&
    !OPENS_CLAUSE.has(before.lower)
  )
    return false;
  const after = tokens[to];
  return (
    after !== undefined && (isFiniteVerb(after.tag) || after.tag === 'RB' || after.text === ',' || after.text === '(')
  );
}

const speaksWithin = (sources: Sources, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (sources.speaks(at)) return true;
  return false;
};

const spanOf = ({ tokens }: LanguageDocument, from: number, to: number): Span => [
  tokens[from]!.start,
  tokens[to - 1]!.end,
];

function meetName(cast: Cast, name: NameMention, sources: Sources): void {
  const bearer = cast.byGroup[name.group]!;
  const resolved: Resolved = { bearer, sure: !name.ambiguous, because: 'name' };
  for (let at = name.titleFrom; at < name.to; at++) if (cast.nameAt(at) === name) cast.byHead.set(at, resolved);
  remember(cast, bearer, name.from, name.to, 'name', speaksWithin(sources, name.titleFrom, name.to));
}

function meetRun(cast: Cast, run: readonly NameMention[]): void {
  const bearer = cast.groups.of(run.map(({ group }) => cast.byGroup[group]!));
  const [from, to] = [run[0]!.from, run.at(-1)!.to];
  bearer.mentions.push([cast.document.tokens[run[0]!.titleFrom]!.start, cast.document.tokens[to - 1]!.end]);
  cast.groups.named(bearer, to - 1);
  remember(cast, bearer, from, to, 'group', false);
}

function meetPhrase(cast: Cast, phrase: Phrase, sources: Sources): void {
  const { document, callings, byHead } = cast;
  const span = spanOf(document, phrase.from, phrase.to);
  const speaks = sources.speaks(phrase.head);
  const apposed = apposedName(cast, phrase);
  if (apposed) {
    const bearer = cast.byGroup[apposed.group]!;
    callings.note(bearer, phrase.noun, phrase.modifiers);
    if (bearer.guessed && phrase.kind === 'person') bearer.kind = 'person';
    // "My wife, Ann" is how another calls her.
    const own = /^(?:my|our|your)$/.test(document.tokens[phrase.from]!.lower);
    if (!bearer.description && apposed.kind === 'person' && !own)
      bearer.description = withoutArticle(document.text.slice(...span));
    byHead.set(phrase.head, { bearer, sure: true, because: 'apposition' });
    if (speaks) remember(cast, bearer, phrase.from, phrase.to, 'phrase', true);
    return;
  }
  const resolved =
    resolveDescription(phrase, span[0], callings, cast.groups, cast.memory) ?? described(cast, phrase, span);
  const { bearer } = resolved;
  bearer.mentions.push(span);
  callings.note(bearer, phrase.noun, [...phrase.modifiers, ...(phrase.owner ? [phrase.owner] : [])]);
  byHead.set(phrase.head, resolved);
  remember(cast, bearer, phrase.from, phrase.to, 'phrase', speaks);
}

export const withoutArticle = (words: string): string =>
  words.replace(/^(?:an?|the|this|that|some(?! (?:in|of|at|from)\b)|one(?! of\b)) /i, '');

function described(cast: Cast, phrase: Phrase, span: Span): Resolved {
  const words = withoutArticle(cast.document.text.slice(...span));
  const key = words.toLowerCase();
  const collective = COLLECTIVES.has(phrase.noun) || phrase.noun === 'police';
  const bearer = (collective ? cast.collectives.get(key) : undefined) ?? describedBearer(phrase, words);
  if (collective) cast.collectives.set(key, bearer);
  return { bearer, sure: true, because: bearer.kind === 'unnamed' ? 'unnamed' : 'description' };
}

/** How often others may be named beside the one that the article is about. */
const BESIDE = 1 / 3;

function heroOf(bearers: readonly Bearer[]): Bearer | undefined {
  const people = bearers.filter(({ kind, prominence }) => kind === 'person' && (prominence ?? 0) > BESIDE);
  return people.length === 1 && people[0]!.mentions.length > 2 ? people[0] : undefined;
}
