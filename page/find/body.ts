import { attr, holds, parentOf, tagOf } from './dom';
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
const isHeading = (line: Line): boolean => /^h[2-6]$/.test(tagOf(line.block));
/** A line that only leads elsewhere. */
export const isLink = (line: Line): boolean => line.linked > line.text.length * 0.8;

/** Hidden text in no element of prose: a copy of the article for machines. */
const isCopy = (line: Line): boolean => line.hidden && !/^(?:p|h[2-6]|li|blockquote)$/.test(tagOf(line.block));

/** The lines that hold the text nodes Readability chose. */
export function chosenLines(lines: readonly Line[], chosen: ReadonlySet<Text>): Line[] {
  return lines.filter((line) => {
    let held = 0;
    for (const run of line.runs) if (chosen.has(run.node)) held += run.length;
    return held > line.text.length / 2;
  });
}

/** An item that begins with a link and breaks off: the opening of another article. */
const isTeaser = (line: Line): boolean =>
  tagOf(line.block) === 'li' && line.linked > line.text.length / 10 && /(?:\.\.\.|…)\]?$/.test(line.text);

/** Prose that makes an article. */
const ENOUGH = 500;

/**
 * Finds the article's lines without Readability: every paragraph of prose votes for the elements around it, nearer
 * ones more; the element with most votes is grown while its parent holds a good deal more prose.
 */
export function clusterLines(lines: readonly Line[]): Line[] {
  const inList = (line: Line): boolean => tagOf(line.block) === 'li' && line.linked > line.text.length / 10;
  const prose = lines.filter((line) => isProse(line) && !line.hidden && !inList(line));
  const strictly = outsider(prose, true);
  const lenient = outsider(prose);
  const sure = prose.filter((line) => !strictly(line));
  const good = charsOf(sure) >= ENOUGH ? sure : prose.filter((line) => !lenient(line));
  const sharing = new Map<Element, number>();
  for (const { block } of good) sharing.set(block, (sharing.get(block) ?? 0) + 1);
  const votes = new Map<Element, number>();
  for (const line of good) {
    let vote = sizeOf(line.text);
    // Paragraphs parted by line breaks share their block, which is then what holds them.
    let at: Element | null = sharing.get(line.block)! > 1 ? line.block : parentOf(line.block);
    for (let up = 0; at && up < 3; up++, at = parentOf(at), vote /= 2) votes.set(at, (votes.get(at) ?? 0) + vote);
  }
  let best: Element | undefined;
  for (const [element, vote] of votes) if (!best || vote > votes.get(best)!) best = element;
  if (!best) return [];
  const weights = weigh(good);
  for (let up = parentOf(best); up && tagOf(up) !== 'body'; up = parentOf(up)) {
    if ((weights.get(up) ?? 0) > 1.25 * (weights.get(best) ?? 0)) best = up;
  }
  const root = best;
  return lines.filter((line) => !inList(line) && holds(root, line.block));
}

/** How a page sets a paragraph: tags and classes of its block and of the element around it. '' for lists and headings. */
function settingOf(line: Line): string {
  if (!/^(?:p|div|section|span|font)$/.test(tagOf(line.block))) return '';
  const own = (element: Element | null): string =>
    element ? `${tagOf(element)}.${attr(element, 'class').replace(/\d+/g, '')}` : '';
  return `${own(line.block)}<${own(parentOf(line.block))}`;
}

/** An element, or a setting, that holds this share of the article is its own. */
const COMMON = 0.25;
/** How far up from a line the element that holds the article may be. */
const REACH = 6;

/** Does `line` stand with the article: near an element that holds a good part of it, and in no other `article`? */
function near(line: Line, weights: ReadonlyMap<Element, number>, size: number): boolean {
  for (let at: Element | null = line.block, up = 0; at && up <= REACH; at = parentOf(at), up++) {
    const weight = weights.get(at) ?? 0;
    if (weight > size * COMMON) return tagOf(at) !== 'body';
    if (weight === 0 && tagOf(at) === 'article') return false;
  }
  return false;
}

/**
 * Takes in the prose that is set as the article's is and was missed: Readability keeps only part of an article that
 * the page deals out over several boxes.
 */
export function grow(lines: readonly Line[], picked: readonly Line[]): Line[] {
  const held = new Map<string, number>();
  let prose = 0;
  for (const line of picked) {
    if (!isProse(line)) continue;
    const setting = settingOf(line);
    held.set(setting, (held.get(setting) ?? 0) + line.text.length);
    prose += line.text.length;
  }
  held.delete('');
  const weights = weigh(picked);
  const size = picked.reduce((sum, line) => sum + line.text.length, 0);
  const mine = new Set(picked);
  const common = (line: Line): boolean => (held.get(settingOf(line)) ?? 0) > prose * COMMON;
  return lines.filter((line) => mine.has(line) || (isProse(line) && common(line) && near(line, weights, size)));
}

/** More than a caption says. */
const MOST_CAPTION = 400;

/** Lines that stand alone with a picture, in an element that holds nothing else: captions, whatever they are called. */
export function underPictures(lines: readonly Line[]): Set<Line> {
  const weights = weigh(lines);
  const pictured = new Map<Element, boolean>();
  const holdsPicture = (element: Element): boolean => {
    let answer = pictured.get(element);
    if (answer === undefined) {
      answer = element.querySelector('img,picture,amp-img,video') !== null;
      pictured.set(element, answer);
    }
    return answer;
  };
  return new Set(
    lines.filter(({ block, text }) => {
      if (text.length > MOST_CAPTION || /^h[1-6]$|^li$/.test(tagOf(block)) || block.closest('blockquote')) return false;
      for (let at = parentOf(block), up = 0; at && up < 3; at = parentOf(at), up++) {
        if ((weights.get(at) ?? 0) > MOST_CAPTION || /^(?:body|main|article|li)$/.test(tagOf(at))) return false;
        if (holdsPicture(at)) return true;
      }
      return false;
    }),
  );
}

/**
 * Takes off what stands beside the article and takes in what was missed between its own lines: prose, and the
 * headings and short paragraphs set as its own are.
 * @param picked the lines of a first choice.
 * @param captions lines that stand with a picture.
 * @param strict where the choice is a mere guess (`outsider`).
 */
export function settle(
  lines: readonly Line[],
  picked: readonly Line[],
  captions: ReadonlySet<Line>,
  strict = false,
): Line[] {
  const outside = outsider(picked, strict);
  const grown = grow(lines, picked);
  const plain = grown.filter((line) => !isCopy(line) && !isLink(line) && !isTeaser(line) && !outside(line));
  const bare = plain.filter((line) => !captions.has(line));
  // Where pictures stand among short paragraphs, most would look like captions.
  const apart = charsOf(bare) > 0.7 * charsOf(plain) ? captions : new Set<Line>();
  const mine = new Set(apart.size ? bare : plain);
  const weights = weigh(mine);
  const size = [...mine].reduce((sum, line) => sum + line.text.length, 0);
  const settings = new Set([...mine].filter(isProse).map(settingOf));
  settings.delete('');
  let first = -1;
  let last = -1;
  for (const [index, line] of lines.entries()) {
    if (!mine.has(line)) continue;
    if (first < 0) first = index;
    last = index;
  }
  return lines.filter((line, index) => {
    if (mine.has(line)) return true;
    if (index >= last || isCopy(line) || apart.has(line) || line.linked > line.text.length / 2) return false;
    const parent = parentOf(line.block);
    const beside = parent !== null && (weights.get(parent) ?? 0) > size * 0.2 && isProse(line);
    const heads = isHeading(line) && lines.slice(index + 1, index + 3).some((next) => mine.has(next));
    const between = index > first && (settings.has(settingOf(line)) || heads) && near(line, weights, size);
    return (beside || between) && !outside(line);
  });
}
