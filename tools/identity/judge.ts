import { identify } from '../../engine/attribution/identity/index';
import type { RawAttribution } from '../../engine/attribution/raw';
import { blocksOf } from '../../engine/language/blocks';
import { analyse } from '../../engine/language/document';
import type { Tagger } from '../../engine/language/tagger';
import type { Attribution, Span } from '../../engine/types';
import { rawOf } from './raw';

/** One line of a gold file with speakers: spans by role, and the chain that the source belongs to. */
export interface GoldText {
  readonly id: string;
  readonly title?: string;
  readonly genre?: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly content: readonly Span[];
    readonly cue: readonly Span[];
    readonly source: readonly Span[];
    readonly speakerEntity?: { readonly chain: string; readonly name: string; readonly pronoun: boolean } | null;
  }[];
}

/** Sort of source: pronoun, proper name or description. */
export type Sort = 'pronoun' | 'self' | 'named' | 'described';

export interface Judged {
  readonly id: string;
  readonly sort: Sort;
  readonly source: string;
  readonly gold: string;
  readonly found: string;
  readonly shown: boolean;
  readonly because: string;
  /** `right` and `wrong` by the name; `open` where neither side names anybody. */
  readonly verdict: 'right' | 'wrong' | 'open';
}

const fold = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Runs identity over the gold spans of a text and compares each speaker with the gold chain's name. */
export function judge(gold: GoldText, tagger: Tagger): Judged[] {
  const { text } = gold;
  const blocks = blocksOf(text);
  const document = analyse(text, blocks, tagger);
  const usable = gold.attributions.filter((one) => one.content.length > 0 && one.source.length > 0);
  const raw = usable.map(
    (roles, id): RawAttribution => ({
      ...rawOf(id, roles),
      ...insideOf(usable, id),
    }),
  );
  const { attributions } = identify(document, { url: '', lang: 'en', title: '', text, blocks }, raw);
  return usable.flatMap(({ source, speakerEntity }, index) => {
    if (!speakerEntity) return [];
    const words = text.slice(source[0]![0], source[0]![1]);
    return [verdictOf(gold.id, words, speakerEntity, attributions[index]!, text)];
  });
}

function insideOf(all: GoldText['attributions'], id: number): { inside?: number } {
  const own = all[id]!;
  const [from, to] = [own.cue[0]?.[0] ?? own.source[0]![0], own.content.at(-1)![1]];
  let best: number | undefined;
  let size = Number.POSITIVE_INFINITY;
  all.forEach((one, other) => {
    if (other === id) return;
    for (const [start, end] of one.content) {
      if (start <= from && end >= to && end - start < size) {
        best = other;
        size = end - start;
      }
    }
  });
  return best === undefined ? {} : { inside: best };
}

function verdictOf(
  id: string,
  source: string,
  gold: { readonly name: string; readonly pronoun: boolean },
  found: Attribution,
  text: string,
): Judged {
  const { speaker, speakerShown, because } = found;
  const name = speaker.name ?? speaker.description ?? '';
  const called = [name, ...speaker.mentions.map(([from, to]) => text.slice(from, to))].map(fold).filter(Boolean);
  const wanted = fold(gold.name);
  const tail = wanted.split(' ').at(-1) ?? '';
  const same = called.some(
    (one) => one === wanted || one.includes(wanted) || wanted.includes(one) || one.split(' ').at(-1) === tail,
  );
  const sort: Sort = /^(?:i|we|you)$/i.test(source)
    ? 'self'
    : /^(?:he|she|they|it|who|which|that)$/i.test(source)
      ? 'pronoun'
      : /\p{Lu}\p{L}+/u.test(
            source.replace(/^(?:The|An?|This|Many|Some|One|Our|Their|His|Her|All|Most|These|Those) /, '').slice(1),
          ) || /^\p{Lu}\p{L}+$/u.test(source)
        ? 'named'
        : 'described';
  const verdict = !name ? 'open' : same ? 'right' : 'wrong';
  return {
    id,
    sort,
    source,
    gold: gold.name,
    found: name,
    shown: speakerShown,
    because: because.at(-1) ?? '',
    verdict,
  };
}

export type Sums = Record<Sort, { n: number; right: number; shown: number; shownRight: number }>;

/** Adds up verdicts by sort of source; a chain that has no name but a pronoun's cannot be judged and is left out. */
export function addUp(judged: readonly Judged[]): Sums {
  const empty = () => ({ n: 0, right: 0, shown: 0, shownRight: 0 });
  const sums: Sums = { pronoun: empty(), self: empty(), named: empty(), described: empty() };
  for (const { sort, gold, verdict, shown } of judged) {
    if (/^(?:i|you|we|he|she|they|it|who|which|that|your?|my|me|us)$/i.test(gold)) continue;
    const sum = sums[sort];
    sum.n++;
    if (verdict === 'right') sum.right++;
    if (shown) sum.shown++;
    if (shown && verdict === 'right') sum.shownRight++;
  }
  return sums;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);

/** Per sort: how many, how many right, how many shown, and how many of the shown are right; in per cent. */
export function sharesOf(sums: Sums): Record<string, { n: number; right: number; shown: number; shownRight: number }> {
  return Object.fromEntries(
    Object.entries(sums).map(([sort, { n, right, shown, shownRight }]) => [
      sort,
      { n, right: percent(right, n), shown: percent(shown, n), shownRight: percent(shownRight, shown) },
    ]),
  );
}
