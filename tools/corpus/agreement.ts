import { sameName } from '../accuracy/speakers';
import { tripleRates } from '../score/print';
import { compare, emptyTally } from '../score/tally';
import { type CorpusText, type MarkedAttribution, type MarkedDocument, type MarkedSpeaker, textOf } from './stand-off';

/** How far two readings of the same texts agree; F1 is the same whichever of them is taken as gold. */
export interface Agreement {
  readonly documents: number;
  /** Marks of the first reading, and of the second. */
  readonly marks: readonly [number, number];
  /**
   * F1 of the usable highlight (content IoU ≥ .5, source and cue touched), by stratum of `tools/score.ts`; "outermost"
   * leaves out marks inside others, as PolNeAR does.
   */
  readonly usable: readonly { readonly stratum: string; readonly f: number }[];
  /** F1 of spans that are the same to the word. */
  readonly exact: readonly { readonly role: string; readonly f: number }[];
  /** Of marks that share content (IoU ≥ .5) and source: how many name the same speaker. */
  readonly speakers: { readonly same: number; readonly of: number };
  /** What only one of them marks, or marks otherwise, to be read against the guidelines. */
  readonly differences: readonly Difference[];
}

interface Difference {
  readonly id: string;
  readonly what: 'only first' | 'only second' | 'content' | 'source' | 'cue' | 'speaker';
  readonly marks: readonly string[];
}

const STRATA = ['all', 'reported speech', 'direct quotes'];
const ROLES = ['source', 'cue', 'content'];

/** Whether two marks mean the same speaker: one name within the other, of groups every member. */
export function sameSpeaker(a: MarkedSpeaker | undefined, b: MarkedSpeaker | undefined): boolean {
  if (!a || !b) return a === b;
  const [some, others] = [a.name.split(' & '), b.name.split(' & ')];
  const covered = (one: string, all: readonly string[]) => all.some((other) => sameName(one, other));
  return some.every((one) => covered(one, others)) && others.every((one) => covered(one, some));
}

function shown(text: string, one: MarkedAttribution): string {
  const role = (spans: MarkedAttribution['content']) => spans.map((span) => text.slice(...span)).join(' | ');
  return `{${role(one.source)}} <${role(one.cue)}> [${role(one.content)}] @${one.speaker?.name ?? '–'}`;
}

/** Compares the documents that both readings hold and whose text is here. */
export function agreementOf(
  first: readonly MarkedDocument[],
  second: readonly MarkedDocument[],
  texts: ReadonlyMap<string, CorpusText>,
): Agreement {
  const others = new Map(second.map((one) => [one.id, one]));
  const tally = emptyTally();
  const outermost = emptyTally();
  const differences: Difference[] = [];
  const marks: [number, number] = [0, 0];
  let documents = 0;
  let same = 0;
  let of = 0;
  for (const gold of first) {
    const other = others.get(gold.id);
    const text = textOf(gold, texts);
    if (!other || text === undefined) continue;
    documents++;
    marks[0] += gold.attributions.length;
    marks[1] += other.attributions.length;
    const note = (what: Difference['what'], ...ones: MarkedAttribution[]) =>
      differences.push({ id: gold.id, what, marks: ones.map((one) => shown(text, one)) });
    const found = other.attributions.map((one) => ({ ...one, confidence: 1, because: [] }));
    const outer = (one: MarkedAttribution) => one.inside === undefined;
    compare(outermost, { id: gold.id, text, attributions: gold.attributions.filter(outer) }, found.filter(outer));
    const { pairs, missed, spurious } = compare(tally, { id: gold.id, text, attributions: gold.attributions }, found);
    for (const { one } of missed) note('only first', one as unknown as MarkedAttribution);
    for (const { one } of spurious) note('only second', one);
    for (const { gold: a, found: b, overlap, sourceMet, cueMet } of pairs) {
      const [one, two] = [a.one as unknown as MarkedAttribution, b.one];
      if (overlap < 0.5) note('content', one, two);
      else if (!sourceMet) note('source', one, two);
      else if (!cueMet) note('cue', one, two);
      if (overlap < 0.5 || !sourceMet || one.source.length === 0 || two.source.length === 0) continue;
      of++;
      if (sameSpeaker(one.speaker, two.speaker)) same++;
      else note('speaker', one, two);
    }
  }
  const exact = ROLES.map((role) => {
    const { right, found, gold } = tally.counts.get(`exact ${role}`) ?? { right: 0, found: 0, gold: 0 };
    return { role, f: found + gold ? (2 * right) / (found + gold) : 0 };
  });
  return {
    documents,
    marks,
    usable: [
      ...STRATA.map((stratum) => ({ stratum, f: tripleRates(tally, stratum).f })),
      { stratum: 'outermost', f: tripleRates(outermost, 'all').f },
    ],
    exact,
    speakers: { same, of },
    differences,
  };
}
