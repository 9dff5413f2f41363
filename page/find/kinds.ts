import type { BlockKind } from '../../engine/types';
import { sizeOf } from './body';
import { parentOf, tagOf } from './dom';
import type { Line } from './lines';
import { headingLevel, likeness, type Metadata, sameTitle } from './metadata';
import { isoDate } from './metadata/date';
import { isCaption, namesOf, outsider } from './outside';

/** A line with the part it plays in the article. */
export interface Part {
  readonly kind: BlockKind;
  readonly line: Line;
}

const DEK_WORDS =
  /(?:^|[^a-z])(?:deks?|deck|standfirst|sub-?(?:title|heading|headline|head)|summary|stand-?first|lead|lede|intro(?:duction)?|chapeau|entradilla|bajada|teaser|vorspann|excerpt|description|strapline|kicker-text|ingress|preamble|abstract|sottotitolo|sommario)(?![a-z])/;
/** The nearest ancestor, the line's block included, for which `test` holds, at most `most` steps up. */
function above(line: Line, most: number, test: (element: Element) => boolean): Element | undefined {
  let at: Element | null = line.block;
  for (let up = 0; at && up < most; up++, at = parentOf(at)) if (test(at)) return at;
  return undefined;
}

const inCaption = (line: Line): boolean => above(line, 5, isCaption) !== undefined;

/** A paragraph all in bold and without a stop at its end stands as a subhead. */
const standsAsSubhead = ({ text, bold }: Line): boolean =>
  text.length < 100 && bold >= text.length && !/[.,;:!…"”'’]$/.test(text);

function kindOf(line: Line): BlockKind {
  if (headingLevel(line)) return 'subhead';
  for (let at: Element | null = line.block, up = 0; at && up < 4; up++, at = parentOf(at)) {
    const tag = tagOf(at);
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list';
    if (tag === 'blockquote' || tag === 'q') return 'quotation';
  }
  return standsAsSubhead(line) ? 'subhead' : 'paragraph';
}

/** A line that is a day, with or without the hour. */
const isDay = (text: string): boolean =>
  text.length < 45 &&
  text.split(' ').length < 8 &&
  !/[.!?]$/.test(text) &&
  isoDate(text, Number.POSITIVE_INFINITY) !== undefined;

/** A line that says who wrote, when, or how long reading takes, and nothing else. */
function isCredit({ text }: Line, page: Metadata): boolean {
  if (text.length > 150) return false;
  let rest = text;
  for (const name of page.byline) rest = rest.replace(name, '');
  return (
    isDay(text) ||
    (rest !== text && rest.length < 40 && !/[.!?]["”’]?$/.test(text)) ||
    /^(?:by|von|par|por|di)\s+(?:\p{Lu}[\p{L}.'’-]+\s*){1,4}(?:[,|·].{0,60})?$/u.test(text) ||
    /^(?:(?:published|updated|posted|last (?:updated|modified)|first published|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado)\b.{0,80}\d.{0,60}|\d+\s*(?:min(?:ute)?s?\.?)(?:\s+(?:read|lesezeit|de lecture))?)$/iu.test(
      text,
    ) ||
    /^(?:advertisement|advertising|anzeige|werbung|publicidad|publicité|share(?: this)?|read more|continue reading|story continues below|loading)\b.{0,30}$/i.test(
      text,
    )
  );
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
  const outside = outsider(body);
  const isTitle = (line: Line): boolean =>
    sameTitle(line.text, page.title) ||
    (headingLevel(line) === 1 && page.titles.some((title) => sameTitle(line.text, title)));
  const firstBody = lines.findIndex((line) => mine.has(line) && !isTitle(line) && sizeOf(line.text) > 40);
  const lastBody = lines.lastIndexOf(body.at(-1)!);
  let headline: Line | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (!isTitle(line)) continue;
    if (!headline || (headingLevel(line) === 1 && headingLevel(headline) !== 1)) headline = line;
    if (index > firstBody && headline) break;
  }
  const start = headline ? lines.indexOf(headline) : firstBody;
  const parts: Part[] = headline ? [{ kind: 'headline', line: headline }] : [];
  const said = new Set<string>();
  const add = (kind: BlockKind, line: Line): void => {
    if (said.has(line.text) && (kind === 'caption' || kind === 'dek' || line.text.length > 60)) return;
    said.add(line.text);
    parts.push({ kind, line });
  };
  let begun = false;
  for (let index = Math.min(start < 0 ? firstBody : start, firstBody); index <= lastBody; index++) {
    const line = lines[index]!;
    if (line === headline) continue;
    if (mine.has(line)) {
      if (isTitle(line) || isCredit(line, page)) continue;
      const leads = !begun && kindOf(line) !== 'list' && isDek(line, page, outside, 1);
      if (!leads) begun = true;
      add(leads ? 'dek' : kindOf(line), line);
    } else if (inCaption(line)) {
      if (sizeOf(line.text) > 20) add('caption', line);
    } else if (index < firstBody && index > start && isDek(line, page, outside)) add('dek', line);
    else if (captions.has(line) && sizeOf(line.text) > 20 && !isCredit(line, page)) add('caption', line);
    else if (index < firstBody && index > start && isLead(line) && isWith(line, headline) && !outside(line))
      add('dek', line);
  }
  return parts;
}

/** A sentence between headline and body. */
const isLead = ({ text, linked }: Line): boolean =>
  sizeOf(text) > 60 && sizeOf(text) < 600 && linked < text.length * 0.3 && /[.!?…。！？]["”’»]?$/.test(text);

/** Does `line` stand in the element that holds the headline, or in the one around that? */
function isWith(line: Line, headline: Line | undefined): boolean {
  const parent = headline && parentOf(headline.block);
  const around = parent && parentOf(parent);
  const own = parentOf(line.block);
  return Boolean(own && parent && (own === parent || own === around || parentOf(own) === parent));
}

function isDek(line: Line, page: Metadata, outside: (line: Line) => Element | undefined, most = 3): boolean {
  const size = sizeOf(line.text);
  if (size < 30 || size > 700 || line.linked > line.text.length / 2 || isCredit(line, page)) return false;
  // The first paragraph is often its own description; a line of the body is a dek only by its name.
  if (
    most > 1 &&
    page.descriptions.some(
      (description) => sameTitle(description, line.text) || (size > 50 && likeness(description, line.text) > 0.8),
    )
  )
    return true;
  return !outside(line) && above(line, most, (element) => DEK_WORDS.test(namesOf(element))) !== undefined;
}
