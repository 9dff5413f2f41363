import { attribute } from '../../engine/attribution/attribute';
import { identify } from '../../engine/attribution/identity/index';
import { weigh } from '../../engine/attribution/learned/weigh';
import { hashText } from '../../engine/hash';
import { analyse } from '../../engine/language/document';
import type { Tagger } from '../../engine/language/tagger';
import { link } from '../../engine/link/index';
import type { Attribution, Span, Speaker } from '../../engine/types';
import type { Knowledge } from '../../knowledge/lookup';
import { rawOf } from '../identity/raw';
import { jsonLines } from '../load/json-lines';
import { articleOf } from '../score/engine';
import { type DrawnSource, keyOf, type SourcedText } from './sources';

/**
 * Whom a source is, read by a person. `gold`: the key of the entity, or its members' where it is a group; `world` for
 * somebody who is not in the bundle, `none` for nobody that one could name. `also`: a key that is no mistake either.
 */
export interface Label extends DrawnSource {
  /** Of the text that was read. */
  readonly hash: string;
  readonly gold: readonly string[];
  readonly also?: readonly string[];
}

export type Verdict = 'right' | 'wrong' | 'missed' | 'silent';
export interface Judgement {
  readonly label: Label;
  readonly found: readonly string[];
  readonly verdict: Verdict;
}

/** Reads labels, one a line. Throws where a line is none. */
export const readLabels = (file: string | URL): Label[] => jsonLines(file);

/** Whose attributions are linked: those of the text's own gold, or those that the engine finds. */
export type Given = 'gold' | 'found';

/**
 * Links the sources that are labelled and compares. `gold` measures linking alone: the spans of sources are given;
 * `found` also whether the engine sees a claim there. Throws where a text is not the one that was read.
 */
export function judgeLinks(
  labels: readonly Label[],
  texts: readonly SourcedText[],
  tagger: Tagger,
  knowledge: Knowledge,
  load: (text: string) => void,
  given: Given,
): Judgement[] {
  return [...new Set(labels.map(({ id }) => id))].flatMap((id) => {
    const own = labels.filter((label) => label.id === id);
    const text = texts.find((one) => one.id === id);
    if (!text || own.some(({ hash }) => hash !== hashText(text.text))) throw new Error(`another text: ${id}`);
    load(text.text);
    const find = linkedSources(text, tagger, knowledge, given);
    return own.map((label) => {
      const found = find(label);
      return { label, found, verdict: verdictOf(label, found) };
    });
  });
}

function linkedSources(
  sourced: SourcedText,
  tagger: Tagger,
  knowledge: Knowledge,
  given: Given,
): (source: DrawnSource) => readonly string[] {
  const { id, text, title, date, attributions } = sourced;
  const article = articleOf(text, title, date);
  const document = analyse(text, article.blocks, tagger);
  const raw =
    given === 'gold'
      ? attributions.filter(({ source }) => source.length > 0).map((roles, index) => rawOf(index, roles))
      : weigh(document, attribute(document, article));
  const linked = link(document, article, identify(document, article, raw), knowledge, date).attributions;
  return (wanted) => {
    const gold = attributions.filter(({ source }) => keyOf({ id, source }) === keyOf(wanted));
    const one = linked.find((found) =>
      given === 'gold'
        ? keyOf({ id, source: found.source }) === keyOf(wanted)
        : touch(found.source, wanted.source) && gold.some(({ content }) => touch(found.content, content)),
    );
    return one?.speakerShown ? entitiesOf(one) : [];
  };
}

const touch = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));

/** A group as a whole is none of its members: theirs are marked. */
const entitiesOf = ({ speaker }: Attribution): string[] =>
  speaker.entity
    ? [speaker.entity]
    : (speaker.members ?? []).flatMap(({ entity }: Speaker) => (entity ? [`+${entity}`] : []));

function verdictOf({ gold, also = [] }: Label, found: readonly string[]): Verdict {
  const keys = gold.filter((key) => key !== 'world' && key !== 'none');
  if (found.length === 0) return keys.length > 0 && keys.length === gold.length ? 'missed' : 'silent';
  if (found.length === 1 && also.includes(found[0]!)) return 'right';
  const wanted = gold.length > 1 ? keys.map((key) => `+${key}`) : keys;
  if (!found.every((key) => wanted.includes(key))) return 'wrong';
  return found.length < keys.length ? 'missed' : 'right';
}

/** Precision of the links, and recall of the sources that are in the bundle, in per cent. */
export function linkShares(judged: readonly Judgement[]): { linked: number; precision: number; recall: number } {
  const count = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).length;
  const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')];
  // A link of what the bundle has, but to another, is a wrong link and a miss.
  const wrongOfOurs = judged.filter(
    ({ verdict, label }) => verdict === 'wrong' && label.gold.every((key) => key !== 'world' && key !== 'none'),
  ).length;
  const percent = (part: number, whole: number) => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);
  return {
    linked: right + wrong,
    precision: percent(right, right + wrong),
    recall: percent(right, right + missed + wrongOfOurs),
  };
}
