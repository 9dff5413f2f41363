import type { Block, BlockKind, Span } from '../types';

/** Longest line that may be a headline, in characters. */
const LONGEST_HEADLINE = 160;
/** Longest line that may be a caption or credit, in characters. */
const LONGEST_CAPTION = 400;

/** A label before a caption ("Image: …"). */
const CAPTION_LABEL =
  /^(?:image|photo|photograph|picture|pictured|video|watch|caption|file photo|graphic|credit|slideshow|gallery)s?\s?:\s/i;
/** Marks of a picture's credit at the end of its line. */
const CREDIT =
  /(?:\b(?:getty images|afp|reuters|epa|shutterstock|ap photo|associated press|tass|sputnik|bloomberg|wireimage)\b[^.]{0,30}|\bphoto by\b[^.]{0,60}|\/ ?(?:ap|epa|afp|pa|reuters)\b[^.]{0,12}|©[^.]{0,60})\s*[.)]?$/i;
const STOP = /[.?!…。]["'”’)\]]*$/;

/**
 * Makes blocks of a text that has none (a text file, a line of a corpus): every line is one. The first line without a
 * full stop, among those before the first sentence, is the headline; captions and picture credits are known by
 * their label or credit. Offsets are UTF-16 code units into `text`; nothing but white space is left out. Throws nothing.
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const headline = headlineOf(text, lines);
  return lines.map((span, index) => ({ kind: index === headline ? 'headline' : kindOf(text, lines, index), span }));
}

function kindOf(text: string, lines: readonly Span[], index: number): BlockKind {
  const line = text.slice(...lines[index]!);
  if (line.length > LONGEST_CAPTION) return 'paragraph';
  if (CAPTION_LABEL.test(line) || endsInCredit(line)) return 'caption';
  return 'paragraph';
}

/** A credit behind a full stop ("… in March.JOHN DOE / EPA"), or a line of credit only; a sentence that names an agency is none. */
function endsInCredit(line: string): boolean {
  if (STOP.test(line) || !CREDIT.test(line)) return false;
  const words = line.split(/\s+/).length;
  return words <= 8 ? /[/©|]|photo|images/i.test(line) : /[.?!)”"]\s?(?:\([^()]*\)|[\p{Lu}©][^.?!]{2,90})$/u.test(line);
}

/** The first line that is short and has no full stop, if a line of prose or its like follows; -1 if there is none. */
function headlineOf(text: string, lines: readonly Span[]): number {
  if (lines.length < 2) return -1;
  for (let i = 0; i < Math.min(3, lines.length - 1); i++) {
    const line = text.slice(...lines[i]!);
    if (line.length > LONGEST_HEADLINE) return -1;
    if (
      !STOP.test(line) &&
      !CAPTION_LABEL.test(line) &&
      !endsInCredit(line) &&
      /\p{L}/u.test(line) &&
      /\s/.test(line) &&
      !/^["“]/.test(line)
    )
      return i;
  }
  return -1;
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline;
    let from = start;
    let to = stop;
    while (from < to && text.charAt(from).trim() === '') from++;
    while (to > from && text.charAt(to - 1).trim() === '') to--;
    if (to > from) lines.push([from, to]);
    start = stop + 1;
  }
  return lines;
}
