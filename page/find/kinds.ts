import type { BlockKind } from '../../engine/types';
import { isProse } from './body';
import { above, type Box } from './boxes';
import { isCredit } from './credit';
import { isDek, isLead, keyPoints } from './dek';
import { trimEnd } from './ending';
import type { Line } from './lines';
import type { Metadata } from './metadata';
import { fold, headingLevel, sameTitle } from './metadata/title';
import { isCaption, namesOf, outsider } from './outside';

/** A line with the part it plays in the article. */
export interface Part {
  readonly kind: BlockKind;
  readonly line: Line;
}

/** What the box of a picture is called. */
const PICTURE = /image|photo|picture/;

const inCaption = (line: Line): boolean => above(line.box, 5, isCaption);

/** A paragraph all in bold and without a stop at its end stands as a subhead. */
const standsAsSubhead = ({ text, bold }: Line): boolean =>
  text.length < 100 && bold >= text.length && !/[.,;:!…"”'’]$/.test(text);

function kindOf(line: Line): BlockKind {
  if (headingLevel(line)) return 'subhead';
  for (let at: Box | undefined = line.box, up = 0; at && up < 4; up++, at = at.around) {
    const { tag } = at;
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list';
    // A cell with prose is one of a table that only lays the page out.
    if ((tag === 'td' || tag === 'th') && !isProse(line)) return 'list';
    if (tag === 'blockquote' || tag === 'q') return 'quotation';
  }
  return standsAsSubhead(line) ? 'subhead' : 'paragraph';
}

/** Times that a text stands in an article of itself. */
const OFTEN = 3;

/** No more text than this is searched for repeats, and no more lines are looked for. */
const MOST_SEARCHED = 200_000;
const MOST_LINES = 60;

/** Quotations, headings and short bold lines that only say again what a paragraph says: pull-quotes. */
function repeats(body: readonly Line[]): Set<Line> {
  const likely = body.filter(
    (line) =>
      line.text.length > 25 &&
      line.text.length < 400 &&
      (line.bold > line.text.length / 2 || kindOf(line) !== 'paragraph'),
  );
  const repeated = new Set<Line>();
  if (!likely.length || likely.length > MOST_LINES) return repeated;
  const suspects = new Set(likely);
  const whole = body
    .filter((line) => !suspects.has(line))
    .map((line) => fold(line.text))
    .join(' | ');
  if (whole.length > MOST_SEARCHED) return repeated;
  for (const line of likely) if (whole.includes(fold(line.text))) repeated.add(line);
  return repeated;
}

/**
 * Gives each of the article's lines its kind and finds what stands around the body: headline, dek and captions.
 * @param lines every line of the page, in reading order.
 * @param body the lines of the body.
 * @param captions lines that stand with a picture.
 * @returns the article's parts in reading order, the headline first, nothing twice that the page gives twice.
 */
export function partsOf(
  lines: readonly Line[],
  body: readonly Line[],
  page: Metadata,
  captions: ReadonlySet<Line>,
): Part[] {
  const mine = new Set(body);
  const repeated = repeats(body);
  const outside = outsider(body);
  const saysTitle = (line: Line): boolean =>
    sameTitle(line.text, page.title) ||
    line === page.heading ||
    (headingLevel(line) === 1 && page.titles.some((title) => sameTitle(line.text, title)));
  const lastBody = lines.lastIndexOf(body.at(-1)!);
  const titles = lines.slice(0, lastBody + 1).filter(saysTitle);
  const titled = new Set(titles);
  const isTitle = (line: Line): boolean => titled.has(line);
  const opens = (line: Line): boolean => mine.has(line) && !isTitle(line) && !isCredit(line, page);
  const headline =
    titles.find((line) => line === page.heading) ?? titles.find((line) => headingLevel(line) === 1) ?? titles[0];
  const start = headline ? lines.indexOf(headline) : -1;
  const firstProse = lines.findIndex((line) => opens(line) && isProse(line));
  const firstBody = firstProse < 0 ? lines.findIndex(opens) : firstProse;
  const parts: Part[] = headline ? [{ kind: 'headline', line: headline }] : [];
  const points = keyPoints(lines.slice(start + 1, Math.max(0, firstBody)), outside);
  const said = new Set<string>();
  const times = new Map<string, number>();
  for (const { text } of body) times.set(text, (times.get(text) ?? 0) + 1);
  const add = (kind: BlockKind, line: Line): void => {
    // What stands there twice is a copy; oftener, a question asked again.
    const isCopy =
      kind === 'caption' || kind === 'dek' || (line.text.length > 60 && (times.get(line.text) ?? 0) < OFTEN);
    if (isCopy && said.has(line.text)) return;
    said.add(line.text);
    parts.push({ kind, line });
  };
  const isOver = (line: Line): boolean =>
    captions.has(line)
      ? !PICTURE.test(namesOf(outside(line) ?? line.block)) && isDek(line, headline, page, outside, false)
      : isDek(line, headline, page, outside, false) || (isLead(line, headline) && !outside(line));
  let begun = false;
  for (let index = Math.min(start < 0 ? firstBody : start, firstBody); index <= lastBody; index++) {
    const line = lines[index]!;
    if (line === headline) continue;
    if (mine.has(line)) {
      if (isTitle(line) || isCredit(line, page)) continue;
      if (repeated.has(line)) continue;
      const leads = !begun && kindOf(line) !== 'list' && isDek(line, headline, page, outside, true);
      if (!leads) begun = true;
      add(leads ? 'dek' : kindOf(line), line);
    } else if (inCaption(line)) {
      if (line.size > 20) add('caption', line);
    } else if (points.has(line)) add('list', line);
    else if (index > start && index < firstBody && isOver(line)) add('dek', line);
    else if (captions.has(line) && line.size > 20 && !isCredit(line, page)) add('caption', line);
  }
  return trimEnd(parts, page);
}
