import { type Passage, type Quote, quoteOf, type Range } from './passage';
import type { Draft } from './pattern';
import { allQuoted } from './patterns/quotations';

/**
 * Joins quotations that go on to the attribution they continue: sentences of nothing but quotation behind an
 * attributed one in the same paragraph, and paragraphs that open again without the last having been closed.
 * Takes the passages and all drafts in order; gives the drafts with the joined ones lengthened.
 */
export function continueQuotations(all: readonly Passage[], drafts: readonly Draft[]): Draft[] {
  const joined: (Draft | undefined)[] = [...drafts];
  // Places of the drafts by the passage in which their content ends.
  const ending = new Map<number, number[]>();
  drafts.forEach((draft, index) => {
    // The quotation of "The paper reports:" stands in the passage behind its cue.
    const end = draft.content.at(-1)![0] >= all[draft.passage]!.to ? draft.passage + 1 : draft.passage;
    ending.set(end, [...(ending.get(end) ?? []), index]);
  });
  for (const passage of all) {
    const before = all[passage.index - 1];
    const free = !ending.has(passage.index);
    const quote = (allQuoted(passage) ?? (free ? mostlyQuoted(passage) : undefined))?.quotation;
    if (!quote || !before) continue;
    const here = (ending.get(passage.index) ?? []).filter((index) => joined[index]);
    const lone = here.find((index) => joined[index]?.pattern.name === 'quotation-alone');
    if (lone === undefined && here.length > 0) continue;
    const candidates = (ending.get(before.index) ?? []).filter((index) => joined[index]);
    const opensParagraph = before.paragraphIndex !== passage.paragraphIndex;
    const owner = findOwner(joined, candidates, before, quote.continues || opensParagraph);
    if (owner < 0) continue;
    if (opensParagraph && !quote.continues) {
      if (lone !== undefined && followsOn(passage, before, joined[owner]!))
        joined[lone] = following(joined[lone]!, joined[owner]!);
      continue;
    }
    const range: Range = [passage.from, passage.to];
    const carriers = candidates.filter((index) => index !== owner && carries(joined[index]!, joined[owner]!));
    for (const index of [owner, ...carriers]) joined[index] = lengthened(joined[index]!, range);
    if (lone !== undefined) joined[lone] = undefined;
    ending.set(passage.index, [owner, ...carriers]);
  }
  return joined.filter((draft): draft is Draft => draft !== undefined);
}

/** Rules for a quotation that its speaker stands behind: the paragraph has said who speaks by its end. */
const DIRECT = /^(?:quotation-source-cue|quotation-cue-source)$/;

/**
 * A paragraph of nothing but quotation behind one that ended "“…,” Ruiz said.": news names whoever speaks next, so it
 * is Ruiz who goes on. It stays a quotation of its own.
 */
function followsOn(passage: Passage, before: Passage, owner: Draft): boolean {
  const whole = passage.from === passage.paragraph.from && passage.to === passage.paragraph.to;
  const next = before.paragraphIndex === passage.paragraphIndex - 1 && before.to === before.paragraph.to;
  return whole && next && !before.heading && speaks(owner) && DIRECT.test(owner.pattern.name);
}

function following(draft: Draft, { source }: Draft): Draft {
  return { ...draft, source, because: [...(draft.because ?? []), 'paragraph-follows'] };
}

/** Share of words in quotation marks from which a sentence goes on with the quotation before it. */
const MOSTLY = 0.8;

/** "“It is a rise” for the few.": a sentence that begins with a quotation and adds a few words to it. */
function mostlyQuoted(passage: Passage): Quote | undefined {
  const first = quoteOf(passage, passage.from);
  if (first?.quotation.kind !== 'double' || first.range[0] !== passage.from) return undefined;
  let words = 0;
  let quoted = 0;
  for (let at = passage.from; at < passage.to; at++) {
    if (!passage.tokens[at]!.word.worded) continue;
    words++;
    if (passage.quoteAt[at]! >= 0) quoted++;
  }
  return quoted >= MOSTLY * words ? first : undefined;
}

function lengthened(draft: Draft, range: Range): Draft {
  const because = draft.because ?? [];
  const noted = because.includes('quotation-continued') ? because : [...because, 'quotation-continued'];
  return { ...draft, content: [...draft.content, range], because: noted };
}

/** The attribution that the passage before ends with: its quotation is the last thing said there. */
function findOwner(
  joined: readonly (Draft | undefined)[],
  candidates: readonly number[],
  before: Passage,
  quotedOnly: boolean,
): number {
  const quoted: number[] = [];
  const retold: number[] = [];
  for (const index of candidates) {
    const draft = joined[index]!;
    const last = draft.content[draft.content.length - 1]!;
    if (last[0] < before.from || last[0] >= before.to) continue;
    if (draft.content.some(([from, to]) => before.quoteAt[from]! >= 0 || before.quoteAt[to - 1]! >= 0))
      quoted.push(index);
    else if (!quotedOnly && speaks(draft)) retold.push(index);
  }
  const size = (index: number) => joined[index]!.content.reduce((sum, [from, to]) => sum + to - from, 0);
  if (quoted.length > 0) return quoted.reduce((a, b) => (size(b) < size(a) ? b : a));
  // "Carter said that this would not happen. “It is our home.”": the speaker of the sentence before goes on.
  return retold.length > 0 ? retold.reduce((a, b) => (size(b) > size(a) ? b : a)) : -1;
}

function speaks(draft: Draft): boolean {
  return (
    draft.cueClass === 'speech' && draft.source.length > 0 && draft.cue !== undefined && draft.cue.voice !== 'noun'
  );
}

/** True for an attribution that carries another whole: what that one goes on to say is carried too. */
function carries(outer: Draft, inner: Draft): boolean {
  if (outer.passage !== inner.passage) return false;
  const parts = [inner.content[0]!, ...inner.source.slice(0, 1)];
  return parts.every(([from, to]) => outer.content.some((range) => range[0] <= from && range[1] >= to));
}
