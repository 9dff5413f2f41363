import { charsOf, chosenLines, clusterLines, isProse, settle, underPictures } from './body';
import { bodyOf } from './dom';
import type { FindOptions, FoundArticle, NotArticle } from './found';
import { refuse } from './judge';
import { partsOf } from './kinds';
import { type Line, readLines } from './lines';
import { looksLikeArticle } from './looks';
import { readMetadata } from './metadata';
import { readJsonLd } from './metadata/json-ld';
import { readableNodes } from './readable';
import { divide } from './several';
import type { Step } from './slices';
import { tied } from './tied';

/** Beyond these a page is read by lines alone: Readability looks at each element often and cannot be sliced. */
const MOST_ELEMENTS = 12_000;
const MOST_CHARACTERS = 1_000_000;
/** Less than this, or than the share of the page's prose, asks for a second opinion. */
const LITTLE = 500;
const SHARE = 0.4;
/** How much more a second opinion has to find. */
const MORE = 1.5;

/**
 * The steps of finding: the page's lines, what it says of itself, the lines Readability chooses, or our own cluster
 * where that is little, settled by what stands around them; then judged and tied to the page. Yields wherever a pause
 * does no harm.
 */
export function* finding(document: Document, options: FindOptions): Generator<Step, FoundArticle | NotArticle> {
  const body = bodyOf(document);
  if (!body) return { reason: 'empty' };
  if (!looksLikeArticle(document)) return { reason: 'kind' };
  const all = yield* readLines(body);
  if (!all.some(isProse)) return { reason: 'empty' };
  const now = options.now ?? Date.now();
  const page = readMetadata(document, readJsonLd(document), all, now);
  yield;
  const { main: lines, others } = divide(all, page);
  const large = body.getElementsByTagName('*').length > MOST_ELEMENTS || sizeOf(all) > MOST_CHARACTERS;
  const captions = underPictures(lines, page.heading);
  yield;
  const chosen = large ? new Set<Text>() : yield* readableNodes(document, body, all);
  yield;
  const picked = yield* choose(lines, chosenLines(lines, chosen), captions);
  const reason = refuse({ url: page.url, page, body: picked, lines });
  if (reason) return { reason };
  yield;
  const found = tied(document, partsOf(lines, picked, page, captions), page, large);
  const further: FoundArticle[] = [];
  for (const { lines: own, page: stated } of others) {
    yield;
    const pictured = underPictures(own, stated.heading);
    const second = yield* choose(own, [], pictured);
    const parts = second.length ? partsOf(own, second, stated, pictured) : [];
    if (parts.length) further.push(tied(document, parts, stated, large));
  }
  return { ...found, others: further };
}

const sizeOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** The article's lines, settled: the first choice, or our own where that has much more to show. */
function* choose(
  lines: readonly Line[],
  first: readonly Line[],
  captions: ReadonlySet<Line>,
): Generator<Step, readonly Line[]> {
  const picked = first.length ? settle(lines, first, captions) : [];
  const size = charsOf(picked);
  yield;
  if (size >= LITTLE && size >= SHARE * charsOf(lines.filter(isProse))) return picked;
  const second = settle(lines, clusterLines(lines), captions, true);
  return charsOf(second) > MORE * size ? second : picked;
}
