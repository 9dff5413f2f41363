import type { Span } from '../types';
import type { Found } from './found';
import { countryMeant, type Setting } from './setting';

export interface Described {
  readonly span: Span;
  readonly found: Found;
}

/**
 * Finds bodies that are described and not named: "the Russian foreign ministry", "Syrian authorities", "the country's
 * state-run news agency". The country is the adjective before, or the nearest country named before "the country's".
 */
export function findDescriptions(setting: Setting, ruledBy: RuledBy): Described[] {
  const { tokens } = setting.document;
  const found: Described[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const described = bodyAt(setting, i) ?? outletAt(setting, i) ?? governmentAt(setting, i, ruledBy);
    if (described) found.push(described);
  }
  return found;
}

/** ISO code of the country whom a person leads or led, where the name of one who did ends with a token. */
export type RuledBy = (token: number) => { readonly code: string; readonly from: number } | undefined;

/** "The Obama administration": the government of the country, under its leader's name. */
function governmentAt(setting: Setting, i: number, ruledBy: RuledBy): Described | undefined {
  const { tokens } = setting.document;
  if (!/^(?:administration|government)$/.test(tokens[i]!.lower)) return undefined;
  const last = /^['’]s?$/.test(tokens[i - 1]?.text ?? '') ? i - 2 : i - 1;
  const ruler = ruledBy(last) ?? rulerCalled(setting, last) ?? own(setting, i);
  const entity = ruler && `gov:${ruler.code}`;
  if (!entity || !setting.knowledge.entity(entity)) return undefined;
  return {
    span: [tokens[ruler.from]!.start, tokens[i]!.end],
    found: {
      entity,
      sense: 'body',
      because: ['description', tokens[ruler.from]!.lower === 'the' ? 'country-before' : 'leader-named'],
    },
  };
}

/** How many times more than any other a country must be spoken of to be meant by "the government" alone. */
const ALONE = 3;

/** "The government": that of the country named last, where the article speaks of that one most, or of hardly another. */
function own(setting: Setting, i: number): ReturnType<RuledBy> {
  const { tokens } = setting.document;
  if (tokens[i - 1]?.lower !== 'the' || /^(?:of|in|'s|’s)$/.test(tokens[i + 1]?.lower ?? '')) return undefined;
  if (/^(?:NN|NNS|NNP|NNPS)$/.test(tokens[i + 1]?.tag ?? '')) return undefined;
  const [first, second] = setting.about;
  const near = countryMeant(setting, i);
  const meant = near === undefined ? (first?.[1] ?? 0) >= ALONE * (second?.[1] ?? 1) : near === first?.[0];
  return first && meant ? { code: first[0], from: i - 1 } : undefined;
}

/** Whom a surname means before the word for a government: one who leads a country that day. */
function rulerCalled({ document, knowledge, on }: Setting, at: number): ReturnType<RuledBy> {
  const word = document.tokens[at];
  if (!word?.word.proper) return undefined;
  const codes = new Set(
    ['president', 'prime minister', 'chancellor'].flatMap((title) =>
      knowledge.candidates(word.text, on, { title }).flatMap(({ entity, because }) => {
        const [role] = because.includes('title-fits') && because.includes('in-office') ? knowledge.rolesOf(entity) : [];
        return role?.country && role.rank <= 2 ? [role.country] : [];
      }),
    ),
  );
  const [code] = codes;
  return codes.size === 1 && code ? { code, from: at } : undefined;
}

const BODY: Readonly<Record<string, string>> = { foreign: 'mfa', defence: 'mod', defense: 'mod' };

function bodyAt(setting: Setting, i: number): Described | undefined {
  const { tokens } = setting.document;
  const word = tokens[i]!.lower;
  let kind: string | undefined;
  let first = i;
  if (word === 'ministry' && i > 0) {
    kind = BODY[tokens[i - 1]!.lower];
    first = i - 1;
  } else if (word === 'government' || word === 'authorities') kind = 'gov';
  if (!kind) return undefined;
  const country = countryOf(setting, first - 1);
  if (!country) return undefined;
  const id = `${kind}:${country.code}`;
  if (!setting.knowledge.entity(id)) return undefined;
  return {
    span: [tokens[country.from]!.start, tokens[i]!.end],
    found: { entity: id, sense: 'body', because: ['description', country.because] },
  };
}

const STATE =
  /^(state-run|state-owned|state-controlled|state|official|government-run|government|national|state-funded)$/;

function outletAt(setting: Setting, i: number): Described | undefined {
  const { tokens } = setting.document;
  const word = tokens[i]!.lower;
  const before = tokens[i - 1]?.lower ?? '';
  const sort =
    word === 'agency' && before === 'news'
      ? 'news-agency'
      : /^(television|tv|broadcaster)$/.test(word)
        ? 'broadcaster'
        : undefined;
  if (!sort) return undefined;
  let j = sort === 'news-agency' ? i - 2 : i - 1;
  let state = false;
  for (; j >= 0 && (STATE.test(tokens[j]!.lower) || tokens[j]!.text === '-' || tokens[j]!.lower === 'run'); j--)
    state = true;
  if (!state) return undefined;
  const country = countryOf(setting, j);
  if (!country) return undefined;
  const outlets = setting.knowledge.stateOutlets(country.code, sort);
  if (outlets.length === 0) return undefined;
  const because = ['description', country.because];
  // A name right behind says which one: "the state news agency SANA".
  const span: Span = [tokens[country.from]!.start, tokens[i]!.end];
  if (outlets.length === 1)
    return { span, found: { entity: outlets[0]!, sense: 'body', because: [...because, 'only-one-of-its-sort'] } };
  return sort === 'news-agency'
    ? { span, found: { candidates: outlets.slice(0, 4), sense: 'body', because: [...because, 'several'] } }
    : undefined;
}

interface Whose {
  readonly code: string;
  readonly from: number;
  readonly because: string;
}

/** The country in front of a noun: "Syrian", "North Korea's", "the country's". */
function countryOf(setting: Setting, last: number): Whose | undefined {
  const { tokens } = setting.document;
  if (last < 0) return undefined;
  const possessive = /^['’]s?$/.test(tokens[last]!.text);
  const at = possessive ? last - 1 : last;
  if (at < 0) return undefined;
  const code = setting.countryAt(at);
  if (code) {
    const mention = setting.countryMentions.find(({ to }) => to === at + 1);
    return { code, from: mention?.from ?? at, because: 'country-beside' };
  }
  if (possessive && /^(country|nation|regime|state)$/.test(tokens[at]!.lower)) {
    const near = countryMeant(setting, at);
    const from = at > 0 && tokens[at - 1]!.lower === 'the' ? at - 1 : at;
    if (near) return { code: near, from, because: 'country-before' };
  }
  return undefined;
}
