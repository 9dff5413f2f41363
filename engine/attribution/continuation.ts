import { type Passage, quoteOf, type Range } from './passage';
import type { Draft } from './pattern';
import { allQuoted } from './patterns/quotations';

/**
 * Joins quotations that go on to the attribution they continue: sentences of nothing but quotation behind an
 * attributed one in the same paragraph, and paragraphs that open again without the last having been closed.
 */
export function continueQuotations(all: readonly Passage[], drafts: readonly Draft[]): Draft[] {
  const joined = [...drafts];
  for (const passage of all) {
    const quote = quoteAtStart(passage);
    if (!quote) continue;
    const before = all[passage.index - 1];
    if (!before) continue;
    const goesOn = quote.continues || before.paragraphIndex === passage.paragraphIndex;
    if (!goesOn) continue;
    const lone = joined.findIndex(
      (draft) => draft.passage === passage.index && draft.pattern.name === 'quotation-alone',
    );
    if (lone < 0 && joined.some((draft) => draft.passage === passage.index)) continue;
    const owner = findOwner(joined, before, quote.continues);
    if (owner < 0) continue;
    const range: Range = [passage.from, passage.to];
    const draft = joined[owner]!;
    joined[owner] = {
      ...draft,
      content: [...draft.content, range],
      passage: draft.passage,
      because: [...(draft.because ?? []), 'quotation-continued'],
    };
    carriers(joined, owner).forEach((index) => {
      const carrier = joined[index]!;
      joined[index] = { ...carrier, content: [...carrier.content, range] };
    });
    if (lone >= 0) joined.splice(lone, 1);
    continuedBy.set(passage, joined[owner > lone && lone >= 0 ? owner - 1 : owner]!);
  }
  return joined;
}
const continuedBy = new WeakMap<Passage, Draft>();

function quoteAtStart(passage: Passage) {
  return allQuoted(passage as never) ? quoteOf(passage, passage.from)?.quotation : undefined;
}

/** The attribution that the passage before ends with: its quotation is the last thing said there. */
function findOwner(drafts: readonly Draft[], before: Passage, quotedOnly: boolean): number {
  let best = -1;
  const retellings: number[] = [];
  drafts.forEach((draft, index) => {
    const last = draft.content[draft.content.length - 1]!;
    const here = last[0] >= before.from && last[0] < before.to;
    if (!here) return;
    const quoted = draft.content.some(([from, to]) => before.quoteAt[from]! >= 0 || before.quoteAt[to - 1]! >= 0);
    if (!quoted && !quotedOnly && speaks(draft)) retellings.push(index);
    if (quoted && (best < 0 || size(draft) < size(drafts[best]!))) best = index;
  });
  if (best >= 0 || retellings.length === 0) return best;
  // "Carter said that this would not happen. “It is our home.”": the speaker of the sentence before goes on.
  return retellings.reduce((a, b) => (size(drafts[b]!) > size(drafts[a]!) ? b : a));
}

function speaks(draft: Draft): boolean {
  return (
    draft.cueClass === 'speech' && draft.source.length > 0 && draft.cue !== undefined && draft.cue.voice !== 'noun'
  );
}

const size = (draft: Draft): number => draft.content.reduce((sum, [from, to]) => sum + to - from, 0);

/** Attributions that carry the owner whole: what it goes on to say is carried too. */
function carriers(drafts: readonly Draft[], owner: number): number[] {
  const inner = drafts[owner]!;
  const first = inner.content[0]!;
  const source = inner.source[0];
  return drafts.flatMap((draft, index) => {
    if (index === owner || draft.passage !== inner.passage) return [];
    const holds = draft.content.some(
      ([from, to]) => from <= first[0] && to >= first[1] && (!source || (from <= source[0] && to >= source[1])),
    );
    return holds ? [index] : [];
  });
}
