import type { LanguageDocument } from '../../language/document';
import type { Article, Attribution, Span, Speaker } from '../../types';
import { type RawAttribution, revised } from '../raw';
import type { Bearer, Resolved } from './bearer';
import { noteCalled } from './called';
import { addressee } from './chains';
import { issuedBy } from './issued';
import type { NameMention } from './names';
import { readPhrase } from './phrase';
import { resolveSource } from './resolve';
import { walk } from './walk';

export type { NameMention } from './names';

export interface Identified {
  readonly attributions: readonly Attribution[];
  /** Every speaker once, in order of first mention; the very objects of the attributions. */
  readonly speakers: readonly Speaker[];
  /** All proper names of the article, with their groups. */
  readonly names: readonly NameMention[];
}

interface Settled extends Resolved {
  readonly raw: RawAttribution;
  /** The outlet to which it was said. */
  readonly told: Bearer | undefined;
}

/**
 * Says who speaks in each attribution, within the article alone, and through whom it came.
 * Takes the attributions as `attribute` gives them; byline and outlet speak only where the text says so. Throws nothing.
 */
export function identify(document: LanguageDocument, article: Article, found: readonly RawAttribution[]): Identified {
  const heads = new Uint8Array(document.tokens.length);
  for (const { source } of found) {
    const phrase = source[0] && readPhrase(document, source[0]);
    if (phrase) heads[phrase.head] = 1;
  }
  const cast = walk(document, { speaks: (token) => heads[token] === 1 });
  const settled = new Map<number, Settled>();
  let last: Settled | undefined;
  for (const raw of inOrder(found)) {
    const carrier = raw.inside === undefined ? undefined : settled.get(raw.inside);
    const issued = issuedBy(cast, raw, last);
    const told = addressee(cast, raw, article) ?? issued?.told;
    const resolved = issued
      ? { bearer: issued.bearer, sure: issued.sure, because: 'issued-by' }
      : resolveSource(cast, raw.source, carrier);
    const { bearer, because } = resolved;
    const sure = resolved.sure && !isCut(document, raw);
    const one: Settled = { raw, bearer, sure, because, told: told === bearer ? undefined : told };
    settled.set(raw.id, one);
    if (raw.source[0]) noteCalled(cast, raw.source[0], resolved.bearer);
    if (raw.source.length > 0 && !raw.relay) last = one;
  }
  const names = cast.names.mentions.map((name) => {
    const { kind } = cast.byGroup[name.group]!;
    return kind === name.kind ? name : { ...name, kind };
  });
  return freeze(found, settled, names);
}

/** "Said Ruiz's | running mate": a source that ends with its owner is not the owner. */
const isCut = ({ text }: LanguageDocument, { source, cue }: RawAttribution): boolean =>
  source[0] !== undefined &&
  cue[0] !== undefined &&
  cue[0][1] <= source[0][0] &&
  /['’]s$/.test(text.slice(...source.at(-1)!));

const startOf = ({ source, cue, content }: RawAttribution): number => (source[0] ?? cue[0] ?? content[0] ?? [0])[0];

/** In the order of the text, but a carrier before what it carries, wherever its words stand. */
function inOrder(found: readonly RawAttribution[]): RawAttribution[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  const ordered: RawAttribution[] = [];
  const done = new Set<number>();
  const visit = (one: RawAttribution, depth: number): void => {
    if (done.has(one.id)) return;
    done.add(one.id);
    const outer = one.inside === undefined ? undefined : byId.get(one.inside);
    if (outer && depth < DEEPEST) visit(outer, depth + 1);
    ordered.push(one);
  };
  for (const one of [...found].sort((a, b) => startOf(a) - startOf(b))) visit(one, 0);
  return ordered;
}

/** Deepest nesting that is followed. */
const DEEPEST = 10;

function freeze(
  found: readonly RawAttribution[],
  settled: ReadonlyMap<number, Settled>,
  names: readonly NameMention[],
): Identified {
  const made = new Map<Bearer, Speaker>();
  const speakerOf = (bearer: Bearer): Speaker => {
    const known = made.get(bearer);
    if (known) return known;
    const speaker: Speaker = {
      mentions: inTextOrder(bearer.mentions),
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
    const made = revised(raw, raw.id, raw.inside);
    made.because = [...raw.because, one.because];
    return Object.assign(made, {
      speaker: speakerOf(one.bearer),
      chain: chainOf(one, settled).map(speakerOf),
      speakerShown: one.sure && (one.bearer.name ?? one.bearer.description) !== undefined,
    });
  });
  const speakers = [...made.values()].filter(({ mentions }) => mentions.length > 0);
  speakers.sort((a, b) => a.mentions[0]![0] - b.mentions[0]![0]);
  return { attributions, speakers, names };
}

/** Relays between the speaker and the outlet, the nearest to the speaker first; both ends left out. */
function chainOf(one: Settled, settled: ReadonlyMap<number, Settled>): Bearer[] {
  const chain: Bearer[] = [];
  const add = (bearer: Bearer | undefined): void => {
    const named = bearer?.name ?? bearer?.description;
    if (bearer && named && bearer !== one.bearer && !chain.includes(bearer)) chain.push(bearer);
  };
  add(one.told);
  let at = one.raw.inside;
  for (let steps = 0; at !== undefined && steps < DEEPEST; steps++) {
    const outer = settled.get(at);
    if (!outer) break;
    if (outer.raw.source.length > 0) add(outer.bearer);
    add(outer.told);
    at = outer.raw.inside;
  }
  return chain;
}

function inTextOrder(mentions: readonly Span[]): Span[] {
  const sorted = [...mentions].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return sorted.filter(([from, to], i) => i === 0 || from !== sorted[i - 1]![0] || to !== sorted[i - 1]![1]);
}
