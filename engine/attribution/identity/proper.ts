import type { LanguageDocument, Sentence, Token } from '../../language/document';
import { isNoun } from '../../language/tags';
import { noted } from '../../language/words';
import { remembered } from '../../remembered';
import { genderOf, isGivenName } from './given-names';
import { BODY_NOUNS, DOCUMENT_NOUNS, isOutletName } from './kinds';
import { followsName, PARTICLES } from './particles';
import { isPeopleAdjective, isPlaceName } from './places';
import { COLLECTIVES, PEOPLE_PLURALS, PERSON_NOUNS, TITLE_HEADS } from './titles';

/** A run of capitals that names somebody or something; token indices, `to` exclusive. */
export interface ProperRun {
  readonly from: number;
  readonly to: number;
  /** Where the name begins after its title; `from` where there is none. */
  readonly nameFrom: number;
  /** Where its title begins, a title in small letters too; `nameFrom` where there is none. */
  readonly titleFrom: number;
  /** Title before it ("British Foreign Secretary", "spokeswoman"), as written. */
  readonly title: string | undefined;
  readonly heading: boolean;
  /** True where what stands before it tells that it names a person. */
  readonly person?: true;
}

const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?$/i;
/** First words of names that go on with "of". */
const OPENS = /^(?:house|voice|radio|bank|university|church|board|duke|prince|isle|bay)$/;
/** Bodies that are named after what they are on. */
const ON = /^(?:commission|committee|conference|council|board|panel|institute|centre|center)$/;
const isAllCapitals = (word: string): boolean => /^[\p{Lu}.]{2,}$/u.test(word);
const PORTFOLIO = new Set(
  'state defense defence foreign affairs finance health justice labor labour interior commerce transportation transport agriculture education energy homeland security treasury war veterans human services trade culture environment tourism information internal external'.split(
    ' ',
  ),
);
/** Bodies whose names begin like a title: "General Electric", "Prime Video". */
const NO_TITLE = /^(?:electric|motors|mills|dynamics|assembly|synod|hospital|video|island|college|mail|court)$/;

/** A site that is called by its address. */
const DOMAIN = /^\p{Lu}[\p{L}\d-]{1,30}\.(?:com|org|net|info|news|co|io|ru|uk|de|fr|eu|us)$/u;

/** A place or an outlet that any reader knows by one word. */
const isKnownName = (word: string): boolean => isOutletName(word) || isPlaceName(word) || DOMAIN.test(word);

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isProper = ({ tag }: Token): boolean => tag === 'NNP' || tag === 'NNPS';
const isTitle = ({ lower }: Token): boolean => TITLE_HEADS.has(lower) || /^(?:vice|deputy|prime|elect)$/.test(lower);

/** Finds the runs of capitals of a sentence, each parted into title and name. Takes time linear in its tokens. */
export function properRuns(document: LanguageDocument, sentence: Sentence): ProperRun[] {
  const { tokens } = document;
  const runs: ProperRun[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const spelt = speltOut(tokens, at, sentence);
    if (spelt > at) {
      runs.push({ from: at, to: spelt, nameFrom: at, titleFrom: at, title: undefined, heading: false });
      at = spelt;
      continue;
    }
    const end = runEnd(tokens, at, sentence);
    if (end === at) at++;
    else {
      const cut = placeBefore(tokens, at, end) ?? firmBefore(tokens, at, end);
      for (const [from, to] of cut ? [[at, cut] as const, [cut, end] as const] : [[at, end] as const]) {
        const run = partTitle(tokens, from, to, sentence);
        // Behind the place or firm stands who works there: "the ambassador to Germany | Ruiz Ana".
        if (run) runs.push(cut !== undefined && from === cut ? { ...run, person: true } : run);
      }
      at = end;
    }
  }
  return runs;
}

/** Longest name that its letters in brackets spell out, in tokens. */
const LONGEST_SPELT = 14;

/**
 * Where a name with commas ends that the letters behind it spell out: "Fisheries, Harbours and Oceans Norway (FHON)";
 * the place where it began where there is none.
 */
function speltOut(tokens: readonly Token[], from: number, sentence: Sentence): number {
  if (!isCapital(tokens[from]!.text)) return from;
  let letters = '';
  let commas = 0;
  for (let at = from; at < sentence.to && at - from < LONGEST_SPELT; at++) {
    const { text, lower } = tokens[at]!;
    if (text === '(') {
      const short = tokens[at + 1]?.text ?? '';
      return commas > 0 && letters.length > 2 && short === letters && tokens[at + 2]?.text === ')' ? at : from;
    }
    if (isCapital(text)) letters += text.charAt(0);
    else if (text === ',') commas++;
    else if (at === from || !/^(?:and|&|of|the|for)$/.test(lower)) return from;
  }
  return from;
}

/** A surname with its article: "al-Eryani". */
const WITH_ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az)-\p{Lu}/u;

/** Whether a word may stand in a name by how it is written: never, whatever its tag, or where its tag is right. */
const inName = noted(({ text, capital }): 'never' | 'always' | 'tagged' => {
  if (WITH_ARTICLE.test(text)) return 'always';
  if (!capital || DAYS.test(text)) return 'never';
  return isKnownName(text) ? 'always' : 'tagged';
});

function continues(token: Token): boolean {
  const may = inName(token.word);
  if (may !== 'tagged') return may === 'always';
  const { tag } = token;
  return isProper(token) || ((tag === 'NN' || tag === 'NNS' || tag === 'JJ') && token.text !== 'I');
}

const isInitial = ({ word, text }: Token): boolean => word.capital && text.endsWith('.') && /^\p{Lu}\.$/u.test(text);

function runEnd(tokens: readonly Token[], at: number, sentence: Sentence): number {
  const first = tokens[at]!;
  if (!continues(first) || (at === sentence.from && !opensSentence(first, tokens[at + 1], tokens[at + 2]))) return at;
  let end = at + 1;
  for (; end < sentence.to; end++) {
    const token = tokens[end]!;
    if (continues(token) || isInitial(token)) continue;
    const skipped = joins(tokens, at, end, sentence.to);
    if (skipped === 0) break;
    end += skipped;
  }
  return end;
}

/** Where a person's name begins right after a place's: "the ambassador to Germany | Ana Ruiz". */
function placeBefore(tokens: readonly Token[], from: number, to: number): number | undefined {
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (!/^(?:to|in|of|from|for)$/.test(tokens[before]?.lower ?? '')) return undefined;
  for (let cut = Math.min(from + 3, to - 2); cut > from; cut--) {
    const place = tokens
      .slice(from, cut)
      .map(({ text }) => text)
      .join(' ');
    const titled = titleNear(tokens, before + 1) && to - cut === 2 && !BODY_NOUNS.has(tokens[to - 1]!.lower);
    if (isPlaceName(place) && (titled || genderOf(tokens[cut]!.lower) || TITLE_HEADS.has(tokens[cut]!.lower)))
      return cut;
  }
  return undefined;
}

/** Where a person's name begins right after a firm's: "marketing manager at Ocean Holidays | Ana Ruiz". */
function firmBefore(tokens: readonly Token[], from: number, to: number): number | undefined {
  const cut = to - 2;
  if (cut - from < 2 || !/^(?:at|of|for|from|with)$/.test(tokens[from - 1]?.lower ?? '')) return undefined;
  if (!TITLE_HEADS.has(tokens[from - 2]?.lower ?? '') || BODY_NOUNS.has(tokens[to - 1]!.lower)) return undefined;
  const firm = tokens.slice(from, cut);
  const isFirm = firm.every((token) => !isTitle(token) && !isGivenName(token.lower));
  return isFirm && isGivenName(tokens[cut]!.lower) ? cut : undefined;
}

/** "Chief Executive of Hong Kong Ana Ruiz": a title stands right before the preposition. */
const titleNear = (tokens: readonly Token[], from: number): boolean => TITLE_HEADS.has(tokens[from - 2]?.lower ?? '');

const NO_NAME =
  /^(?:yesterday|today|tomorrow|tonight|last|this|that|next|meanwhile|former|then|some|many|most|other|more|all|both|no|dozens|hundreds|thousands|millions|scores|residents|any|few|several|such|another|each|every|everything|everyone|everybody|nothing|nobody|anything|anyone|something|someone|one|two|three|four|five|six|seven|eight|nine|ten|dr|like|good|new|early|late|earlier|later|nearly|about|only|even|when|while|after|before|since|although|once)$/;

/** "American", "Americans": whoever they are, no name. */
export const isPeople = remembered((lower) => isPeopleAdjective(lower) || isPeopleAdjective(lower.replace(/s$/, '')));

/** Whether a word only counts or times, however it is written: "Dozens", "Yesterday". */
export const namesNobody = remembered((lower) => NO_NAME.test(lower));

/** At the start of a sentence every word is capitalised: there the tag decides, or the name that follows. */
function opensSentence(first: Token, next: Token | undefined, after: Token | undefined): boolean {
  if (isProper(first) || isKnownName(first.text)) return true;
  if (!next || !/^(?:NN|JJ)$/.test(first.tag)) return false;
  // "New Jersey", but not "New rules"
  if (isPlaceName(`${first.text} ${next.text}`)) return true;
  if (NO_NAME.test(first.lower)) return false;
  if (PARTICLES.has(first.lower) || PARTICLES.has(next.lower))
    return PARTICLES.has(next.lower) ? after !== undefined && isCapitalOrParticle(after) : isProper(next);
  if (next.lower === 'of' && TITLE_HEADS.has(first.lower) && PORTFOLIO.has(after?.lower ?? '')) return true;
  if (next.lower === 'of') return OPENS.test(first.lower) && after !== undefined && isProper(after);
  return isProper(next) && continues(next);
}

const isCapitalOrParticle = (token: Token): boolean => PARTICLES.has(token.lower) || isProper(token);

/** How many tokens a small word and what follows it add: "Bank of England", "Ursula von der Leyen"; 0 where it ends the name. */
function joins(tokens: readonly Token[], at: number, end: number, to: number): number {
  const word = tokens[end]!.lower;
  let next = end + 1;
  if (PARTICLES.has(word) && PARTICLES.has(tokens[next]?.lower ?? '')) next++;
  const after = tokens[next];
  if (next >= to || !after || !continues(after)) return 0;
  if (PARTICLES.has(word)) return isProper(after) ? next - end : 0;
  const last = tokens[end - 1]!.lower;
  if (word === 'on') return ON.test(last) && end - at > 1 ? 1 : 0;
  if (word !== 'of' && word !== 'for' && word !== 'and' && word !== '&') return 0;
  if (/^(?:minister|secretary|ministry|department)$/.test(last) && word !== 'and' && PORTFOLIO.has(after.lower))
    return 1;
  if (word === 'and') {
    const portfolio = tokens
      .slice(at, end)
      .some(({ lower }) => lower === 'of' || lower === 'for' || lower === 'department');
    if (portfolio && PORTFOLIO.has(last) && PORTFOLIO.has(after.lower)) return 1;
    // "Institute of Volcanology and Seismology": one more word, which is no name of its own.
    const ends = tokens[next + 1] === undefined || !tokens[next + 1]!.word.capital;
    const body = tokens
      .slice(at, end)
      .some(({ lower }) => BODY_NOUNS.has(lower) || /^(?:centers|centres|institutes)$/.test(lower));
    return portfolio &&
      body &&
      ends &&
      isProper(after) &&
      !isKnownName(after.text) &&
      !genderOf(after.lower) &&
      !isAllCapitals(after.text)
      ? 1
      : 0;
  }
  // "the People’s Party of Commission President Ana Ruiz": whose party it is.
  if (
    word === 'of' &&
    /^(?:party|movement|alliance|group|coalition|faction)$/.test(last) &&
    isTitledName(tokens, next, to)
  )
    return 0;
  if (word === '&') return 1;
  const body = tokens
    .slice(at, end)
    .some(({ lower }) => BODY_NOUNS.has(lower) || /^(?:centers|centres|institutes)$/.test(lower));
  const opens = end - at === 1 && OPENS.test(last);
  return (body && !TITLE_HEADS.has(last)) || opens ? 1 : 0;
}

/** Whether the capitals from a token on are a title and a name: "Commission President Ana Ruiz". */
function isTitledName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to && at - from < 4 && isCapital(tokens[at]!.text); at++)
    if (TITLE_HEADS.has(tokens[at]!.lower) && isProper(tokens[at + 1]!) && isCapital(tokens[at + 1]!.text)) return true;
  return false;
}

/** Parts a run into title and name; undefined where it names nothing ("the President", "Officials"). */
function partTitle(tokens: readonly Token[], from: number, to: number, sentence: Sentence): ProperRun | undefined {
  if (to - from > 2 && followsName(tokens[to - 1]!.text)) return partTitle(tokens, from, to - 1, sentence);
  const run = tokens.slice(from, to);
  const isPlain = ({ tag, text }: Token): boolean => /^(?:JJ|NNS)$/.test(tag) && text !== 'Times' && !isKnownName(text);
  if (run.every(isPlain)) return undefined;
  const [only] = run;
  const first = from === sentence.from || OPENS_QUOTE.test(tokens[from - 1]!.text);
  if (run.length === 1 && only && namesNothing(only, tokens[from - 1], first)) return undefined;
  let head = -1;
  run.forEach((token, i) => {
    // "Stephen King": behind a given name the last word is a surname.
    const surname = i > 0 && i === run.length - 1 && isSurnameToo(token) && genderOf(run[i - 1]!.lower);
    if (isTitle(token) && !surname && !NO_TITLE.test(run[i + 1]?.lower ?? '')) head = i;
  });
  if (head >= 0 && /^(?:of|for)$/.test(run[head + 1]?.lower ?? '')) {
    head++;
    while (PORTFOLIO.has(run[head + 1]?.lower ?? '') || run[head + 1]?.lower === 'and') head++;
  }
  // "Professor UNSW Policy Consultant Ana Ruiz"
  head += roleBefore(run.slice(head + 1)) + 1;
  const rest = run.slice(head + 1);
  if (head >= 0 && rest.length === 0) {
    const bodies = run.some(({ lower }) => BODY_NOUNS.has(lower) && lower !== 'general');
    return bodies && run.length > 1 && !isTitle(run.at(-1)!)
      ? { from, to, nameFrom: from, titleFrom: from, title: undefined, heading: false }
      : undefined;
  }
  if (head >= 0 && rest.every(({ lower }) => !BODY_NOUNS.has(lower)))
    return {
      from,
      to,
      nameFrom: from + head + 1,
      titleFrom: from,
      title: run
        .slice(0, head + 1)
        .map(({ text }) => text)
        .join(' '),
      heading: false,
    };
  const small = smallTitle(tokens, from, sentence.from);
  return {
    from,
    to,
    nameFrom: from,
    titleFrom: small?.from ?? from,
    title: small?.title,
    heading: false,
  };
}

/** A mark behind which a sentence may begin. */
const OPENS_QUOTE = /^(?:["“‘«„]|``|‘‘)$/;

/**
 * Last word of what a sports page or agency writes before a name: "Browns DL | Ann Lee", "NFL Insider | Ann Lee",
 * "American | Ann Lee"; -1 where nothing tells that the words before the given name are none of it.
 */
function roleBefore(run: readonly Token[]): number {
  const given = run.findIndex(({ lower }) => isGivenName(lower));
  if (given < 1 || given > 6 || given === run.length - 1 || run.length - given > 4) return -1;
  if (run.slice(given).some(({ lower }) => BODY_NOUNS.has(lower))) return -1;
  const tells = ({ text, lower }: Token): boolean =>
    /^\p{Lu}{2,4}$/u.test(text) || isPeople(lower) || PERSON_NOUNS.has(lower);
  return tells(run[given - 1]!) ? given - 1 : -1;
}

/** Titles that families bear as well. */
const isSurnameToo = ({ lower }: Token): boolean =>
  /^(?:king|prince|judge|bishop|pope|cardinal|major|lord|duke|baron|marshal|pastor|sheriff|constable|chancellor|singer|forward|provost|warden|farmer|coach|professor|sergeant)$/.test(
    lower,
  );

/** A word alone that is a title, a body's noun after its article, or a noun that only begins the sentence. */
function namesNothing({ lower }: Token, before: Token | undefined, first: boolean): boolean {
  if (TITLE_HEADS.has(lower) || DAYS.test(lower) || isPeople(lower)) return true;
  if (/^(?:congress|parliament|senate|treasury|nato)$/.test(lower) && first) return false;
  if (BODY_NOUNS.has(lower))
    return first || /^(?:the|this|that|a|an|its|their|his|her|our|['’]s?)$/.test(before?.lower ?? '');
  if (first && NO_NAME.test(lower)) return true;
  return (
    first &&
    (PEOPLE_PLURALS.has(lower) ||
      COLLECTIVES.has(lower) ||
      DOCUMENT_NOUNS.has(lower) ||
      DOCUMENT_NOUNS.has(lower.replace(/s$/, '')) ||
      PERSON_NOUNS.has(lower) ||
      PERSON_NOUNS.has(lower.replace(/s$/, '')))
  );
}

/** A title in small letters right before the name: "foreign ministry spokeswoman Maria Lopez". */
function smallTitle(
  tokens: readonly Token[],
  nameFrom: number,
  first: number,
): { readonly from: number; readonly title: string } | undefined {
  const head = tokens[nameFrom - 1];
  if (
    nameFrom - 1 < first ||
    !head ||
    !(
      TITLE_HEADS.has(head.lower) ||
      ((PERSON_NOUNS.has(head.lower) || /(?:ologist|ographer|ician)$/.test(head.lower)) &&
        !/^(?:local|subject|person|member)$/.test(head.lower))
    ) ||
    !isNoun(head.tag)
  )
    return undefined;
  let from = nameFrom - 1;
  while (from > first && nameFrom - from < 9 && /^(?:NN|NNP|NNPS|JJ|VBN)$/.test(tokens[from - 1]!.tag)) from--;
  const title = tokens
    .slice(from, nameFrom)
    .map(({ text }) => text)
    .join(' ');
  return { from, title };
}
