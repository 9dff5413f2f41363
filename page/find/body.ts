import { parentOf, tagOf } from './dom';
import type { Line } from './lines';
import { outsider, weigh } from './outside';

/** Characters that make a paragraph; scripts without spaces say as much in a third of them. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
export const sizeOf = (text: string): number => text.length + 2 * (text.match(DENSE)?.length ?? 0);
export const charsOf = (lines: Iterable<Line>): number => {
  let sum = 0;
  for (const line of lines) sum += sizeOf(line.text);
  return sum;
};

export const isProse = (line: Line): boolean => sizeOf(line.text) >= 80 && line.linked < line.text.length * 0.4;
const isHeading = (line: Line): boolean => /^h[1-6]$/.test(tagOf(line.block));
/** A line that only leads elsewhere. */
export const isLink = (line: Line): boolean =>
  line.linked > line.text.length * 0.8 && (line.text.length < 200 || line.linked === line.text.length);

/** The lines that hold the text nodes Readability chose. */
export function chosenLines(lines: readonly Line[], chosen: ReadonlySet<Text>): Set<Line> {
  const picked = new Set<Line>();
  for (const line of lines) {
    let held = 0;
    for (const run of line.runs) if (chosen.has(run.node)) held += run.length;
    if (held > line.text.length / 2) picked.add(line);
  }
  return picked;
}

/**
 * Finds the article's lines without Readability: every paragraph of prose votes for the elements around it, nearer
 * ones more; the element with most votes is grown while its parent holds a good deal more prose.
 */
export function clusterLines(lines: readonly Line[]): Set<Line> {
  const prose = lines.filter((line) => isProse(line) || (isHeading(line) && !isLink(line)));
  const outside = outsider(new Map(), 1);
  const votes = new Map<Element, number>();
  const good = prose.filter((line) => isProse(line) && !outside(line));
  for (const line of good) {
    let vote = sizeOf(line.text);
    let at = parentOf(line.block);
    for (let up = 0; at && up < 3; up++, at = parentOf(at), vote /= 2) votes.set(at, (votes.get(at) ?? 0) + vote);
  }
  let best: Element | undefined;
  for (const [element, vote] of votes) if (!best || vote > votes.get(best)!) best = element;
  if (!best) return new Set();
  const weights = weigh(good);
  for (let up = parentOf(best); up && tagOf(up) !== 'body'; up = parentOf(up)) {
    if ((weights.get(up) ?? 0) > 1.25 * (weights.get(best) ?? 0)) best = up;
  }
  const root = best;
  return new Set(lines.filter((line) => root.contains(line.block)));
}

/** Takes off what stands beside the article and takes in the paragraphs that were missed between its own. */
export function settle(lines: readonly Line[], picked: ReadonlySet<Line>): Line[] {
  const total = [...picked].reduce((sum, line) => sum + line.text.length, 0);
  const outside = outsider(weigh(picked), total);
  const kept = lines.filter((line) => picked.has(line) && !isLink(line) && !outside(line));
  const held = new Map<Element, number>();
  let size = 0;
  for (const line of kept) {
    const parent = parentOf(line.block);
    if (parent && isProse(line)) held.set(parent, (held.get(parent) ?? 0) + line.text.length);
    size += line.text.length;
  }
  const mine = new Set(kept);
  const last = lines.lastIndexOf(kept.at(-1)!);
  return lines.filter((line, index) => {
    if (mine.has(line)) return true;
    const parent = parentOf(line.block);
    return parent !== null && index < last && (held.get(parent) ?? 0) > size * 0.2 && isProse(line) && !outside(line);
  });
}
