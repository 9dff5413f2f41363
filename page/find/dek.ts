import { above, type Box } from './boxes';
import { isCredit } from './credit';
import type { Line } from './lines';
import type { Metadata } from './metadata';
import { likeness, sameTitle } from './metadata/title';
import { namesOfBox } from './outside';

const DEK_WORDS =
  /(?:^|[^a-z])(?:deks?|deck|sub-?(?:title|heading|headline|head)|summary|stand-?first|lead|lede|intro(?:duction)?|teaser|vorspann|excerpt|einleitung|description|strapline|ingress|preamble|abstract)(?![a-z])/;

/** A sentence that stands with the headline, before the body. */
export function isLead(line: Line, headline: Line | undefined): boolean {
  const { text, size, linked, box } = line;
  if (size < (box.heading ? 40 : 60) || size > 600 || linked > text.length * 0.3) return false;
  // A heading below the headline needs no full stop.
  if (!box.heading && !/[.!?…。！？]["”’»]?$/.test(text)) return false;
  return isWith(line, headline);
}

/** How many key points there are at most, and how long they are at least, in the mean and each. */
const MOST_POINTS = 8;
const MEAN_POINT = 50;
const LEAST_POINT = 30;

/**
 * The key points over an article, if there are any: a list of whole sentences, of which one may lead elsewhere.
 * @param between the lines between headline and body.
 */
export function keyPoints(between: readonly Line[], outside: (line: Line) => Element | undefined): ReadonlySet<Line> {
  const lists = new Map<Element, Line[]>();
  for (const line of between) {
    const list = line.block.closest('ul,ol');
    const items = list && lists.get(list);
    if (items) items.push(line);
    else if (list) lists.set(list, [line]);
  }
  for (const items of lists.values()) {
    const points = items.filter(
      (line) => line.size >= LEAST_POINT && line.linked < line.text.length / 2 && !line.hidden && !outside(line),
    );
    const whole = points.reduce((sum, { size }) => sum + size, 0);
    const { length } = points;
    if (length > 1 && length <= MOST_POINTS && length >= items.length - 1 && whole >= length * MEAN_POINT)
      return new Set(points);
  }
  return new Set();
}

/** Does `line` stand in the element that holds the headline, or in the one around that? */
function isWith(line: Line, headline: Line | undefined): boolean {
  const parent = headline?.box.around;
  const own = line.box.around;
  return Boolean(own && parent && (own === parent || own === parent.around || own.around === parent));
}

/**
 * Is `line` the sentence under the headline that sums the article up, by its name or because the page describes itself
 * so?
 * @param inBody for a line of the body, which is a dek only by its own name: the first paragraph is often the page's
 * description.
 */
export function isDek(
  line: Line,
  headline: Line | undefined,
  page: Metadata,
  outside: (line: Line) => Element | undefined,
  inBody: boolean,
): boolean {
  const { size } = line;
  if (size < 30 || size > 700 || line.linked > line.text.length / 2 || isCredit(line, page)) return false;
  if (
    !inBody &&
    page.descriptions.some(
      (description) => sameTitle(line.text, description) || (size > 50 && likeness(description, line.text) > 0.8),
    )
  )
    return true;
  if (line.box.tag === 'li') return false;
  const isNamed = (box: Box): boolean => DEK_WORDS.test(namesOfBox(box));
  if (isNamed(line.box) && isWith(line, headline)) return true;
  return !outside(line) && above(line.box, inBody ? 1 : 3, isNamed);
}
