import type { LanguageDocument } from '../../language/document';
import type { Article, Attribution, Speaker } from '../../types';
import type { RawAttribution } from '../raw';
import type { Bearer } from './bearer';
import { addressee } from './chains';
import { DOCUMENT_NOUNS } from './lexicon';
import type { NameMention } from './names';
import { readPhrase } from './phrase';
import { resolveSource } from './resolve';
import { type Scene, setScene } from './scene';

export type { NameMention } from './names';

export interface Identified {
  readonly attributions: readonly Attribution[];
  /** Every speaker once, in order of first mention; the very objects of the attributions. */
  readonly speakers: readonly Speaker[];
  /** All proper names of the article, with their groups. */
  readonly names: readonly NameMention[];
}

/** Below this a resolved pronoun or description is not shown by name. */
interface Settled {
  readonly raw: RawAttribution;
  readonly bearer: Bearer;
  readonly sure: boolean;
  readonly because: string;
  readonly told?: Bearer;
}

/**
 * Says who speaks in each attribution, within the article alone, and through whom it came.
 * Takes the attributions in reading order, as `attribute` gives them; throws nothing.
 */
export function identify(document: LanguageDocument, _article: Article, found: readonly RawAttribution[]): Identified {
  const scene = setScene(document);
  const settled = new Map<number, Settled>();
  // A carrier is settled before what it carries, wherever its words stand.
  const depth = depths(found);
  const order = [...found].sort((a, b) => startOf(a) - startOf(b) || (depth.get(a.id) ?? 0) - (depth.get(b.id) ?? 0));
  let last: Settled | undefined;
  for (const raw of order) {
    const carrier = raw.inside === undefined ? undefined : settled.get(raw.inside)?.bearer;
    const reported = reportOf(scene, raw, last);
    const told = addressee(scene, raw) ?? reported?.told;
    const resolved = reported
      ? { bearer: reported.bearer, sure: true, because: 'report-of-statement' }
      : resolveSource(scene, raw.source, last?.bearer, carrier);
    const one: Settled = { raw, ...resolved, ...(told ? { told } : {}) };
    settled.set(raw.id, one);
    if (raw.source.length > 0 && !raw.relay) last = one;
  }
  return freeze(scene, found, settled);
}

const startOf = ({ source, cue, content }: RawAttribution): number => (source[0] ?? cue[0] ?? content[0])![0];

function depths(found: readonly RawAttribution[]): Map<number, number> {
  const byId = new Map(found.map((one) => [one.id, one]));
  const depth = new Map<number, number>();
  for (const one of found) {
    let steps = 0;
    for (let at = one.inside; at !== undefined && steps < 10; at = byId.get(at)?.inside) steps++;
    depth.set(one.id, steps);
  }
  return depth;
}

/** "The report said", right after somebody told a news agency: the report is what he told it. */
function reportOf(scene: Scene, raw: RawAttribution, last: Settled | undefined): Settled | undefined {
  const span = raw.source[0];
  if (!span || !last?.told) return undefined;
  const phrase = readPhrase(scene.document, span);
  const refers = phrase.definite && phrase.tokens.length <= 2 && (DOCUMENT_NOUNS.has(phrase.head) || phrase.head === 'agency');
  return refers ? last : undefined;
}

function freeze(scene: Scene, found: readonly RawAttribution[], settled: ReadonlyMap<number, Settled>): Identified {
  const made = new Map<Bearer, Speaker>();
  const speakerOf = (bearer: Bearer): Speaker => {
    const known = made.get(bearer);
    if (known) return known;
    const speaker: Speaker = {
      mentions: [...bearer.mentions].sort((a, b) => a[0] - b[0]),
      kind: bearer.kind,
      ...(bearer.name && bearer.kind !== 'unnamed' ? { name: bearer.name } : {}),
      ...(bearer.description ? { description: bearer.description } : {}),
      ...(bearer.members ? { members: bearer.members.map(speakerOf) } : {}),
    };
    made.set(bearer, speaker);
    return speaker;
  };
  const attributions = found.map((raw): Attribution => {
    const one = settled.get(raw.id)!;
    const chain: Bearer[] = one.told ? [one.told] : [];
    for (let at = raw.inside, steps = 0; at !== undefined && steps < 10; steps++) {
      const outer = settled.get(at);
      if (!outer) break;
      if (outer.bearer !== one.bearer && !chain.includes(outer.bearer) && outer.raw.source.length > 0) chain.push(outer.bearer);
      at = outer.raw.inside;
    }
    return {
      ...raw,
      speaker: speakerOf(one.bearer),
      chain: chain.map(speakerOf),
      speakerShown: one.sure,
      because: [...raw.because, one.because],
    };
  });
  const speakers = [...made.values()].filter(({ mentions }) => mentions.length > 0);
  speakers.sort((a, b) => a.mentions[0]![0] - b.mentions[0]![0]);
  return { attributions, speakers, names: scene.names.mentions };
}
