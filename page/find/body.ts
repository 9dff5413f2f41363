import type { Box } from './boxes';
import { attr, holds } from './dom';
import type { Line } from './lines';
import { outsider, weigh } from './outside';

export const charsOf = (lines: Iterable<Line>): number => {
  let sum = 0;
  for (const line of lines) sum += line.size;
  return sum;
};

export const isProse = (line: Line): boolean => line.size >= 80 && line.linked < line.text.length * 0.4;
const isHeading = (line: Line): boolean => /^h[2-6]$/.test(line.box.tag);
/** A line that only leads elsewhere. */
export const isLink = (line: Line): boolean => line.linked > line.text.length * 0.8;

/** Hidden text in no element of prose: a copy of the article for machines. */
const isCopy = (line: Line): boolean => line.hidden && !/^(?:p|h[2-6]|li|blockquote)$/.test(line.box.tag);

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
  line.box.tag === 'li' && line.linked > line.text.length / 10 && /(?:\.\.\.|…)\]?$/.test(line.text);

/** Prose that makes an article. */
const ENOUGH = 500;

/**
 * Finds the article's lines without Readability: every paragraph of prose votes for the elements around it, nearer
 * ones more; the element with most votes is grown while its parent holds a good deal more prose.
 */
export function clusterLines(lines: readonly Line[]): Line[] {
  const inList = (line: Line): boolean => line.box.tag === 'li' && line.linked > line.text.length / 10;
  const prose = lines.filter((line) => isProse(line) && !line.hidden && !inList(line));
  const strictly = outsider(prose, true);
  const lenient = outsider(prose);
  const sure = prose.filter((line) => !strictly(line));
  const good = charsOf(sure) >= ENOUGH ? sure : prose.filter((line) => !lenient(line));
  const sharing = new Map<Box, number>();
  for (const { box } of good) sharing.set(box, (sharing.get(box) ?? 0) + 1);
  const votes = new Map<Box, number>();
  for (const line of good) {
    let vote = line.size;
    // Paragraphs parted by line breaks share their block, which is then what holds them.
    let at = sharing.get(line.box)! > 1 ? line.box : line.box.around;
    for (let up = 0; at && up < 3; up++, at = at.around, vote /= 2) votes.set(at, (votes.get(at) ?? 0) + vote);
  }
  let best: Box | undefined;
  for (const [box, vote] of votes) if (!best || vote > votes.get(best)!) best = box;
  if (!best) return [];
  const weights = weigh(good);
  for (let up = best.around; up && up.tag !== 'body'; up = up.around) {
    if (weights[up.index]! > 1.25 * weights[best.index]!) best = up;
  }
  const root = best.element;
  return lines.filter((line) => !inList(line) && holds(root, line.block));
}

/** How a page sets a paragraph: tags and classes of its block and of the element around it. '' for lists and headings. */
function settingOf({ box }: Line): string {
  if (!/^(?:p|div|section|span|font)$/.test(box.tag)) return '';
  const own = (one: Box | undefined): string =>
    one ? `${one.tag}.${attr(one.element, 'class').replace(/\d+/g, '')}` : '';
  box.setting ??= `${own(box)}<${own(box.around)}`;
  return box.setting;
}

/** An element, or a setting, that holds this share of the article is its own. */
const COMMON = 0.25;
/** How far up from a line the element that holds the article may be. */
const REACH = 6;

/** Does `line` stand with the article: near an element that holds a good part of it, and in no other `article`? */
function near(line: Line, weights: Float64Array, size: number): boolean {
  for (let at: Box | undefined = line.box, up = 0; at && up <= REACH; at = at.around, up++) {
    const weight = weights[at.index] ?? 0;
    if (weight > size * COMMON) return at.tag !== 'body';
    if (weight === 0 && at.tag === 'article') return false;
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

/**
 * Lines that stand alone with a picture, in an element that holds nothing else: captions, whatever they are called.
 * @param headline the article's, if one shows its title: what holds it is no picture's.
 */
export function underPictures(lines: readonly Line[], headline?: Line): Set<Line> {
  const weights = weigh(lines);
  const pictured = new Map<Element, boolean>();
  const holdsPicture = (element: Element): boolean => {
    let answer = pictured.get(element);
    if (answer === undefined) {
      answer =
        element.querySelector('img,picture,amp-img,video') !== null && !(headline && element.contains(headline.block));
      pictured.set(element, answer);
    }
    return answer;
  };
  return new Set(
    lines.filter(({ box, block, text }) => {
      if (text.length > MOST_CAPTION || /^h[1-6]$|^li$/.test(box.tag)) return false;
      for (let at = box.around, up = 0; at && up < 3; at = at.around, up++) {
        if (weights[at.index]! > MOST_CAPTION || /^(?:body|main|article|li)$/.test(at.tag)) return false;
        if (holdsPicture(at.element)) return !block.closest('blockquote');
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
  const own = [...mine];
  const weights = weigh(own);
  const size = own.reduce((sum, line) => sum + line.text.length, 0);
  const settings = new Set(own.filter(isProse).map(settingOf));
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
    const { around } = line.box;
    const beside = around !== undefined && (weights[around.index] ?? 0) > size * 0.2 && isProse(line);
    const heads = isHeading(line) && lines.slice(index + 1, index + 3).some((next) => mine.has(next));
    const isOwn = (): boolean => settings.has(settingOf(line)) || heads || line.block.closest('blockquote') !== null;
    const between = index > first && near(line, weights, size) && isOwn();
    return (beside || between) && !outside(line);
  });
}
