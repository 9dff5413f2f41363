import type { Span } from '../types';

/** A passage in quotation marks. */
export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** Without them. */
  readonly inner: Span;
  readonly kind: 'double' | 'single';
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number;
  /** False where no closing mark was found in the paragraph. */
  readonly closed: boolean;
  /** Left open because the next paragraph opens again: the speaker goes on. */
  readonly continued: boolean;
  /** Goes on from the paragraph before. */
  readonly continues: boolean;
}

type Kind = 'double' | 'single';
interface Mark {
  at: number;
  length: number;
  kind: Kind;
  /** Which ways the mark may work, by its sign and its neighbours. */
  opens: boolean;
  closes: boolean;
  /** A closing single mark that is as likely the apostrophe of a plural ("the leaders' call"). */
  perhapsApostrophe: boolean;
}

/** Three apostrophes that close are a single mark inside of a doubled one; two curly ones are a double mark. */
const MARK = /(?<=\S)'(?=''(?!'))|''|``|‘‘|’’(?!’)|["“”„‟«»'‘’‚‛]/g;
const SIGN = /["“”„‟«»'‘’‚‛`]/;
const SPACE = /\s/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{\-–—―/:;,=]/;
const AFTER_CLOSING = /[\s)\]},.;:?!\-–—―/…]/;
/** Words that begin with an apostrophe. */
const ELISION = /^['’‘](?:\d0s|tis|twas|em|cause|til|till|round|bout|n)(?![\p{L}\p{N}])/iu;

/**
 * Pairs the quotation marks of each paragraph. Takes the text and its paragraphs in order; gives the quotations in
 * order of their start. Curly, straight, doubled (`''`) and single marks; an unpaired single mark is an apostrophe;
 * an unpaired double one runs to the end of its paragraph.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  const opensWith = paragraphs.map((span) => firstMarkOpens(text, span));
  let goesOn = false;
  paragraphs.forEach((span, index) => {
    const here = pairParagraph(text, span, goesOn, opensWith[index + 1] === true);
    goesOn = here.some((quotation) => quotation.continued);
    found.push(...here);
  });
  return found;
}

function firstMarkOpens(text: string, span: Span): boolean {
  const first = text.slice(span[0], span[0] + 2);
  return first === "''" || /^["“”„«`]/.test(first);
}

/** The marks that are open, the innermost last, and where those of each kind stand among them. */
class OpenMarks {
  readonly #marks: Mark[] = [];
  readonly #places: Readonly<Record<Kind, number[]>> = { double: [], single: [] };

  push(mark: Mark): void {
    this.#places[mark.kind].push(this.#marks.length);
    this.#marks.push(mark);
  }
  get top(): Mark | undefined {
    return this.#marks.at(-1);
  }
  /** The innermost of a kind. */
  last(kind: Kind): Mark | undefined {
    return this.#marks[this.#places[kind].at(-1) ?? -1];
  }
  /** The outermost of a kind. */
  first(kind: Kind): Mark | undefined {
    return this.#marks[this.#places[kind][0] ?? -1];
  }
  /** Takes away the first or last of its kind with all inside of it; gives how deep it stood. */
  close(mark: Mark): number {
    const places = this.#places[mark.kind];
    const depth = this.#marks[places[0]!] === mark ? places[0]! : places.at(-1)!;
    this.#marks.length = depth;
    for (const kind of [this.#places.double, this.#places.single]) while ((kind.at(-1) ?? -1) >= depth) kind.pop();
    return depth;
  }
}

function pairParagraph(text: string, span: Span, goesOn: boolean, nextOpens: boolean): Quotation[] {
  const marks = marksOf(text, span);
  const open = new OpenMarks();
  const found: Quotation[] = [];
  const close = (from: Mark, end: number, innerEnd: number, closed: boolean, continued: boolean) => {
    const depth = open.close(from);
    found.push({
      span: [from.at, end],
      inner: [from.at + from.length, innerEnd],
      kind: from.kind,
      depth,
      closed,
      continued,
      continues: goesOn && from.at === span[0],
    });
  };
  marks.forEach((mark, index) => {
    const match = mark.closes ? open.last(mark.kind) : undefined;
    // A mark that could do both closes what is open; a single mark never reaches over an open double one.
    if (match && (mark.kind === 'double' || match === open.top)) {
      if (mark.perhapsApostrophe && closesLater(marks, index)) return;
      if (mark.at > match.at + match.length) close(match, mark.at + mark.length, mark.at, true, false);
      else open.close(match);
    } else if (mark.opens) open.push(mark);
  });
  const left = open.first('double');
  if (left && left.at + left.length < span[1]) close(left, span[1], span[1], false, nextOpens);
  return found.filter((q) => q.inner[1] > q.inner[0]).sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** True where a surer closing mark of the kind comes before any new opening. */
function closesLater(marks: readonly Mark[], index: number): boolean {
  for (let i = index + 1; i < marks.length && i <= index + 4; i++) {
    const mark = marks[i]!;
    if (mark.kind === 'double' || (mark.opens && !mark.closes)) return false;
    if (mark.closes && !mark.perhapsApostrophe) return true;
  }
  return false;
}

function marksOf(text: string, span: Span): Mark[] {
  const marks: Mark[] = [];
  const part = text.slice(span[0], span[1]);
  // Most lines have none, and looking for one sign is far quicker than for the pairs.
  if (!SIGN.test(part)) return marks;
  for (const match of part.matchAll(MARK)) {
    const mark = readMark(text, span, span[0] + match.index, match[0]);
    if (mark) marks.push(mark);
  }
  return marks;
}

function readMark(text: string, span: Span, at: number, sign: string): Mark | undefined {
  const before = at > span[0] ? text.charAt(at - 1) : ' ';
  const after = at + sign.length < span[1] ? text.charAt(at + sign.length) : ' ';
  const kind: Kind = /^(?:['‘’‚‛])$/.test(sign) ? 'single' : 'double';
  const markOf = (opens: boolean, closes: boolean, perhapsApostrophe = false): Mark => ({
    at,
    length: sign.length,
    kind,
    opens,
    closes,
    perhapsApostrophe,
  });
  if ('“„‟«``'.includes(sign) || sign === '‘‘') {
    // Written by mistake at the end of a quotation: “abhorrent“
    const closes = sign === '“' && !BEFORE_OPENING.test(before) && AFTER_CLOSING.test(after);
    return markOf(!closes, closes);
  }
  if (sign === '”' || sign === '»' || sign === '’’') {
    // Written by mistake at the beginning of a paragraph: ”Fear.
    const opens = sign === '”' && at === span[0];
    return markOf(opens, !opens);
  }
  if (sign === '‘' || sign === '‚') {
    return ELISION.test(text.slice(at, at + 8)) ? undefined : markOf(true, false);
  }
  const word = LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after);
  if (kind === 'double') {
    const opens = (BEFORE_OPENING.test(before) || /['‘]/.test(before)) && !SPACE.test(after);
    const closes = !SPACE.test(before) && (AFTER_CLOSING.test(after) || /['’"“]/.test(after));
    return opens || closes ? markOf(opens, closes) : markOf(true, true);
  }
  if (word) return undefined;
  const opens =
    sign !== '’' && (BEFORE_OPENING.test(before) || /["“]/.test(before)) && !SPACE.test(after) && !isElision(text, at);
  const closes = !SPACE.test(before) && !LETTER_OR_DIGIT.test(after);
  if (!opens && !closes) return undefined;
  return markOf(opens, closes, /s/i.test(before) && SPACE.test(after));
}

function isElision(text: string, at: number): boolean {
  return ELISION.test(text.slice(at, at + 8));
}
